import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-nhs-about',
    section: 'app3-nhs',
    alsoIn: ['ch3-representation'],
    strength: 'recommended',
    who: 'partnerships',
    question: 'How should the NHS be represented?',
    answer: 'The NHS is a recommended core member. It is essential to have senior strategic leads from the local ' +
      'health and care system as well as those who provide services directly; the roles named include the ' +
      'following.',
    list: [
      'Integrated Care Board (ICB), at least at director level',
      'NHS England and NHS Improvement: the regional health and justice commissioning manager',
      'Local NHS services such as primary care, community, mental health and hospital care',
      'Primary care commissioners and staff, including community pharmacies',
      'Other health and care providers, including third sector ones such as Mind',
    ],
    asked: [
      'NHS on CDP', 'which NHS people', 'health reps list', 'who from health', 'hospital trust seat',
      'does the NHS have to be on the partnership', 'doctors and nurses involvement', 'health service membership',
      'NHS core member', 'what health organisations should be at the table', 'ICB and NHSE who comes',
      'mental health trust rep', 'is a GP enough for the NHS place',
    ],
    related: [
      'app3-nhs-icb', 'app3-nhs-health-justice-manager', 'app3-nhs-primary-care-pharmacy',
      'app3-nhs-strategic-leads',
    ],
  },
  {
    id: 'app3-nhs-services-role',
    section: 'app3-nhs',
    strength: 'fact',
    question: 'Which local NHS services matter to the drugs strategy?',
    answer: 'Local NHS services are integral to delivering the 10-year drugs strategy and may act at every stage ' +
      'of life, in these ways among others.',
    list: [
      'School nursing',
      'Health visiting',
      'Primary care',
      'Community and inpatient mental health care',
      'Community and inpatient physical health care',
      'Substance misuse treatment',
    ],
    asked: [
      'what do NHS services do in the strategy', 'health visitors role', 'school nurse drugs', 'life course NHS',
      'primary care role', 'inpatient mental health', 'role of the health service in fighting drugs',
      'do midwives or health visitors fit in', 'which bits of the NHS', 'physical health care',
      'babies to adults health services',
    ],
    related: ['app3-nhs-about', 'app3-nhs-third-sector-providers', 'app3-nhs-strategic-leads'],
  },
  {
    id: 'app3-nhs-third-sector-providers',
    section: 'app3-nhs',
    strength: 'may',
    who: 'areas',
    question: 'Can charities that provide health care be members?',
    answer: 'Yes. Areas may wish to include other provider organisations directly, including from the third ' +
      'sector; Mind is the example given.',
    asked: [
      'Mind charity', 'mental health charity on partnership', 'third sector health provider',
      'non-NHS health providers', 'voluntary mental health organisation member', 'can Mind join',
      'charity providing care', 'other providers not NHS', 'do health providers have to be NHS',
      'include local mental health charities',
    ],
    related: ['app3-nhs-about', 'app3-vcse-about', 'app3-treatment-providers-about'],
  },
  {
    id: 'app3-nhs-strategic-leads',
    section: 'app3-nhs',
    strength: 'should',
    who: 'partnerships',
    question: 'Why do we need senior NHS leaders, not only providers?',
    answer: 'The guidance calls it essential to have senior strategic leads from the local health and care ' +
      'system alongside direct providers. They can set strategic priorities, allocate resources and change how ' +
      'services work in practice.',
    asked: [
      'senior NHS leaders', 'strategic health leads', 'are provider reps enough', 'NHS bosses who control budgets',
      'why not just the trust', 'resource allocation health', 'people who can change NHS practice',
      'do we need both providers and system leaders', 'we’ve only got a ward manager coming',
      'health system leadership', 'who in health holds the purse strings',
    ],
    related: ['app3-nhs-icb', 'app3-nhs-about', 'app3-membership-authority-to-decide'],
  },
  {
    id: 'app3-nhs-icb',
    section: 'app3-nhs',
    strength: 'recommended',
    who: 'the Integrated Care Board',
    question: 'Who should represent the Integrated Care Board?',
    answer: 'At least a director of the Integrated Care Board (ICB) is recommended, such as the director of ' +
      'primary and community care. That was the position when the guidance was written; representation may change ' +
      'as integrated care arrangements develop.',
    asked: [
      'ICB rep', 'icb level', 'integrated care board director', 'who from the ICB attends',
      'does the ICB chief exec have to come', 'CCG replaced by who', 'can ICB send a manager',
      'director of primary and community care', 'health board seat', 'ICS representation',
      'NHS commissioner locally', 'is ICB membership legally required',
    ],
    related: ['app3-nhs-strategic-leads', 'app3-nhs-may-change', 'abbr-icb'],
  },
  {
    id: 'app3-nhs-may-change',
    section: 'app3-nhs',
    strength: 'fact',
    question: 'Might NHS representation change?',
    answer: 'Yes. The recommendation reflects the time of writing (June 2022); as integrated care arrangements ' +
      'develop, NHS representation at partnerships may evolve too.',
    asked: [
      'NHS reorganisation effect', 'what if ICBs merge', 'ICB changes who attends now',
      'guidance out of date on NHS', 'NHS structures have changed', 'after NHS England abolished',
      'representation may evolve', 'integrated care developing', 'our ICB is being restructured so who do we ask',
      'new NHS bodies',
    ],
    related: ['app3-nhs-icb', 'app3-nhs-england-role', 'app3-nhs-about'],
  },
  {
    id: 'app3-nhs-england-role',
    section: 'app3-nhs',
    strength: 'fact',
    question: 'What do NHS England and NHS Improvement do here?',
    answer: 'As structured when the guidance was written, NHS England and NHS Improvement play a key part in ' +
      'care for people who use drugs, in prison or the community. Most directly, they commission healthcare in ' +
      'prisons, including substance misuse treatment, and liaison and diversion in police custody and courts.',
    asked: [
      'NHSE role', 'who commissions prison healthcare', 'who pays for drug treatment in jail',
      'NHS England and Improvement part', 'liaison and diversion commissioner',
      'does the council commission prison treatment', 'L&D in courts', 'custody liaison who commissions',
      'who buys healthcare inside', 'NHSEI', 'prison doctors contract',
    ],
    related: ['app3-nhs-health-justice-manager', 'app3-police-custody-healthcare', 'app3-treatment-providers-secure'],
  },
  {
    id: 'app3-nhs-liaison-diversion',
    section: 'app3-nhs',
    strength: 'fact',
    question: 'Who commissions liaison and diversion services?',
    answer: 'NHS England and NHS Improvement commission liaison and diversion services, which work in courts and ' +
      'police custody.',
    asked: [
      'liaison and diversion', 'L and D who pays', 'custody suite mental health workers commissioned by',
      'court diversion team', 'who runs liaison & diversion', 'is liaison and diversion the council’s job',
      'diversion in police cells', 'do police buy liaison and diversion', 'health screening at court',
      'people arrested with drug problem who assesses',
    ],
    related: ['app3-nhs-england-role', 'app3-police-custody-healthcare', 'app3-nhs-health-justice-manager'],
  },
  {
    id: 'app3-nhs-health-justice-manager',
    section: 'app3-nhs',
    strength: 'recommended',
    who: 'the regional health and justice commissioning manager',
    question: 'Should the health and justice commissioner attend?',
    answer: 'Yes. The regional health and justice commissioning manager is recommended to attend the partnership ' +
      'meetings in their area, even if that means several meetings, because prison treatment and continuity of ' +
      'care into the community matter so much.',
    asked: [
      'health and justice commissioning manager', 'NHSE H&J commissioner attend', 'regional health justice',
      'I cover six partnerships do I go to all of them', 'too many meetings for regional commissioner',
      'who covers prison treatment at the meeting', 'health and justice lead',
      'does the regional NHS manager have to come to every meeting', 'prison healthcare commissioner invite',
      'H&J attendance several CDPs',
    ],
    related: ['app3-nhs-continuity-commitment', 'app3-nhs-england-role', 'app3-prisons-who'],
  },
  {
    id: 'app3-nhs-continuity-commitment',
    section: 'app3-nhs',
    alsoIn: ['ch4-plan-commitments'],
    strength: 'fact',
    question: 'Why does prison-to-community continuity matter so much?',
    answer: 'A key commitment of the 10-year drugs strategy is to engage more people in treatment before release ' +
      'from prison and improve continuity of care afterwards. The guidance says its potential to cut reoffending ' +
      'and prevent drug-related deaths should not be underestimated.',
    asked: [
      'continuity of care why', 'leaving prison treatment', 'through the gate',
      'people coming out of jail and dying', 'prison leavers drop out of rehab', 'reducing reoffending treatment',
      'before release engagement', 'key commitment prisons', 'reason NHS health and justice attend',
      'drug deaths after release', 'what happens to someone’s script when released',
    ],
    related: ['app3-nhs-health-justice-manager', 'app3-treatment-providers-secure', 'app3-prisons-who'],
  },
  {
    id: 'app3-nhs-primary-care-pharmacy',
    section: 'app3-nhs',
    strength: 'should',
    who: 'the partnership',
    question: 'Should pharmacists and primary care be involved?',
    answer: 'The partnership should consider how to include primary care commissioners and relevant staff, ' +
      'community pharmacies among them. The professional some people in treatment see most often may be a ' +
      'community pharmacist, who also supports their health, wellbeing and safety.',
    asked: [
      'pharmacist', 'chemist on the partnership', 'community pharmacy role', 'GP involvement',
      'primary care commissioners', 'LPC local pharmaceutical committee', 'why would a pharmacist come',
      'methadone collected at the chemist', 'do we need a doctor', 'are GPs members', 'needle exchange pharmacy',
      'who do people on scripts see the most',
    ],
    related: ['app3-nhs-about', 'app3-nhs-subgroups', 'app3-nhs-services-role'],
  },
  {
    id: 'app3-nhs-balance',
    section: 'app3-nhs',
    strength: 'should',
    who: 'partnerships',
    question: 'How do we choose between NHS roles?',
    answer: 'Look at who else attends, as with every organisation, so that roles, experience and perspectives ' +
      'are broadly covered.',
    asked: [
      'too many NHS reps', 'choose health reps', 'which NHS role is best', 'balance of health people',
      'broad coverage health', 'six different NHS bodies want seats', 'limit NHS members',
      'picking between trust and ICB', 'does every NHS organisation get a place', 'mix of clinicians and managers',
    ],
    related: ['app3-membership-balance', 'app3-nhs-subgroups', 'app3-nhs-about'],
  },
  {
    id: 'app3-nhs-subgroups',
    section: 'app3-nhs',
    strength: 'may',
    question: 'Can NHS roles sit on sub-groups instead?',
    answer: 'Yes. Some NHS roles may fit better on sub-groups dealing with specific issues, such as substance ' +
      'misuse treatment.',
    asked: [
      'NHS sub group', 'pharmacist on treatment subgroup', 'clinical working group',
      'health people in sub-groups not main board', 'treatment sub-group members',
      'does the trust need to be at the main meeting', 'put primary care in a working party',
      'smaller group for clinicians', 'consultant psychiatrist which group', 'subgroup for health',
    ],
    related: ['app3-nhs-balance', 'app3-nhs-primary-care-pharmacy', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-treatment-providers-about',
    section: 'app3-treatment-providers',
    alsoIn: ['ch3-representation'],
    strength: 'recommended',
    who: 'partnerships',
    question: 'Are treatment providers core members?',
    answer: 'Yes. Organisations giving specialist support to people with a substance use disorder are central to ' +
      'the strategy’s aims and are recommended core members. The most significant are those that local authority ' +
      'public health teams commission, usually NHS or third sector providers.',
    asked: [
      'treatment provider on board', 'drug service seat', 'rehab provider member',
      'does the provider sit on the CDP', 'conflict of interest provider commissioner',
      'drug and alcohol service representation', 'Change Grow Live type charities', 'who provides treatment',
      'should our contractor attend', 'community drug team', 'providers core?', 'specialist services membership',
    ],
    related: [
      'app3-treatment-providers-who', 'app3-treatment-providers-nhs-trust', 'app3-treatment-providers-secure',
      'app3-treatment-providers-residential',
    ],
  },
  {
    id: 'app3-treatment-providers-commissioned-by',
    section: 'app3-treatment-providers',
    strength: 'fact',
    question: 'Who commissions local drug treatment?',
    answer: 'Local authority public health teams commission the most significant providers, which are most ' +
      'likely to be NHS or third sector organisations.',
    asked: [
      'who commissions treatment', 'public health commission drug services', 'who pays for rehab locally',
      'does the NHS commission drug treatment', 'council buys treatment', 'who holds the treatment contract',
      'are providers charities or NHS', 'who funds the community drug team',
      'commissioner of substance misuse services', 'is the ICB responsible for drug treatment',
    ],
    related: ['app3-treatment-providers-about', 'app3-nhs-england-role', 'app3-officials-not-all-directors'],
  },
  {
    id: 'app3-treatment-providers-nhs-trust',
    section: 'app3-treatment-providers',
    strength: 'should',
    who: 'partnerships where an NHS trust provides treatment',
    question: 'If an NHS trust runs treatment, is its NHS seat enough?',
    answer: 'No. The substance misuse team should still be specifically represented, on top of any wider NHS ' +
      'stakeholders.',
    asked: [
      'trust provides treatment', 'NHS provider double seat', 'our treatment is run by the mental health trust',
      'trust exec covers drug team?', 'separate rep for substance misuse team', 'NHS trust drug service',
      'one NHS person for everything', 'do we still need the drug team if the trust sits on it',
      'trust in house addictions service', 'same organisation two seats',
    ],
    related: ['app3-treatment-providers-about', 'app3-nhs-about', 'app3-treatment-providers-who'],
  },
  {
    id: 'app3-treatment-providers-secure',
    section: 'app3-treatment-providers',
    strength: 'should',
    who: 'the partnership',
    question: 'Should prison treatment providers be involved?',
    answer: 'The partnership should consider ways to include the treatment providers in local prisons and the ' +
      'rest of the secure estate, such as young offender institutions and secure children’s homes. The purpose is ' +
      'high quality treatment, and continuity between prison and the community.',
    asked: [
      'prison drug treatment provider', 'jail rehab team', 'secure estate provider',
      'young offender institution treatment', 'secure children’s home', 'YOI drugs worker',
      'invite the prison provider?', 'who treats people inside', 'continuity provider prison community',
      'do we include the company that runs treatment in the nick', 'treatment behind bars',
      'children in custody drug treatment',
    ],
    related: ['app3-prisons-who', 'app3-nhs-continuity-commitment', 'app3-treatment-providers-about'],
  },
  {
    id: 'app3-treatment-providers-residential',
    section: 'app3-treatment-providers',
    strength: 'may',
    who: 'the partnership',
    question: 'Should residential rehab be represented?',
    answer: 'The partnership may wish to consider it. Other community treatment providers, such as residential ' +
      'rehabilitation services, may not be core or council-commissioned but can still play a key role locally.',
    asked: [
      'residential rehab', 'rehab centre seat', 'detox unit', 'private rehab provider',
      'not commissioned by the council can they join', 'residential rehabilitation services on CDP',
      'independent rehab in our area', 'other treatment providers', 'twelve step residential',
      'do we have to include rehabs', 'inpatient rehab invite',
    ],
    related: [
      'app3-treatment-providers-about', 'app3-treatment-providers-several',
      'app3-treatment-providers-commissioned-by',
    ],
  },
  {
    id: 'app3-treatment-providers-several',
    section: 'app3-treatment-providers',
    strength: 'may',
    who: 'partnerships',
    question: 'What if there are many treatment providers?',
    answer: 'It may be necessary to work out how all of them, with their differing perspectives, are represented ' +
      'while the partnership stays manageable and functional. A single local authority may have several.',
    asked: [
      'several providers', 'lots of treatment services who comes', 'five providers in one borough',
      'too many providers', 'do all providers get a seat', 'rotating provider rep', 'manageable size with providers',
      'competing providers at one table', 'represent all drug services', 'multiple contracts one seat',
      'how to keep partnership workable',
    ],
    related: ['app3-treatment-providers-who', 'app3-membership-number', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-treatment-providers-who',
    section: 'app3-treatment-providers',
    strength: 'fact',
    question: 'Who should come from a treatment provider?',
    answer: 'A local area manager or regional manager is an appropriate level: someone who can decide how ' +
      'resources are used within the commissioned service’s budget.',
    asked: [
      'provider rep level', 'service manager or regional manager', 'who from the drug service', 'team leader ok?',
      'seniority treatment provider', 'provider staff attending who', 'can a keyworker represent the service',
      'area manager of the treatment charity', 'who controls provider budget', 'right person from the rehab company',
    ],
    related: ['app3-treatment-providers-about', 'app3-membership-who-to-send', 'app3-treatment-providers-several'],
  },
]
