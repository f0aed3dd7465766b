import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-police-who',
    section: 'app3-police',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'Who should attend from the police?',
    answer: 'An assistant or deputy chief constable may be appropriate for the local force; the police are a ' +
      'recommended core member. Roles and seniority should be considered alongside the partnership’s geographic ' +
      'footprint and its other representation, so another officer may suit better.',
    asked: [
      'police rep', 'which rank of officer', 'ACC or DCC', 'chief inspector ok?', 'who from the force',
      'I’m a superintendent, is that senior enough', 'cops on the board', 'does the chief constable have to attend',
      'police seat rank', 'constabulary member', 'BCU commander attend', 'law enforcement at CDP',
      'detective sergeant', 'how many pips', 'gold commander', 'copper of what rank', 'is a PC senior enough',
      'detective superintendent drugs lead', 'the force offered an inspector', 'attendee from the constabulary',
      'chief officer or middle rank', 'ACC crime', 'only the chief constable will do',
      'who wears the uniform at the meeting',
    ],
    related: [
      'app3-police-seniority-footprint', 'app3-police-specialist-roles', 'app3-police-sro', 'app3-pcc-attend',
    ],
  },
  {
    id: 'app3-police-sro',
    section: 'app3-police',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'may',
    question: 'Can a police officer be the SRO?',
    answer: 'Yes. An assistant or deputy chief constable could be the senior responsible owner (SRO) for the ' +
      'partnership. It is an option, not a requirement.',
    asked: [
      'police SRO', 'ACC as senior responsible owner', 'can the cops lead the partnership',
      'deputy chief constable in charge', 'can a chief superintendent be SRO', 'Senior Responsible Officer police',
      'constable heading CDP', 'force leads partnership?', 'is it ok for police to chair',
      'must the SRO come from police', 'top cop as owner', 'force wants the reins', 'ACC volunteers to own it',
      'police-led partnership', 'inspector as owner', 'lead from the constabulary',
      'is it mandatory for a cop to be SRO', 'deputy chief as responsible owner',
      'residents may object if police run it', 'law enforcement owner', 'assistant chief heading the drugs work',
    ],
    related: ['app3-police-who', 'app3-pcc-sro', 'app3-officials-sro'],
  },
  {
    id: 'app3-police-seniority-footprint',
    section: 'app3-police',
    alsoIn: ['ch3-geography'],
    strength: 'should',
    who: 'partnerships',
    question: 'What if one force covers several partnerships?',
    answer: 'Police roles and seniority should be weighed against the partnership’s geographic footprint and its ' +
      'other representation. An assistant or deputy chief constable may be unable to attend several meetings in ' +
      'one force area, or may not be best placed to give expert advice on drugs. This should be considered when ' +
      'the footprint is set.',
    asked: [
      'several CDPs one force', 'police force area bigger than the partnership', 'ACC can’t attend five meetings',
      'too many partnerships for the police', 'force covers three counties', 'police footprint',
      'which officer for multiple partnerships', 'send a drugs expert rather than a chief officer',
      'our force has 7 partnerships what rank do we send', 'coterminous with force', 'force spans six boroughs',
      'same ACC at all meetings?', 'one constabulary, four boards',
      'diary clash for the deputy chief across partnerships', 'footprint smaller than the force',
      'should partnership boundary match the force', 'chief officer spread thin', 'not the expert on drugs',
      'more than one CDP in a police area', 'drug expertise over braid',
      'ACC must be at every one of them, no excuses', 'superintendents cover different districts',
    ],
    related: ['app3-police-who', 'app3-police-specialist-roles', 'app3-pcc-cannot-attend'],
  },
  {
    id: 'app3-police-specialist-roles',
    section: 'app3-police',
    strength: 'may',
    question: 'Can specialist police officers attend?',
    answer: 'Yes. Depending on the partnership’s priorities, it may be appropriate for police representatives ' +
      'with more specific responsibilities to attend, such as these.',
    list: [
      'Violence reduction',
      'Serious and organised crime (SOC)',
      'Neighbourhood policing',
      'A particular geographical area',
    ],
    asked: [
      'neighbourhood policing inspector', 'SOC lead attend', 'drugs detective on board', 'county lines officer',
      'local inspector as member', 'violence reduction police', 'chief inspector neighbourhoods', 'specialist cops',
      'DCI serious organised crime', 'officer for a district', 'bobby on the beat attend', 'PCSO', 'beat team',
      'gangs officer', 'guns and knives squad', 'district commander', 'drug squad detective',
      'our priority is violence so which officer', 'safer neighbourhood sergeant',
      'organised crime detective inspector', 'expert cop rather than senior cop',
      'officers with narrow roles barred?', 'priorities decide the officer',
    ],
    related: ['app3-police-who', 'app3-police-rocu', 'app3-police-seniority-footprint'],
  },
  {
    id: 'app3-police-custody-healthcare',
    section: 'app3-police',
    strength: 'fact',
    question: 'Who commissions healthcare in police custody?',
    answer: 'Police forces commissioned it when the guidance was written. Custody can be a key moment for ' +
      'getting people into treatment or for continuity of care.',
    asked: [
      'custody healthcare', 'who pays for nurses in custody', 'police cells doctor',
      'healthcare in the cells commissioned by', 'custody suite treatment',
      'is it NHS England that commissions police custody', 'arrest and drug treatment',
      'forensic medical examiner contract', 'health of detainees', 'who buys custody medical services',
      'people picked up by police getting help', 'nurse at the station', 'cell block medic',
      'custody sergeant asked who funds the healthcare professional', 'HCP in custody',
      'night in the cells, chance for help', 'the force buys it', 'doctor for detainees', 'key moment in custody',
      'NHS buys custody nurses, doesn’t it', 'treatment entry at the station', 'detention medical contract',
    ],
    related: ['app3-nhs-liaison-diversion', 'app3-police-who', 'app3-nhs-england-role'],
  },
  {
    id: 'app3-police-rocu',
    section: 'app3-police',
    alsoIn: ['ch5-regional-oversight'],
    strength: 'should',
    who: 'partnerships',
    question: 'Should we work with our Regional Organised Crime Unit?',
    answer: 'Yes. Partnerships should work with Regional Organised Crime Units (ROCUs) to draw on their ' +
      'perspective and expertise. ROCUs’ role against drugs is pivotal, and they work closely with police ' +
      'forces, the National Crime Agency (NCA) and other relevant partners.',
    asked: [
      'ROCU', 'regional organised crime unit role', 'do we invite the ROCU', 'organised crime squad',
      'regional police unit', 'ROCU on the CDP', 'big dealers who deals with them', 'NCA link', 'why involve rocu',
      'serious crime expertise', 'who can tell us about wholesale supply', 'rope in the regional crime lot',
      'partnership and ROCU link', 'leave ROCU to the force, nothing to do with us?', 'expertise on kingpins',
      'pivotal in tackling drugs', 'should our board hear from ROCU', 'regional squad’s perspective',
      'who does ROCU work with', 'regional detectives', 'big fish, not street level',
      'our analyst wants ROCU intelligence', 'gangs across the region',
    ],
    related: ['app3-police-rocu-role', 'app3-police-specialist-roles', 'abbr-rocu'],
  },
  {
    id: 'app3-police-rocu-role',
    section: 'app3-police',
    strength: 'fact',
    question: 'What can Regional Organised Crime Units do about the ‘middle market’?',
    answer: 'Regional Organised Crime Units (ROCUs) are the principal link between the National Crime Agency ' +
      '(NCA) and policing in England and Wales on the ‘middle market’ threat. They are key in countering its ' +
      'harm and offer the following.',
    list: [
      'A unique understanding of the regional serious and organised crime (SOC) threat',
      'A bespoke response with specialist technology, and investigative expertise and capability',
      'Enforcement and intelligence development',
      'Confiscating assets or denying access to them',
    ],
    asked: [
      'rocu what is it', 'middle market who tackles', 'interface NCA and forces', 'seizing criminal assets',
      'wholesale drug dealing unit', 'taking dealers’ cash', 'role of ROCUs in drugs', 'intelligence development',
      'middlemen dealers', 'specialist technology organised crime', 'do ROCUs cover Wales',
      'who goes after those between street dealers and importers', 'police unit for the middle tier of supply',
      'go between for forces and the NCA', 'bespoke response from regional detectives',
      'strip gangs of cars and cash', 'capability of regional units', 'powers and kit of ROCU',
      'regional unit confiscating assets', 'do regional units act in Wales too', 'principal interface',
      'regional unit against mid-level dealers', 'intelligence on wholesalers',
    ],
    related: ['app3-police-rocu', 'abbr-nca', 'abbr-soc'],
  },
  {
    id: 'app3-pcc-attend',
    section: 'app3-pccs',
    alsoIn: ['ch3-representation'],
    strength: 'recommended',
    who: 'the PCC',
    question: 'Should the police and crime commissioner attend?',
    answer: 'Yes, it is recommended that the police and crime commissioner (PCC) attends the partnership; PCCs ' +
      'are recommended core members. Where that is not possible or appropriate, a suitable member of the PCC’s ' +
      'office should attend.',
    asked: [
      'PCC attendance', 'does the PCC have to come', 'police crime commissioner member', 'OPCC seat',
      'commissioner on CDP', 'PCC core?', 'is the PCC obliged to sit on it', 'elected police boss',
      'do we need the commissioner', 'PFCC attend', 'pcc invite', 'elected commissioner’s place',
      'is it compulsory for the commissioner to be there', 'commissioner keeps sending apologies',
      'we’ve invited the chief constable, must we ask the PCC too', 'PCC’s own seat', 'crime tsar',
      'the commissioner personally', 'recommended attendee: commissioner', 'can we leave the PCC off',
      'PCC never replied',
    ],
    related: ['app3-pcc-cannot-attend', 'app3-pcc-sro', 'app3-police-who'],
  },
  {
    id: 'app3-pcc-sro',
    section: 'app3-pccs',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'may',
    question: 'Does the PCC have to be the SRO?',
    answer: 'No. The police and crime commissioner (PCC) would be an appropriate senior responsible owner (SRO), ' +
      'but the guidance does not require it; others could hold the role.',
    asked: [
      'since the PCC must be SRO', 'PCC as SRO', 'is the commissioner always in charge',
      'can the pcc lead the partnership', 'PCC senior responsible owner yes or no',
      'who is better as SRO, the PCC or the council', 'as PCCs are legally the lead',
      'Senior Responsible Officer commissioner', 'does the police commissioner run it',
      'our PCC wants to be SRO, allowed?', 'commissioner as responsible owner',
      'PCC or council leader for the top role', 'compulsory commissioner SRO', 'PCC turned it down',
      'commissioner refuses to be owner, can another do it', 'automatically the PCC?',
      'commissioner would be an appropriate owner', 'elected policing chief as owner', 'owner other than the PCC',
      'everyone assumes the commissioner runs this',
    ],
    related: ['app3-membership-who-could-be-sro', 'app3-police-sro', 'app3-officials-sro'],
  },
  {
    id: 'app3-pcc-cannot-attend',
    section: 'app3-pccs',
    strength: 'should',
    who: 'the PCC’s office',
    question: 'What if the PCC cannot attend every meeting?',
    answer: 'Someone appropriate from the office of the police and crime commissioner (PCC) should attend ' +
      'instead: for example the deputy, the chief executive or, where that is appropriate, a lead commissioning ' +
      'officer. The geographic footprint may make attending all relevant meetings in person impossible or ' +
      'inappropriate.',
    asked: [
      'PCC deputy', 'who comes instead of the PCC', 'OPCC chief executive attend', 'commissioner can’t make it',
      'substitute for PCC', 'send someone from OPCC', 'several partnerships in PCC area',
      'lead commissioning officer OPCC', 'deputy PCC ok', 'stand in for commissioner',
      'our PCC covers four partnerships and is never free', 'OPCC officer instead', 'commissioner double booked',
      'deputy instead of the PCC', 'office of the commissioner staff', 'the PCC’s chief exec in her seat',
      'PCC’s commissioning manager', 'too many boards for one commissioner', 'must the PCC be there in person',
      'understudy', 'skip the seat when the PCC is away?', 'policy officer from OPCC',
      'nobody from the commissioner came',
    ],
    related: ['app3-pcc-attend', 'app3-police-seniority-footprint', 'app3-mayor-additional-powers'],
  },
]
