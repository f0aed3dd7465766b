import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-membership-appendix-about',
    section: 'app3-membership',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'What does Appendix 3 cover?',
    answer: 'Appendix 3, dated June 2022, describes the organisations and people a Combating Drugs Partnership ' +
      'in England might have as members, and who from each could come. It starts with the recommended core ' +
      'partnership members and goes on to other potential members.',
    asked: [
      'what is appendix 3 about', 'membership appendix', 'where do I find who should be in the partnership',
      'appendix three summary', 'bit at the back about members', 'which page tells me what each agency brings',
      'I’m new and need the list of organisations with an explanation of each, where is it',
      'is there guidance on who to invite', 'App 3 contents', 'more detail on membership',
      'how old is the membership appendix',
    ],
    related: ['app3-membership-core-list', 'app3-membership-other-list', 'app3-membership-who-to-send'],
  },
  {
    id: 'app3-membership-core-list',
    section: 'app3-membership',
    alsoIn: ['ch3-representation'],
    strength: 'recommended',
    who: 'local partnerships',
    question: 'Who are the recommended core members?',
    answer: 'Appendix 3 recommends eleven groups of core partnership members, from elected representatives to ' +
      'the prisons.',
    list: [
      'Elected representatives (elected members and elected mayors)',
      'Local authority officials',
      'NHS and other health and care provision',
      'Substance misuse treatment providers',
      'People directly affected by drug-related harm',
      'Lived experience recovery organisations (LEROs)',
      'Jobcentre Plus',
      'Police',
      'Police and crime commissioners (PCCs)',
      'Probation Service',
      'Prisons and youth custody settings',
    ],
    after: 'Chapter 3 gives the minimum list under Representation on the partnership; a much wider group of ' +
      'stakeholders should be involved as well.',
    asked: [
      'core membership CDP', 'full list of core members please', 'who has to be round the table',
      'which agencies are the essential ones', 'permanent members of the drugs partnership',
      'who do we need in the room', 'membership list for ToR', 'core partners?', 'must haves for the board',
      'members - which bodies minimum', 'who sits on a Combatting Drugs Partnership',
      'what organisations make up the partnership', 'is the PCC a core member',
    ],
    related: [
      'app3-membership-other-list', 'app3-membership-who-to-send', 'app3-membership-wider-stakeholders',
      'app3-membership-is-it-a-duty',
    ],
  },
  {
    id: 'app3-membership-other-list',
    section: 'app3-other-members',
    alsoIn: ['app3-membership', 'ch3-representation'],
    strength: 'may',
    who: 'local partnerships',
    question: 'Who are the other potential partnership members?',
    answer: 'Beyond the core members, Appendix 3 describes ten other potential partnership members. Chapter 3 ' +
      'expects partnerships to engage and work with most of these groups.',
    list: [
      'Local schools and other education providers',
      'Higher education',
      'Further education',
      'Housing associations and providers of supported housing and homelessness services',
      'Youth offending team',
      'Fire and rescue authorities',
      'Voluntary, community and social enterprise and other community organisations',
      'Other local community organisations, such as retailers and local businesses',
      'Coroner’s office',
      'Office for Health Improvement and Disparities (OHID) regional teams',
    ],
    asked: [
      'non-core members', 'who else could we invite besides the core', 'wider membership list',
      'optional members of the CDP', 'additional organisations to engage', 'extra bodies to bring in',
      'associate members?', 'which groups are not core', 'others who may join the drugs board',
      'we have the core lot already, who else ought to be linked in',
      'are the fire service and coroner core members', 'invite list beyond statutory agencies',
      'second tier of members',
    ],
    related: ['app3-membership-core-list', 'app3-membership-how-to-involve', 'app3-membership-who-to-send'],
  },
  {
    id: 'app3-membership-wider-stakeholders',
    section: 'app3-membership',
    strength: 'should',
    who: 'partnerships',
    question: 'Should we involve more than the core members?',
    answer: 'Yes. Partnerships should involve many more stakeholders than the recommended core members.',
    asked: [
      'are core members enough', 'can we stop at the core list', 'do we have to involve anyone beyond core members',
      'minimum membership ok?', 'keep the board small', 'only statutory bodies allowed?',
      'engaging wider stakeholders', 'our chair wants just ten people and nobody else, is that fine',
      'more partners', 'how wide should the net be', 'is the membership list exhaustive',
      'who beyond the usual suspects',
    ],
    related: ['app3-membership-core-list', 'app3-membership-other-list', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-membership-how-to-involve',
    section: 'app3-membership',
    alsoIn: ['ch3-governance'],
    strength: 'should',
    who: 'partnerships',
    question: 'Do wider groups have to come to the main meeting?',
    answer: 'No. Partnerships should consider either inviting the groups in Appendix 3 to meetings, or involving ' +
      'them through sub-groups and other genuine, meaningful ways of taking part.',
    asked: [
      'do they all need to attend the main board', 'sub groups instead of full meetings',
      'ways to involve people without a seat', 'can schools be in a working group only',
      'task and finish rather than membership', 'too many people at the meeting', 'is a token invite ok',
      'tick box participation', 'meaningful involvement how', 'does everyone need a seat at the table',
      'how can an organisation take part if it isn’t a member', 'keeping meetings manageable',
    ],
    related: ['app3-membership-wider-stakeholders', 'app3-membership-authority-to-decide', 'app3-vcse-not-core'],
  },
  {
    id: 'app3-membership-local-circumstances',
    section: 'app3-membership',
    alsoIn: ['ch3-governance'],
    strength: 'may',
    who: 'local partnerships',
    question: 'Can we choose our own membership?',
    answer: 'Largely, yes. Exactly which organisations and individuals are represented may depend on local ' +
      'circumstances, though Chapter 3 sets out the minimum that should be there.',
    asked: [
      'is membership fixed nationally', 'flexible membership?', 'can we leave somebody out',
      'who decides who is on the partnership', 'we are a rural county, do we need the same members as a city',
      'local discretion over members', 'as the membership list is compulsory we can’t change it', 'vary the members',
      'does every area have identical members', 'tailor invitees to our patch', 'choose members ourselves',
      'depends on local circumstances',
    ],
    related: ['app3-membership-core-list', 'app3-membership-authority-to-decide', 'app3-membership-number'],
  },
  {
    id: 'app3-membership-authority-to-decide',
    section: 'app3-membership',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'those involved with the partnership or its sub-groups',
    question: 'What authority should partnership members have?',
    answer: 'Members of the partnership or its sub-groups should have the ability, and the responsibility within ' +
      'their role, to make decisions and shape provision for work across all three strategic priorities. The aim ' +
      'is to improve local residents’ lives.',
    asked: [
      'how senior do reps need to be', 'decision makers only?', 'can we send a junior officer',
      'can I send a deputy with no powers', 'seniority of attendees',
      'people keep turning up who can’t sign anything off', 'who is the right person from my organisation to come',
      'level of representation', 'power to commit resources', 'what grade should members be',
      'somebody who can say yes', 'sub-group members’ authority', 'three priorities who covers',
    ],
    related: ['app3-membership-who-to-send', 'app3-membership-local-circumstances', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-membership-who-to-send',
    section: 'app3-membership',
    alsoIn: ['app3-elected-representatives', 'app3-local-authority-officials', 'app3-nhs', 'app3-police'],
    strength: 'fact',
    question: 'Who should each organisation send to the partnership?',
    answer: 'Appendix 3 suggests the right person or level for each organisation, always looked at alongside who ' +
      'else attends.',
    list: [
      'Local authority: elected members for relevant areas, and officials, with director level recommended (for ' +
        'example director of children’s services)',
      'Metro mayor: a representative of the mayor’s office or the combined authority',
      'Integrated Care Board: at least a director, for example of primary and community care',
      'NHS England and NHS Improvement: the regional health and justice commissioning manager',
      'Treatment provider: a local area or regional manager who can decide on the service’s resources',
      'Jobcentre Plus: for example a local partnership manager',
      'Police: for example an assistant or deputy chief constable',
      'Police and crime commissioner (PCC): the PCC, or a deputy, chief executive or lead commissioning officer',
      'Probation Service: its regional probation director or a relevant local manager',
      'Prisons: regional health and justice co-ordinators, prison governors and drug strategy leads are the ' +
        'roles to consider',
      'Further education: a director of student services or another senior manager with safeguarding ' +
        'responsibilities',
      'Youth offending team: its local manager',
      'Office for Health Improvement and Disparities (OHID): regional staff, as observers and advisors',
    ],
    asked: [
      'who should attend from each agency', 'which job titles to invite',
      'right person to send from my organisation', 'named reps per partner', 'list of attendees by role',
      'what level should each partner come at', 'sending someone, who', 'appropriate representative from every body',
      'who goes to the CDP from police NHS probation council', 'invitation list with job titles',
      'seniority by organisation', 'I am drawing up the invitations and I need to know who in each body to write to',
    ],
    related: ['app3-membership-core-list', 'app3-membership-authority-to-decide', 'app3-membership-who-could-be-sro'],
  },
  {
    id: 'app3-membership-who-could-be-sro',
    section: 'app3-membership',
    alsoIn: ['app3-local-authority-officials', 'app3-police', 'app3-pccs', 'ch3-leadership-roles'],
    strength: 'may',
    question: 'Which members does Appendix 3 say could be the SRO?',
    answer: 'Appendix 3 names three who could be the senior responsible owner (SRO): a local authority official ' +
      'at director level or above, an assistant or deputy chief constable, and the police and crime commissioner ' +
      '(PCC). None of them has to be; Chapter 3 gives the full list of expected roles.',
    asked: [
      'who could be SRO per appendix 3', 'does the PCC have to be SRO', 'can a council officer be the SRO',
      'police as SRO?', 'since the SRO is always the director of public health', 'assistant chief constable SRO',
      'who can lead it out of the members', 'Senior Responsible Officer which member',
      'can a chief exec be the boss of the partnership', 'suitable SROs', 'pick a lead from the membership',
      'is the SRO always from the council',
    ],
    related: ['app3-officials-sro', 'app3-police-sro', 'app3-pcc-sro'],
  },
  {
    id: 'app3-membership-balance',
    section: 'app3-membership',
    alsoIn: ['app3-local-authority-officials', 'app3-nhs', 'app3-police'],
    strength: 'should',
    who: 'partnerships',
    question: 'How do we avoid too many people from one sector?',
    answer: 'Choose each representative with an eye on who else attends. Appendix 3 repeats this for council ' +
      'officials, the NHS, police and the leadership roles, so that the partnership covers a broad spread of ' +
      'roles, experience and perspectives.',
    asked: [
      'balance of members', 'too many council people', 'council dominates the board', 'avoid duplication of reps',
      'spread of perspectives', 'overlap between representatives',
      'do we need both the councillor and the director for housing', 'mix of sectors',
      'half the room is NHS what do we do', 'broad coverage', 'how to pick who comes so everything is covered',
      'even split between organisations',
    ],
    related: ['app3-officials-avoid-overlap', 'app3-nhs-balance', 'app3-police-seniority-footprint'],
  },
  {
    id: 'app3-membership-number',
    section: 'app3-membership',
    strength: 'silent',
    question: 'How many members should a partnership have?',
    answer: 'The guidance sets no number, largest or smallest. Appendix 3 leaves the exact membership to local ' +
      'circumstances, and notes that with several treatment providers the partnership should stay manageable and ' +
      'functional.',
    after: 'Your own terms of reference can settle it; see also Representation on the partnership in Chapter 3.',
    asked: [
      'maximum size of partnership', 'how many people on the board', 'quorum?', 'is there a limit on members',
      'ideal number round the table', 'forty people turn up, is that too many', 'size of CDP',
      'min number of members', 'how big should it be', 'headcount', 'does the guidance say twelve members',
      'what counts as quorate',
    ],
    related: ['app3-membership-local-circumstances', 'app3-treatment-providers-several', 'app3-elected-number'],
  },
  {
    id: 'app3-membership-is-it-a-duty',
    section: 'app3-membership',
    strength: 'silent',
    question: 'Is it a legal duty to join or attend the partnership?',
    answer: 'Appendix 3 does not describe membership or attendance as a legal duty. It speaks of core members it ' +
      'recommends and of people who should, may or would be appropriate to attend; this is guidance.',
    after: 'If a partner stays away, the senior responsible owner (SRO) can raise it with them; Chapter 3 ' +
      'describes the SRO’s role in holding partners to account.',
    asked: [
      'are members legally required to attend', 'as it is a legal requirement for police to sit on the CDP',
      'statutory membership?', 'can we force them to come', 'is attendance compulsory',
      'what if a partner refuses to join', 'penalty for not attending', 'what law makes us go',
      'do I have to go to these meetings', 'mandatory members', 'is there any sanction if probation never shows up',
      'duty to cooperate',
    ],
    related: ['app3-membership-core-list', 'app3-membership-who-to-send', 'app3-membership-local-circumstances'],
  },
]
