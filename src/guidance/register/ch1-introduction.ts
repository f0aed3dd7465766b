import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'intro-about',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'What is Chapter 1 about?',
    answer: 'Chapter 1 introduces the guidance: what the challenge is, what the collective response is, and what ' +
      'this guidance contributes. It also gives the first step and the other documents to read alongside.',
    asked: [
      'chapter 1 summary', 'introduction contents', 'what does the intro cover', 'ch1 gist', 'first chapter about',
      'where do I start reading', 'which part explains why drugs are a problem', 'background section of the guidance',
      'overview of the opening chapter', 'context chapter', 'is chapter one worth reading for a new starter',
    ],
    related: ['intro-cost', 'intro-three-priorities', 'intro-first-step', 'intro-contribution'],
  },
  {
    id: 'intro-cost',
    section: 'ch1-introduction',
    alsoIn: ['foreword'],
    footnote: 2,
    strength: 'fact',
    question: 'How much does drug misuse cost society?',
    answer: 'Drug misuse costs society over £19 billion a year, citing the summary of the review of drugs. The ' +
      'foreword rounds this to close to £20 billion.',
    asked: [
      'cost of drugs', 'cost of drug misuse per year', '19bn?', 'annual bill for drugs',
      'how expensive are drugs for the country', 'economic cost of drugs figure',
      'what is the price of addiction to the taxpayer', 'money lost to drugs each year', '£19 billion source',
      'where does the nineteen billion come from', 'is the £3bn the cost of drugs',
      'cost to society for my presentation slide', 'is it nearly £20 million', 'drugs cost UK society',
    ],
    related: ['foreword-cost-to-society', 'intro-harms', 'intro-funding'],
  },
  {
    id: 'intro-harms',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'What harm does drug use cause, and where is it worst?',
    answer: 'Drug use fuels crime, harms people’s health, endangers children and families, and lowers productivity. ' +
      'The whole country is affected, with the greatest burden in the most deprived areas.',
    asked: [
      'harms of drugs', 'who is hit hardest', 'poor areas and drugs', 'deprivation link', 'why is this a priority',
      'effect on kids', 'effects on health crime and work', 'what is the challenge',
      'which places suffer most from drugs', 'is it just an inner city problem',
      'impact of illegal drugs in plain words', 'burden on poorest communities', 'are wealthy areas affected too',
    ],
    related: ['intro-cost', 'intro-homicides', 'intro-deaths', 'intro-acquisitive-crime'],
  },
  {
    id: 'intro-homicides',
    section: 'ch1-introduction',
    footnote: 3,
    strength: 'fact',
    question: 'What share of homicides involve drugs?',
    answer: 'Almost half of all homicides have drugs as a contributing factor, citing Office for National ' +
      'Statistics (ONS) figures on homicide in England and Wales.',
    asked: [
      'homicide share', 'how many murders are linked to drugs', 'killings drugs percentage', 'half of homicides?',
      'murder statistic', 'proportion of homicides drug related', 'are a third of murders down to drugs',
      'violence and drugs figure', 'deaths by violence connected with drugs trade', 'source of the homicide number',
      'organised criminality and murder', 'what fraction of murders',
    ],
    related: ['intro-acquisitive-crime', 'intro-harms', 'system-headline-table'],
  },
  {
    id: 'intro-acquisitive-crime',
    section: 'ch1-introduction',
    footnote: 4,
    strength: 'fact',
    question: 'How much acquisitive crime is linked to drugs?',
    answer: 'Almost half of all acquisitive crime, such as burglary, robbery and theft, is linked to heroin and ' +
      'crack cocaine addiction. The chapter also says half of it is the work of people who use opioids or crack ' +
      'cocaine.',
    asked: [
      'burglary and drugs', 'theft linked to heroin', 'stealing to feed a habit', 'shoplifting share',
      'half of acquisitive crime', 'what is acquisitive crime', 'robbery percentage crack',
      'how much thieving is down to addicts', 'acquisitive crime stat', 'heroin crack crime statistic',
      'what proportion of thefts are because of drugs', 'is it cannabis that drives burglary',
      'inspector wants the figure for drug driven offending', 'OCU offending share',
    ],
    related: ['intro-person-centred', 'intro-homicides', 'intro-harms'],
  },
  {
    id: 'intro-deaths',
    section: 'ch1-introduction',
    footnote: 5,
    strength: 'fact',
    when: 'since 2012',
    question: 'How much have drug-related deaths risen?',
    answer: 'In the UK, drug-related deaths have increased by 80% since 2012, and heroin-related deaths doubled in ' +
      'that time. The footnote cites statistics for England and Wales.',
    asked: [
      'drug deaths increase', '80% what', 'rise in deaths since 2012', 'heroin deaths doubled?', 'fatalities trend',
      'how many more people are dying from drugs', 'have overdose deaths gone up',
      'mortality statistics in the guidance', 'did drug deaths double', 'growth in drug fatalities', 'DRD trend',
      'are deaths from heroin falling', 'percentage rise in drug related deaths and over which years',
    ],
    related: ['commitments-deaths', 'intro-harms', 'intro-homicides'],
  },
  {
    id: 'intro-funding',
    section: 'ch1-introduction',
    alsoIn: ['ch2-whole-system-monitoring'],
    strength: 'fact',
    when: '2022 to 2025',
    question: 'How much funding is behind the drugs strategy?',
    answer: 'Over £3 billion for the years 2022 to 2025, a record level, backs the 10-year drugs strategy. That is ' +
      'national, for the whole strategy; the guidance gives no figure for any one area.',
    asked: [
      'strategy funding', '3 billion over what period', 'how much cash is there', 'money for the drugs plan', '£3bn?',
      'budget nationally', 'is it 3 billion a year', 'investment total 2022-2025',
      'what is being spent on the strategy', 'does the £3 billion last ten years', 'record investment figure',
      'how well funded is From harm to hope', 'treasury pot for drugs', 'finance behind the strategy',
      '£780m or £3bn',
    ],
    related: [
      'foreword-strategy-published', 'intro-three-priorities', 'silent-area-funding', 'silent-funding-after-2025',
    ],
  },
  {
    id: 'intro-three-priorities',
    section: 'ch1-introduction',
    alsoIn: ['ch3-partnerships', 'ch4-plan-commitments'],
    strength: 'fact',
    question: 'What are the three strategic priorities?',
    answer: 'The 10-year drugs strategy has three strategic priorities, and all three are in scope for a local ' +
      'partnership.',
    list: [
      'Break drug supply chains',
      'Deliver a world-class treatment and recovery system',
      'Achieve a shift in the demand for drugs (the plan commitments call it a generational shift)',
    ],
    asked: [
      'three priorities', '3 strands', 'three pillars of the strategy', 'what are the strategic aims',
      'main goals from harm to hope', 'supply treatment demand', 'name the strategy priorities',
      'what are the themes', 'list the strands please', 'is prevention one of the priorities',
      'is housing one of the three priorities', 'how many priorities are there, four?',
      'three things the government wants to do about drugs', 'headings of the national plan',
      'demand reduction supply reduction',
    ],
    related: ['partnerships-scope', 'summary-vision', 'system-six-outcomes', 'foreword-strategy-published'],
  },
  {
    id: 'intro-review-recommended',
    section: 'ch1-introduction',
    alsoIn: ['executive-summary', 'ch5-overview'],
    strength: 'fact',
    question: 'What did Dame Carol Black’s review recommend?',
    answer: 'Her landmark independent review called for a new long-term approach across the whole of government: ' +
      'large-scale investment, and changed oversight and accountability. It also set out strong evidence that ' +
      'investing in high-quality drug treatment and recovery benefits society.',
    asked: [
      'Dame Carol Black review', 'independent review of drugs findings',
      'what is behind the strategy', 'review recommendations', 'Black report drugs',
      'why was the ten year plan written', 'evidence for investing in treatment',
      'what did the review find about money in recovery', 'Dame Carol said what', 'is the strategy based on a review',
      'who did the landmark review', 'basis of the three priorities', 'oversight and accountability changes',
    ],
    related: [
      'summary-black-review', 'intro-three-priorities', 'geography-black-commissioning', 'intro-shared-commitment',
    ],
  },
  {
    id: 'intro-shared-commitment',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'What does the 10-year commitment set out?',
    answer: 'It says that government as a whole and public services share responsibility, and how they will work ' +
      'jointly, for a safer, healthier and more productive society.',
    asked: [
      'ten year commitment', 'safer healthier more productive society', 'shared responsibility of public services',
      'vision statement', 'what does the 10-yr pledge say', 'who shares responsibility',
      'long term promise of the strategy', 'is it the NHS alone that is responsible', 'overall ambition wording',
      'decade long plan purpose', 'end goal for society',
    ],
    related: ['foreword-whole-government', 'system-ambition', 'intro-three-priorities'],
  },
  {
    id: 'intro-why-coordinate',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'Why join up work on supply and demand?',
    answer: 'The drivers of drug use and harm are complex and fall to many government departments and other ' +
      'organisations outside government. Co-ordinated work on supply and demand makes each more effective, and ' +
      'stops progress in one being undermined by the other.',
    asked: [
      'why coordinate supply and demand', 'why can’t police just do enforcement', 'benefits of joining up',
      'reasons for joint working', 'why do we need each other', 'enforcement and treatment together why',
      'do raids undermine treatment', 'link between supply and demand', 'complex drivers of drug use',
      'why does no single agency own this', 'case for a multi agency approach',
      'convince my chief that treatment matters to policing', 'silo working drugs',
    ],
    related: ['intro-local-work', 'partnerships-essential', 'role-why-partnership'],
  },
  {
    id: 'intro-local-work',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'What does it take to tackle drugs locally?',
    answer: 'A range of organisations needs to work together according to local needs. Organising services around ' +
      'the people who use them gives better experiences to those affected by drug-related harm.',
    asked: [
      'how do we tackle drugs locally', 'working together on local needs', 'services around people',
      'user centred services why', 'what makes local work succeed', 'better experience for clients',
      'should services be built round the person', 'can one agency fix drug supply alone',
      'design services for people not systems', 'what works in a local area', 'organising service delivery',
      'customer focus',
    ],
    related: ['intro-person-centred', 'intro-why-coordinate', 'role-why-partnership'],
  },
  {
    id: 'intro-person-centred',
    section: 'ch1-introduction',
    strength: 'fact',
    who: 'local partnerships',
    question: 'Which group needs a specific focus locally?',
    answer: 'People using opioids or crack cocaine, who commit half of acquisitive crime and often have multiple ' +
      'and complex needs. Giving them person-centred support will need a specific focus from local partnerships.',
    asked: [
      'specific focus on whom', 'opiate and crack users priority', 'complex needs people',
      'who should partnerships concentrate on', 'person centred support for heroin users',
      'multiple disadvantage focus', 'OCU cohort', 'prolific offenders who use drugs', 'which drug users matter most',
      'are cannabis users the main focus', 'target group in the introduction',
      'support for crack addicts with lots of problems', 'who needs tailored help',
    ],
    related: ['intro-acquisitive-crime', 'intro-local-work', 'commitments-treatment-places'],
  },
  {
    id: 'intro-better-than-well',
    section: 'ch1-introduction',
    footnote: 6,
    strength: 'fact',
    question: 'What are the benefits of combating drugs?',
    answer: 'They can be significant and wide-ranging, for safety, productivity, health and wellbeing. Those in ' +
      'recovery from substance misuse are described as "better than well": active citizens who give back to their ' +
      'community more than the general population.',
    asked: [
      'better than well', 'benefits of recovery', 'do people in recovery give back',
      'what is in it for the community', 'positive effects of tackling drugs', 'active citizens evidence',
      'life in recovery survey', 'good news about recovery', 'upside for neighbourhoods',
      'volunteering by people who got clean', 'is there evidence that ex-users contribute', 'why invest in recovery',
      'sober people and society',
    ],
    related: ['intro-review-recommended', 'intro-shared-commitment', 'intro-harms'],
  },
  {
    id: 'intro-contribution',
    section: 'ch1-introduction',
    alsoIn: ['executive-summary'],
    strength: 'fact',
    question: 'What is this guidance for?',
    answer: 'It tells local areas in England how to deliver the ambition of the 10-year drugs strategy. It also ' +
      'makes clear what central government will draw on to track and support delivery.',
    asked: [
      'purpose of the guidance', 'what is this document', 'why was this guidance written',
      'guidance for local delivery partners what is it', 'what does this doc do', 'point of the guidance',
      'aim of this publication', 'is this a law or advice', 'what will government use to track us',
      'explain this guidance to a newcomer', 'contribution of the guidance', 'doc in one sentence',
      'is it guidance about treatment only',
    ],
    related: ['summary-purpose', 'intro-first-step', 'intro-use-to-review', 'silent-statutory-status'],
  },
  {
    id: 'intro-first-step',
    section: 'ch1-introduction',
    alsoIn: ['ch3-leadership-roles', 'executive-summary', 'app1-return-to-government'],
    strength: 'expected',
    who: 'local areas',
    when: 'by 1 August 2022',
    question: 'What was the first step for local areas?',
    answer: 'To tell central government, by 1 August 2022, the geographical extent agreed for the partnership and ' +
      'the named local senior responsible owner (SRO). The Joint Combating Drugs Unit (JCDU) received this.',
    after: 'This date has passed.',
    asked: [
      'first step', 'where do we start', 'what did we have to send to JCDU', 'tell government our area and lead',
      'initial return', 'what comes first', 'who do we notify about our SRO and geography',
      'what went in by 1 August', 'starting point for new partnerships', 'notify the home office of footprint',
      'does the needs assessment come first', 'beginning of the journey', 'what information was due in August 2022',
      'did we have to register our partnership with anybody',
    ],
    related: ['checklist-1-sro', 'checklist-3-footprint', 'intro-jcdu-footnote', 'intro-end-of-2022'],
  },
  {
    id: 'intro-jcdu-footnote',
    section: 'ch1-introduction',
    alsoIn: ['ch5-regional-oversight'],
    footnote: 7,
    strength: 'fact',
    when: 'created in July 2021',
    question: 'What is the Joint Combating Drugs Unit (JCDU)?',
    answer: 'The Joint Combating Drugs Unit (JCDU) was created in July 2021 to monitor how the drugs strategy is ' +
      'implemented and how well it succeeds, and to lead on annual reporting. It was headed by the Combating Drugs ' +
      'Minister and represents six departments.',
    list: [
      'Home Office',
      'Ministry of Justice',
      'Department for Work and Pensions',
      'Department of Health and Social Care',
      'Department for Levelling Up, Housing and Communities',
      'Department for Education',
    ],
    asked: [
      'JCDU?', 'what does JCDU stand for', 'who are the joint combating drugs unit',
      'which departments are in the JCDU', 'when was the JCDU set up', 'who heads the unit', 'jcdu role',
      'what is the government team for drugs called', 'is the JCDU part of the Home Office only',
      'which ministries are involved', 'six departments list', 'who monitors the strategy',
      'who writes the annual report on drugs', 'Joint Combatting Drug Unit',
      'our contact says he is from JCDU, who is that', 'does NHS England run the JCDU', 'central drugs unit',
    ],
    related: ['foreword-minister-role', 'intro-first-step', 'silent-jcdu-contact'],
  },
  {
    id: 'intro-end-of-2022',
    section: 'ch1-introduction',
    alsoIn: ['ch4-responsibilities', 'executive-summary'],
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    when: 'by the end of 2022',
    question: 'What should partnerships have had in place by the end of 2022?',
    answer: 'Two things by the end of 2022: needs assessment work, and a delivery plan. The checklist is more ' +
      'exact: needs assessment by the end of November 2022, plan by the end of December 2022.',
    after: 'This date has passed.',
    asked: [
      'by end of 2022 what', 'year end 2022 requirement', 'needs assessment and plan by when',
      'what had to be done before 2023', 'which two things were due in 2022', 'were plans due in 2023',
      'end of that year deadline', 'what was due by Christmas 2022', 'did we have till spring 2023 for the plan',
      'needs work and plan timing', 'two products by December',
    ],
    related: ['checklist-5-needs-assessment', 'checklist-6-delivery-plan', 'intro-build-on-existing'],
  },
  {
    id: 'intro-build-on-existing',
    section: 'ch1-introduction',
    alsoIn: ['ch4-local-plans', 'ch4-analyse'],
    footnote: 8,
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'What should the needs assessment and plan build on?',
    answer: 'They should build on programmes and structures already there and run alongside them: for example local ' +
      'integrated care strategies, and problem profiles and strategies on serious violence and homicide. A footnote ' +
      'points to the serious violence duty.',
    asked: [
      'build on what', 'existing programmes to use', 'serious violence duty link', 'do we start from scratch',
      'integrated care strategy link', 'problem profiles', 'homicide profile and the needs assessment',
      'can we reuse earlier work', 'avoid reinventing the wheel', 'how does the plan fit with the SV duty',
      'ICB strategy and our plan', 'which other local strategies do we tie in', 'SVD and CDP',
      'alongside other programmes',
    ],
    related: ['intro-end-of-2022', 'geography-existing-structures', 'role-other-partnerships'],
  },
  {
    id: 'intro-use-to-review',
    section: 'ch1-introduction',
    strength: 'should',
    who: 'local partners',
    question: 'Should we keep reviewing our partnership?',
    answer: 'Yes. Local partners should review and develop their partnerships over time, with this guidance to ' +
      'help. In some areas the structure will evolve as ambition and funding scale up over the coming years.',
    asked: [
      'review our partnership', 'is the set up final', 'can the partnership change over time', 'evolving structure',
      'develop partnership', 'are we stuck with the structure we began with',
      'is it ok if our board is not perfect yet', 'improving how we work over time',
      'do we revisit the guidance later', 'fixed arrangement?', 'growing the partnership as cash increases',
      'keep adapting',
    ],
    related: ['intro-iterative', 'geography-change', 'intro-contribution'],
  },
  {
    id: 'intro-iterative',
    section: 'ch1-introduction',
    strength: 'fact',
    question: 'Will the guidance be updated?',
    answer: 'The guidance calls itself iterative, with updates to come as government and local partners learn what ' +
      'works and as other work reports, such as a review of Community Safety Partnerships (CSPs). This version was ' +
      'updated on 26 January 2024.',
    asked: [
      'guidance updates', 'is there a newer version', 'will this be revised', 'iterative meaning',
      'when was the guidance last updated', 'version date', 'CSP review', 'which edition is this',
      'is this out of date', 'is the document final', 'how current is this guidance',
      'review of community safety partnerships effect', '2022 or 2024 version', 'will they change the rules later',
    ],
    related: ['intro-use-to-review', 'silent-later-editions', 'intro-read-alongside'],
  },
  {
    id: 'intro-read-alongside',
    section: 'ch1-introduction',
    alsoIn: ['ch4-review-and-update'],
    strength: 'should',
    question: 'What should we read alongside this guidance?',
    answer: 'Other relevant guidance, notably the Commissioning Quality Standard from the Office for Health ' +
      'Improvement and Disparities (OHID), which was then forthcoming. Also guidance and standards from bodies ' +
      'including the Care Quality Commission (CQC) and the National Institute for Health and Care Excellence ' +
      '(NICE).',
    asked: [
      'read alongside', 'other guidance', 'CQS', 'commissioning quality standard', 'nice guidelines mentioned?',
      'CQC standards', 'companion documents', 'what else do I need to read', 'related standards for commissioners',
      'further reading', 'does this replace NICE guidance', 'which quality standards apply',
      'is the commissioning standard out yet', 'OHID standard',
    ],
    related: ['intro-iterative', 'intro-contribution', 'silent-clinical-guidance'],
  },
  {
    id: 'intro-wales',
    section: 'ch1-introduction',
    alsoIn: ['executive-summary', 'ch2-local-monitoring', 'ch3-geography'],
    strength: 'should',
    who: 'policing and criminal justice partners in Wales',
    question: 'Does this guidance apply in Wales?',
    answer: 'The partnerships are for England only. In Wales, policing and criminal justice partners should look to ' +
      'the Chapter 2 outcomes that cover them when setting their priorities.',
    asked: [
      'Wales?', 'does it apply in Wales', 'Welsh police and this guidance', 'we are in Cardiff, do we need a CDP',
      'England only?', 'are there Combating Drugs Partnerships in Wales', 'UK wide or England',
      'Gwent police what should we do', 'welsh probation outcomes', 'does every UK nation have to set one up',
      'which country does this cover', 'is criminal justice in Wales covered', 'since this covers England and Wales…',
      'territorial extent',
    ],
    related: ['summary-wales', 'geography-wales-apb', 'monitoring-wales', 'silent-scotland'],
  },
]
