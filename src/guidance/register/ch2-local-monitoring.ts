import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'monitoring-use-framework',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch2-outcomes-framework'],
    strength: 'should',
    who: 'local areas',
    question: 'How should local areas use the outcomes framework?',
    answer: 'Local areas should let it guide their work, and use it to measure improvements for people and ' +
      'neighbourhoods. Its outcomes should guide planning and progress reporting, and senior responsible owners ' +
      '(SROs) should be able to explain progress against them.',
    asked: [
      'local use of the framework', 'how do we use the NCDOF', 'what guides our planning',
      'what should our report be based on', 'apply national outcomes locally', 'sro explain progress',
      'do we have to use the national outcomes', 'measuring improvements for residents',
      'reporting against which outcomes', 'can we plan around our own goals only', 'what should steer the local plan',
      'monitoring at a local level', 'tracking locally',
    ],
    related: ['monitoring-structure-work', 'framework-sro-account', 'system-six-outcomes'],
  },
  {
    id: 'monitoring-structure-work',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch4-analyse', 'ch4-local-plans'],
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'What should our assessments, plans and reporting be structured around?',
    answer: 'Partnerships should structure their local needs assessments, delivery plans, and reporting and ' +
      'management of data and intelligence around the national outcomes and commitments. Chapter 4 gives the ' +
      'process.',
    asked: [
      'structure of the needs assessment', 'how to lay out the plan', 'headings for our delivery plan',
      'template structure outcomes', 'organise our reporting', 'should the plan follow the six outcomes',
      'how should data and intelligence be arranged', 'what shape should our documents take', 'format of NA and plan',
      'align our products to national outcomes', 'can we structure it by agency instead',
      'framework for our paperwork',
    ],
    related: [
      'monitoring-use-framework', 'monitoring-local-metrics', 'system-six-outcomes', 'silent-template-length',
    ],
  },
  {
    id: 'monitoring-local-metrics',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch4-local-data', 'ch4-review-and-update'],
    strength: 'may',
    who: 'local partnerships',
    question: 'Can we add our own local metrics?',
    answer: 'Yes. Chapter 2 says Chapter 4 covers how local partnerships might build out from the national measures ' +
      'with local "real-time" metrics.',
    asked: [
      'own metrics', 'local real time metrics', 'add local measures', 'can we have extra KPIs',
      'are we limited to national measures', 'build out from national measures', 'home grown indicators',
      'up to the minute local data', 'do we have to stick to table 1', 'choose our own indicators',
      'live data locally', 'additional outcomes',
    ],
    related: ['monitoring-structure-work', 'system-headline-table', 'checklist-7-performance-framework'],
  },
  {
    id: 'monitoring-national-data',
    section: 'ch2-local-monitoring',
    strength: 'fact',
    question: 'What national data can local areas use?',
    answer: 'Plenty of good data sources and summaries already exist, and government said it would collate and ' +
      'develop national datasets and dashboards to compare areas. The guidance names two.',
    list: [
      'The Digital Crime and Performance Pack (DCPP), for police forces in England and Wales and police and crime ' +
        'commissioners (PCCs)',
      'The National Drug Treatment Monitoring System (NDTMS), for data on specialist substance misuse treatment',
    ],
    asked: [
      'data sources', 'national datasets', 'dashboards', 'compare areas', 'benchmarking data',
      'where do we get figures', 'what data is available to us', 'comparison with other places',
      'which stats systems are named', 'crime data and treatment data', 'data packs',
      'how do we see how we compare with neighbours', 'do we have to collect everything ourselves',
      'analyst asking which national data exist',
    ],
    related: ['monitoring-dcpp', 'monitoring-ndtms', 'monitoring-ohid-indicators'],
  },
  {
    id: 'monitoring-dcpp',
    section: 'ch2-local-monitoring',
    footnote: 10,
    strength: 'fact',
    question: 'What is the Digital Crime and Performance Pack (DCPP)?',
    answer: 'The Digital Crime and Performance Pack (DCPP) holds crime data on the National Crime and Policing ' +
      'Measures, combating drugs among them. Every police force in England and Wales can use it, and so can police ' +
      'and crime commissioners (PCCs).',
    asked: [
      'DCPP', 'digital crime performance pack', 'who can see the DCPP', 'crime data tool', 'police performance pack',
      'do councils have access to DCPP', 'where is the crime dashboard', 'national crime and policing measures',
      'is the DCPP open to partners', 'crime stats for PCCs', 'inspector asking about the digital pack',
      'what does DCPP stand for',
    ],
    related: ['monitoring-national-data', 'monitoring-pcc-meaning', 'system-metric-crime'],
  },
  {
    id: 'monitoring-pcc-meaning',
    section: 'ch2-local-monitoring',
    footnote: 11,
    strength: 'fact',
    question: 'Who does "PCC" include?',
    answer: 'Throughout the guidance, police and crime commissioner (PCC) means all elected local policing bodies.',
    list: [
      'Police and crime commissioners (PCCs)',
      'Police, fire and crime commissioners (PFCCs)',
      'Mayors who exercise PCC, PFCC or equivalent functions',
    ],
    asked: [
      'PCC meaning', 'what does PCC stand for', 'is a PFCC a PCC', 'our mayor does the PCC job, does it count',
      'police fire and crime commissioner included?', 'elected local policing bodies', 'mayor with policing powers',
      'we have no PCC', 'definition of police and crime commissioner', 'does PCC cover Greater Manchester',
      'who is the commissioner', 'OPCC definition', 'London has no PCC so who',
    ],
    related: ['monitoring-dcpp', 'monitoring-national-data'],
  },
  {
    id: 'monitoring-ndtms',
    section: 'ch2-local-monitoring',
    footnote: 12,
    strength: 'fact',
    question: 'What is NDTMS?',
    answer: 'The National Drug Treatment Monitoring System (NDTMS) gathers data from every drug and alcohol ' +
      'treatment provider in England. Its use is to keep treatment effective and cost effective, and to improve ' +
      'outcomes for people receiving it.',
    asked: [
      'NDTMS?', 'what does NDTMS stand for', 'treatment data system', 'drug treatment monitoring',
      'where does treatment data come from', 'do all providers report to NDTMS', 'is NDTMS only drugs or alcohol too',
      'what is NDTMS used for', 'treatment stats database', 'provider data returns', 'does NDTMS cover Wales',
      'national system for treatment statistics', 'new commissioner: what is this NDTMS thing',
    ],
    related: ['monitoring-ohid-indicators', 'monitoring-national-data', 'system-metric-treatment'],
  },
  {
    id: 'monitoring-ohid-indicators',
    section: 'ch2-local-monitoring',
    strength: 'fact',
    question: 'What local indicators was OHID working on?',
    answer: 'The Office for Health Improvement and Disparities (OHID) was working on a suite of local indicators, ' +
      'based on National Drug Treatment Monitoring System (NDTMS) data, covering the strategy’s full range of ' +
      'ambitions for people in specialist substance misuse treatment. They are meant to show areas how healthy the ' +
      'wider local system is, in regular reports that all relevant partners can access.',
    asked: [
      'OHID indicators', 'local treatment indicators', 'suite of local indicators', 'what reports will OHID give us',
      'regular NDTMS reports', 'will partners be able to see treatment reports', 'OHID metrics for local areas',
      'health of the local system measure', 'who can read the treatment reports',
      'are the reports only for commissioners', 'treatment dashboard coming', 'indicators based on NDTMS',
    ],
    related: ['monitoring-ndtms', 'monitoring-national-data'],
  },
  {
    id: 'monitoring-wales',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'Does the outcomes framework apply in Wales?',
    answer: 'In its entirety the outcomes framework applies in England only. The UK Government said it would work ' +
      'with the Welsh Government and partners to identify which policing and criminal justice outcomes apply in ' +
      'Wales and agree accountability. Wales was developing its own Substance Misuse Outcomes Framework.',
    asked: [
      'outcomes framework Wales', 'Welsh framework', 'substance misuse outcomes framework', 'does NCDOF cover Wales',
      'which outcomes apply to Welsh police', 'is Wales making its own measures', 'accountability in Wales',
      'England only framework?', 'Welsh Government and outcomes', 'Swansea measures',
      'do Welsh forces report against all outcomes', 'alignment with Wales',
    ],
    related: ['intro-wales', 'summary-wales', 'geography-wales-apb'],
  },
]
