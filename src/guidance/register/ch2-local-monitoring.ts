import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'monitoring-use-framework',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch2-outcomes-framework'],
    strength: 'should',
    who: 'local areas',
    question: 'How should local areas use the outcomes framework?',
    answer: 'To guide their work, and to measure improvements for people and neighbourhoods. Local partnerships ' +
      'should be guided by its outcomes in planning and progress reporting, and senior responsible owners (SROs) ' +
      'should be able to explain progress against them.',
    asked: [
      'local use of the framework', 'how do we use the NCDOF', 'what guides our planning',
      'what should our report be based on', 'apply national outcomes locally', 'sro explain progress',
      'do we have to use the national outcomes', 'measuring improvements for residents',
      'reporting against which outcomes', 'can we plan around our own goals only', 'what should steer the local plan',
      'monitoring at a local level', 'tracking locally', 'do we steer by the national outcomes or our own',
      'what should guide planning here', 'should the council’s work follow the outcomes',
      'measuring if life has got better for residents', 'progress reports written against what',
      'using the framework in a borough', 'can a partnership just ignore the national goals when planning',
      'national measures in day-to-day local work', 'explaining our progress, against what yardstick',
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
    answer: 'Partnerships should ensure that local needs assessments, delivery plans, and how data and intelligence ' +
      'are reported and managed, are all structured around the national outcomes and commitments, as partnerships ' +
      'are established and develop. The process for assessing need and planning delivery is in Chapter 4.',
    asked: [
      'structure of the needs assessment', 'how to lay out the plan', 'headings for our delivery plan',
      'template structure outcomes', 'organise our reporting', 'should the plan follow the six outcomes',
      'how should data and intelligence be arranged', 'what shape should our documents take', 'format of NA and plan',
      'align our products to national outcomes', 'can we structure it by agency instead',
      'framework for our paperwork', 'what headings should I use for the needs assessment',
      'our plan is set out by agency, is that right', 'how do we organise intelligence and data',
      'skeleton for the plan', 'arrange reports by outcome?', 'contents page built on what',
      'consultant drafting our assessment asks how to lay it out',
      'which chapter explains assessing need and planning', 'should documents mirror the outcomes',
      'order of sections in our delivery plan',
    ],
    related: ['monitoring-use-framework', 'monitoring-local-metrics', 'system-six-outcomes', 'silent-template-length'],
  },
  {
    id: 'monitoring-local-metrics',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch4-local-data', 'ch4-review-and-update'],
    strength: 'may',
    who: 'local partnerships',
    question: 'Can we add our own local metrics?',
    answer: 'Yes. Local partnerships might build out from the national measures with local “real-time” metrics; ' +
      'Chapter 4 covers this as part of assessing need and planning delivery.',
    asked: [
      'own metrics', 'local real time metrics', 'add local measures', 'can we have extra KPIs',
      'are we limited to national measures', 'build out from national measures', 'home grown indicators',
      'up to the minute local data', 'do we have to stick to table 1', 'choose our own indicators',
      'live data locally', 'additional outcomes', 'we track ambulance call-outs weekly, can that go in',
      'our own numbers as well as the national ones', 'faster local figures', 'is it forbidden to add measures',
      'analyst has a live overdose dashboard', 'homemade KPIs alongside national ones',
      'going beyond the national measures', 'right-now data from local services',
      'do local measures replace the national ones',
    ],
    related: ['monitoring-structure-work', 'system-headline-table', 'checklist-7-performance-framework'],
  },
  {
    id: 'monitoring-national-data',
    section: 'ch2-local-monitoring',
    strength: 'fact',
    question: 'What national data can local areas use?',
    answer: 'Many good data sources and summaries already exist. Government said it would collate and develop ' +
      'national datasets and dashboards, so that local areas can be compared and any challenges or questions better ' +
      'understood. The guidance names two sources.',
    list: [
      'The new Digital Crime and Performance Pack (DCPP), for all police forces in England and Wales and police and ' +
        'crime commissioners (PCCs)',
      'The National Drug Treatment Monitoring System (NDTMS), for data on specialist substance misuse treatment',
    ],
    asked: [
      'data sources', 'national datasets', 'dashboards', 'compare areas', 'benchmarking data',
      'where do we get figures', 'what data is available to us', 'comparison with other places',
      'which stats systems are named', 'crime data and treatment data', 'data packs',
      'how do we see how we compare with neighbours', 'do we have to collect everything ourselves',
      'analyst asking which national data exist', 'how can we see how our town does against others',
      'off-the-shelf data', 'government dashboards for local areas',
      'where does an analyst start looking for numbers', 'two national sources named', 'is there a comparison tool',
      'ready made figures so we need not gather our own', 'why compare places', 'nationally held datasets',
    ],
    related: ['monitoring-dcpp', 'monitoring-ndtms', 'monitoring-ohid-indicators'],
  },
  {
    id: 'monitoring-dcpp',
    section: 'ch2-local-monitoring',
    footnote: 10,
    strength: 'fact',
    question: 'What is the Digital Crime and Performance Pack (DCPP)?',
    answer: 'The Digital Crime and Performance Pack (DCPP) gives access to crime data on the National Crime and ' +
      'Policing Measures, including combating drugs. It is available to every police force in England and Wales, ' +
      'and to police and crime commissioners (PCCs).',
    asked: [
      'DCPP', 'digital crime performance pack', 'who can see the DCPP', 'crime data tool', 'police performance pack',
      'do councils have access to DCPP', 'where is the crime dashboard', 'national crime and policing measures',
      'is the DCPP open to partners', 'crime stats for PCCs', 'inspector asking about the digital pack',
      'what does DCPP stand for', 'new pack for police with crime figures',
      'can council staff log in to the police pack', 'where do forces see the national crime measures',
      'commissioner’s office wants crime data', 'footnote 10', 'what is in the digital pack',
      'health analyst asking for the police data tool', 'is it for Welsh forces as well',
      'who gets the crime and performance pack',
    ],
    related: ['monitoring-national-data', 'monitoring-pcc-meaning', 'system-metric-crime'],
  },
  {
    id: 'monitoring-pcc-meaning',
    section: 'ch2-local-monitoring',
    footnote: 11,
    strength: 'fact',
    question: 'Who does "PCC" include?',
    answer: 'All elected local policing bodies: throughout the guidance, police and crime commissioner (PCC) is ' +
      'used in this wide sense.',
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
      'does a mayor who runs the police count', 'fire and crime commissioner the same thing?',
      'ours is a PFCC, do the PCC bits apply', 'footnote 11', 'mayors with fire and police powers, same word?',
      'when it says PCC does it mean the person or any policing body', 'area with a mayor instead of a commissioner',
      'inclusive meaning of commissioner', 'deputy mayor for policing area',
    ],
    related: ['monitoring-dcpp', 'monitoring-national-data'],
  },
  {
    id: 'monitoring-ndtms',
    section: 'ch2-local-monitoring',
    footnote: 12,
    strength: 'fact',
    question: 'What is NDTMS?',
    answer: 'The National Drug Treatment Monitoring System (NDTMS) collects information from all providers of drug ' +
      'and alcohol treatment in England. It is used to keep treatment effective (and cost effective), and for ' +
      'better outcomes for the people receiving it.',
    after: 'More about NDTMS: ' +
      'https://www.gov.uk/government/collections/alcohol-and-drug-misuse-treatment-core-dataset-collection-guidance. ' +
      'Yearly reports: https://www.gov.uk/government/collections/alcohol-and-drug-misuse-and-treatment-statistics.',
    asked: [
      'NDTMS?', 'what does NDTMS stand for', 'treatment data system', 'drug treatment monitoring',
      'where does treatment data come from', 'do all providers report to NDTMS', 'is NDTMS only drugs or alcohol too',
      'what is NDTMS used for', 'treatment stats database', 'provider data returns', 'does NDTMS cover Wales',
      'national system for treatment statistics', 'new commissioner: what is this NDTMS thing',
      'which system holds the treatment numbers', 'what are providers filling in all those returns for',
      'annual treatment reports link', 'where can I find published treatment statistics',
      'do private rehabs report too', 'is treatment value for money, which data shows it', 'footnote 12',
      'core dataset guidance', 'purpose of collecting treatment information',
      'does the alcohol service send data as well',
    ],
    related: ['monitoring-ohid-indicators', 'monitoring-national-data', 'system-metric-treatment'],
  },
  {
    id: 'monitoring-ohid-indicators',
    section: 'ch2-local-monitoring',
    strength: 'fact',
    question: 'What local indicators was OHID working on?',
    answer: 'A suite of local indicators, based on National Drug Treatment Monitoring System (NDTMS) data, that the ' +
      'Office for Health Improvement and Disparities (OHID) was working on. They cover the strategy’s full range of ' +
      'ambitions for people in specialist substance misuse treatment, show local areas how healthy the wider local ' +
      'system is, and go into regular reports that all relevant partners can access.',
    asked: [
      'OHID indicators', 'local treatment indicators', 'suite of local indicators', 'what reports will OHID give us',
      'regular NDTMS reports', 'will partners be able to see treatment reports', 'OHID metrics for local areas',
      'health of the local system measure', 'who can read the treatment reports',
      'are the reports only for commissioners', 'treatment dashboard coming', 'indicators based on NDTMS',
      'which treatment indicators were in the pipeline', 'can the police see OHID reports',
      'reports about treatment for all partners', 'what will tell us if our wider system is healthy',
      'new local measures from the health improvement office', 'is access limited to commissioners',
      'indicators for people in specialist treatment', 'housing officer wants to see treatment reports',
      'were local indicators being developed by anyone',
    ],
    related: ['monitoring-ndtms', 'monitoring-national-data'],
  },
  {
    id: 'monitoring-wales',
    section: 'ch2-local-monitoring',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'Does the outcomes framework apply in Wales?',
    answer: 'In its entirety it applies in England only. The UK Government said it would work with the Welsh ' +
      'Government and others to identify which policing and criminal justice outcomes apply in Wales and to agree ' +
      'accountability structures. Wales was developing a Substance Misuse Outcomes Framework of its own and would ' +
      'consider areas of alignment.',
    asked: [
      'outcomes framework Wales', 'Welsh framework', 'substance misuse outcomes framework', 'does NCDOF cover Wales',
      'which outcomes apply to Welsh police', 'is Wales making its own measures', 'accountability in Wales',
      'England only framework?', 'Welsh Government and outcomes', 'Swansea measures',
      'do Welsh forces report against all outcomes', 'alignment with Wales', 'is Wales going its own way on outcomes',
      'who settles which outcomes count for Welsh police', 'Cardiff’s own framework',
      'are the English and Welsh measures the same', 'Welsh accountability still to be agreed?',
      'do all outcomes apply in Gwent', 'outcomes across Offa’s Dyke', 'how will the two frameworks line up',
      'England-only measures, what about over the Severn',
    ],
    related: ['intro-wales', 'summary-wales', 'geography-wales-apb'],
  },
]
