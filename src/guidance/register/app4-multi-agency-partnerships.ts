import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-multi-agency-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Which existing partnerships are described?',
    answer: 'Three: the Greater Manchester Combined Authority, the Essex partnership led from Essex County ' +
      'Council, and the West Midlands, where a new multi-agency partnership across several local authority areas ' +
      'was being developed.',
    asked: [
      'existing partnerships examples', 'multi agency case studies', 'Manchester Essex West Midlands', 'other CDPs',
      'how did other places set it up', 'model partnership', 'example of a combined authority and a county',
      'partnership structures to copy', 'who is doing this already', 'which areas had a drugs board before',
    ],
    related: ['app4-manchester-about', 'app4-essex-about', 'app4-west-midlands-about'],
  },
  {
    id: 'app4-manchester-about',
    section: 'app4-multi-agency-partnerships',
    alsoIn: ['ch3-geography', 'ch3-alcohol'],
    strength: 'fact',
    question: 'How does Greater Manchester run its partnership?',
    answer: 'The Greater Manchester Combined Authority formed one partnership covering the three themes of the ' +
      '10-year drugs strategy, working with all 10 Greater Manchester local authorities, each of which commissions ' +
      'its own treatment system. Things best done locally stay local; where provision can be joined up or decided ' +
      'just once, it is.',
    asked: [
      'Greater Manchester', 'GMCA', 'combined authority example', 'ten councils one partnership',
      'Manchester drugs board', 'Manchester model', 'local vs joint commissioning',
      'how many councils in Manchester', 'does GM commission treatment together', 'one partnership for many areas',
      'doing it once',
    ],
    related: [
      'app4-manchester-board-tasks', 'app4-manchester-chairs', 'app4-manchester-members',
      'app4-manchester-accountability',
    ],
  },
  {
    id: 'app4-manchester-board-tasks',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What does the Greater Manchester board do?',
    answer: 'The board’s four tasks, as described in June 2022, were these.',
    list: [
      'Approve the local Greater Manchester Drug and Alcohol Strategy and choose the commitments to implement ' +
        'first',
      'Oversee development and reporting of a Greater Manchester Drug and Alcohol Strategic Outcomes Framework',
      'Set up and co-ordinate working groups, including on criminal justice, homelessness and worklessness',
      'Consider funding streams for groups that share substance misuse as a theme, and recommend aligning or ' +
        'pooling them, to make the most of resources',
    ],
    asked: [
      'Manchester board responsibilities', 'drug and alcohol strategy Manchester', 'outcomes framework Manchester',
      'pooled budgets', 'align funding', 'working groups homelessness worklessness', 'board’s jobs', 'ToR example',
      'pot of money shared', 'what the GM board will do', 'board functions',
    ],
    related: ['app4-manchester-about', 'app4-manchester-accountability', 'app4-manchester-chairs'],
  },
  {
    id: 'app4-manchester-accountability',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'How was Greater Manchester adapting to the guidance?',
    answer: 'Its board was looking to harmonise its role with this guidance. That would add accountability for ' +
      'delivery and oversight of system performance against the National Combating Drugs Outcomes Framework.',
    asked: [
      'Manchester harmonise', 'existing board adapt to guidance', 'additional responsibilities',
      'can an existing board become the CDP', 'accountability Manchester', 'performance oversight',
      'align role with guidance', 'old partnership new rules', 'GM board changes', 'repurpose a drugs board',
    ],
    related: ['app4-manchester-board-tasks', 'app4-manchester-about', 'abbr-ncdof'],
  },
  {
    id: 'app4-manchester-chairs',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who chairs the Greater Manchester board?',
    answer: 'Two people chair it jointly: the Deputy Mayor of Greater Manchester, who also has police and crime ' +
      'commissioner (PCC) responsibilities, and the Greater Manchester Director of Public Health Lead for Drugs ' +
      'and Alcohol.',
    asked: [
      'Manchester chair', 'co-chairs', 'joint chairs example', 'can a partnership have two chairs',
      'deputy mayor chair', 'DPH co-chair', 'who leads Manchester board', 'shared chair', 'two people in charge',
      'chaired by PCC and public health', 'Andy Burnham chair?',
    ],
    related: ['app4-manchester-members', 'app4-manchester-about', 'app3-mayor-additional-powers'],
  },
  {
    id: 'app4-manchester-members',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who sits on the Greater Manchester board?',
    answer: 'Besides its joint chairs, these are represented.',
    list: [
      'The local Integrated Care System',
      'Mental health commissioning',
      'Police',
      'Probation',
      'Community safety',
      'Violence Reduction Unit',
      'Changing Futures partnership',
      'Work and skills',
      'Department of Health and Social Care',
      'Office for Health Improvement and Disparities (OHID)',
    ],
    asked: [
      'Manchester members', 'GM board membership', 'who is represented in Manchester',
      'members of combined authority board', 'Changing Futures on board', 'work and skills',
      'ICS on Manchester board', 'is DHSC on it', 'example membership list', 'Manchester attendees',
    ],
    related: ['app4-manchester-chairs', 'app4-manchester-about', 'app3-membership-core-list'],
  },
  {
    id: 'app4-essex-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'How does the Essex partnership work?',
    answer: 'A new and developing partnership, with Essex County Council at its heart, plans services and ' +
      'co-ordinates action on drug-related harm. Its Substance Misuse Joint Commissioning Group seeks as wide a ' +
      'partnership as possible, because drugs affect the whole community and public sector.',
    asked: [
      'Essex', 'Essex County Council', 'joint commissioning group', 'substance misuse joint commissioning', 'SMJCG',
      'county council led partnership', 'Essex example', 'how did Essex start', 'wide partnership', 'county model',
      'planning together in Essex',
    ],
    related: [
      'app4-essex-governance', 'app4-essex-recovery-foundation', 'app4-essex-strategy', 'app4-essex-why-join',
    ],
  },
  {
    id: 'app4-essex-why-join',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Why did partners join in Essex?',
    answer: 'For provider and statutory organisations, the key driver is recognising that individual services ' +
      'deliver outcomes more effectively and efficiently together than alone. Effort to engage every relevant ' +
      'individual and stakeholder has been sustained.',
    asked: [
      'why work together', 'what’s in it for us', 'persuade partners to join', 'key driver Essex',
      'engagement effort', 'benefits of partnership to providers', 'get buy-in', 'partners not interested',
      'better together than on our own', 'motivate agencies',
    ],
    related: ['app4-essex-about', 'app4-essex-governance', 'app4-essex-strategy'],
  },
  {
    id: 'app4-essex-governance',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who does the Essex group report to?',
    answer: 'The Substance Misuse Joint Commissioning Group reports to the local Health and Wellbeing Board ' +
      '(HWB), so that connections and accountability across public services are clear.',
    asked: [
      'Essex reports to HWB', 'health and wellbeing board reporting', 'reporting line example', 'governance Essex',
      'accountability county', 'who oversees Essex group', 'can the CDP report to the HWB',
      'line to health and wellbeing', 'Essex governance structure', 'above the joint commissioning group',
    ],
    related: ['app4-essex-about', 'app4-essex-strategy', 'abbr-hwb'],
  },
  {
    id: 'app4-essex-recovery-foundation',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What is the Essex Recovery Foundation?',
    answer: 'It is an independent charity at the heart of the Essex group’s future plans. Through it, people in ' +
      'recovery are to have more direct oversight of how services are designed and commissioned, drawing on their ' +
      'lived experience.',
    asked: [
      'Essex Recovery Foundation', 'people in recovery commissioning', 'ERF',
      'lived experience commissioning services', 'charity in Essex', 'service users design services',
      'co-production example', 'ex-users choosing providers', 'independent charity recovery',
      'handing power to people in recovery',
    ],
    related: ['app4-essex-about', 'app3-leros-what', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-essex-strategy',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What has the Essex group produced?',
    answer: 'Starting from needs assessment and the design of treatment services, it went on to develop a ' +
      'long-term local strategy to reduce demand, reduce supply, and promote treatment and recovery. That ' +
      'addresses the national strategy’s three priorities together, and keeps evolving.',
    asked: [
      'Essex strategy', 'long term local strategy example', 'three priorities in one plan',
      'treatment group became wider', 'demand supply treatment Essex', 'how to grow from treatment group',
      'local drug strategy example', 'started with needs assessment', 'Essex priorities', 'evolving partnership',
    ],
    related: ['app4-essex-about', 'app4-essex-recovery-foundation', 'app4-essex-governance'],
  },
  {
    id: 'app4-west-midlands-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What did the West Midlands PCC do?',
    answer: 'After the 10-year drugs strategy was published, the West Midlands police and crime commissioner ' +
      '(PCC) invited a broad range of partners to an event in February 2022, to share responsibility, integrate ' +
      'partnerships and eliminate silos. A report of the event then published recommendations based on feedback, ' +
      'with actions agreed.',
    asked: [
      'West Midlands', 'WMPCC', 'February 2022 event', 'PCC led example', 'launch event', 'stakeholder event',
      'commissioner brought partners together', 'Birmingham Coventry partnership', 'silos',
      'kick-off meeting example', 'report of an event', 'when was the West Midlands event',
    ],
    related: ['app4-west-midlands-actions', 'app4-west-midlands-next', 'app3-pcc-attend'],
  },
  {
    id: 'app4-west-midlands-actions',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What actions were agreed in the West Midlands?',
    answer: 'Four actions, including work by the Office of the Police and Crime Commissioner (OPCC), were ' +
      'reported.',
    list: [
      'Engage directors of public health on plans for new funding and on working together on diversion and ' +
        'prevention',
      'Set up communications with local authority commissioners, to reinforce the OPCC’s interest in developing ' +
        'plans together',
      'Engage regional groups: the Office for Health Improvement and Disparities (OHID) joint commissioning ' +
        'managers network, the continuity of care group, the Substance Misuse Partnership Board, the criminal ' +
        'justice co-commissioning group, Reducing Reoffending Boards and Local Criminal Justice Boards',
      'Share information on developments between the region’s Offices of Police and Crime Commissioners',
    ],
    asked: [
      'actions from the event', 'OPCC actions', 'directors of public health engage', 'reducing reoffending board',
      'local criminal justice board', 'regional networks', 'joint commissioning managers network',
      'what did they decide', 'continuity of care group', 'sharing between OPCCs',
      'regional substance misuse partnership board',
    ],
    related: ['app4-west-midlands-next', 'app4-west-midlands-about', 'app3-ohid-role'],
  },
  {
    id: 'app4-west-midlands-next',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What were the West Midlands next steps?',
    answer: 'Three were listed in June 2022.',
    list: [
      'Map local authority level partnerships once set up, and ensure Offices of Police and Crime Commissioners ' +
        'attend',
      'Consider partnerships for the entire police force area, so that sub-regional partners share best practice',
      'Consider developing a regional drugs partnership, covering the whole force, from the Heroin and Crack ' +
        'Action Area steering group',
    ],
    asked: [
      'next steps West Midlands', 'heroin and crack action area', 'HACAA', 'regional drugs partnership',
      'force wide partnership', 'map partnerships', 'police footprint partnership', 'future plans WM',
      'steering group turned into CDP', 'sub-regional',
    ],
    related: ['app4-west-midlands-about', 'app4-west-midlands-actions', 'app3-police-seniority-footprint'],
  },
]
