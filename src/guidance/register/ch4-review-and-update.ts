import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'ch4-review-overview',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'How should the partnership review and update its work?',
    answer:
      'The partnership should monitor actions regularly, take stock of progress at least once a year, and is ' +
      'expected to assess and update its plan as necessary at least every three years.',
    list: [
      'Regular monitoring of the progress of actions',
      'A stocktake at least once a year, by the National Combating Drugs Outcomes Framework and local metrics',
      'At least every three years, the plan assessed and updated where necessary, in conjunction with the needs ' +
        'assessment',
    ],
    asked: [
      'review and update section about', 'how often do we review', 'review cycle', 'once the plan is written what next',
      'monitoring stocktake refresh, what is the difference', 'timetable for looking back at progress',
      'what reviews does a CDP have to do', 'keep the plan alive', 'checking how we are doing',
      'annual versus three yearly', 'is a review every quarter required', 'evaluation duties after the plan',
      'how do we know whether our drugs work is paying off, in guidance terms',
      'new coordinator mapping out the review calendar', 'the plan is agreed, do we ever have to look at it again',
      'difference between monitoring, taking stock and refreshing',
      'which checks happen each year and which every third year', 'write the plan and forget it?',
      'three kinds of looking back', 'when to look at results and when to redo the plan',
      'how the CDP keeps itself on course', 'our plan has been gathering dust since it was signed',
      'review duties in a nutshell',
    ],
    related: ['ch4-review-monitoring', 'ch4-review-stocktake', 'ch4-review-plan-update'],
  },
  {
    id: 'ch4-review-monitoring',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'Do we need to monitor the progress of actions?',
    answer:
      'Yes. Regular monitoring should be in place, so that the partnership can check the progress of its actions. ' +
      'The guidance does not say how regular (weekly, monthly or quarterly).',
    asked: [
      'monitoring of actions', 'do we have to keep an action tracker', 'checking progress on actions',
      'how frequently must we monitor', 'monthly or quarterly monitoring?', 'chasing actions between meetings',
      'who keeps an eye on delivery', 'is an action log required', 'tracking delivery of the plan',
      'performance monitoring regular', 'we only look at actions once a year, ok?',
      'as monthly monitoring is mandatory', 'actions agreed in spring and nobody has done them',
      'how do we keep partners to what they promised to do', 'RAG rating of our action list',
      'traffic light report at each board', 'performance officer: must I chase owners every month',
      'is leaving it to the yearly look enough to check actions', 'regular checks that tasks are done',
      'we have no way of telling whether tasks got finished', 'who marks off completed tasks',
      'interval for checking actions', 'a tracker spreadsheet of tasks',
    ],
    related: ['ch4-review-monitoring-effects', 'ch4-review-overview', 'ch4-review-stocktake'],
  },
  {
    id: 'ch4-review-monitoring-effects',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'What should monitoring look at besides whether actions are done?',
    answer:
      'Monitoring should specifically consider effects across the strategy’s three key priorities, focusing on ' +
      'interactions and unintended consequences.',
    asked: [
      'knock-on effects', 'what should monitoring consider',
      'does enforcement push harm elsewhere, should we track that', 'side effects of a crackdown',
      'interactions between priorities', 'whole system effects', 'police operation hits treatment numbers',
      'is it enough to tick actions off', 'three priorities together in monitoring', 'displacement', 'spillover',
      'big raid last month and now the clinic is overrun, should we be looking at that',
      'when we nick the dealers, users turn to something worse', 'one partner’s success causes another’s headache',
      'pushing the problem round the corner', 'unforeseen results of our actions',
      'does hitting supply raise overdoses', 'watching how treatment, enforcement and prevention affect each other',
      'is monitoring supposed to stay within each agency’s own lane', 'unplanned harm caused by the plan',
      'consequences nobody intended', 'just counting completed tasks enough?', 'ripple effects',
    ],
    related: ['ch4-review-monitoring', 'ch4-review-overview'],
  },
  {
    id: 'ch4-review-stocktake',
    section: 'ch4-review-and-update',
    alsoIn: ['executive-summary'],
    strength: 'should',
    who: 'the partnership',
    when: 'at least once a year',
    question: 'How often must we take stock of progress?',
    answer:
      'At least once a year. That stocktake should cover the partnership’s progress in reducing drug-related harm, ' +
      'measured by the National Combating Drugs Outcomes Framework and by additional local metrics.',
    after:
      'The executive summary’s checklist: first progress report by the end of April 2023 (this date has passed), ' +
      'then every 12 months.',
    asked: [
      'annual stocktake', 'yearly review', 'how often progress report', 'stock take when', 'do we report every year',
      'once a year or every three years?', 'annual report of the CDP', 'twelve month review',
      'is the stocktake quarterly', 'when do we measure how far we have got',
      'we skipped last year’s review, is that alright', 'yearly look at drug harm locally',
      'how many times a year does the partnership judge whether harm is falling',
      'surely a stocktake every three years is plenty', 'have we made a dent in drug harm, when must we ask that',
      'our chair says the yearly look is optional', 'last stocktake was eighteen months ago, are we late',
      'monthly, termly or annual assessment of headway', 'gap allowed between stocktakes',
      'minimum frequency of taking stock', 'birthday check on the partnership',
      'look back over the year’s progress on harm',
    ],
    related: [
      'ch4-review-stocktake-measures', 'ch4-review-inspections', 'ch4-review-self-audit',
      'ch4-review-stocktake-recipient',
    ],
  },
  {
    id: 'ch4-review-stocktake-measures',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'What should the yearly stocktake report against?',
    answer:
      'Two things: the National Combating Drugs Outcomes Framework, and additional local metrics. The guidance ' +
      'does not say which local metrics, so those are for the partnership.',
    asked: [
      'what measures for the annual report', 'report against what', 'which indicators in the stocktake',
      'local metrics', 'NCDOF reporting', 'can we use our own figures', 'are national measures enough on their own',
      'KPI list for yearly report', 'additional local measures who picks', 'scorecard for the stocktake',
      'data lead: what goes in the annual progress report', 'benchmarks for the yearly look back',
      'yardsticks for the yearly stocktake', 'do our home-grown figures belong in the stocktake',
      'only the government’s measures, nothing of our own?',
      'our analyst wants to know which numbers go in the annual look',
      'may figures from our own patch go in the stocktake', 'judge progress by what',
      'extra measures picked by us alongside the national ones', 'measure the year’s progress with which figures',
      'may we ditch the national framework and report on local priorities',
      'two sets of measures for the yearly report', 'what do we hold our progress up against',
    ],
    related: ['ch4-review-stocktake', 'app2-headline-measures'],
  },
  {
    id: 'ch4-review-stocktake-recipient',
    section: 'ch4-review-and-update',
    strength: 'silent',
    question: 'Who gets the stocktake, and is there a form for it?',
    answer:
      'This section does not say who receives the stocktake and gives no form or template. Nearby, the guidance ' +
      'recommends publishing high-level reporting, and gives the senior responsible owner (SRO) and their team the ' +
      'job of reporting on performance and delivery into central government. The Joint Combating Drugs Unit (JCDU) ' +
      'can advise.',
    asked: [
      'who do we send the stocktake to', 'template for annual report', 'is there a proforma for the progress report',
      'where do I submit the yearly review', 'format of progress report', 'how long should the report be',
      'does the JCDU want a copy', 'which inbox does the annual stocktake go to',
      'does the Health and Wellbeing Board sign it off', 'HWB or CSP receives the report?', 'standard layout',
      'stocktake finished, where does it go now', 'who reads our yearly review',
      'does scrutiny committee need sight of the stocktake', 'is there a set layout for the annual stocktake document',
      'post it to Whitehall or keep the stocktake in-house', 'should the stocktake be emailed to the Home Office',
      'audience for the annual look back', 'democratic services asks whether it goes to full council',
      'blank form for the yearly stocktake', 'do we hand the stocktake to ministers',
      'standard headings for the yearly report',
    ],
    related: ['ch4-review-stocktake', 'ch5-publication', 'ch5-local-accountability'],
  },
  {
    id: 'ch4-review-inspections',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'Which inspection reports should the stocktake draw on?',
    answer:
      'Any relevant inspection reports should feed into the yearly stocktake, including those of these five bodies.',
    list: [
      'Care Quality Commission (CQC)',
      'Office for Standards in Education, Children’s Services and Skills (Ofsted)',
      'HM Inspectorate of Probation',
      'HM Inspectorate of Prisons',
      'HM Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)',
    ],
    after: 'The list is not closed: other relevant inspection reports count too.',
    asked: [
      'which inspectorates', 'do we use CQC findings', 'Ofsted report in the stocktake', 'HMICFRS PEEL',
      'HMIP probation inspection', 'prison inspection findings for review', 'inspectors whose reports matter',
      'regulators', 'evidence from inspections for the annual review', 'school and hospital watchdogs',
      'are we inspected', 'HMIC reports relevant?',
      'the prison had a damning inspection, do we use that in our annual look',
      'school inspectors criticised drug education locally, relevant to us?',
      'hospital trust rated inadequate, bring it into the stocktake', 'named inspectorates',
      'head of quality: whose inspection findings count', 'must we read police inspection reports',
      'probation unit got a poor mark from inspectors', 'is it just health inspections that matter',
      'Ofsted, CQC and the rest', 'use what the watchdogs found when taking stock',
      'children’s services inspection outcome', 'findings from external inspectors',
    ],
    related: ['ch4-review-stocktake', 'ch4-review-self-audit', 'ch5-assurance-bodies'],
  },
  {
    id: 'ch4-review-self-audit',
    section: 'ch4-review-and-update',
    strength: 'should',
    who: 'the partnership',
    question: 'Should we use self-audit tools, and whose?',
    answer:
      'Yes. The yearly stocktake should make use of self-audit tools: those of government departments or sector ' +
      'organisations, or tools that local areas have developed for themselves. No particular tool is named.',
    asked: [
      'self audit tool', 'self-assessment', 'can we design our own audit',
      'health check questionnaire for the partnership', 'maturity matrix', 'is there an official self-evaluation tool',
      'audit checklist from government', 'who provides self audit', 'mark our own homework',
      'box-ticking tool for partnerships', 'local audit template allowed?', 'can we score ourselves',
      'the regional team has a questionnaire on how well we work, use it?',
      'do we need outside auditors for the stocktake', 'home-made checklist to test our own performance',
      'which tool should we audit ourselves with', 'honest look in the mirror',
      'internal audit team offers to help with the yearly stocktake', 'sector body’s tool okay?',
      'is one specific audit tool compulsory', 'evaluating our own partnership with a ready-made toolkit',
      'we built our own audit in a spreadsheet, does it count',
    ],
    related: ['ch4-review-stocktake', 'ch4-review-inspections', 'ch4-review-treatment-standard'],
  },
  {
    id: 'ch4-review-treatment-standard',
    section: 'ch4-review-and-update',
    alsoIn: ['ch1-introduction'],
    strength: 'should',
    who: 'the partnership',
    question: 'What standard should drug treatment be reviewed against?',
    answer:
      'The Commissioning Quality Standard. It is the guidance’s example: drug treatment delivery should be ' +
      'reviewed with reference to it. It was still ‘upcoming’ when the guidance was written; chapter 1 says that ' +
      'the Office for Health Improvement and Disparities (OHID) publishes it.',
    asked: [
      'how do we judge treatment quality', 'benchmark for treatment delivery', 'upcoming standard',
      'standard for rehab services review', 'commissioner: which quality standard applies',
      'quality yardstick for drug services', 'NICE or CQS for the review', 'assess how good our provider is',
      'how would we know our clinic is any good when we take stock',
      'is there a national standard for buying drug treatment well',
      'public health commissioner reviewing the rehab contract, which standard',
      'had the quality standard come out when this was written',
      'surely CQC ratings alone tell us how treatment is doing', 'check treatment delivery against what',
      'rate our drug service against the national standard', 'forthcoming standard for drug treatment',
      'bar that treatment has to reach',
    ],
    related: ['ch4-review-self-audit', 'ch4-review-stocktake'],
  },
  {
    id: 'ch4-review-plan-update',
    section: 'ch4-review-and-update',
    strength: 'expected',
    who: 'local partnerships',
    when: 'at least every three years',
    question: 'How often should the plan be updated?',
    answer:
      'At least every three years. Plans should provide stability, yet are expected to be assessed on that cycle, ' +
      'in conjunction with the needs assessment, and updated as necessary.',
    asked: [
      'plan refresh how often', 'three years', 'update delivery plan when', 'does the plan expire',
      'plan review frequency', 'we wrote ours in December 2022, when is the next due', '3 yr plan',
      'must we rewrite the plan every year', 'renewing the local strategy',
      'since the plan has to be rewritten annually', 'shelf life of the plan', 'is our plan stale',
      'maximum gap before we revisit the plan', 'plan agreed 2022, are we overdue in 2026',
      'surely the plan lasts ten years like the strategy', 'how soon does a plan go out of date',
      'triennial plan update', 'compulsory yearly rewrite of the plan?',
      'policy officer needs the refresh date for the plan', 'if nothing has changed do we still reassess the plan',
      'longest a plan may run without a look', 'renew it or leave it', 'when must the drugs plan be looked at afresh',
    ],
    related: ['ch4-review-needs-assessment-refresh', 'ch4-review-plan-stability', 'ch4-review-overview'],
  },
  {
    id: 'ch4-review-needs-assessment-refresh',
    section: 'ch4-review-and-update',
    strength: 'expected',
    who: 'local partnerships',
    when: 'at least every three years, with the plan',
    question: 'When should the needs assessment be refreshed?',
    answer:
      'Together with the plan: the plan is expected to be assessed, and updated where necessary, at least every ' +
      'three years, and the needs assessment goes with it.',
    asked: [
      'refresh needs assessment', 'redo the needs assessment with the plan?', 'NA update cycle',
      'JSNA style refresh for drugs', 'is a new needs assessment required yearly', 'our needs assessment is old',
      'three-yearly needs review', 'do plan and needs assessment go together', 'renew evidence base',
      'update the assessment of local need', 'is our 2022 picture of local need still good enough',
      'can we update the plan but leave the needs assessment alone',
      'new figures on local users, redo the assessment of need?', 'epidemiologist: how often is my needs work repeated',
      'both documents looked at side by side', 'assessment of need gone stale',
      'we did the needs work once, is that it for good', 'do we have to repeat the joint assessment',
      'revisit local evidence when the plan is revised', 'is the needs assessment a one-off',
      'next needs assessment due', 'needs assessment and plan in tandem',
    ],
    related: ['ch4-review-plan-update', 'ch4-review-overview'],
  },
  {
    id: 'ch4-review-plan-stability',
    section: 'ch4-review-and-update',
    strength: 'expected',
    who: 'local partnerships',
    question: 'Can we change the plan whenever we like?',
    answer:
      'The plan should give stability in what the partnership aims for and does, yet it is expected to be ' +
      'assessed, and updated where necessary, at least every three years. Three years is the longest gap, so an ' +
      'earlier update is open to you.',
    asked: [
      'can we change the plan early', 'mid-term amendments to plan', 'should the plan be fixed', 'stability of aims',
      'is the plan set in stone', 'altering priorities half way through',
      'new threat came up, may we revise the plan sooner', 'nitazenes arrived and our plan does not mention them',
      'flexible or fixed plan', 'tweak it in year one', 'live document',
      'new chair wants to tear everything up after six months',
      'staff are dizzy from constant changes to our priorities', 'is chopping and changing the plan all right',
      'a new drug hit the streets, can we act before the three years are up', 'continuity of the plan’s aims',
      'should the plan hold steady between refreshes', 'police want to swap priorities mid-year',
      'keep the same goals for a while?', 'am I allowed to edit the plan early', 'locked until year three?',
      'steadiness in what partners do', 'bring forward the update',
    ],
    related: ['ch4-review-plan-update', 'ch4-review-monitoring'],
  },
]
