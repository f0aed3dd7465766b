import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-case-studies-about',
    section: 'app4-case-studies',
    strength: 'fact',
    question: 'What case studies does the guidance give?',
    answer: 'Appendix 4, dated June 2022, has nine partnership working case studies under three headings: data ' +
      'sharing, existing multi-agency partnerships, and diversity and inclusion. They are examples to learn from, ' +
      'not requirements.',
    list: [
      'Leeds: school self-assessment, including drugs education',
      'Norfolk: joint analysis through Project ADDER',
      'Middlesbrough: drug-related deaths data in real time',
      'Lancashire: sharing data to plan services',
      'London (Hackney and Tower Hamlets): sharing intelligence through Project ADDER',
      'Greater Manchester: a partnership across ten local authorities',
      'Essex: planning and working in partnership',
      'West Midlands: a new multi-agency partnership across several areas',
      'BAC-IN in Nottingham and the Midlands: culturally responsive recovery support',
    ],
    asked: [
      'case studies', 'examples of good practice', 'appendix 4', 'what have other areas done',
      'which places are in the guidance', 'copy someone else’s approach', 'best practice examples list',
      'are the case studies compulsory', 'partnership working examples', 'real life examples',
      'who can we learn from', 'Appendix four summary',
    ],
    related: ['app4-data-sharing-about', 'app4-multi-agency-about', 'app4-bac-in-about'],
  },
  {
    id: 'app4-data-sharing-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What are the data sharing case studies?',
    answer: 'Appendix 4 gives five data sharing examples.',
    list: [
      'Leeds: setting up data and performance measures for schools',
      'Norfolk: joint analysis through Project ADDER to improve services',
      'Middlesbrough: monitoring drug-related deaths in real time',
      'Lancashire: sharing data to plan services',
      'Hackney and Tower Hamlets, London: sharing intelligence through Project ADDER',
    ],
    asked: [
      'data sharing examples', 'information sharing case study', 'who shares data well',
      'sharing info between agencies example', 'good practice data', 'data case studies appendix 4',
      'how have others shared data', 'data lead looking for examples', 'is there a model for joining up data',
      'swapping information between police and treatment',
    ],
    related: ['app4-leeds-about', 'app4-norfolk-about', 'app4-middlesbrough-about', 'app4-lancashire-about'],
  },
  {
    id: 'app4-leeds-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Leeds do with schools?',
    answer: 'Leeds Healthy Schools, in the Health and Wellbeing Service of Leeds Council’s Children’s Services ' +
      'directorate, runs an online School Health Check in which schools grade themselves step by step against best ' +
      'practice, with criteria on drugs education. Partners can then see where pupils need better support.',
    asked: [
      'Leeds', 'Leeds Healthy Schools', 'School Health Check', 'school self evaluation',
      'schools drugs education tool', 'healthy schools', 'how to measure drugs education', 'school audit tool',
      'pupils wellbeing check', 'online tool for schools', 'case study on schools', 'data measures for schools',
    ],
    related: ['app4-leeds-criteria', 'app4-leeds-who-can-use', 'app3-schools-why'],
  },
  {
    id: 'app4-leeds-healthy-schools-aim',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is Leeds Healthy Schools for?',
    answer: 'It helps schools improve pupils’ health and wellbeing, and so raise attainment and achievement. It ' +
      'belongs to the Health and Wellbeing Service in Leeds Council’s Children’s Services directorate.',
    asked: [
      'who runs Leeds Healthy Schools', 'Leeds council children’s services', 'attainment and health',
      'healthy pupils better results', 'which team in Leeds', 'Leeds health and wellbeing service',
      'purpose of healthy schools', 'Leeds kids grades', 'is it NHS run, the Leeds one', 'school achievement',
    ],
    related: ['app4-leeds-about', 'app4-leeds-criteria', 'app3-schools-why'],
  },
  {
    id: 'app4-leeds-criteria',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is the Leeds School Health Check based on?',
    answer: 'All its documents were made to meet what Ofsted then required, and its criteria are tied to the ' +
      '2020 statutory guidance on relationships, sex and health education. Specific criteria cover drugs education.',
    asked: [
      'ofsted school health check', 'RSHE 2020', 'statutory relationships and sex education',
      'criteria school health check', 'drugs education criteria', 'is the tool Ofsted compliant',
      'Leeds tool standards', 'what do schools grade themselves on', 'relationships education guidance year',
      'self assessment criteria',
    ],
    related: ['app4-leeds-about', 'app4-leeds-who-can-use', 'app3-schools-other-roles'],
  },
  {
    id: 'app4-leeds-who-can-use',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Can schools outside Leeds use the School Health Check?',
    answer: 'Yes. Schools and school settings across the country and abroad can use it, and other areas, ' +
      'including East Sussex, have already adopted the approach.',
    asked: [
      'East Sussex', 'use Leeds tool elsewhere', 'is the school health check only for Leeds', 'available nationally',
      'can our area adopt it', 'international schools', 'how do we get the school tool',
      'other councils using Leeds healthy schools', 'who else uses it', 'buy in to the Leeds tool',
    ],
    related: ['app4-leeds-about', 'app4-leeds-criteria', 'app4-data-sharing-about'],
  },
  {
    id: 'app4-norfolk-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Norfolk do through Project ADDER?',
    answer: 'After a commissioned Drugs Market Profile, Norfolk analysed combined phone data from a year of ' +
      'county lines enforcement and found the drug lines’ customer databases. Partners then used the data to learn ' +
      'who was using opiates or crack cocaine, reach those unknown to services and improve what is offered.',
    asked: [
      'Norfolk', 'Norfolk ADDER', 'phone data county lines', 'joint analysis Project ADDER', 'drug dealers phones',
      'customer lists of dealers', 'Norfolk case study', 'county lines analysis', 'burner phones',
      'data from drug lines', 'analyst found buyers', 'rural county drugs data',
    ],
    related: [
      'app4-norfolk-supply-sources', 'app4-norfolk-lawful-basis', 'app4-norfolk-three-groups',
      'app4-norfolk-journeys',
    ],
  },
  {
    id: 'app4-norfolk-supply-sources',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Where did Norfolk’s drugs come from?',
    answer: 'The Drugs Market Profile showed that heroin and crack cocaine reached Norfolk mainly through county ' +
      'lines, with London and the North West the two main exporters. Arrest records back to December 2016 also ' +
      'showed people from areas such as the West Midlands, Buckinghamshire, Essex and Kent.',
    asked: [
      'Norfolk heroin source', 'exporters of drugs', 'London and North West', 'out of county arrests',
      'December 2016', 'where do dealers come from', 'county lines into Norfolk', 'Kent Essex Buckinghamshire',
      'supply routes', 'drugs market profile', 'home address out of county',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-lawful-basis', 'app3-police-rocu'],
  },
  {
    id: 'app4-norfolk-lawful-basis',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How did Norfolk share phone data lawfully?',
    answer: 'Customer numbers were first checked against police crime systems for known names, demographics and ' +
      'locations. Numbers the police did not know were given to ADDER partners with an appropriate lawful basis, ' +
      'to help establish identities, offer another chance of engagement and complete the picture of people using ' +
      'opiates or crack cocaine.',
    asked: [
      'lawful basis', 'sharing phone numbers with treatment', 'is it legal to share police data', 'GDPR police data',
      'data washed through crime systems', 'unknown numbers', 'police hand over data to partners',
      'privacy phone data', 'data protection Norfolk', 'can police give drug service customer lists',
      'which lawful basis did they use',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-three-groups', 'app4-lancashire-data-ethics'],
  },
  {
    id: 'app4-norfolk-three-groups',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Which three groups did Norfolk look for?',
    answer: 'As its analysis went on, the Norfolk partnership planned to pick out three distinct groups from the ' +
      'data.',
    list: [
      'People not known to services',
      'People known to mainstream substance misuse provision',
      'People identified as ADDER clients',
    ],
    asked: [
      'three groups of people Norfolk', 'not known to service', 'ADDER clients', 'segment drug users',
      'cohorts Norfolk', 'mainstream provision clients', 'categories of users', 'hidden users identified',
      'who is in and out of treatment', 'groups in the joint analysis',
    ],
    related: ['app4-norfolk-journeys', 'app4-norfolk-about', 'app4-norfolk-lawful-basis'],
  },
  {
    id: 'app4-norfolk-journeys',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Which data points did Norfolk map?',
    answer: 'Norfolk’s analysis was to map key points in each person’s journey, such as these nine.',
    list: [
      'Arrests',
      'Crime types',
      'Reoffending rates',
      'Housing provision and other socio-economic contributors',
      'Use of multiple substances',
      'Health data, including mental health',
      'Whether custodial time was accrued',
      'Interventions provided',
      'Engagement and attribution rates with provision',
    ],
    asked: [
      'journey mapping', 'data points Norfolk', 'what to track per person', 'reoffending housing health data',
      'individual journeys', 'map of customer journey', 'what variables did they use',
      'list of indicators in Norfolk analysis', 'touchpoints with services', 'arrest history prison time',
      'polydrug use data',
    ],
    related: ['app4-norfolk-purpose', 'app4-norfolk-three-groups', 'app4-norfolk-next'],
  },
  {
    id: 'app4-norfolk-purpose',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What was the Norfolk analysis for?',
    answer: 'To pinpoint outcomes and where services could improve, and to show whether different interventions ' +
      'or messages at different stages bring better outcomes and less offending.',
    asked: [
      'why Norfolk did analysis', 'purpose of joint analysis', 'what did they learn', 'benefits of data joining',
      'does messaging reduce offending', 'service improvement data', 'evidence on interventions',
      'result of the ADDER analysis', 'what works at which stage', 'point of tracking people',
    ],
    related: ['app4-norfolk-journeys', 'app4-norfolk-next', 'app4-norfolk-about'],
  },
  {
    id: 'app4-norfolk-next',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What were Norfolk’s next steps?',
    answer: 'Partners intended to use the approach beyond ADDER and were in talks with Norfolk Youth Justice ' +
      'Board about combined data. That would allow longitudinal and more quantitative analysis for children and ' +
      'young people, and support work under the Serious Violence Duty.',
    after: 'This describes plans as they stood in June 2022.',
    asked: [
      'Norfolk youth justice board', 'beyond ADDER', 'serious violence duty data', 'longitudinal analysis',
      'children and young people cohort', 'next steps Norfolk', 'future plans joint analysis', 'youth data',
      'did Norfolk extend it', 'kids data combined',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-purpose', 'abbr-serious-violence-duty'],
  },
  {
    id: 'app4-middlesbrough-about',
    section: 'app4-data-sharing',
    alsoIn: ['ch4-local-data'],
    strength: 'fact',
    question: 'How does Middlesbrough monitor drug deaths in real time?',
    answer: 'It uses two key sources. Local police report suspected drug-related deaths as they happen to the ' +
      'Tees preventing drug-related deaths co-ordinator, and more data comes from the Teesside coroner. Each death ' +
      'is reviewed in a multi-agency meeting.',
    asked: [
      'Middlesbrough', 'real time deaths data', 'drug death surveillance', 'Tees co-ordinator',
      'suspected overdose reporting', 'deaths tracking', 'local system for drug deaths', 'LDIS early warning',
      'how quickly can we know about deaths', 'DRD panel', 'case study on deaths', 'monitoring fatalities',
    ],
    related: [
      'app4-middlesbrough-local-not-national', 'app4-middlesbrough-dataset', 'app4-middlesbrough-coroner',
      'app4-middlesbrough-review',
    ],
  },
  {
    id: 'app4-middlesbrough-local-not-national',
    section: 'app4-data-sharing',
    alsoIn: ['ch4-local-data'],
    strength: 'recommended',
    who: 'areas',
    question: 'Should we rely on ONS data for drug deaths?',
    answer: 'No. Appendix 4 says local data and intelligence are best for monitoring and responding to ' +
      'drug-related deaths, rather than depending on national sources such as the Office for National Statistics ' +
      '(ONS).',
    asked: [
      'ONS deaths data', 'national statistics too slow', 'use local data on deaths', 'wait for ONS figures',
      'lag in death stats', 'is ONS enough', 'official figures or our own', 'deaths figures out of date',
      'national vs local intelligence', 'can we just use the national numbers',
    ],
    related: ['app4-middlesbrough-about', 'app4-middlesbrough-dataset', 'app3-coroner-why'],
  },
  {
    id: 'app4-middlesbrough-dataset',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What does Middlesbrough record about each death?',
    answer: 'The local dataset, built from police reports, shows these details.',
    list: [
      'Total numbers each year',
      'Substances involved',
      'Whether the person was known to treatment services',
      'Circumstances of the death',
      'Other key details',
    ],
    asked: [
      'what to record on drug deaths', 'drug death dataset', 'fields in deaths database', 'substances involved',
      'known to treatment', 'circumstances of death', 'what info do police send', 'template deaths data',
      'how many people died each year record', 'list of data about a fatality',
    ],
    related: ['app4-middlesbrough-about', 'app4-middlesbrough-coroner', 'app4-middlesbrough-review'],
  },
  {
    id: 'app4-middlesbrough-coroner',
    section: 'app4-data-sharing',
    alsoIn: ['app3-coroner'],
    strength: 'fact',
    question: 'What does the Teesside coroner’s data add?',
    answer: 'It is less immediate than the police data, but brings valuable extra information: witness accounts, ' +
      'GP history, and pathology reports with full toxicology.',
    asked: [
      'Teesside coroner', 'toxicology reports', 'coroner data in Middlesbrough', 'GP history after death',
      'witness accounts', 'pathology', 'slower data but better', 'police data or coroner data',
      'what’s in the inquest file', 'post-mortem detail',
    ],
    related: ['app3-coroner-why', 'app4-middlesbrough-dataset', 'app4-middlesbrough-about'],
  },
  {
    id: 'app4-middlesbrough-review',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How are drug deaths reviewed in Middlesbrough?',
    answer: 'A multi-agency meeting reviews each death to find immediate learning or themes. It works well but ' +
      'depends on good data, broad attendance, and partners who know about the risks.',
    asked: [
      'death review meeting', 'drug-related death panel', 'DRD review', 'multi agency review of overdose',
      'who attends death reviews', 'learning from deaths', 'lessons after a fatality',
      'what makes a death review work', 'themes from deaths', 'case review process',
      'do we have to review every death',
    ],
    related: ['app4-middlesbrough-learning', 'app4-middlesbrough-about', 'app4-middlesbrough-dataset'],
  },
  {
    id: 'app4-middlesbrough-learning',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Middlesbrough’s death reviews find?',
    answer: 'A number of reviews highlighted people who died after their children were removed into care. ' +
      'Problematic substance use was partly a response to that trauma, with parents increasing their use at that ' +
      'point and limited support available to them.',
    asked: [
      'children taken into care deaths', 'parents died after losing kids', 'learning from Middlesbrough',
      'trauma and drug use', 'care proceedings overdose', 'findings of reviews', 'mums who lose their children',
      'removal of children', 'why were people dying', 'social services took the kids',
    ],
    related: ['app4-middlesbrough-parents-support', 'app4-middlesbrough-review', 'app3-officials-early-help'],
  },
  {
    id: 'app4-middlesbrough-parents-support',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How is Middlesbrough helping parents who use drugs?',
    answer: 'Children’s social care is working with drug and alcohol services on better support for parents who ' +
      'use drugs. Three possible ways are named.',
    list: [
      'More capacity for the Barnardo’s Pause project',
      'Better communication between children’s social care and drug and alcohol workers',
      'A drug and alcohol worker placed within children’s social care',
    ],
    asked: [
      'Pause project', 'Barnardo’s', 'parents who use drugs support', 'drug worker in social care',
      'children’s social care link', 'help for mums using', 'what changed after deaths reviews', 'Barnardos Pause',
      'parental substance misuse', 'joint work with social workers', 'families losing children help',
    ],
    related: ['app4-middlesbrough-learning', 'app3-officials-early-help', 'app4-middlesbrough-about'],
  },
  {
    id: 'app4-lancashire-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is the Pan Lancashire Data Group?',
    answer: 'Lancashire Violence Reduction Network set it up so that multi-agency partners could find ' +
      'opportunities and gaps in data sharing for early intervention and prevention. It aims to improve data ' +
      'sharing and use for people who live in, work in or visit Lancashire.',
    asked: [
      'Lancashire', 'Pan Lancashire Data Group', 'data group', 'who set up the Lancashire data group',
      'violence reduction network', 'data sharing group example', 'gaps in data sharing',
      'how to set up a data group', 'VRN', 'prevention data', 'multi-agency data forum',
    ],
    related: [
      'app4-lancashire-vrn', 'app4-lancashire-data-ethics', 'app4-lancashire-insight', 'app4-lancashire-result',
    ],
  },
  {
    id: 'app4-lancashire-vrn',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How does Lancashire approach serious violence?',
    answer: 'Through a public health, trauma-informed approach: the Lancashire Violence Reduction Network acts ' +
      'early, stepping in at the earliest stages with groups at risk of suffering or committing serious violence. ' +
      'Its remit is wider: the social determinants of violence, or ‘causes of the causes’.',
    asked: [
      'Lancashire violence reduction network', 'trauma informed', 'public health approach to violence',
      'causes of the causes', 'social determinants', 'VRU Lancashire', 'knife crime prevention',
      'early intervention violence', 'why multi agency group', 'root causes of violence',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-data-ethics', 'abbr-vru'],
  },
  {
    id: 'app4-lancashire-data-ethics',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Who sat on Lancashire’s data ethics group?',
    answer: 'A data ethics working group reviewed ethical issues from many perspectives and brought a ' +
      'consistent, consensus approach, seen as crucial because organisations took different positions. It brought ' +
      'together these people.',
    list: [
      'Information governance leads from health and policing',
      'Local authority data leads',
      'Lived experience teams',
      'Academic and ethics experts',
      'Digital programme leads',
      'Data protection officers',
    ],
    asked: [
      'data ethics', 'ethics group members', 'information governance leads', 'IG leads', 'DPO',
      'ethical issues sharing data', 'lived experience in data ethics', 'who should check data sharing is right',
      'partners disagree about sharing data', 'consensus on sharing', 'is there an example of an ethics board',
      'privacy worries',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-insight', 'app4-norfolk-lawful-basis'],
  },
  {
    id: 'app4-lancashire-insight',
    section: 'app4-data-sharing',
    footnote: 29,
    strength: 'fact',
    question: 'What is Lancashire Insight?',
    answer: 'A platform from Lancashire County Council covering the whole Lancashire-14 area, and the key ' +
      'aggregate data source used by the Violence Reduction Network. It collates anonymised data from police, ' +
      'health, education, social services and others into reports and dashboards on factors such as deprivation, ' +
      'poverty and unemployment.',
    asked: [
      'Lancashire Insight', 'dashboard', 'data platform', 'anonymised data', 'who produces Lancashire Insight',
      'deprivation data', 'poverty unemployment dashboard', 'joined up data tool', 'is the data personal',
      'county council data tool', 'aggregate data',
    ],
    related: ['app4-lancashire-14', 'app4-lancashire-made', 'app4-lancashire-about'],
  },
  {
    id: 'app4-lancashire-14',
    section: 'app4-data-sharing',
    footnote: 29,
    strength: 'fact',
    question: 'What is the Lancashire-14 area?',
    answer: 'The 12 local authorities inside Lancashire County Council’s administrative boundary, plus two ' +
      'unitary authorities: Blackburn with Darwen, and Blackpool. Footnote 29 explains it.',
    asked: [
      'Lancashire 14', 'Blackpool', 'Blackburn with Darwen', 'which councils in Lancashire-14',
      'fourteen authorities', 'footnote 29', 'how many councils in Lancashire', 'unitaries in Lancashire',
      'Lancs area coverage', 'is Blackpool part of Lancashire here',
    ],
    related: ['app4-lancashire-insight', 'app4-lancashire-about', 'app4-lancashire-made'],
  },
  {
    id: 'app4-lancashire-made',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is in the Multi-Agency Data Exchange?',
    answer: 'It is a restricted section of Lancashire Insight, routinely used. Its data is at population level, ' +
      'does not identify individuals, and covers these.',
    list: [
      'Police crime and incidents',
      'Ambulance call-outs',
      'Fire and rescue call-outs',
      'Supporting data on causation factors, victims and perpetrators',
    ],
    asked: [
      'MADE', 'multi agency data exchange', 'ambulance data', '999 call outs', 'fire call outs data',
      'restricted section', 'does MADE identify individuals', 'population level data', 'police incidents data',
      'ambulance overdose calls', 'personal data in exchange', 'secure data store',
    ],
    related: ['app4-lancashire-insight', 'app4-lancashire-data-ethics', 'app3-fire-role'],
  },
  {
    id: 'app4-lancashire-result',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Lancashire gain from sharing data?',
    answer: 'It gave the Lancashire Violence Reduction Network an informed, multi-agency view for planning and ' +
      'designing local services and interventions, and helped spread best practice from existing tools.',
    asked: [
      'result Lancashire', 'benefit of data sharing', 'did Lancashire work', 'outcome of data group',
      'planning services with data', 'what was the point of Lancashire', 'sharing paid off',
      'value of multi agency data', 'impact on service design', 'use of data to plan',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-insight', 'app4-data-sharing-about'],
  },
  {
    id: 'app4-london-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What happened in Hackney and Tower Hamlets?',
    answer: 'An evidence review identified key people running drugs lines and known for violence in Tower ' +
      'Hamlets and Hackney (Central East Basic Command Unit). Gangs Taskforce South, funded through Project ADDER, ' +
      'led the planning, and a day of focused action followed in October 2021.',
    asked: [
      'Hackney', 'Tower Hamlets', 'London ADDER', 'Central East BCU', 'gangs taskforce south', 'October 2021 raid',
      'London case study', 'police operation example', 'drugs lines violence London', 'ADDER operation',
      'when was the London day of action', 'Met police example',
    ],
    related: [
      'app4-london-partners', 'app4-london-results', 'app4-london-operation-continuum', 'app4-london-days-of-action',
    ],
  },
  {
    id: 'app4-london-partners',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Who took part in the London operation?',
    answer: 'A full partnership plan brought in police including the safer neighbourhoods team, drugs and ' +
      'substance misuse outreach, and council communications and safeguarding staff. Project ADDER partnerships ' +
      'also joined up council enforcement, harm reduction outreach workers and drug treatment services.',
    asked: [
      'partners London ADDER', 'safer neighbourhoods team', 'outreach workers in raid', 'council enforcement',
      'who was involved Hackney', 'comms team in operation', 'harm reduction outreach',
      'treatment staff on police operations', 'agencies in day of action', 'was it only police',
    ],
    related: ['app4-london-about', 'app4-london-days-of-action', 'app4-london-referral-app'],
  },
  {
    id: 'app4-london-days-of-action',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What are “days of action”?',
    answer: 'They are joint operations at drug hot spots that combine enforcement with engagement afterwards. ' +
      'They encourage criminal behaviour orders, community protection notices and out-of-court disposals while ' +
      'tackling drug-related crime and antisocial behaviour.',
    asked: [
      'days of action', 'hot spots', 'community protection notice', 'CBO', 'criminal behaviour order', 'CPN',
      'out of court disposals', 'enforcement and engagement', 'joint operation day',
      'how do police and treatment work together on the street', 'crackdown day',
    ],
    related: ['app4-london-days-results', 'app4-london-about', 'app4-london-referral-app'],
  },
  {
    id: 'app4-london-days-results',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What do days of action produce?',
    answer: 'The results include the following.',
    list: [
      'Arrests and charges for drug supply and possession',
      'Recovered drugs and weapons',
      'Vulnerable adult referrals',
      'Voluntary drug referrals',
      'Action on breaches of community protection warnings or notices and criminal behaviour orders',
      'Intelligence gathered alongside the enforcement',
    ],
    asked: [
      'results of days of action', 'outcomes joint operations', 'arrests and referrals', 'weapons recovered',
      'vulnerable adult referral', 'voluntary referral to treatment', 'what do you get from a crackdown',
      'possession charges', 'do days of action help users', 'intelligence gathering',
    ],
    related: ['app4-london-days-of-action', 'app4-london-results', 'app4-london-about'],
  },
  {
    id: 'app4-london-referral-app',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How do London officers refer people to treatment?',
    answer: 'Through an app developed with the drug treatment services of Hackney and Tower Hamlets. Officers on ' +
      'the street can refer people directly, to a drop-in service or to a booked appointment with a drugs worker.',
    asked: [
      'app', 'police referral app', 'referral on the street', 'mobile phone tool for officers',
      'cops refer to rehab', 'direct referral treatment police', 'digital referral', 'drop in service',
      'diarised appointment', 'how do bobbies send people into treatment', 'software police drug referral',
    ],
    related: ['app4-london-days-of-action', 'app4-london-partners', 'app4-london-about'],
  },
  {
    id: 'app4-london-results',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How much was seized and how many arrested in London?',
    answer: 'Intelligence from the enforcement phase led to four warrants, £25,000 cash seized and three men ' +
      'arrested for money laundering. A further series of dawn raids in Tower Hamlets brought 19 arrests and the ' +
      'seizures below; 14 people were charged with drugs trafficking and remanded, and five were released under ' +
      'investigation.',
    list: [
      'About 2kg of class A drugs',
      '£120,000 in cash',
      'Money laundering assets worth thousands of pounds, including a £50,000 vehicle',
    ],
    after: 'The case study dates a day of action to October 2021, but gives no date for the dawn raids.',
    asked: [
      'how many arrests', 'cash seized', '2kg class A', '£120,000', '£25,000', 'dawn raids', '19 arrested',
      '14 charged', 'money laundering', 'four warrants', 'how much money was taken in the raids', '£50,000 car',
      'released under investigation', 'numbers from Tower Hamlets',
    ],
    related: ['app4-london-about', 'app4-london-days-results', 'app4-london-operation-continuum'],
  },
  {
    id: 'app4-london-operation-continuum',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is Operation Continuum?',
    answer: 'It is the umbrella for all drugs activity in Central East London (Hackney and Tower Hamlets), run ' +
      'in partnership with the council and health services. The October 2021 work was part of it.',
    asked: [
      'Operation Continuum', 'op continuum', 'umbrella operation', 'Central East', 'name of London operation',
      'Met operation drugs east London', 'what was the operation called', 'Continuum partners',
      'Hackney operation name', 'police op',
    ],
    related: ['app4-london-about', 'app4-london-results', 'app4-london-partners'],
  },
]
