import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-multi-agency-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Which existing partnerships are described?',
    answer:
      'Three: the Greater Manchester Combined Authority, planning and working in partnership in Essex, and the ' +
      'West Midlands, where a new multi-agency partnership across several local authority areas was being ' +
      'developed.',
    asked: [
      'existing partnerships examples', 'multi agency case studies', 'Manchester Essex West Midlands', 'other CDPs',
      'how did other places set it up', 'model partnership', 'example of a combined authority and a county',
      'partnership structures to copy', 'who is doing this already', 'which areas had a drugs board before',
      'who had a joined-up board before all this', 'combined authority, shire county and force area examples',
      'three write-ups on boards', 'partnerships already up and running elsewhere',
      'our chair wants to see how other boards are built', 'places with a working set-up for partners',
      'forerunners of drugs partnerships', 'which of the examples spans many councils',
      'a county and two city regions in the appendix', 'boards described among the case studies',
    ],
    related: ['app4-manchester-about', 'app4-essex-about', 'app4-west-midlands-about'],
  },
  {
    id: 'app4-manchester-about',
    section: 'app4-multi-agency-partnerships',
    alsoIn: ['ch3-geography', 'ch3-alcohol'],
    strength: 'fact',
    question: 'How does Greater Manchester run its partnership?',
    answer:
      'The Greater Manchester Combined Authority formed one partnership covering the three themes of the 10-year ' +
      'drugs strategy, working with all 10 Greater Manchester local authorities, each of which commissions its own ' +
      'treatment system. Things done best locally stay local; where provision can be joined up, or conversations ' +
      'and decisions had effectively and efficiently just once, that opportunity is taken.',
    asked: [
      'Greater Manchester', 'GMCA', 'combined authority example', 'ten councils one partnership',
      'Manchester drugs board', 'Manchester model', 'local vs joint commissioning', 'how many councils in Manchester',
      'does GM commission treatment together', 'one partnership for many areas', 'doing it once',
      'city region with ten councils working as one', 'do the Manchester boroughs still buy their own rehab',
      'big northern city region example', 'have the conversation one time for all ten',
      'how do you share work between boroughs and the city region', 'one drugs board over ten town halls',
      'aim of the GM partnership', 'is everything centralised in Manchester', 'boroughs keep what they do best',
      'what is a metro-wide drugs partnership like', 'ten treatment systems, a single partnership',
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
      'Approve the local Greater Manchester Drug and Alcohol Strategy and identify which commitments it wishes to ' +
        'prioritise for implementation',
      'Oversee development and reporting of a Greater Manchester Drug and Alcohol Strategic Outcomes Framework',
      'Establish and co-ordinate working groups, on topics including criminal justice, homelessness and worklessness',
      'Consider funding streams across cohorts where substance misuse is a common theme and, to maximise ' +
        'resources, recommend aligning or pooling them',
    ],
    asked: [
      'Manchester board responsibilities', 'drug and alcohol strategy Manchester', 'outcomes framework Manchester',
      'pooled budgets', 'align funding', 'working groups homelessness worklessness', 'board’s jobs', 'ToR example',
      'pot of money shared', 'what the GM board will do', 'board functions', 'what jobs did GM hand its board',
      'does Manchester’s board approve the strategy there', 'worklessness group in GM',
      'an example of recommending shared money', 'four duties of a board in the north-west city region',
      'which topics have working groups in GM', 'board that recommends pooling',
      'strategic outcomes framework of a city region', 'who signs off the drug and alcohol strategy in GM',
      'does the GM board control budgets outright', 'example list of board functions for our own remit',
      'prioritise commitments, Manchester way',
    ],
    related: ['app4-manchester-about', 'app4-manchester-accountability', 'app4-manchester-chairs'],
  },
  {
    id: 'app4-manchester-accountability',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'How was Greater Manchester adapting to the guidance?',
    answer:
      'The board was looking to harmonise its role with the guidance’s requirements. That would add two ' +
      'responsibilities: accountability for delivery, and overseeing how the system performs against the National ' +
      'Combating Drugs Outcomes Framework.',
    asked: [
      'Manchester harmonise', 'existing board adapt to guidance', 'additional responsibilities',
      'can an existing board become the CDP', 'accountability Manchester', 'performance oversight',
      'align role with guidance', 'old partnership new rules', 'GM board changes', 'repurpose a drugs board',
      'GM had a board already, did it have to start over', 'extra duties taken on to fit the new rules',
      'bring an older board into line with the guidance', 'how can an existing drug and alcohol board be upgraded',
      'new responsibilities added in Manchester', 'accountability for delivery in GM', 'did GM scrap what it had',
      'system performance overseen by the GM board', 'what would a board already running need to add',
      'reshape a current board',
    ],
    related: ['app4-manchester-board-tasks', 'app4-manchester-about', 'abbr-ncdof'],
  },
  {
    id: 'app4-manchester-chairs',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who chairs the Greater Manchester board?',
    answer:
      'Two people chair it jointly: the Deputy Mayor of Greater Manchester, who also has police and crime ' +
      'commissioner (PCC) responsibilities, and the Greater Manchester Director of Public Health Lead for Drugs ' +
      'and Alcohol.',
    asked: [
      'Manchester chair', 'co-chairs', 'joint chairs example', 'can a partnership have two chairs',
      'deputy mayor chair', 'DPH co-chair', 'who leads Manchester board', 'shared chair', 'two people in charge',
      'chaired by PCC and public health', 'Andy Burnham chair?',
      'does the mayor himself run the Manchester drugs meeting', 'police and health share the top seat',
      'any area where the chair is split between two folk', 'public health director as joint chair',
      'politician and health official together at the helm', 'GM deputy mayor’s role',
      'is one chair compulsory, Manchester has two', 'who bangs the gavel in GM', 'joint chairing in a city region',
      'pairs of chairs in the case studies', 'elected deputy with police powers chairs',
    ],
    related: ['app4-manchester-members', 'app4-manchester-about', 'app3-mayor-additional-powers'],
  },
  {
    id: 'app4-manchester-members',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who sits on the Greater Manchester board?',
    answer: 'Besides its two joint chairs, these bodies and services are represented.',
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
      'members of combined authority board', 'Changing Futures on board', 'work and skills', 'ICS on Manchester board',
      'is DHSC on it', 'example membership list', 'Manchester attendees',
      'is the Violence Reduction Unit on GM’s board', 'does probation attend in Manchester',
      'mental health commissioners round the table in GM', 'bodies with a place on the Manchester board',
      'are jobs and training people there in GM', 'OHID and health ministry on a local board?',
      'seats on the city region’s board', 'are councils’ community safety teams on the GM board',
      'line-up of the Manchester meeting', 'who turns up in GM', 'is the integrated care system on the GM board',
    ],
    related: ['app4-manchester-chairs', 'app4-manchester-about', 'app3-membership-core-list'],
  },
  {
    id: 'app4-essex-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'How does the Essex partnership work?',
    answer:
      'It is a new and developing partnership, with Essex County Council at its heart, which plans services and ' +
      'co-ordinates activity on drug-related harm in local communities. Its Substance Misuse Joint Commissioning ' +
      'Group involves as wide a partnership as possible, and has grown from treatment services to a long-term ' +
      'local strategy.',
    asked: [
      'Essex', 'Essex County Council', 'joint commissioning group', 'substance misuse joint commissioning', 'SMJCG',
      'county council led partnership', 'Essex example', 'how did Essex start', 'wide partnership', 'county model',
      'planning together in Essex', 'shire county example', 'county hall leading on drugs',
      'group that commissions drug services together in the south east', 'how a county plans drug services with others',
      'does a county council lead any of the examples', 'what is the joint commissioning group',
      'large two-tier county in the case studies', 'who sits at the centre of the Essex partnership',
      'partnership planning services across a county', 'is the Essex set-up brand new or old',
      'county-led partnership in brief',
    ],
    related: ['app4-essex-governance', 'app4-essex-recovery-foundation', 'app4-essex-strategy', 'app4-essex-why-join'],
  },
  {
    id: 'app4-essex-wide-partnership',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Why does the Essex partnership involve so many organisations?',
    answer:
      'The group started by recognising that drug use neither happens nor makes its impact in isolation: the whole ' +
      'public sector and community feel its effects. A partnership as wide as possible is therefore meant to bring ' +
      'positive impact and outcomes for individuals, families and communities.',
    asked: [
      'drug use does not happen in isolation', 'effects felt across the whole public sector',
      'why not keep the group to health and the council in Essex',
      'who feels the impact of drugs, by the county example', 'thinking behind casting the net wide',
      'the recognition the Essex group began with', 'is a small group of commissioners enough',
      'wide membership brings better outcomes for families', 'everyone in the community is touched by drugs',
      'reason for a broad partnership in Essex', 'drugs are not one service’s problem',
      'what idea did the joint commissioning group start with',
    ],
    related: ['app4-essex-about', 'app4-essex-why-join', 'app4-essex-strategy'],
  },
  {
    id: 'app4-essex-why-join',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Why did partners join in Essex?',
    answer:
      'For provider and statutory organisations, the key driver is recognising that individual services deliver ' +
      'outcomes more effectively and efficiently together than alone. Effort to engage every relevant individual ' +
      'and stakeholder has been sustained.',
    asked: [
      'why work together', 'what’s in it for us', 'persuade partners to join', 'key driver Essex', 'engagement effort',
      'benefits of partnership to providers', 'get buy-in', 'partners not interested',
      'better together than on our own', 'motivate agencies', 'how did Essex get busy agencies to turn up',
      'NHS trust asks what it gains by joining', 'providers who would rather go it alone',
      'winning over reluctant organisations', 'sustained effort to engage stakeholders',
      'why should statutory bodies bother', 'driver for services to team up',
      'sell the partnership to sceptical bosses', 'keep on at partners until they come',
      'what drives Essex services to work side by side', 'does working alone waste effort, what did Essex say',
    ],
    related: ['app4-essex-about', 'app4-essex-governance', 'app4-essex-strategy'],
  },
  {
    id: 'app4-essex-governance',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'Who does the Essex group report to?',
    answer:
      'The Substance Misuse Joint Commissioning Group reports into the local Health and Wellbeing Board (HWB), so ' +
      'that connections and accountability are clear across the public sector.',
    asked: [
      'Essex reports to HWB', 'health and wellbeing board reporting', 'reporting line example', 'governance Essex',
      'accountability county', 'who oversees Essex group', 'can the CDP report to the HWB',
      'line to health and wellbeing', 'Essex governance structure', 'above the joint commissioning group',
      'which board sits over the commissioning group in Essex', 'where do the Essex minutes go',
      'an example of a drugs group answering to a health board', 'clear connections across the public sector',
      'is the Essex group under the police commissioner', 'upward line in the county case study',
      'does any case study report into health and wellbeing', 'parent board in Essex',
      'how is the commissioning group held accountable', 'tie between HWB and drugs group', 'report into the local HWB',
    ],
    related: ['app4-essex-about', 'app4-essex-strategy', 'abbr-hwb'],
  },
  {
    id: 'app4-essex-recovery-foundation',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What is the Essex Recovery Foundation?',
    answer:
      'It is an independent charity and is central to the group’s future plans: through it, people in recovery are ' +
      'to oversee more directly how services are designed and commissioned. It came from considerable work to ' +
      'represent the wider community, crucially people in recovery, whose invaluable lived experience can help ' +
      'improve services.',
    asked: [
      'Essex Recovery Foundation', 'people in recovery commissioning', 'ERF', 'lived experience commissioning services',
      'charity in Essex', 'service users design services', 'co-production example', 'ex-users choosing providers',
      'independent charity recovery', 'handing power to people in recovery',
      'recovering addicts in charge of commissioning', 'charity where ex-users shape services',
      'who represents the wider community in Essex', 'peer mentor: any example of us having real power over contracts',
      'people who have been through it deciding how services look', 'is the recovery foundation part of the council',
      'represent people in recovery properly', 'independent body run for those in recovery',
      'future plans of the Essex group', 'service design led by those who used services',
      'is it just consultation or real oversight',
    ],
    related: ['app4-essex-about', 'app3-leros-what', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-essex-strategy',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What has the Essex group produced?',
    answer:
      'Having started with needs assessment and treatment service design, the group developed a long-term local ' +
      'strategy, to reduce demand, reduce supply, and promote treatment and recovery. It addresses the national ' +
      'strategy’s three priorities in unity, as a complete partnership that is continually evolving and improving.',
    asked: [
      'Essex strategy', 'long term local strategy example', 'three priorities in one plan',
      'treatment group became wider', 'demand supply treatment Essex', 'how to grow from treatment group',
      'local drug strategy example', 'started with needs assessment', 'Essex priorities', 'evolving partnership',
      'did Essex deal only with treatment', 'from a treatment group to a full drugs strategy',
      'how did the county widen its remit', 'demand, supply and recovery under one roof in Essex',
      'long-term local strategy', 'what did the commissioning group do first',
      'is the Essex partnership finished or still developing', 'a group that began small and broadened',
      'all three national priorities addressed in unity', 'what came out of the county’s joint work',
      'growing beyond rehab commissioning',
    ],
    related: ['app4-essex-about', 'app4-essex-recovery-foundation', 'app4-essex-governance'],
  },
  {
    id: 'app4-west-midlands-about',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What did the West Midlands PCC do?',
    answer:
      'After the 10-year drugs strategy was published, the West Midlands police and crime commissioner (PCC) ' +
      'invited a broad range of partners to an event in February 2022, so as to develop local work: sharing ' +
      'responsibility, integrating partnerships and eliminating silos. A report of the event published ' +
      'recommendations based on attendees’ feedback, with actions agreed.',
    asked: [
      'West Midlands', 'WMPCC', 'February 2022 event', 'PCC led example', 'launch event', 'stakeholder event',
      'commissioner brought partners together', 'Birmingham Coventry partnership', 'silos', 'kick-off meeting example',
      'report of an event', 'when was the West Midlands event', 'a PCC who got everybody into one room',
      'commissioner-hosted workshop for partners', 'how do you kick off across several councils',
      'stop agencies working in silos, who tried', 'meeting in early 2022 that led to recommendations',
      'event about sharing responsibility between partners', 'is there an example started by a police commissioner',
      'PCC’s event for several councils in one force area', 'integrating partnerships',
      'what did attendees’ feedback lead to', 'OPCC policy officer wants an example of PCC leadership',
      'who organised the February gathering',
    ],
    related: ['app4-west-midlands-actions', 'app4-west-midlands-next', 'app3-pcc-attend'],
  },
  {
    id: 'app4-west-midlands-actions',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What actions were agreed in the West Midlands?',
    answer: 'Four actions, including work by the Office of the Police and Crime Commissioner (OPCC), were reported.',
    list: [
      'Engage directors of public health on plans to respond to new funding, and on opportunities to collaborate ' +
        'on the wider diversion and prevention agenda after the PCC’s event',
      'Set up communications with local authority commissioners, to reinforce the interest of the Office of the ' +
        'Police and Crime Commissioner (OPCC) in developing plans in partnership',
      'Engage the Office for Health Improvement and Disparities (OHID) regional joint commissioning managers ' +
        'network, the regional continuity of care group, the regional Substance Misuse Partnership Board (with NHS ' +
        'England and NHS Improvement, HM Prison and Probation Service (HMPPS) and OHID), the regional criminal ' +
        'justice co-commissioning group, Local Criminal Justice Boards and Reducing Reoffending Boards',
      'Share information across the region’s Offices of Police and Crime Commissioners on developments in each area',
    ],
    asked: [
      'actions from the event', 'OPCC actions', 'directors of public health engage', 'reducing reoffending board',
      'local criminal justice board', 'regional networks', 'joint commissioning managers network',
      'what did they decide', 'continuity of care group', 'sharing between OPCCs',
      'regional substance misuse partnership board', 'to-do list from the PCC’s event',
      'what was agreed once the gathering was over', 'which networks did the West Midlands mean to contact',
      'police commissioners’ offices keeping each other posted', 'commissioners told of the PCC’s interest',
      'public health directors and the new money', 'diversion and prevention agenda',
      'regional groups the OPCC wanted to work with', 'recommendations turned into actions',
      'NHS England board on substance misuse in the region', 'actions following attendees’ feedback',
      'follow-up work after the event',
    ],
    related: ['app4-west-midlands-next', 'app4-west-midlands-about', 'app3-ohid-role'],
  },
  {
    id: 'app4-west-midlands-next',
    section: 'app4-multi-agency-partnerships',
    strength: 'fact',
    question: 'What were the West Midlands next steps?',
    answer: 'Three next steps were listed; the case study is dated June 2022.',
    list: [
      'Map out local authority level partnerships once established, and ensure attendance from Offices of Police ' +
        'and Crime Commissioners',
      'Consider partnerships for the whole police force footprint, so that sub-regional partners come together to ' +
        'share best practice',
      'Consider turning the Heroin and Crack Action Area steering group, which exists already, into a regional ' +
        'drugs partnership that brings the force-wide partnership together',
    ],
    asked: [
      'next steps West Midlands', 'heroin and crack action area', 'HACAA', 'regional drugs partnership',
      'force wide partnership', 'map partnerships', 'police footprint partnership', 'future plans WM',
      'steering group turned into CDP', 'sub-regional', 'West Midlands partnership as big as the force area',
      'chart which boroughs have boards', 'turn a heroin steering group into something bigger',
      'did the PCC’s people mean to attend each council’s board', 'possible regional drugs board in the West Midlands',
      'what was the West Midlands PCC going to do afterwards', 'West Midlands board for the entire force',
      'attendance by commissioners’ offices at council-level boards', 'plans for later in the West Midlands',
      'HCAA steering group', 'grow an existing steering group',
    ],
    related: ['app4-west-midlands-about', 'app4-west-midlands-actions', 'app3-police-seniority-footprint'],
  },
]
