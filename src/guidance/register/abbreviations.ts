// What the short names and programme names of the document stand for and what it uses them for.
// The section is the one that explains the name; where the document never spells a name out, the answer says so.
import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'abbr-list',
    section: 'executive-summary',
    strength: 'fact',
    question: 'Is there a list of abbreviations?',
    answer: 'The guidance has no glossary; it spells most abbreviations out where they first appear. These are ' +
      'the ones people ask for most, and you can ask about any of them.',
    list: [
      'SRO: senior responsible owner',
      'JCDU: Joint Combating Drugs Unit',
      'OHID: Office for Health Improvement and Disparities',
      'PCC: police and crime commissioner',
      'ICB: Integrated Care Board',
      'ICP: Integrated Care Partnership',
      'CSP: Community Safety Partnership',
      'VRU: Violence Reduction Unit',
      'LCJB: Local Criminal Justice Board',
      'HWB: Health and Wellbeing Board',
      'UTLA: upper-tier local authority',
      'NDTMS: National Drug Treatment Monitoring System',
      'DCPP: Digital Crime and Performance Pack',
      'BOLD: Better Outcomes through Linked Data',
      'JSNA: Joint Strategic Needs Assessment',
      'LERO: lived experience recovery organisation',
      'CLERO: College of Lived Experience Recovery Organisations',
      'VCSE: voluntary, community and social enterprise',
      'ROCU: Regional Organised Crime Unit',
      'NCA: National Crime Agency',
      'SOC: serious and organised crime',
      'HMPPS: HM Prison and Probation Service',
      'YOI: young offender institution',
      'APB: Area Planning Board (Wales)',
    ],
    after: 'Common local shorthand such as CDP, YOT and ToR is not used in the document itself.',
    asked: [
      'glossary', 'acronyms', 'abbreviations list', 'what do all these letters mean', 'jargon buster',
      'alphabet soup', 'is there a glossary at the back', 'new starter lost in acronyms', 'list of initials',
      'short forms explained', 'decode the acronyms', 'meaning of terms',
      'too many acronyms, help', 'key to the initials used in the document',
      'I do not speak NHS, what do the letters stand for', 'page of short forms and their full names',
    ],
    related: ['abbr-cdp', 'abbr-sro', 'abbr-jcdu', 'abbr-ohid'],
  },
  {
    id: 'abbr-cdp',
    section: 'ch3-role-of-partnership',
    strength: 'fact',
    question: 'What does CDP stand for?',
    answer:
      'CDP is everyday shorthand for a Combating Drugs Partnership; the document always writes the name in ' +
      'full. It is a local multi-agency forum that should be accountable for delivering the outcomes of the ' +
      'National Combating Drugs Outcomes Framework, spanning all three strategic priorities.',
    asked: [
      'CDP meaning', 'what is a CDP', 'cdp stands for', 'Combating Drugs Partnership short form',
      'Combatting Drugs Partnership', 'is CDP in the guidance', 'DAAT successor', 'drugs partnership acronym',
      'what’s this partnership thing', 'CDP full name', 'define combating drugs partnership',
      'what do the letters CDP mean on my invitation', 'CDP in full please', 'my boss keeps saying CDP',
      'multi-agency drugs forum initials',
    ],
    related: ['abbr-sro', 'abbr-ncdof', 'abbr-jcdu'],
  },
  {
    id: 'abbr-sro',
    section: 'ch3-leadership-roles',
    alsoIn: ['ch3-sro-role', 'foreword'],
    strength: 'fact',
    question: 'What does SRO stand for?',
    answer:
      'SRO stands for senior responsible owner: the named person who leads a Combating Drugs Partnership ' +
      'locally, is expected to chair it, and accounts to central government for local delivery and performance. ' +
      'The foreword calls SROs local ‘team captains’, and chapter 3 the key local ‘system integrator’. The ' +
      'document says owner, not officer.',
    asked: [
      'SRO meaning', 'what is an SRO', 'sro stands for', 'Senior Responsible Officer',
      'senior responsible owner definition', 'who is the SRO', 'is it officer or owner', 'what does S R O mean',
      'senior reporting officer', 'team captain', 'system integrator',
      'is SRO Senior Responsible Officer',
      'what does system integrator mean for the SRO', 'SRO in full',
      'who are the team captains in the foreword',
    ],
    related: ['app3-membership-who-could-be-sro', 'abbr-jcdu', 'abbr-cdp'],
  },
  {
    id: 'abbr-jcdu',
    section: 'ch1-introduction',
    alsoIn: ['ch3-leadership-roles', 'ch5-central-government'],
    footnote: 7,
    strength: 'fact',
    question: 'What does JCDU stand for?',
    answer:
      'JCDU stands for Joint Combating Drugs Unit: created in July 2021 and headed by the Combating Drugs ' +
      'Minister, it monitors how the drugs strategy is carried out and how well it works, and leads on annual ' +
      'reporting. It represents six departments. Local areas were asked to tell it their footprint and senior ' +
      'responsible owner (SRO) by 1 August 2022; footnote 7 explains it.',
    after: 'This date has passed.',
    asked: [
      'JCDU meaning', 'what is the JCDU', 'joint combating drugs unit', 'jcdu stands for', 'who runs the JCDU',
      'central drugs team', 'which government unit do we report to', 'joint combatting drugs unit',
      'JCDU departments', 'when was the JCDU set up', 'Home Office drugs unit',
      'JCDU in full', 'which unit in Whitehall runs the drugs strategy', 'who heads the joint unit',
      'letters of the cross-government drugs team',
    ],
    related: ['abbr-departments', 'abbr-sro', 'abbr-ohid'],
  },
  {
    id: 'abbr-departments',
    section: 'ch5-overview',
    alsoIn: ['ch1-introduction'],
    footnote: 7,
    strength: 'fact',
    question: 'What are DHSC, DLUHC, DWP, DfE and MoJ?',
    answer: 'They are usual short forms of the drugs strategy departments, all six of which the document writes ' +
      'in full. The Joint Combating Drugs Unit (JCDU) represents them.',
    list: [
      'Department of Health and Social Care (DHSC)',
      'Home Office (HO)',
      'Department for Levelling Up, Housing and Communities (DLUHC)',
      'Ministry of Justice (MoJ)',
      'Department for Work and Pensions (DWP)',
      'Department for Education (DfE)',
    ],
    asked: [
      'DHSC', 'DLUHC', 'MHCLG', 'MoJ meaning', 'DWP stands for', 'DfE', 'HO', 'six departments',
      'government departments short names', 'which ministries', 'drugs strategy departments initials',
      'which ministry is DLUHC', 'civil service initials for the drugs departments',
      'departments behind the joint unit',
      'MoJ, DfE and the rest: who are they',
    ],
    related: ['abbr-jcdu', 'abbr-jcp', 'abbr-ohid'],
  },
  {
    id: 'abbr-ohid',
    section: 'app3-ohid',
    alsoIn: ['ch1-introduction', 'ch2-local-monitoring', 'ch4-analyse'],
    strength: 'fact',
    question: 'What does OHID stand for?',
    answer:
      'OHID stands for Office for Health Improvement and Disparities, within the Department of Health and ' +
      'Social Care. It produces a yearly data pack for each local authority, was working on local treatment ' +
      'indicators and was to publish the Commissioning Quality Standard; its regional staff are likely to ' +
      'attend as observers and advisors.',
    asked: [
      'OHID meaning', 'ohid stands for', 'office for health improvement and disparities', 'what is OHID',
      'replaced public health england', 'who are ohid', 'OHID definition', 'health improvement office',
      'disparities office', 'what does ohid do', 'is OHID part of the NHS',
      'OHID in full',
      'what are the letters of the national public health office', 'OHID people keep joining our call, who are they',
      'health body with Disparities in its name',
    ],
    related: ['app3-ohid-role', 'app3-ohid-observers', 'abbr-ndtms', 'abbr-cqs'],
  },
  {
    id: 'abbr-pcc',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch3-leadership-roles', 'app3-pccs'],
    footnote: 11,
    strength: 'fact',
    question: 'What does PCC stand for?',
    answer: 'PCC stands for police and crime commissioner. The document uses it for all elected local policing ' +
      'bodies, so it also covers police, fire and crime commissioners (PFCCs) and mayors with the same or ' +
      'equivalent powers (footnote 11).',
    asked: [
      'PCC meaning', 'pcc stands for', 'police and crime commissioner definition', 'does PCC include mayors',
      'PFCC included', 'what’s a PCC', 'elected policing body', 'commissioner for police', 'who counts as a PCC',
      'parochial church council',
      'PCC in full', 'who are the elected police people', 'letters for the commissioner of our force',
      'does PCC cover a mayor with policing powers',
    ],
    related: ['abbr-pfcc', 'abbr-opcc', 'app3-pcc-attend'],
  },
  {
    id: 'abbr-pfcc',
    section: 'ch2-local-monitoring',
    footnote: 11,
    strength: 'fact',
    question: 'What is a PFCC, with an F for fire?',
    answer:
      'PFCC stands for Police, Fire and Crime Commissioner. Footnote 11 says that ‘police and crime ' +
      'commissioner (PCC)’ in the document includes them, and mayors who exercise the same or equivalent ' +
      'functions.',
    asked: [
      'PFCC meaning', 'pfcc stands for', 'police fire and crime commissioner', 'is a PFCC the same as a PCC',
      'fire commissioner', 'P(F)CC', 'brackets F in PCC', 'commissioner who runs fire as well',
      'PFCC in the guidance', 'mayor with fire and police powers',
      'commissioner with the F for fire', 'fire station manager: what is our PFCC in this document',
      'is the police and fire commissioner covered by the word PCC',
      'commissioner in charge of cops and fire engines',
    ],
    related: ['abbr-pcc', 'abbr-opcc', 'app3-fire-role'],
  },
  {
    id: 'abbr-opcc',
    section: 'app4-multi-agency-partnerships',
    alsoIn: ['app3-pccs'],
    strength: 'fact',
    question: 'What does OPCC stand for?',
    answer: 'OPCC is short for Office of the Police and Crime Commissioner, the commissioner’s staff. The ' +
      'document uses it in the West Midlands case study; Appendix 3 speaks of members of the commissioner’s office ' +
      'who can attend in their place.',
    asked: [
      'OPCC meaning', 'opcc stands for', 'office of the police and crime commissioner', 'commissioner’s office',
      'what is an OPCC', 'staff of the PCC', 'OPCC in case study', 'police commissioner’s team', 'O P C C',
      'who works for the PCC',
      'OPCC in full', 'team that works for the commissioner, initials', 'letter O in front of PCC',
      'meaning of the O in OPCC',
    ],
    related: ['abbr-pcc', 'app3-pcc-cannot-attend', 'app4-west-midlands-actions'],
  },
  {
    id: 'abbr-apcc',
    section: 'ch4-needs-assessment-questions',
    strength: 'fact',
    question: 'What does APCC stand for?',
    answer: 'APCC stands for Association of Police and Crime Commissioners, one of the sector-led organisations ' +
      'whose resources partners should use in a needs assessment.',
    asked: [
      'APCC meaning', 'apcc stands for', 'association of police and crime commissioners', 'national body for PCCs',
      'what is APCC', 'PCCs association', 'resources from the APCC', 'who represents commissioners nationally',
      'APCC tools', 'is APCC same as PCC',
      'APCC in full', 'association that commissioners belong to', 'letters of the commissioners’ association',
      'which association of commissioners has resources',
    ],
    related: ['abbr-npcc', 'abbr-lga', 'abbr-pcc'],
  },
  {
    id: 'abbr-npcc',
    section: 'ch4-needs-assessment-questions',
    strength: 'fact',
    question: 'What does NPCC stand for?',
    answer: 'NPCC stands for National Police Chiefs’ Council, one of the sector-led organisations whose ' +
      'resources partners should use in a needs assessment.',
    asked: [
      'NPCC meaning', 'npcc stands for', 'national police chiefs council', 'chief constables council',
      'what is the NPCC', 'police chiefs body', 'ACPO successor', 'NPCC resources', 'national police council',
      'top cops group',
      'NPCC in full', 'letters of the chief constables’ body', 'council of police chiefs',
      'who do chief officers sit on nationally',
    ],
    related: ['abbr-apcc', 'abbr-nca', 'abbr-lga'],
  },
  {
    id: 'abbr-lga',
    section: 'ch4-needs-assessment-questions',
    strength: 'fact',
    question: 'What does LGA stand for?',
    answer: 'LGA stands for Local Government Association, one of the sector-led organisations whose resources ' +
      'partners should use in a needs assessment.',
    asked: [
      'LGA meaning', 'lga stands for', 'local government association', 'councils’ national body', 'what is the LGA',
      'LGA resources', 'national membership body councils', 'help from LGA', 'local gov association drugs',
      'association for councils',
      'LGA in full', 'letters of the councils’ association', 'association that town halls belong to',
      'what is the Local Government Association doing in the guidance',
    ],
    related: ['abbr-npcc', 'abbr-apcc', 'abbr-jsna'],
  },
  {
    id: 'abbr-nca',
    section: 'app3-police',
    alsoIn: ['ch4-needs-assessment-questions', 'app2-supply'],
    strength: 'fact',
    question: 'What does NCA stand for?',
    answer:
      'NCA stands for National Crime Agency. Regional Organised Crime Units (ROCUs) are the main link between ' +
      'it and policing, it is the data source for organised crime gang disruptions, and its resources can help ' +
      'a needs assessment.',
    asked: [
      'NCA meaning', 'nca stands for', 'national crime agency', 'what is the NCA', 'British FBI',
      'who counts disruptions', 'NCA role in the guidance', 'agency for serious crime', 'NCA and ROCUs',
      'national crime body',
      'NCA in full', 'agency that goes after big criminals, initials', 'letters of the crime agency',
      'who is the NCA to us',
    ],
    related: ['abbr-rocu', 'abbr-soc', 'abbr-ocg'],
  },
  {
    id: 'abbr-college-of-policing',
    section: 'ch4-needs-assessment-questions',
    strength: 'fact',
    question: 'What is the College of Policing there for?',
    answer: 'The College of Policing is one of the sector-led organisations whose resources partners should use ' +
      'in a needs assessment. The document says no more about it.',
    asked: [
      'College of Policing', 'CoP', 'police college', 'college of policing resources', 'policing standards body',
      'APP authorised professional practice', 'police training body', 'is it a member',
      'guidance from College of Policing', 'what does the college of policing do here',
      'why is the College of Policing in the document', 'college for coppers, is it named',
      'where are College of Policing resources mentioned', 'body for police learning in the needs assessment',
    ],
    related: ['abbr-npcc', 'abbr-apcc', 'abbr-lga'],
  },
  {
    id: 'abbr-icb',
    section: 'ch3-leadership-roles',
    alsoIn: ['app3-nhs'],
    strength: 'fact',
    question: 'What does ICB stand for?',
    answer:
      'ICB stands for Integrated Care Board. Its chief executive is one of the eight posts the senior ' +
      'responsible owner (SRO) is expected to come from, and Appendix 3 recommends that it is represented at ' +
      'director level or above.',
    asked: [
      'ICB meaning', 'icb stands for', 'integrated care board', 'what is an ICB', 'CCG replacement',
      'NHS board local', 'difference ICB ICP ICS', 'health commissioner body', 'I C B', 'NHS board that holds money',
      'ICB in full', 'NHS board that took over from the CCG', 'letters of the local NHS board',
      'which integrated thing is a board',
    ],
    related: ['app3-nhs-icb', 'abbr-ics', 'abbr-icp'],
  },
  {
    id: 'abbr-ics',
    section: 'ch3-geography',
    alsoIn: ['app4-multi-agency-partnerships'],
    strength: 'fact',
    question: 'What does ICS stand for?',
    answer: 'ICS is short for Integrated Care System; the document writes it in full. Health organisations, ' +
      'notably Integrated Care Systems, should be considered when choosing a footprint, and one is represented on ' +
      'the Greater Manchester board.',
    asked: [
      'ICS meaning', 'ics stands for', 'integrated care system', 'what is an ICS', 'NHS system footprint',
      'ICS boundary', 'difference between ICS and ICB', 'health system area', 'integrated care systems geography',
      'system level NHS',
      'ICS in full', 'letters for the health system', 'which integrated thing is a system',
      'NHS footprint body initials',
    ],
    related: ['abbr-icb', 'abbr-icp', 'app4-manchester-members'],
  },
  {
    id: 'abbr-icp',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance'],
    strength: 'fact',
    question: 'What does ICP stand for?',
    answer: 'ICP stands for Integrated Care Partnership. It is one of the existing multi-agency structures with ' +
      'which a Combating Drugs Partnership defines its relationship.',
    asked: [
      'ICP meaning', 'icp stands for', 'integrated care partnership', 'what is an ICP', 'ICP vs ICB',
      'integrated care partnership link', 'NHS and council partnership', 'ICP governance', 'I C P',
      'health and care partnership',
      'ICP in full', 'letters for the health and council partnership', 'which integrated thing is a partnership',
      'P in ICP',
    ],
    related: ['abbr-icb', 'abbr-ics', 'abbr-hwb'],
  },
  {
    id: 'abbr-csp',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch1-introduction', 'ch3-governance', 'ch4-local-plans'],
    strength: 'fact',
    question: 'What does CSP stand for?',
    answer: 'CSP stands for Community Safety Partnership. It is one of the existing structures a Combating Drugs ' +
      'Partnership relates to; the local plan should build on its plans where relevant, and a review of CSPs was ' +
      'under way.',
    asked: [
      'CSP meaning', 'csp stands for', 'community safety partnership', 'what is a CSP',
      'crime and disorder partnership', 'CSP relationship', 'safer partnership', 'community safety board',
      'is the CSP the same as the CDP', 'review of CSPs',
      'CSP in full', 'letters for the crime and safety partners', 'safer streets partnership initials',
      'which partnership is called CSP',
    ],
    related: ['abbr-vru', 'abbr-lcjb', 'abbr-hwb'],
  },
  {
    id: 'abbr-vru',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-geography', 'ch3-governance', 'ch4-analyse'],
    strength: 'fact',
    question: 'What does VRU stand for?',
    answer: 'VRU stands for Violence Reduction Unit. Areas are recommended to harmonise their footprint with ' +
      'structures such as VRUs, which are also likely to hold information for the needs assessment where they ' +
      'exist.',
    asked: [
      'VRU meaning', 'vru stands for', 'violence reduction unit', 'what is a VRU', 'violence unit',
      'VRN same as VRU?', 'knife crime unit', 'violence reduction partnership', 'VRU data',
      'unit that tackles serious violence',
      'VRU in full', 'unit working on knife violence, initials', 'letters for the violence people',
      'what does the U in VRU mean',
    ],
    related: ['app4-lancashire-vrn', 'abbr-serious-violence-duty', 'abbr-csp'],
  },
  {
    id: 'abbr-lcjb',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance', 'app4-multi-agency-partnerships'],
    strength: 'fact',
    question: 'What does LCJB stand for?',
    answer: 'LCJB stands for Local Criminal Justice Board, one of the existing structures with which a Combating ' +
      'Drugs Partnership defines its relationship. The West Midlands case study also engaged with such boards.',
    asked: [
      'LCJB meaning', 'lcjb stands for', 'local criminal justice board', 'what is an LCJB', 'criminal justice board',
      'courts and police board', 'LCJB link', 'board for CJS agencies', 'L C J B', 'justice partnership',
      'LCJB in full', 'board of courts, CPS and police, initials', 'letters for the justice board',
      'what is the J in LCJB',
    ],
    related: ['abbr-csp', 'abbr-hwb', 'app4-west-midlands-actions'],
  },
  {
    id: 'abbr-hwb',
    section: 'ch3-role-of-partnership',
    alsoIn: ['ch3-governance', 'app4-multi-agency-partnerships'],
    strength: 'fact',
    question: 'What does HWB stand for?',
    answer: 'HWB stands for Health and Wellbeing Board, one of the existing structures with which a Combating ' +
      'Drugs Partnership defines its relationship. In Essex the Substance Misuse Joint Commissioning Group reports ' +
      'into it.',
    asked: [
      'HWB meaning', 'hwb stands for', 'health and wellbeing board', 'what is a HWB', 'HWBB', 'wellbeing board',
      'council health board', 'is the HWB above the CDP', 'health & wellbeing', 'H and W board',
      'HWB in full', 'statutory health board of the council, initials', 'letters for the wellbeing board',
      'H, W and B',
    ],
    related: ['app4-essex-governance', 'abbr-icp', 'abbr-jsna'],
  },
  {
    id: 'abbr-utla',
    section: 'app1-return-to-government',
    alsoIn: ['ch3-geography'],
    strength: 'fact',
    question: 'What does UTLA stand for?',
    answer: 'UTLA stands for upper-tier local authority. A partnership should be no smaller than a single one, ' +
      'none should be covered by more than one partnership, and the return to government asks which are covered ' +
      'and why.',
    asked: [
      'UTLA meaning', 'utla stands for', 'upper tier local authority', 'what is a UTLA', 'county or unitary council',
      'top tier council', 'UTLA list in form', 'LA abbreviation', 'is a district a UTLA', 'U T L A',
      'UTLA in full', 'letters for county and unitary councils', 'is a unitary an upper-tier authority',
      'what is upper tier short form',
    ],
    related: ['abbr-cdp', 'app3-elected-two-tier', 'abbr-jcdu'],
  },
  {
    id: 'abbr-ncdof',
    section: 'ch2-outcomes-framework',
    alsoIn: ['ch2-whole-system-monitoring', 'app2-outcomes-framework'],
    strength: 'fact',
    question: 'What does NCDOF stand for?',
    answer:
      'NCDOF is informal shorthand for the National Combating Drugs Outcomes Framework; the document does not ' +
      'shorten it. It is the single overarching framework by which central and local government monitor ' +
      'progress, with six overarching outcomes and 11 headline measures.',
    asked: [
      'NCDOF meaning', 'outcomes framework acronym', 'national combating drugs outcomes framework short', 'CDOF',
      'outcomes framework stands for', 'what is the framework called',
      'national combatting drugs outcomes framework', 'measuring framework', 'how is success measured nationally',
      'six outcomes framework',
      'letters for the national measuring framework',
      'what do people mean by the outcomes framework', 'short name of the national framework',
      'letters N-C-D-O-F',
    ],
    related: ['abbr-cdp', 'app4-manchester-accountability', 'abbr-ndtms'],
  },
  {
    id: 'abbr-ndtms',
    section: 'ch2-local-monitoring',
    footnote: 12,
    strength: 'fact',
    question: 'What does NDTMS stand for?',
    answer: 'NDTMS stands for National Drug Treatment Monitoring System. Every drug and alcohol treatment ' +
      'provider in England supplies it with information, used to check that treatment works and is good value and ' +
      'to improve outcomes; footnote 12 explains it.',
    asked: [
      'NDTMS meaning', 'ndtms stands for', 'national drug treatment monitoring system', 'what is NDTMS',
      'treatment database', 'where does treatment data come from', 'treatment stats system', 'NDTMS alcohol too?',
      'who sends data to NDTMS', 'N D T M S', 'rehab figures system',
      'NDTMS in full', 'system our rehab sends its client data to', 'letters for the treatment data system',
      'returns our keyworkers send off, what is the acronym',
    ],
    related: ['abbr-dcpp', 'abbr-ohid', 'abbr-ncdof'],
  },
  {
    id: 'abbr-dcpp',
    section: 'ch2-local-monitoring',
    footnote: 10,
    strength: 'fact',
    question: 'What does DCPP stand for?',
    answer: 'DCPP stands for Digital Crime and Performance Pack, open to every police force in England and Wales ' +
      'and to police and crime commissioners (PCCs). It carries crime figures for the National Crime and Policing ' +
      'Measures, which cover combating drugs (footnote 10).',
    asked: [
      'DCPP meaning', 'dcpp stands for', 'digital crime and performance pack',
      'police data pack', 'crime dashboard', 'national crime and policing measures', 'can the council see DCPP',
      'digital crime performance', 'where do police get figures',
      'DCPP in full', 'letters for the crime data pack', 'pack of crime numbers for forces',
      'DCPP letters on the police slide',
    ],
    related: ['abbr-ndtms', 'abbr-pcc', 'abbr-bold'],
  },
  {
    id: 'abbr-bold',
    section: 'ch2-future-development',
    strength: 'fact',
    question: 'What does BOLD stand for?',
    answer: 'BOLD stands for Better Outcomes through Linked Data, a government programme focused on people with ' +
      'multiple and complex needs. It connects data to show how services work for individuals and how they can be ' +
      'joined up better.',
    asked: [
      'BOLD meaning', 'bold stands for', 'better outcomes through linked data', 'what is BOLD',
      'data linking programme', 'BOLD programme drugs', 'data matching government', 'linked data',
      'who is BOLD about', 'joining datasets nationally',
      'BOLD in full', 'letters for linking records about people with complex needs',
      'what is the linked data programme called', 'is BOLD an acronym',
    ],
    related: ['abbr-ndtms', 'abbr-dcpp', 'app4-data-sharing-about'],
  },
  {
    id: 'abbr-adder',
    section: 'ch3-geography',
    alsoIn: ['foreword', 'ch5-regional-oversight', 'app4-data-sharing'],
    strength: 'fact',
    question: 'What is Project ADDER?',
    answer: 'Project ADDER was a whole-system response to illegal drugs in areas among the worst affected, and ' +
      'the guidance draws on its learning; the document never spells the name out. Areas are recommended to ' +
      'harmonise with such structures, its network was to be built on, and Norfolk and London provide case studies.',
    after: 'Not from this guidance: elsewhere the government expands ADDER as Addiction, Diversion, Disruption, ' +
      'Enforcement and Recovery.',
    asked: [
      'ADDER meaning', 'what does ADDER stand for', 'project adder', 'adder areas', 'ADDER sites',
      'is ADDER the same as a CDP', 'addiction diversion disruption enforcement recovery', 'what was ADDER',
      'ADDER network', 'ADDER snake', 'ADDER spelled out', 'learning from ADDER',
      'ADDER in full', 'why is it named after a snake', 'letters of the project in the worst-hit places',
      'does the document explain what A-D-D-E-R means',
    ],
    related: ['app4-norfolk-about', 'app4-london-about', 'abbr-changing-futures'],
  },
  {
    id: 'abbr-changing-futures',
    section: 'ch3-geography',
    alsoIn: ['ch3-leadership-roles', 'app4-multi-agency-partnerships'],
    footnote: 14,
    strength: 'fact',
    question: 'What does ‘Changing Futures’ mean in this guidance?',
    answer: 'A £64 million programme over three years, for adults facing multiple disadvantage: for example ' +
      'homelessness, mental health issues, substance misuse, domestic abuse or contact with the criminal justice ' +
      'system in combination (footnote 14). Its learning shaped the recommended support roles; the document does ' +
      'not say which three years.',
    asked: [
      'Changing Futures programme', 'changing futures money', '£64 million', 'multiple disadvantage',
      'what is changing futures', 'three year programme', 'is the £64m for drugs partnerships',
      'changing futures area', 'complex needs programme', 'who is changing futures for', 'footnote 14',
      'sixty-four million pound programme', 'programme for adults with many problems at once',
      'name of the three-year multiple disadvantage scheme', 'meaning of the name Changing Futures here',
    ],
    related: ['abbr-adder', 'app4-manchester-members', 'abbr-bold'],
  },
  {
    id: 'abbr-county-lines-programme',
    section: 'app2-supply',
    strength: 'fact',
    question: 'What is the County Lines Programme?',
    answer:
      'It is the programme behind the ‘county lines closed’ measure, which counts lines closed through it in ' +
      'England only, with Home Office data, as a measure of police activity. It covers a restricted geography, ' +
      'and the measure does not show whether a line was replaced or moved elsewhere.',
    after: 'Appendix 2 does not say which areas are in the programme.',
    asked: [
      'county lines programme', 'county lines closed measure', 'what is county lines programme',
      'who runs county lines closures', 'police county lines', 'count of lines shut', 'county lines data source',
      'does it cover every area', 'closed lines stats', 'lines shut down',
      'programme the police shut lines under', 'meaning of County Lines Programme',
      'which scheme closes county lines', 'is the lines programme run everywhere',
    ],
    related: ['app4-norfolk-supply-sources', 'abbr-ocg', 'abbr-ncdof'],
  },
  {
    id: 'abbr-from-harm-to-hope',
    section: 'ch1-introduction',
    alsoIn: ['foreword'],
    strength: 'fact',
    question: 'What is ‘From harm to hope’?',
    answer:
      '‘From harm to hope’ is the name of the government’s 10-year drugs plan, published in December 2021 and ' +
      'meant to cut drug crime and save lives. This guidance sits alongside it and tells local partners in ' +
      'England how to work together to deliver it.',
    asked: [
      'from harm to hope', '10 year drugs strategy name', 'ten year plan', 'drugs strategy title',
      'when was the drugs strategy published', 'harm to hope meaning', 'FHTH', 'government drug plan 2021',
      'national drugs strategy', 'what strategy is this guidance about',
      'title of the national strategy', 'what is harm to hope short for', 'name of the 2021 government plan',
      'the strategy this document goes with',
    ],
    related: ['abbr-cdp', 'abbr-ncdof', 'abbr-jcdu'],
  },
  {
    id: 'abbr-lero',
    section: 'app3-leros',
    alsoIn: ['ch3-lived-experience'],
    strength: 'fact',
    question: 'What does LERO stand for?',
    answer: 'LERO stands for lived experience recovery organisation: a body of people with lived experience who ' +
      'are committed to recovery, with a focus on personal autonomy. Partnerships should include active ones and ' +
      'seek to develop them where there are none.',
    asked: [
      'LERO stands for', 'leros abbreviation', 'lived experience recovery organization', 'L E R O',
      'what is the acronym LERO', 'LERO spelled out', 'recovery org acronym', 'lero letters',
      'peer organisation abbreviation', 'LEROs full name',
      'LERO in full', 'letters for a group run by people in recovery', 'initials of the recovery organisations',
      'recovery group acronym beginning with L',
    ],
    related: ['app3-leros-what', 'app3-leros-none-locally', 'abbr-clero'],
  },
  {
    id: 'abbr-clero',
    section: 'ch3-lived-experience',
    strength: 'fact',
    question: 'What does CLERO stand for?',
    answer: 'CLERO stands for College of Lived Experience Recovery Organisations. It works UK-wide with lived ' +
      'experience recovery organisations (LEROs) and should be a key support when developing them.',
    asked: [
      'CLERO meaning', 'clero stands for', 'college of lived experience recovery organisations', 'who helps LEROs',
      'what is the CLERO', 'college of leros', 'help to set up a lero', 'difference LERO CLERO', 'recovery college',
      'national body for LEROs',
      'CLERO in full', 'LERO with a C in front', 'letters for the college of recovery groups',
      'UK college that helps LEROs',
    ],
    related: ['abbr-lero', 'app3-leros-none-locally', 'app3-leros-what'],
  },
  {
    id: 'abbr-vcse',
    section: 'ch3-representation',
    alsoIn: ['app3-vcse'],
    strength: 'fact',
    question: 'What does VCSE stand for?',
    answer: 'VCSE stands for voluntary, community and social enterprise. Partnerships are expected to engage and ' +
      'work with this sector, though individual organisations are not expected to be core members.',
    asked: [
      'VCSE meaning', 'vcse stands for', 'voluntary community and social enterprise', 'VCS', 'VCFSE',
      'third sector acronym', 'what is VCSE', 'charities acronym', 'CVS meaning', 'V C S E',
      'voluntary sector letters',
      'VCSE in full', 'letters for charities and social enterprises', 'what is the S and E in VCSE',
      'community sector initials with an E at the end',
    ],
    related: ['app3-vcse-about', 'app3-vcse-not-core', 'abbr-lero'],
  },
  {
    id: 'abbr-ocg',
    section: 'app2-supply',
    strength: 'fact',
    question: 'What does OCG stand for?',
    answer:
      'In this document OCG stands for Organised Crime Gang. The supply measure counts moderate and major OCG ' +
      'disruptions in England and Wales, with the National Crime Agency (NCA) as source; the impact of a major ' +
      'one on the threat is significant or long-term, of a moderate one noticeable and/or medium-term.',
    asked: [
      'OCG meaning', 'ocg stands for', 'organised crime gang', 'organised crime group', 'what is an OCG',
      'gang disruptions', 'OCG disruption measure', 'crime gang abbreviation', 'major and moderate OCG', 'O C G',
      'OCG in full', 'G in OCG: group or gang', 'police jargon for a crime gang', 'letters for organised criminals',
    ],
    related: ['abbr-nca', 'abbr-rocu', 'abbr-county-lines-programme'],
  },
  {
    id: 'abbr-ocu',
    section: 'app2-treatment',
    strength: 'fact',
    question: 'What does OCU stand for?',
    answer: 'OCU stands for a user of opiates and/or crack cocaine. The numbers in treatment measure is split ' +
      'between OCUs, non-OCUs and alcohol.',
    asked: [
      'OCU meaning', 'ocu stands for', 'opiate and crack users', 'OCUs non-OCUs', 'what is an OCU',
      'heroin and crack users abbreviation', 'non ocu', 'opiates crack term', 'O C U', 'treatment numbers split',
      'OCU in full', 'letters for heroin and crack users', 'treatment jargon OCU and non-OCU', 'who is a non-OCU',
    ],
    related: ['abbr-ndtms', 'abbr-ocg', 'abbr-ncdof'],
  },
  {
    id: 'abbr-rocu',
    section: 'app3-police',
    alsoIn: ['ch5-regional-oversight', 'ch4-analyse'],
    strength: 'fact',
    question: 'What does ROCU stand for?',
    answer:
      'ROCU stands for Regional Organised Crime Unit, the principal link between policing and the National ' +
      'Crime Agency (NCA) on the drugs ‘middle market’. Partnerships should work with these units to draw on ' +
      'their perspective and expertise.',
    asked: [
      'ROCU stands for', 'rocu abbreviation', 'regional organised crime unit full name', 'R O C U',
      'regional crime squad', 'ROCUs letters', 'organised crime regional acronym',
      'ROCU spelled out', 'SEROCU WMROCU',
      'letters for the regional crime squad', 'R-O-C-U explained', 'unit between forces and the NCA',
      'regional gang-busting unit initials',
      'which police unit has ROCU on its badge',
    ],
    related: ['app3-police-rocu', 'app3-police-rocu-role', 'abbr-nca'],
  },
  {
    id: 'abbr-soc',
    section: 'app3-police',
    strength: 'fact',
    question: 'What does SOC stand for?',
    answer: 'SOC stands for serious and organised crime. Appendix 3 gives it as one of the specialist ' +
      'responsibilities police representatives might hold, and says Regional Organised Crime Units (ROCUs) ' +
      'understand the regional SOC threat.',
    asked: [
      'SOC meaning', 'soc stands for', 'serious and organised crime', 'serious organised crime abbreviation',
      'SOC lead', 'what is SOC in policing', 'organised criminals term', 'S O C', 'gangs and organised crime term',
      'SOC threat',
      'SOC in full', 'policing letters for organised criminality', 'is SOC about serious crime',
      'what does the S in SOC mean',
    ],
    related: ['app3-police-specialist-roles', 'app3-police-rocu-role', 'abbr-ocg'],
  },
  {
    id: 'abbr-apb',
    section: 'ch3-geography',
    footnote: 13,
    strength: 'fact',
    question: 'What does APB stand for?',
    answer:
      'APB stands for Area Planning Board. In Wales these boards take the lead in commissioning substance ' +
      'misuse services by evidence of need, and are the structure for both commissioning and monitoring ' +
      'treatment, on the Local Health Board footprint. HM Prison and Probation Service (HMPPS) in Wales, the ' +
      'police and crime commissioner and the force sit on them; footnote 13 cites ‘Substance misuse: revised ' +
      'guidance for area planning boards’.',
    asked: [
      'APB meaning', 'apb stands for', 'area planning board', 'Wales boards', 'Welsh version of CDP',
      'what is an APB', 'who commissions in Wales', 'area planning boards footprint', 'APB members',
      'do Welsh areas need a CDP', 'all points bulletin',
      'APB in full', 'guidance for Welsh boards', 'letters for the Welsh planning boards',
      'Welsh boards that buy drug treatment, initials',
    ],
    related: ['abbr-cdp', 'abbr-lhb', 'abbr-hmpps'],
  },
  {
    id: 'abbr-lhb',
    section: 'ch3-geography',
    strength: 'fact',
    question: 'What is a Local Health Board (LHB)?',
    answer: 'A Local Health Board (LHB for short) is a Welsh health body; the document mentions it because Area ' +
      'Planning Boards (APBs) in Wales follow the Local Health Board footprint. The document does not abbreviate ' +
      'it.',
    asked: [
      'LHB meaning', 'local health board', 'Welsh health board', 'health board Wales', 'footprint in Wales',
      'lhb stands for', 'NHS Wales board', 'what boundary do APBs use', 'Welsh NHS',
      'are there local health boards in England',
      'LHB in full', 'letters for Welsh health bodies', 'Welsh equivalent of an ICB area',
      'which health bodies shape the Welsh boards',
    ],
    related: ['abbr-apb', 'abbr-icb', 'abbr-ics'],
  },
  {
    id: 'abbr-yoi',
    section: 'ch3-representation',
    alsoIn: ['app3-treatment-providers'],
    strength: 'fact',
    question: 'What does YOI stand for?',
    answer: 'YOI stands for young offender institution. YOIs are part of the secure estate, which is among the ' +
      'minimum members; Appendix 3 also asks partnerships to consider their treatment providers.',
    asked: [
      'YOI meaning', 'yoi stands for', 'young offender institution', 'young offenders prison', 'kids’ jail',
      'youth prison', 'what is a YOI', 'borstal', 'YOIs in secure estate', 'Y O I',
      'YOI in full', 'letters for jail for lads', 'institution for young offenders, initials', 'what is the I in YOI',
    ],
    related: ['app3-prisons-who', 'app3-treatment-providers-secure', 'abbr-yot'],
  },
  {
    id: 'abbr-yot',
    section: 'app3-youth-offending',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What does YOT stand for?',
    answer: 'YOT is short for youth offending team; the document writes it in full. Its local manager should be ' +
      'linked to the partnership so that youth justice is represented.',
    asked: [
      'YOT meaning', 'yot stands for', 'youth offending team abbreviation', 'YOS', 'YJS', 'what is a YOT',
      'youth justice team letters', 'yots', 'Y O T', 'youth offending service same as team',
      'YOT in full', 'letters for the youth justice people',
      'team working with kids in trouble with the law, initials', 'is YOT spelled out in the document',
    ],
    related: ['app3-youth-offending-who', 'app3-youth-offending-linked', 'abbr-yoi'],
  },
  {
    id: 'abbr-nps',
    section: 'ch3-representation',
    alsoIn: ['app3-probation', 'ch5-overview'],
    strength: 'fact',
    question: 'What does NPS stand for?',
    answer: 'Here NPS would be the National Probation Service, which Chapter 3 and Figure 5 list among core ' +
      'members; Appendix 3 calls it the Probation Service. The document uses no short form, and appears to mean ' +
      'the same body by both names.',
    asked: [
      'NPS meaning', 'national probation service', 'probation service name', 'nps stands for',
      'is it National Probation Service or Probation Service', 'new psychoactive substances', 'legal highs NPS',
      'probation short name', 'which probation name is right', 'probation abbreviation',
      'NPS in full', 'letters for probation', 'is NPS probation or legal highs here',
      'old name of the Probation Service',
    ],
    related: ['app3-probation-who', 'abbr-hmpps', 'app3-membership-core-list'],
  },
  {
    id: 'abbr-hmpps',
    section: 'ch5-regional-oversight',
    alsoIn: ['app3-prisons', 'ch3-geography'],
    strength: 'fact',
    question: 'What does HMPPS stand for?',
    answer:
      'HMPPS stands for HM Prison and Probation Service. Its drug strategy leads and health and justice ' +
      'co-ordinators are among the regional staff partnerships should work closely with; in Wales it sits on ' +
      'the Area Planning Boards (APBs).',
    asked: [
      'HMPPS meaning', 'hmpps stands for', 'HM prison and probation service',
      'his majesty’s prison and probation service', 'prison service abbreviation', 'NOMS successor', 'what is HMPPS',
      'HMPPS drug strategy lead', 'prisons body', 'H M P P S',
      'HMPPS in full', 'letters for prisons and probation together', 'service that runs jails, initials',
      'governor’s employer in letters',
    ],
    related: ['app3-prisons-who', 'app3-prisons-health-justice-coordinators', 'app3-probation-who'],
  },
  {
    id: 'abbr-cqc',
    section: 'ch1-introduction',
    alsoIn: ['ch4-review-and-update', 'ch5-central-government'],
    strength: 'fact',
    question: 'What does CQC stand for?',
    answer: 'CQC stands for Care Quality Commission. The guidance should be read with its guidance and ' +
      'standards; the yearly stocktake should draw on its relevant inspection reports, and it is one of the bodies ' +
      'offering assurance.',
    asked: [
      'CQC meaning', 'cqc stands for', 'care quality commission', 'what is CQC', 'health inspectors',
      'care regulator', 'CQC reports stocktake', 'who inspects drug services', 'C Q C', 'inspection of rehab',
      'CQC in full', 'letters of the care watchdog', 'inspects clinics, initials', 'why is the CQC named',
    ],
    related: ['abbr-nice', 'abbr-ofsted', 'abbr-hmicfrs'],
  },
  {
    id: 'abbr-nice',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'What does NICE stand for?',
    answer: 'NICE stands for National Institute for Health and Care Excellence. The guidance should be read ' +
      'alongside its guidance and standards.',
    asked: [
      'NICE meaning', 'nice stands for', 'national institute for health and care excellence', 'what is NICE',
      'NICE guidelines', 'clinical guidance body', 'medicines evidence body', 'NICE standards drugs', 'N I C E',
      'do we follow NICE',
      'NICE in full', 'letters for the clinical guideline people', 'is NICE an acronym',
      'body that says which treatments work',
    ],
    related: ['abbr-cqc', 'abbr-cqs', 'abbr-ohid'],
  },
  {
    id: 'abbr-cqs',
    section: 'ch1-introduction',
    alsoIn: ['ch4-review-and-update'],
    strength: 'fact',
    question: 'What is the Commissioning Quality Standard?',
    answer: 'It is a standard from the Office for Health Improvement and Disparities (OHID), forthcoming when ' +
      'the guidance was written. The guidance should be read with it, and it should inform reviews of how drug ' +
      'treatment is delivered.',
    asked: [
      'CQS', 'commissioning quality standard', 'OHID standard', 'quality standard for commissioners',
      'is the commissioning quality standard out', 'standard for buying treatment', 'CQS self audit',
      'treatment commissioning benchmark', 'who publishes the quality standard', 'commissioner standards',
      'what is the upcoming quality standard', 'standard for people who buy treatment', 'CQS in full',
      'quality mark for commissioners, what is it called',
    ],
    related: ['abbr-ohid', 'abbr-nice', 'abbr-cqc'],
  },
  {
    id: 'abbr-ofsted',
    section: 'ch4-review-and-update',
    alsoIn: ['ch5-central-government'],
    strength: 'fact',
    question: 'What does Ofsted stand for?',
    answer: 'Ofsted is the Office for Standards in Education, Children’s Services and Skills. The yearly ' +
      'stocktake should draw on its relevant inspection reports, and it is one of the bodies offering assurance.',
    asked: [
      'Ofsted meaning', 'ofsted stands for', 'office for standards in education', 'school inspectors',
      'children’s services inspection', 'what is Ofsted here', 'inspection reports education', 'OFSTED full name',
      'who inspects schools', 'kids’ services watchdog',
      'Ofsted in full', 'letters behind Ofsted', 'watchdog for schools',
      'what does Ofsted have to do with drugs partnerships',
    ],
    related: ['abbr-cqc', 'abbr-hmicfrs', 'app4-leeds-criteria'],
  },
  {
    id: 'abbr-hmicfrs',
    section: 'ch4-review-and-update',
    alsoIn: ['ch5-central-government'],
    strength: 'fact',
    question: 'What does HMICFRS stand for?',
    answer: 'HMICFRS stands for HM Inspectorate of Constabulary and Fire and Rescue Services. The yearly ' +
      'stocktake should draw on its relevant inspection reports, and it is one of the bodies offering assurance.',
    asked: [
      'HMICFRS meaning', 'hmicfrs stands for', 'inspectorate of constabulary', 'police inspectors',
      'fire inspectorate', 'HMIC', 'who inspects the police', 'HMICFRS reports', 'PEEL inspection', 'H M I C F R S',
      'HMICFRS in full', 'letters of the police and fire watchdog', 'long acronym for police inspection',
      'who inspects the fire brigade',
    ],
    related: ['abbr-hmi-prisons-probation', 'abbr-cqc', 'abbr-ofsted'],
  },
  {
    id: 'abbr-hmi-prisons-probation',
    section: 'ch4-review-and-update',
    alsoIn: ['ch5-central-government'],
    strength: 'fact',
    question: 'What are HMI Prisons and HMI Probation?',
    answer: 'They are HM Inspectorate of Prisons and HM Inspectorate of Probation. The yearly stocktake should ' +
      'draw on their relevant inspection reports, and both are among the bodies offering assurance.',
    asked: [
      'HMI Prisons', 'HMI Probation', 'HMIP meaning', 'prison inspectorate', 'probation inspectors',
      'hmi stands for', 'who inspects jails', 'HMI reports', 'inspectorate of prisons', 'what is HMI',
      'letters HMI before prisons', 'who checks on jails and probation offices', 'HMI in full',
      'two inspectorates for offenders',
    ],
    related: ['abbr-hmicfrs', 'abbr-hmpps', 'abbr-cqc'],
  },
  {
    id: 'abbr-jsna',
    section: 'ch4-analyse',
    strength: 'fact',
    question: 'What does JSNA stand for?',
    answer: 'JSNA stands for Joint Strategic Needs Assessment, an existing piece of local work that the ' +
      'partnership’s own analysis should draw on.',
    asked: [
      'JSNA meaning', 'jsna stands for', 'joint strategic needs assessment', 'what is a JSNA',
      'is the JSNA the same as our needs assessment', 'public health needs assessment', 'can we reuse the JSNA',
      'J S N A', 'council health assessment', 'strategic needs document',
      'JSNA in full', 'letters for the council’s needs document', 'what is the S in JSNA',
      'J in JSNA',
    ],
    related: ['abbr-hwb', 'abbr-ohid', 'abbr-lga'],
  },
  {
    id: 'abbr-ons',
    section: 'app2-drug-use',
    alsoIn: ['app4-data-sharing'],
    strength: 'fact',
    question: 'What does ONS stand for?',
    answer:
      'ONS stands for Office for National Statistics. It produces the Crime Survey for England and Wales, the ' +
      'source for adult drug use and neighbourhood crime, and the national figures on drug poisoning deaths and ' +
      'homicide.',
    asked: [
      'ONS meaning', 'ons stands for', 'office for national statistics', 'national stats office', 'what is ONS',
      'ONS figures', 'statistics body', 'O N S', 'source of crime survey',
      'ONS in full', 'letters of the statistics office', 'number crunchers for the nation, initials',
      'which measures come from ONS',
      'is ONS part of the drugs work',
    ],
    related: ['app4-middlesbrough-local-not-national', 'abbr-csew', 'abbr-ndtms'],
  },
  {
    id: 'abbr-csew',
    section: 'app2-drug-use',
    alsoIn: ['app2-drug-related-crime'],
    strength: 'fact',
    question: 'What is the CSEW?',
    answer: 'CSEW is the usual short form of the Crime Survey for England and Wales, which the document writes ' +
      'in full. It is the data source for drug use in the last year among adults and for neighbourhood crime.',
    asked: [
      'CSEW meaning', 'csew stands for', 'crime survey for england and wales', 'crime survey',
      'household survey of drug use', 'survey of crime', 'where do drug use figures come from',
      'British Crime Survey', 'adult drug use source', 'survey of households crime',
      'CSEW in full', 'letters for the crime survey', 'new name of the British Crime Survey',
      'big household crime survey, initials',
    ],
    related: ['abbr-ons', 'abbr-ncdof', 'abbr-nhs-digital'],
  },
  {
    id: 'abbr-nhs-digital',
    section: 'app2-drug-use',
    alsoIn: ['app2-drug-related-harm'],
    strength: 'fact',
    question: 'What is NHS Digital used for?',
    answer: 'NHS Digital is the data source for hospital admissions for drug misuse. It also produces the ' +
      'measure of drug use among 11 to 15 year-old pupils in England.',
    asked: [
      'NHS Digital', 'hospital admissions source', 'pupils survey producer', 'NHSD',
      'who produces smoking drinking and drug use survey', 'NHS data body', 'school kids drug survey',
      'NHS Digital meaning', 'HES data', 'now part of NHS England',
      'role of NHS Digital in the figures', 'which figures come from NHS Digital', 'NHSD in full',
      'NHS body for data on kids and hospital stays',
    ],
    related: ['abbr-ons', 'abbr-nhs', 'abbr-csew'],
  },
  {
    id: 'abbr-nhs',
    section: 'app3-nhs',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What does NHS mean in this guidance?',
    answer: 'NHS is the National Health Service; the document does not spell it out. It is a recommended core ' +
      'member, including strategic and mental health provider representation.',
    asked: [
      'NHS stands for', 'national health service', 'NHS in partnership', 'health service letters', 'N H S',
      'which NHS', 'what does the guidance mean by NHS', 'health service abbreviation',
      'NHS strategic representation', 'is mental health part of NHS rep',
      'health service spelled out', 'is NHS explained in the text',
      'who speaks for the health service',
      'what do the letters N, H and S mean here',
    ],
    related: ['app3-nhs-about', 'abbr-nhse', 'abbr-icb'],
  },
  {
    id: 'abbr-nhse',
    section: 'app3-nhs',
    strength: 'fact',
    question: 'What are NHSE and NHSI?',
    answer: 'They are usual short forms of NHS England and NHS Improvement, which the document writes in full. ' +
      'They commission prison healthcare and liaison and diversion services, and their regional health and justice ' +
      'commissioning manager is recommended to attend.',
    asked: [
      'NHSE', 'NHSEI', 'NHSE/I meaning', 'NHS England and NHS Improvement', 'NHSI stands for', 'national NHS body',
      'NHS improvement', 'who are NHSEI', 'nhse letters', 'NHS England abbreviation',
      'NHSE in full', 'letters for the national NHS', 'E and I after NHS',
      'who buys healthcare for jails, NHS England?',
    ],
    related: ['app3-nhs-england-role', 'app3-nhs-health-justice-manager', 'abbr-nhs'],
  },
  {
    id: 'abbr-jcp',
    section: 'app3-jobcentre-plus',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What does JCP stand for?',
    answer: 'JCP is short for Jobcentre Plus; the document writes it in full. It is a recommended core member, ' +
      'and a local partnership manager, for example, may attend for it.',
    asked: [
      'JCP meaning', 'jcp stands for', 'jobcentre plus abbreviation', 'job centre letters', 'what is JCP',
      'DWP jobcentre', 'J C P', 'employment office acronym', 'JC+', 'benefits office short name',
      'JCP in full', 'letters for the dole office', 'benefits and jobs office initials',
      'what does the P in JCP mean',
    ],
    related: ['app3-jobcentre-who', 'app3-jobcentre-why', 'abbr-departments'],
  },
  {
    id: 'abbr-frs',
    section: 'app3-fire-and-rescue',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What do FRS and FRA stand for?',
    answer: 'FRS is short for fire and rescue service and FRA for fire and rescue authority; the document uses ' +
      'neither short form. It expects partnerships to engage and work with fire and rescue authorities.',
    asked: [
      'FRS meaning', 'FRA meaning', 'fire and rescue service abbreviation', 'fire and rescue authority letters',
      'frs stands for', 'what is FRA', 'fire brigade acronym', 'F R S', 'fire authority short name',
      'fire service initials',
      'FRS in full', 'letters for the fire brigade', 'FRA in full',
      'difference between fire authority and fire service initials',
    ],
    related: ['app3-fire-role', 'app3-fire-home-visits', 'abbr-hmicfrs'],
  },
  {
    id: 'abbr-tor',
    section: 'ch3-governance',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'fact',
    question: 'What does ToR stand for?',
    answer: 'ToR is short for terms of reference; the document writes it in full. The partnership’s were to be ' +
      'agreed by the end of September 2022.',
    after: 'This date has passed.',
    asked: [
      'ToR meaning', 'tor stands for', 'terms of reference abbreviation', 'T.O.R.', 'what is a ToR', 'TORs',
      'rules of the board short', 't o r', 'constitution of the group', 'terms of ref',
      'ToR in full', 'letters for the group’s rule book', 'what is meant by TOR in the email', 'T-o-R on our agenda',
    ],
    related: ['abbr-cdp', 'abbr-sro', 'app4-manchester-board-tasks'],
  },
  {
    id: 'abbr-la',
    section: 'ch3-geography',
    alsoIn: ['app3-local-authority-officials'],
    strength: 'fact',
    question: 'What does LA stand for?',
    answer: 'LA is short for local authority; the document writes it in full. Partnerships are built on ' +
      'upper-tier local authorities (UTLAs), and officials and elected members are core members.',
    asked: [
      'LA meaning', 'la stands for', 'local authority abbreviation', 'council short form', 'what is an LA', 'L A',
      'LAs', 'town hall abbreviation', 'Los Angeles', 'local authority letters',
      'LA in full', 'letters for the town hall', 'is LA the council', 'LA officer meaning',
    ],
    related: ['abbr-utla', 'app3-officials-about', 'app3-elected-about'],
  },
  {
    id: 'abbr-dph',
    section: 'ch3-leadership-roles',
    alsoIn: ['app4-multi-agency-partnerships'],
    strength: 'fact',
    question: 'What does DPH stand for?',
    answer: 'DPH is short for director of public health; the document writes it in full. A director of a ' +
      'relevant local authority department, such as public health, is among those who could be the senior ' +
      'responsible owner (SRO), and one co-chairs the Greater Manchester board.',
    asked: [
      'DPH meaning', 'dph stands for', 'director of public health abbreviation', 'public health director letters',
      'what is a DPH', 'D P H', 'is the DPH automatically the SRO', 'public health boss', 'DPHs', 'DPH role',
      'DPH in full', 'letters for the public health boss', 'council’s top public health doctor, initials',
      'DPH on the invite list',
    ],
    related: ['app3-officials-sro', 'app4-manchester-chairs', 'abbr-sro'],
  },
  {
    id: 'abbr-dcs',
    section: 'app3-local-authority-officials',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'fact',
    question: 'What does DCS stand for?',
    answer: 'DCS is short for director of children’s services; the document writes it in full. Appendix 3 gives ' +
      'this post as an example of director-level council representation.',
    asked: [
      'DCS meaning', 'dcs stands for', 'director of children’s services abbreviation', 'children’s director letters',
      'what is a DCS', 'D C S', 'head of children’s services', 'DCS on partnership', 'kids’ services boss',
      'children services director initials',
      'DCS in full', 'letters for the children’s boss', 'top social services post for kids, initials',
      'DCS on the invite list',
    ],
    related: ['app3-officials-director-level', 'abbr-dph', 'app3-officials-areas'],
  },
  {
    id: 'abbr-secure-estate',
    section: 'ch3-representation',
    alsoIn: ['app3-prisons', 'app3-treatment-providers'],
    strength: 'fact',
    question: 'What is “the secure estate”?',
    answer: 'It means places where people are held, such as prisons and young offender institutions (YOIs); ' +
      'Appendix 3 adds secure children’s homes. It is among the minimum members of a partnership.',
    asked: [
      'secure estate meaning', 'what counts as secure estate', 'prisons and YOIs', 'secure children’s homes',
      'custodial settings', 'define secure estate', 'jails', 'locked institutions',
      'is a secure children’s home included', 'secure settings',
      'what is meant by secure estate', 'are jails and kids’ secure homes the estate',
      'estate, is that a housing estate', 'secure settings in plain English',
    ],
    related: ['app3-prisons-who', 'abbr-yoi', 'app3-treatment-providers-secure'],
  },
  {
    id: 'abbr-serious-violence-duty',
    section: 'ch1-introduction',
    alsoIn: ['app4-data-sharing'],
    footnote: 8,
    strength: 'fact',
    question: 'What is the Serious Violence Duty?',
    answer: 'It comes from the Police, Crime, Sentencing and Courts Act 2022; footnote 8 points to its ' +
      'factsheet. Needs assessment and planning should build on existing serious violence and homicide work, ' +
      'including problem profiles, and Norfolk’s data work was to support the duty.',
    asked: [
      'serious violence duty', 'SVD meaning', 'Police Crime Sentencing and Courts Act', 'PCSC Act 2022',
      'violence duty', 'what is the SVD', 'serious violence law', 'footnote 8', 'homicide problem profile',
      'is the SVD the same as the CDP',
      'SVD in full', 'which Act brought in the violence duty', '2022 law about serious violence',
      'letters SVD in our CSP papers',
    ],
    related: ['app4-norfolk-next', 'abbr-vru', 'app4-lancashire-vrn'],
  },
  {
    id: 'abbr-children-in-need',
    section: 'ch2-whole-system-monitoring',
    footnote: 9,
    strength: 'fact',
    question: 'What does Children in Need (CIN) mean?',
    answer: 'Children in Need are a group defined by the Children Act 1989: an assessment finds they need help ' +
      'and protection because their development or health is at risk (footnote 9). The document does not use CIN; ' +
      'a measure of children in need where drugs are a factor was being explored.',
    list: [
      'Children on Child in Need Plans',
      'Children on Child Protection plans',
      'Looked After Children',
      'Young carers',
      'Disabled children',
      'Young people aged 18 or over still receiving care, accommodation or support from children’s services',
      'Unborn children',
    ],
    asked: [
      'CIN', 'children in need', 'child in need plan', 'Children Act 1989', 'looked after children included',
      'young carers', 'unborn children', 'does CIN include 18 year olds', 'kids known to social services',
      'CiN meaning', 'footnote 9',
      'CIN in full', 'social worker jargon child in need', 'which children are legally in need',
      'disabled children and young carers group name',
    ],
    related: ['app3-officials-early-help', 'app4-middlesbrough-learning', 'abbr-dcs'],
  },
  {
    id: 'abbr-acmd',
    section: 'ch4-local-plans',
    footnote: 16,
    strength: 'fact',
    question: 'What does ACMD stand for?',
    answer: 'ACMD stands for Advisory Council on the Misuse of Drugs. It is cited as recommending joint ' +
      'commissioning and delivery for substance misuse treatment and sexual health services; footnote 16 points to ' +
      'its letter on GHB and GBL.',
    asked: [
      'ACMD meaning', 'acmd stands for', 'advisory council on the misuse of drugs', 'what is the ACMD',
      'drugs advisers', 'footnote 16', 'sexual health and drugs joint commissioning', 'advisory council', 'A C M D',
      'chemsex guidance',
      'ACMD in full', 'letters of the government’s drug advisers', 'council that advises on misuse of drugs',
      'scientists who advise ministers on drugs',
    ],
    related: ['abbr-ghb-gbl', 'abbr-phe', 'app3-treatment-providers-commissioned-by'],
  },
  {
    id: 'abbr-ghb-gbl',
    section: 'ch4-local-plans',
    footnote: 16,
    strength: 'fact',
    question: 'What are GHB and GBL?',
    answer: 'GHB and GBL are drugs named in footnote 16, in the title of a report by the Advisory Council on the ' +
      'Misuse of Drugs (ACMD). The document does not spell the letters out or say more about them.',
    asked: [
      'GHB', 'GBL', 'what does GHB stand for', 'chemsex drugs', 'G drug', 'footnote about GHB', 'gbl meaning',
      'liquid ecstasy', 'date rape drug report', 'ACMD report on GHB',
      'G in the chemsex footnote', 'letters GHB and GBL explained', 'liquid drug named in the footnote',
      'is G in the document',
    ],
    related: ['abbr-acmd', 'abbr-phe', 'abbr-mdma'],
  },
  {
    id: 'abbr-phe',
    section: 'ch4-local-plans',
    footnote: 16,
    strength: 'fact',
    question: 'Where is Public Health England (PHE) mentioned?',
    answer: 'Only in footnote 16, which cites Public Health England guidance on services for men involved in ' +
      'chemsex. The document writes the name in full; the health body it works with otherwise is the Office for ' +
      'Health Improvement and Disparities (OHID).',
    asked: [
      'PHE meaning', 'phe stands for', 'public health england', 'is PHE still involved', 'old public health body',
      'chemsex PHE guidance', 'P H E', 'PHE or OHID', 'public health england guidance', 'men who have sex with men',
      'PHE in full', 'letters of the body before OHID', 'old PHE guidance on gay men', 'does PHE come up at all',
    ],
    related: ['abbr-ohid', 'abbr-acmd', 'abbr-ghb-gbl'],
  },
  {
    id: 'abbr-mdma',
    section: 'ch3-alcohol',
    strength: 'fact',
    question: 'What does the guidance say about MDMA?',
    answer: 'MDMA is named once, with cocaine, as a drug often used alongside alcohol in the night-time economy. ' +
      'The letters are not spelt out.',
    asked: [
      'MDMA meaning', 'ecstasy', 'mdma stands for', 'pills clubbing', 'MDMA and drinking', 'molly',
      'party drug alcohol', 'cocaine and MDMA', 'does it mention ecstasy', 'M D M A',
      'MDMA in full', 'letters for ecstasy pills', 'club drug named with booze', 'does Molly come up',
    ],
    related: ['app3-night-time-economy', 'abbr-ghb-gbl', 'app3-higher-education-students'],
  },
  {
    id: 'abbr-lgbtq',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'What does LGBTQ+ mean in the guidance?',
    answer: 'LGBTQ+ usually means lesbian, gay, bisexual, transgender, queer and others; the document does not ' +
      'spell it out. It suggests areas may wish to prioritise better connections with some LGBTQ+ groups.',
    asked: [
      'LGBTQ+ meaning', 'lgbtq stands for', 'LGBT groups', 'gay and trans groups', 'queer communities',
      'LGBTQ in partnership', 'lesbian gay bisexual', 'LGBTQIA', 'sexuality', 'pride groups involvement',
      'LGBTQ+ in full', 'letters for gay and trans people', 'what is the plus for',
      'Pride network asks what the letters mean here',
    ],
    related: ['app3-vcse-unheard-groups', 'app3-vcse-insights', 'app4-diversity-about'],
  },
  {
    id: 'abbr-a-and-e',
    section: 'app2-drug-related-harm',
    strength: 'fact',
    question: 'What does A&E mean in Appendix 2?',
    answer: 'A&E is accident and emergency, which the document does not spell out. A&E attendances for drugs ' +
      'misuse were among the supporting metrics being explored for drug-related harm.',
    asked: [
      'A&E meaning', 'A and E', 'accident and emergency', 'casualty', 'emergency department', 'ED attendances',
      'hospital attendances for drugs', 'a&e stands for', 'ER visits metric', 'emergency room',
      'A&E in full', 'letters for casualty', 'is A&E explained', 'emergency ward abbreviation',
    ],
    related: ['abbr-nhs-digital', 'abbr-nhs', 'app3-leros-high-risk'],
  },
  {
    id: 'abbr-gp',
    section: 'app4-data-sharing',
    alsoIn: ['app4-diversity-and-inclusion'],
    strength: 'fact',
    question: 'Where are GPs mentioned?',
    answer: 'GP means general practitioner, which the document does not spell out. GP history is part of the ' +
      'Teesside coroner’s information on drug deaths, and BAC-IN works with GPs.',
    asked: [
      'GP meaning', 'family doctor', 'general practitioner', 'gps stands for', 'doctor’s surgery',
      'what does it say about GPs', 'GP history', 'surgeries', 'G P', 'are GPs core members',
      'GP in full', 'letters for family doctors', 'where do surgeries come up', 'is my doctor named in the document',
    ],
    related: ['app4-middlesbrough-coroner', 'app4-bac-in-not-exclusive', 'app3-nhs-primary-care-pharmacy'],
  },
  {
    id: 'abbr-savvi',
    section: 'ch4-data-sharing-basis',
    strength: 'fact',
    question: 'What is SAVVI?',
    answer: 'SAVVI is a Greater Manchester initiative whose published template for an information governance ' +
      'framework is offered as something to build on. The document does not spell the name out.',
    after: 'Not from this guidance: the project calls itself Scalable Approach to Vulnerability via ' +
      'Interoperability.',
    asked: [
      'SAVVI meaning', 'savvi stands for', 'Greater Manchester information governance template',
      'IG framework template', 'data sharing template', 'savvy', 'where is a data sharing agreement template',
      'vulnerability data project', 'DSA template', 'what’s SAVVI', 'interoperability',
      'SAVVI in full', 'letters of the Manchester data initiative',
      'who published an information governance template', 'is SAVVI explained',
    ],
    related: ['app4-data-sharing-about', 'app4-lancashire-data-ethics', 'app4-manchester-about'],
  },
  {
    id: 'abbr-bac-in',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'What does BAC-IN stand for?',
    answer: 'BAC-IN stands for Black and Asian Cultural Identification of Narcotics, a specialist recovery ' +
      'support service based in Nottingham, for people from ethnic minority backgrounds. It is the diversity and ' +
      'inclusion case study.',
    asked: [
      'BAC-IN stands for', 'bac in meaning', 'BACIN letters', 'black and asian cultural identification',
      'what is the full name of BAC-IN', 'B A C I N', 'Nottingham charity name', 'back in recovery service',
      'acronym of the Nottingham service', 'BAC-IN spelled out',
      'BAC-IN in full', 'letters of the Nottingham recovery group', 'hyphenated name of the Midlands service',
      'B-A-C-I-N',
    ],
    related: ['app4-bac-in-about', 'app4-bac-in-founded', 'app4-bac-in-culturally-responsive'],
  },
  {
    id: 'abbr-better-than-well',
    section: 'app3-higher-education',
    alsoIn: ['ch1-introduction'],
    footnote: 28,
    strength: 'fact',
    question: 'What is ‘Better Than Well’?',
    answer:
      'Better Than Well is a programme at the University of Birmingham, named in footnote 28 with Dr Ed Day’s ' +
      'work supporting students in difficulty with drugs. Chapter 1 also uses ‘better than well’ for people in ' +
      'recovery: as active citizens they give back to their community more often than the population in ' +
      'general.',
    asked: [
      'better than well', 'better than well programme', 'BTW programme', 'what does better than well mean',
      'Birmingham university recovery', 'students in recovery programme', 'footnote 28 programme',
      'people in recovery give back', 'phrase better than well', 'uni support scheme',
      'BTW in full', 'phrase for people in recovery doing well', 'name of the Birmingham student scheme',
      'what is better than well',
    ],
    related: ['app3-higher-education-support', 'app3-higher-education-engage', 'app3-leros-contribution'],
  },
  {
    id: 'abbr-pause',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is the Barnardo’s Pause project?',
    answer: 'The Middlesbrough case study names it: raising the capacity of the Barnardo’s Pause project is one ' +
      'possible way to improve support for parents who use drugs. The document says no more about it.',
    asked: [
      'Pause', 'pause project meaning', 'Barnardo’s Pause', 'barnardos', 'pause programme for mothers',
      'charity project Middlesbrough', 'what does Pause do', 'project for parents losing children', 'P.A.U.S.E.',
      'is Pause an abbreviation',
      'what is Pause short for', 'Barnardo’s scheme named in Teesside', 'project in the Middlesbrough example',
      'mothers’ scheme called Pause',
    ],
    related: ['app4-middlesbrough-parents-support', 'app4-middlesbrough-learning', 'app4-middlesbrough-about'],
  },
  {
    id: 'abbr-hacaa',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What is a Heroin and Crack Action Area?',
    answer: 'It appears in the West Midlands case study: its existing steering group might be developed into a ' +
      'regional drugs partnership for the whole police force area. The document explains it no further and does ' +
      'not abbreviate it.',
    asked: [
      'HACAA', 'HCAA', 'heroin and crack action area', 'heroin crack steering group', 'action area meaning',
      'West Midlands heroin group', 'what is the heroin and crack action area', 'is HACAA part of ADDER',
      'steering group force wide', 'heroin action',
      'HACAA in full', 'letters for the heroin and crack area', 'action area for heroin, what is it',
      'West Midlands steering group name',
    ],
    related: ['app4-west-midlands-next', 'app4-west-midlands-about', 'abbr-adder'],
  },
  {
    id: 'abbr-gmca',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What does GMCA stand for?',
    answer: 'GMCA is short for Greater Manchester Combined Authority; the document writes it in full. It formed ' +
      'a partnership covering the three themes of the 10-year drugs strategy with all 10 local authorities.',
    asked: [
      'GMCA meaning', 'gmca stands for', 'greater manchester combined authority', 'Manchester authority letters',
      'GM meaning', 'G M C A', 'what is GMCA', 'Manchester mayor’s body', 'combined authority example name',
      'GM partnership',
      'GMCA in full', 'letters for Manchester’s authority', 'Andy Burnham’s authority initials', 'GM board initials',
    ],
    related: ['app4-manchester-about', 'app4-manchester-chairs', 'app3-mayor-metro'],
  },
  {
    id: 'abbr-vrn',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What does VRN stand for?',
    answer: 'VRN is short for Violence Reduction Network, the name used in Lancashire; the document writes it in ' +
      'full. It set up the Pan Lancashire Data Group.',
    asked: [
      'VRN meaning', 'vrn stands for', 'violence reduction network', 'Lancashire VRN', 'V R N',
      'is VRN the same as VRU', 'network for violence', 'Lancs violence team', 'what’s a VRN',
      'violence network abbreviation',
      'VRN in full', 'N instead of U in VRU', 'letters for the Lancashire network', 'violence network initials',
    ],
    related: ['app4-lancashire-vrn', 'app4-lancashire-about', 'abbr-vru'],
  },
  {
    id: 'abbr-bcu',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What does BCU stand for?',
    answer: 'BCU is the police short form of Basic Command Unit; the document writes it in full. In the London ' +
      'case study, Hackney and Tower Hamlets are the Central East Basic Command Unit.',
    asked: [
      'BCU meaning', 'bcu stands for', 'basic command unit', 'Central East BCU', 'borough command unit',
      'Met police area', 'B C U', 'police district London', 'command unit', 'Hackney BCU',
      'BCU in full', 'letters for a Met command area', 'London police unit initials', 'Central East command',
    ],
    related: ['app4-london-about', 'app4-london-operation-continuum', 'app3-police-specialist-roles'],
  },
  {
    id: 'abbr-lep',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What does LEP stand for?',
    answer: 'LEP is short for Local Enterprise Partnership; the document writes it in full. Combating Drugs ' +
      'Partnerships should explore links with these and similar organisations on training and jobs.',
    asked: [
      'LEP meaning', 'lep stands for', 'local enterprise partnership letters', 'L E P',
      'business partnership acronym', 'what is a LEP', 'enterprise partnership', 'LEPs still exist?',
      'jobs and growth body', 'economic partnership short name',
      'LEP in full', 'letters for the enterprise people', 'business-led growth partnership initials', 'E in LEP',
    ],
    related: ['app3-businesses-training-jobs', 'app3-businesses-about', 'abbr-bid'],
  },
  {
    id: 'abbr-bid',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What do BID and BCRP stand for?',
    answer: 'BID is short for business improvement district and BCRP for Business Crime Reduction Partnership; ' +
      'the document writes both in full. They are ways to involve local retailers, with the Chamber of Commerce, ' +
      'Best Bar None and Pubwatch.',
    asked: [
      'BID meaning', 'BCRP meaning', 'bid stands for', 'bcrp stands for', 'business improvement district letters',
      'business crime reduction partnership', 'what is a BID', 'shop crime scheme', 'B C R P',
      'tender bid or business district',
      'BID in full', 'BCRP in full', 'letters for the shops’ district', 'traders’ crime partnership initials',
    ],
    related: ['app3-retailers-how', 'app3-retailers-role', 'abbr-best-bar-none'],
  },
  {
    id: 'abbr-best-bar-none',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What are Best Bar None and Pubwatch?',
    answer:
      'They are schemes named among the ways to involve local retailers, next to business improvement ' +
      'districts, Business Crime Reduction Partnerships and the Chamber of Commerce. The document does not ' +
      'explain them further.',
    asked: [
      'best bar none', 'pubwatch', 'pub watch', 'licensing award scheme', 'bar scheme', 'landlords scheme',
      'what is pubwatch', 'bars accreditation', 'pubs scheme', 'drinking venue safety schemes',
      'publican: are our schemes named', 'what is the bar award called', 'landlords’ watch group name',
      'scheme for well-run bars',
    ],
    related: ['app3-retailers-how', 'app3-night-time-economy', 'abbr-bid'],
  },
  {
    id: 'abbr-cab',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'What does CAB stand for?',
    answer: 'CAB is short for Citizens Advice Bureau; the document writes it in full. It can offer support and ' +
      'representation.',
    asked: [
      'CAB meaning', 'cab stands for', 'citizens advice', 'citizens advice bureau letters', 'C A B',
      'advice bureau acronym', 'debt advice place', 'what is CAB', 'free advice charity', 'CitA',
      'CAB in full', 'letters for the advice bureau', 'is CAB a taxi', 'bureau that helps with debts, initials',
    ],
    related: ['app3-vcse-citizens-advice', 'app3-vcse-meaningful-activity', 'abbr-vcse'],
  },
  {
    id: 'abbr-aoc',
    section: 'app3-further-education',
    strength: 'fact',
    question: 'What does AoC stand for?',
    answer: 'AoC is short for Association of Colleges; the document writes it in full. It may be able to advise ' +
      'on linking with the full range of local further education providers.',
    asked: [
      'AoC meaning', 'aoc stands for', 'association of colleges letters', 'colleges national body', 'A O C',
      'FE association', 'who can help find college contacts', 'AoC advice', 'colleges group acronym',
      'further ed membership body',
      'AoC in full', 'letters for the colleges’ association', 'principals’ body initials',
      'association that knows local colleges',
    ],
    related: ['app3-further-education-contact', 'abbr-fe-he', 'app3-further-education-role'],
  },
  {
    id: 'abbr-fe-he',
    section: 'app3-further-education',
    alsoIn: ['app3-higher-education'],
    strength: 'fact',
    question: 'What do FE and HE stand for?',
    answer: 'FE is short for further education (colleges) and HE for higher education (such as universities); ' +
      'the document writes both in full. Partnerships are expected to engage and work with each.',
    asked: [
      'FE meaning', 'HE meaning', 'fe stands for', 'he stands for', 'further education letters',
      'higher education abbreviation', 'difference between FE and HE', 'college or university term', 'FE/HE',
      'post 16 acronyms',
      'FE and HE in full', 'letters for college and uni', 'is HE university', 'is FE sixth form and college',
    ],
    related: ['app3-further-education-role', 'app3-higher-education-engage', 'app3-schools-higher-further'],
  },
  {
    id: 'abbr-send',
    section: 'app3-schools',
    strength: 'fact',
    question: 'What do SENDCo, MAT and RSHE stand for?',
    answer: 'They are school shorthand that the document writes in full.',
    list: [
      'SENDCo: special educational needs and disability co-ordinator',
      'MAT: multi-academy trust',
      'RSHE: relationships, sex and health education',
    ],
    asked: [
      'SENCO meaning', 'SENDCO', 'MAT meaning', 'RSHE meaning', 'RSE', 'multi academy trust letters',
      'special needs acronym', 'school acronyms', 'rshe stands for', 'what is a MAT', 'sex education abbreviation',
      'PSHE',
      'MAT, RSHE and SENDCo in full', 'school letters explained', 'head teacher jargon',
      'special needs teacher initials',
    ],
    related: ['app3-schools-other-roles', 'app3-schools-leaders', 'app4-leeds-criteria'],
  },
  {
    id: 'abbr-made',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What does MADE stand for?',
    answer:
      'MADE is short for Multi-Agency Data Exchange; the document writes it in full. It is a restricted section ' +
      'of Lancashire Insight with data on police crime and incidents and the call-outs of ambulance, fire and ' +
      'rescue, at population level: it identifies no individuals.',
    asked: [
      'MADE meaning', 'made stands for', 'multi-agency data exchange letters', 'M A D E', 'data exchange acronym',
      'Lancashire data exchange', 'what’s MADE', 'exchange of agency data', 'MADE Lancashire',
      'restricted Insight section name',
      'MADE in full', 'letters for the Lancashire exchange', 'exchange of ambulance and fire data name',
      'D and E in MADE',
    ],
    related: ['app4-lancashire-made', 'app4-lancashire-insight', 'app4-lancashire-about'],
  },
  {
    id: 'abbr-inpatient-detox-grant',
    section: 'ch3-geography',
    strength: 'fact',
    question: 'What is the inpatient detoxification grant?',
    answer: 'A grant mentioned as helping local authorities to commission specialist residential and inpatient ' +
      'substance misuse support together, as Dame Carol Black recommended. The document gives no amount or dates ' +
      'for it.',
    asked: [
      'inpatient detoxification grant', 'IPD grant', 'detox grant', 'inpatient detox money', 'consortium detox',
      'how much is the detox grant', 'residential grant', 'joint commissioning of detox', 'detox beds cash',
      'inpatient funding',
      'grant for detox beds', 'what is the detox grant called', 'money for joint detox commissioning',
      'pot for sharing detox wards between councils',
    ],
    related: ['app3-treatment-providers-residential', 'abbr-ssmtrg', 'abbr-cdp'],
  },
  {
    id: 'abbr-ssmtrg',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'What are SSMTRG and DATRIG?',
    answer: 'Neither appears in this guidance. It speaks of overseeing and co-ordinating relevant funding ' +
      'streams, under Local plans in Chapter 4, and names few grants.',
    after: 'For the treatment grants themselves, ask your council’s public health team or the regional team of ' +
      'the Office for Health Improvement and Disparities (OHID).',
    asked: [
      'SSMTRG', 'SSMTR grant', 'DATRIG', 'supplemental substance misuse treatment grant',
      'treatment and recovery grant acronym', 'RSDATG', 'rough sleeping drug and alcohol grant', 'IPS grant',
      'what is the supplementary grant', 'grant initials', 'is SSMTRG in the guidance',
      'SSMTRG in full', 'DATRIG in full', 'letters of the treatment grant', 'supplemental grant initials',
    ],
    related: ['abbr-inpatient-detox-grant', 'app3-treatment-providers-commissioned-by', 'app3-ohid-role'],
  },
  {
    id: 'abbr-ttcg',
    section: 'app3-police',
    strength: 'silent',
    question: 'What does TTCG stand for?',
    answer: 'TTCG does not appear in this guidance, so it gives no meaning. Appendix 3’s Police section is the ' +
      'nearest; in policing the letters often mean a tactical tasking and co-ordinating group.',
    after: 'Ask your police member what the local meeting is.',
    asked: [
      'TTCG', 'ttcg meaning', 'tactical tasking', 'tasking and coordination group', 'T T C G',
      'police tasking meeting', 'is TTCG in the guidance', 'tasking meeting acronym', 'local tasking group',
      'TTCG stands for',
      'TTCG in full', 'police meeting with four letters', 'tasking group initials', 'sergeant mentioned TTCG',
    ],
    related: ['app3-police-who', 'app3-police-specialist-roles', 'abbr-rocu'],
  },
  {
    id: 'abbr-mp',
    section: 'foreword',
    strength: 'fact',
    question: 'Who is the MP named in the guidance?',
    answer: 'Kit Malthouse MP (Member of Parliament), who signed the foreword as Combating Drugs Minister. ' +
      'Footnote 7 also names him as head of the Joint Combating Drugs Unit (JCDU).',
    after: 'The foreword carries no date, and the document names no later minister.',
    asked: [
      'MP meaning', 'member of parliament', 'Kit Malthouse', 'which minister', 'Rt Hon', 'who wrote the foreword',
      'combating drugs minister name', 'local MP on partnership', 'politician who signed',
      'who is the drugs minister',
      'MP in full', 'whose name is under the foreword', 'minister Malthouse, what post',
      'politician named in the document',
    ],
    related: ['abbr-jcdu', 'abbr-from-harm-to-hope', 'abbr-departments'],
  },
  {
    id: 'abbr-dcb',
    section: 'ch1-introduction',
    alsoIn: ['executive-summary', 'ch5-central-government'],
    strength: 'fact',
    question: 'What is the Dame Carol Black review?',
    answer: 'It is Dame Carol Black’s independent review of drugs, which called for joint local needs assessment ' +
      'and planning and underpins the 10-year strategy. As Independent Advisor on Combating Drugs, she is also ' +
      'charged with understanding local impact and holding national and local areas to account.',
    asked: [
      'Dame Carol Black', 'carol black review', 'DCB review', 'independent review of drugs', 'black review',
      'who is Dame Carol', 'independent advisor on combating drugs', 'review behind the strategy',
      'Carol Black’s role', 'damecarol', 'IA combating drugs',
      'DCB in full', 'whose review led to the strategy', 'Dame who advises on drugs',
      'name of the independent adviser',
    ],
    related: ['abbr-from-harm-to-hope', 'abbr-clero', 'abbr-jcdu'],
  },
]
