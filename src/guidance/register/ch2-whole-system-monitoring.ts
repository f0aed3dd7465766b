import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'system-about',
    section: 'ch2-whole-system-monitoring',
    strength: 'fact',
    question: 'What is the whole-system approach to monitoring?',
    answer: 'It is one shared set of six outcomes for everyone involved in the drugs strategy, measured by headline ' +
      'metrics and supporting metrics. Table 1 gives the headline metrics.',
    asked: [
      'whole system monitoring', 'how do they monitor the whole system', 'monitoring approach summary',
      'section on measuring progress', 'what is a whole system approach', 'measuring delivery overview',
      'how will success be judged', 'framework structure', 'what does table 1 belong to',
      'explain how progress is measured', 'monitoring in brief',
    ],
    related: ['system-six-outcomes', 'system-two-parts', 'system-headline-table'],
  },
  {
    id: 'system-six-outcomes',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-outcomes-framework'],
    strength: 'fact',
    question: 'What are the six overarching outcomes?',
    answer: 'The 10-year drugs strategy works towards six overarching outcomes: three strategic and three ' +
      'intermediate.',
    list: [
      'Reduce drug use (strategic)',
      'Reduce drug-related crime (strategic)',
      'Reduce drug-related deaths and harm (strategic)',
      'Reduce drug supply (intermediate)',
      'Increase engagement in drug treatment (intermediate)',
      'Improve long-term recovery (intermediate)',
    ],
    asked: [
      'six outcomes', '6 outcomes list', 'what are the national outcomes', 'overarching outcomes',
      'strategic and intermediate outcomes', 'what does the strategy want to achieve', 'how many outcomes are there',
      'are there five or six outcomes', 'outcomes please', 'which outcomes do we report on',
      'supply treatment recovery use crime harm', 'headings of the outcomes framework',
      'what results are we supposed to deliver', 'outcome areas of the NCDOF', 'is prevention an outcome',
    ],
    related: ['system-headline-table', 'framework-key-outcomes', 'system-strategic-or-intermediate'],
  },
  {
    id: 'system-strategic-or-intermediate',
    section: 'ch2-whole-system-monitoring',
    strength: 'fact',
    question: 'What is the difference between strategic and intermediate outcomes?',
    answer: 'Strategic outcomes are what will be delivered for citizens: less drug use, less drug-related crime, ' +
      'fewer drug-related deaths and less harm. Intermediate outcomes help deliver them: less supply, more ' +
      'engagement in treatment, better recovery.',
    asked: [
      'strategic vs intermediate', 'intermediate outcomes what', 'which outcomes are for citizens',
      'is treatment a strategic outcome', 'what helps deliver the outcomes', 'two kinds of outcome',
      'why is supply only intermediate', 'table 1 two halves', 'difference between the outcome types',
      'what we will deliver for citizens', 'stepping stones to the outcomes',
    ],
    related: ['system-six-outcomes', 'system-headline-table', 'framework-key-outcomes'],
  },
  {
    id: 'system-why-single-set',
    section: 'ch2-whole-system-monitoring',
    strength: 'fact',
    question: 'Why have a single set of outcomes?',
    answer: 'To give everyone a clear direction of travel and stop organisations being pulled apart by competing ' +
      'outcomes and targets. The outcomes aim to improve the lives of citizens and neighbourhoods, and bring ' +
      'departments and local organisations together.',
    asked: [
      'why one set of outcomes', 'competing targets problem', 'clear direction of travel',
      'how were the outcomes chosen', 'conflicting KPIs', 'reason for shared goals',
      'we all have different targets, why another set', 'my force has its own targets so why this',
      'levelling up link', 'what are the outcomes shaped around', 'benefit of shared outcomes',
      'stop pulling in different directions',
    ],
    related: ['framework-single-overarching', 'system-six-outcomes', 'summary-framework'],
  },
  {
    id: 'system-two-parts',
    section: 'ch2-whole-system-monitoring',
    strength: 'fact',
    question: 'What is the difference between headline and supporting metrics?',
    answer: 'Headline metrics are published, reliable measures used to monitor progress towards the outcomes, in ' +
      'Table 1. Supporting metrics are extra measures: more timely or proxy ones, and ones showing the health of ' +
      'the whole system.',
    asked: [
      'headline vs supporting', 'headline metrics meaning', 'two parts of the framework',
      'what is a supporting metric', 'kinds of measures', 'which measures are the main ones',
      'what makes a metric headline', 'metrics types', 'primary and secondary indicators', 'how is delivery measured',
      'are all measures equally important', 'framework metrics explained',
    ],
    related: ['system-headline-table', 'system-supporting-metrics', 'system-about'],
  },
  {
    id: 'system-supporting-metrics',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-outcomes-framework', 'ch2-future-development'],
    strength: 'fact',
    when: 'later in 2022',
    question: 'What are the supporting metrics, and when were they due?',
    answer: 'They were to be published with a technical guide later in 2022. They give two things: timelier, ' +
      'interim or proxy measures of direction of travel, to be used with care, and a clearer view of the health of ' +
      'the whole system, with early warnings.',
    list: [
      'Timelier measures being explored: deaths in treatment; how acceptable drug use is',
      'System measures being explored: "meaningful activity" in treatment; drugs as a factor for children in need',
    ],
    after: 'This date has passed. The guidance itself does not contain the final supporting metrics.',
    asked: [
      'supporting metrics when', 'supporting metrics list', 'what extra measures', 'proxy measures',
      'technical guide 2022', 'interim measures for drugs', 'early warning measures', 'unexpected impacts monitoring',
      'when will the additional metrics come out', 'deaths in treatment metric', 'acceptability of drug use',
      'meaningful activity measure', 'children in need with drugs as a factor',
      'are the supporting measures published yet', 'timely data instead of annual stats',
      'where are the secondary indicators',
    ],
    related: [
      'system-two-parts', 'system-children-in-need', 'future-technical-guide', 'silent-supporting-metrics-final',
    ],
  },
  {
    id: 'system-children-in-need',
    section: 'ch2-whole-system-monitoring',
    footnote: 9,
    strength: 'fact',
    question: 'Who counts as a child in need?',
    answer: 'Children in need are a group defined in law by the Children Act 1989: they have been assessed as ' +
      'needing help and protection, because of risks to their development or health.',
    list: [
      'Children on Child in Need Plans',
      'Children on Child Protection plans',
      'Looked After Children',
      'Young carers',
      'Disabled children',
      'Young people aged 18 or over still supported, housed or cared for by children’s services',
      'Unborn children',
    ],
    asked: [
      'children in need definition', 'CIN meaning', 'what does children in need mean here',
      'are looked after kids included', 'young carers included?', 'does it cover over 18s', 'unborn baby counted',
      'Children Act 1989', 'legal definition child in need', 'kids at risk because of drugs', 'is it the BBC charity',
      'disabled children in need', 'safeguarding category footnote',
    ],
    related: ['system-supporting-metrics', 'system-about'],
  },
  {
    id: 'system-ambition',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'What is the ambition at the head of the framework?',
    answer: 'A safer, healthier and more productive society, achieved by combating illicit drugs. Table 1 puts it ' +
      'above the outcomes.',
    asked: [
      'ambition of the framework', 'our ambition', 'overall aim statement', 'headline ambition',
      'safer healthier productive', 'mission wording', 'what is the strategy for in one line',
      'vision of the outcomes framework', 'table 1 first row', 'what sort of society do they want', 'strapline',
    ],
    related: ['intro-shared-commitment', 'system-headline-table', 'system-six-outcomes'],
  },
  {
    id: 'system-headline-table',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-outcomes-framework'],
    strength: 'fact',
    question: 'What are the headline metrics?',
    answer: 'Table 1 of the National Combating Drugs Outcomes Framework measures each of the six outcomes by these ' +
      'headline metrics.',
    list: [
      'Drug use: share of the population reporting use in the last year (by age); prevalence of opiate and/or crack ' +
        'cocaine use',
      'Drug-related crime: number of drug-related homicides; number of neighbourhood crimes',
      'Drug-related deaths and harm: deaths related to drug misuse; hospital admissions for drug poisoning and ' +
        'drug-related mental health and behavioural disorders (primary diagnosis of selected drugs)',
      'Drug supply: number of county lines closed; number of moderate and major disruptions against organised ' +
        'criminals',
      'Engagement in treatment: numbers in treatment, adults and young people (opiate and crack users, other drugs, ' +
        'alcohol); continuity of care, meaning engagement with treatment within three weeks of leaving prison',
      'Recovery: proportion in stable accommodation and who have completed treatment, are drug-free in treatment, ' +
        'or have a sustained reduction in drug use',
    ],
    after: 'Appendix 2 gives the definitions, limitations and data sources.',
    asked: [
      'headline metrics list', 'table 1', 'all the metrics', 'national indicators', 'what are we measured on',
      'KPIs in the outcomes framework', 'measures for each outcome', 'list of headline measures', 'NCDOF table',
      'what numbers does government look at', 'which statistics show if we are doing well', 'what gets counted',
      'metric for crime and metric for harm', 'national measures for drugs', 'do hospital admissions count',
      'give me the full dashboard of measures',
    ],
    related: ['system-metric-use', 'system-metric-crime', 'system-metric-supply', 'system-metric-treatment'],
  },
  {
    id: 'system-metric-use',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-drug-use'],
    strength: 'fact',
    question: 'How is reducing drug use measured?',
    answer: 'By two headline metrics: the proportion of people reporting drug use in the last year, broken down by ' +
      'age, and how common opiate and/or crack cocaine use is (its prevalence).',
    asked: [
      'drug use metric', 'measure of how many people take drugs', 'prevalence headline', 'how do you measure use',
      'drug use indicator', 'OCU prevalence metric', 'last year use by age', 'is drug use measured by arrests',
      'how do they know if fewer folk are using', 'use outcome measured by', 'consumption measure',
      'survey figure for use',
    ],
    related: ['system-headline-table', 'commitments-drug-use', 'system-metric-harm'],
  },
  {
    id: 'system-metric-crime',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-drug-related-crime'],
    strength: 'fact',
    question: 'How is reducing drug-related crime measured?',
    answer: 'By two headline metrics: the number of drug-related homicides and the number of neighbourhood crimes.',
    asked: [
      'crime metric', 'drug crime measured by', 'homicide metric', 'neighbourhood crime metric', 'which crimes count',
      'police measure in the outcomes framework', 'is possession a headline crime metric',
      'murders and burglaries measure', 'offending indicator', 'how do they tell if drug crime has dropped',
      'what crime figures does the inspector need', 'crime outcome KPIs',
    ],
    related: ['system-headline-table', 'intro-homicides', 'commitments-crime'],
  },
  {
    id: 'system-metric-harm',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-drug-related-harm'],
    strength: 'fact',
    question: 'How are drug-related deaths and harm measured?',
    answer: 'By two headline metrics: deaths related to drug misuse, and hospital admissions. The admissions are ' +
      'for drug poisoning and for mental health and behavioural disorders that are drug-related (primary diagnosis ' +
      'of selected drugs).',
    asked: [
      'harm metric', 'deaths measure', 'hospital admissions metric', 'how is harm counted',
      'drug poisoning admissions', 'drug death indicator', 'what shows harm is falling',
      'are A&E visits a headline metric', 'mortality measure', 'mental health admissions drugs metric',
      'health measures in table 1', 'harm outcome KPIs',
    ],
    related: ['system-headline-table', 'commitments-deaths', 'intro-deaths'],
  },
  {
    id: 'system-metric-supply',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-supply'],
    strength: 'fact',
    question: 'How is reducing drug supply measured?',
    answer: 'By two headline metrics: how many county lines are closed, and how many moderate and major disruptions ' +
      'there are of organised criminals.',
    asked: [
      'supply metric', 'county lines metric', 'disruptions measure', 'how do you measure dealing',
      'OCG disruption indicator', 'how is supply counted', 'is the amount of drugs seized a headline metric',
      'gang measure', 'what shows supply has dropped', 'enforcement KPIs in the framework',
      'lines closed and disruptions', 'measure of breaking supply chains',
    ],
    related: ['system-headline-table', 'commitments-county-lines', 'commitments-disruptions'],
  },
  {
    id: 'system-metric-treatment',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-treatment'],
    strength: 'fact',
    question: 'How is engagement in treatment measured?',
    answer: 'By two headline metrics: the numbers in treatment (adults and young people; opiates and crack, other ' +
      'drugs, alcohol), and continuity of care, meaning that people leaving prison engage with treatment within ' +
      'three weeks.',
    asked: [
      'treatment metric', 'numbers in treatment', 'continuity of care metric', 'three weeks after prison',
      'CoC measure', 'how many people in rehab measure', 'prison leavers how quickly',
      'does alcohol count in treatment numbers', 'are young people counted in treatment', 'treatment engagement KPI',
      'jail release follow up measure', 'within how many weeks of release', 'is it four weeks after custody',
      'NDTMS headline numbers',
    ],
    related: ['system-headline-table', 'commitments-treatment-places', 'system-metric-recovery'],
  },
  {
    id: 'system-metric-recovery',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-recovery'],
    strength: 'fact',
    question: 'How is recovery measured?',
    answer: 'By the proportion of people in stable accommodation who have also completed treatment, become ' +
      'drug-free in treatment, or kept up a sustained reduction in drug use. Housing, mental health and employment ' +
      'are named as key additional components of recovery.',
    asked: [
      'recovery metric', 'recovery outcomes measured by', 'stable accommodation measure',
      'how do they measure getting better', 'is abstinence required to count as recovery',
      'does completing treatment count', 'housing and recovery measure', 'jobs and recovery',
      'drug free in treatment', 'sustained reduction', 'key components of recovery', 'what proves someone recovered',
      'is employment a headline recovery metric', 'treatment effectiveness',
    ],
    related: ['system-headline-table', 'system-metric-treatment', 'future-review-metrics'],
  },
  {
    id: 'system-technical-details',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['app2-outcomes-framework'],
    strength: 'fact',
    question: 'Where are the technical details of the metrics?',
    answer: 'In Appendix 2, which also says where criminal justice outcomes cover Wales.',
    asked: [
      'metric definitions where', 'technical details', 'appendix 2 what for',
      'where do I find how a metric is defined', 'data definitions', 'which measures cover Wales',
      'small print of the metrics', 'detail on each measure', 'further details on indicators',
      'where are data sources listed', 'method behind the numbers',
    ],
    related: ['system-headline-table', 'future-technical-guide', 'monitoring-wales'],
  },
  {
    id: 'system-national-commitments',
    section: 'ch2-whole-system-monitoring',
    alsoIn: ['ch2-outcome-commitments'],
    strength: 'fact',
    question: 'Are the strategy’s national commitments monitored?',
    answer: 'Yes. "From harm to hope" set a series of national commitments, supported by record investment, which ' +
      'are monitored as part of this framework.',
    asked: [
      'national commitments monitored?', 'are the promises tracked', 'who checks the commitments',
      'commitments and framework link', 'is anyone holding government to its pledges',
      'monitoring the national targets', 'series of commitments', 'pledges in from harm to hope',
      'do the 2025 targets sit in the framework', 'how are national commitments followed up',
      'government promises checked',
    ],
    related: ['commitments-all', 'system-about', 'intro-funding'],
  },
]
