import type { Entry } from './entry.js'

/** Near misses: the guidance treats the subject, and does not say this of it. Each was searched for in the text. */
export const entries: Entry[] = [
  {
    id: 'silent-sro-two-partnerships',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'Can one person be SRO of two partnerships?',
    answer: 'The guidance does not say whether one person can be senior responsible owner (SRO) of two ' +
      'partnerships. It says each partnership should have a clearly named SRO; ask your coordinator or the Joint ' +
      'Combating Drugs Unit (JCDU).',
    asked: [
      'one SRO for two partnerships', 'can she be SRO in both counties', 'same person SRO of two areas',
      'our PCC wants to be SRO for every partnership in the force', 'SRO twice over',
      'how many partnerships may one SRO lead', 'double hatting as SRO of neighbouring partnerships',
      'may one senior owner cover two boards', 'share an SRO with the county next door',
      'is an SRO limited to a single partnership', 'single SRO across several CDPs', 'two CDPs, one boss, allowed?',
      'chair of two different partnerships at once',
    ],
    related: ['roles-sro-named', 'roles-sro-two', 'roles-sro-who'],
  },
  {
    id: 'silent-sro-numbers',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'How many SROs hold each kind of role across the country?',
    answer: 'The guidance does not say who became senior responsible owners (SROs) or how many come from each ' +
      'role. It lists eight roles they were expected to come from; ask the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'how many SROs are PCCs', 'what share of SROs are directors of public health',
      'how many areas chose a police officer as SRO', 'most common job of an SRO', 'how many SROs are women',
      'average age of SROs', 'number of independent SROs appointed', 'which areas have a mayor as SRO',
      'turnover of SROs', 'how many SROs are there in England', 'breakdown of SROs by profession',
      'did most partnerships go for the chief executive', 'who do other areas have as SRO',
    ],
    related: ['roles-sro-who', 'roles-sro-other-person'],
  },
  {
    id: 'silent-adder-details',
    section: 'foreword',
    strength: 'silent',
    question: 'What did Project ADDER cost, where did it run and what did it achieve?',
    answer: 'The guidance does not say what Project ADDER cost, which areas took part, when it began or ended, ' +
      'or what its results were overall. It speaks of some of the worst-affected areas, and two case studies, ' +
      'Norfolk and London, come from it; ask your police partners or the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'what did ADDER cost', 'budget of Project ADDER', 'how much was spent on ADDER', 'list of ADDER areas',
      'how many ADDER sites are there', 'when did Project ADDER start', 'has Project ADDER ended',
      'ADDER evaluation findings', 'did ADDER cut deaths', 'crime results from Project ADDER',
      'how do we become an ADDER area', 'is our town an ADDER site', 'ADDER funding per area',
      'who runs Project ADDER nationally', 'why was our city not picked for ADDER', 'ADDER accelerator areas',
      'cost and outcomes of ADDER', 'how many people did ADDER get into treatment',
    ],
    related: ['foreword-why-one-integrator', 'ch5-adder-network', 'abbr-adder'],
  },
  {
    id: 'silent-case-study-results',
    section: 'app4-case-studies',
    strength: 'silent',
    question: 'What results did the case study areas achieve?',
    answer: 'The guidance does not say what the case studies achieved in figures, such as falls in deaths, ' +
      'crime or use; the sums and arrests in the London operation are the only such numbers. It describes what ' +
      'each area does; ask the partnership or council concerned.',
    asked: [
      'did deaths fall in Middlesbrough', 'did crime go down in Norfolk afterwards',
      'have Lancashire’s violence figures dropped', 'how many schools improved with the Leeds tool',
      'has Essex got more people into recovery', 'did Greater Manchester’s death rate fall',
      'evidence that the case studies worked', 'how many people did BAC-IN help', 'success rate at BAC-IN',
      'evaluation of the London operation', 'by how much did violence drop in Lancashire',
      'did the days of action cut crime in Hackney',
      'how many people in Norfolk went into treatment after the phone work', 'what became of the West Midlands plans',
      'were the Essex results any good', 'proof that Manchester’s way works',
      'did fewer parents die in Middlesbrough', 'how many lives has the Teesside approach saved',
      'before and after numbers for the examples', 'did attainment rise in Leeds schools',
    ],
    related: ['app4-case-studies-about', 'app4-london-results', 'app4-lancashire-result'],
  },
  {
    id: 'silent-case-study-costs',
    section: 'app4-case-studies',
    strength: 'silent',
    question: 'What do the case study tools and services cost, and who funds them?',
    answer: 'The guidance does not say what the case study tools, groups or services cost or, apart from ' +
      'Project ADDER money in London, who pays for them. Appendix 4 describes what each does; ask the ' +
      'organisation concerned.',
    asked: [
      'price of the Leeds School Health Check', 'what does Leeds charge other councils',
      'how much did the Lancashire platform cost to build', 'cost of Lancashire Insight', 'who pays for BAC-IN',
      'BAC-IN yearly income', 'what did the London app cost', 'budget of the Essex group',
      'how much does the Greater Manchester board cost', 'who funds Essex Recovery Foundation',
      'licence fee for the referral app', 'cost of the Norfolk analysis', 'how much was spent on dawn raids',
      'salary of the Tees co-ordinator', 'what does the Pause project cost per family', 'is the school tool free',
      'funding behind the West Midlands event', 'value of the Operation Continuum budget',
      'subscription to the data exchange', 'what would it cost to copy Middlesbrough',
    ],
    related: ['app4-case-studies-about', 'app4-leeds-who-can-use', 'app4-london-referral-app'],
  },
  {
    id: 'silent-case-study-contacts',
    section: 'app4-case-studies',
    strength: 'silent',
    question: 'Who can we contact at the case study areas, and what are their names?',
    answer: 'The guidance does not say whom to contact at the case study areas: it gives no names, phone ' +
      'numbers or email addresses for them. Look on the website of the council or organisation, or ask your ' +
      'regional team.',
    asked: [
      'email address of the people behind a case study', 'contact at Leeds Healthy Schools', 'email for BAC-IN',
      'who do I ring at Lancashire Violence Reduction Network', 'phone number of Essex Recovery Foundation',
      'name of the Tees preventing drug related deaths co-ordinator', 'who is the Norfolk analyst',
      'can you put me in touch with Middlesbrough', 'name of the Greater Manchester deputy mayor',
      'who founded BAC-IN by name', 'who developed the London app', 'which firm built the referral app',
      'how do we arrange a visit to Essex', 'speak to someone who ran the days of action',
      'who led the Hackney operation', 'name of the Teesside coroner', 'website of Lancashire Insight',
      'address of BAC-IN in Nottingham', 'lead officer for the West Midlands event',
      'are the case study people willing to talk to us',
    ],
    related: ['app4-case-studies-about', 'app4-multi-agency-about', 'app4-data-sharing-about'],
  },
  {
    id: 'silent-case-study-numbers',
    section: 'app4-case-studies',
    strength: 'silent',
    question: 'How many staff, members, clients or referrals do the case studies have?',
    answer: 'The guidance does not say how many staff, members, clients, deaths or referrals the case studies ' +
      'involved. Its numbers are few: ten councils in Greater Manchester, 14 areas in Lancashire-14 and the ' +
      'arrests in London; ask the organisation concerned.',
    asked: [
      'how many referrals came through the app', 'how many people work at BAC-IN', 'number of clients at BAC-IN',
      'how many schools use the Leeds health check', 'how many deaths did Middlesbrough review',
      'drug death total for Middlesbrough', 'how many phone numbers did Norfolk analyse',
      'how many users were on the Norfolk customer lists', 'how many people sit on the Greater Manchester board',
      'how many members has the Essex group', 'how many came to the West Midlands event',
      'attendance in February 2022 at the PCC’s event', 'number of officers on the day of action',
      'how many referrals to treatment followed the raids', 'how many lines did Norfolk identify',
      'staff numbers at Lancashire Violence Reduction Network', 'how many agencies share data in Lancashire',
      'number of parents helped by Pause', 'how many days of action were held',
      'how many volunteers at Essex Recovery Foundation',
    ],
    related: ['app4-london-results', 'app4-lancashire-14', 'app4-manchester-members'],
  },
  {
    id: 'silent-case-study-meetings',
    section: 'app4-case-studies',
    strength: 'silent',
    question: 'How often do the case study boards meet, and when did they start?',
    answer: 'The guidance does not say how often the boards and groups in Appendix 4 meet, or when most of them ' +
      'were set up. The dates it gives are few, such as 2003 for BAC-IN, October 2021 in London and February 2022 ' +
      'in the West Midlands; ask the area concerned.',
    asked: [
      'how often does the Greater Manchester board meet', 'when was the Manchester board set up',
      'how often does the Essex group meet', 'when did the Essex group begin',
      'when was Essex Recovery Foundation founded', 'how frequently does the Lancashire data group sit',
      'when did Lancashire Insight go live', 'start date of Pan Lancashire Data Group',
      'how soon after a death does Middlesbrough meet', 'how often does the Middlesbrough panel meet',
      'when did Leeds launch the health check', 'how often are days of action held', 'when was the app introduced',
      'length of Operation Continuum', 'date of the next West Midlands event',
      'how long does a Middlesbrough review take', 'how regularly is Lancashire Insight refreshed',
      'when did Norfolk finish its analysis', 'when did the data ethics group first meet',
    ],
    related: ['app4-bac-in-founded', 'app4-london-about', 'app4-west-midlands-about'],
  },
  {
    id: 'silent-case-study-details',
    section: 'app4-data-sharing',
    strength: 'silent',
    question: 'What became of the people, cases and software in the case studies?',
    answer: 'The guidance does not say what sentences followed the London arrests, which software was used, or ' +
      'other details of people and cases. Appendix 4 gives only an outline of each case; ask the force or council ' +
      'concerned.',
    asked: [
      'what sentences did the London dealers get', 'were the 14 convicted',
      'what happened to the five released under investigation', 'names of those arrested in Tower Hamlets',
      'what is the referral app called', 'which phones does the app run on', 'which software does Norfolk use',
      'what analysis package did the Norfolk analyst have', 'where did the seized vehicle go',
      'what make was the £50,000 car', 'ages of the people arrested', 'which awards has BAC-IN won',
      'which gang was behind the London lines', 'which drugs killed people in Middlesbrough',
      'how old were the people who died on Teesside', 'ethnic mix of BAC-IN friends',
      'which ethics experts sat in Lancashire', 'what platform is Lancashire Insight built on',
      'trial date for the Hackney case',
    ],
    related: ['app4-london-results', 'app4-norfolk-about', 'app4-case-studies-about'],
  },
  {
    id: 'silent-tool-access',
    section: 'ch2-local-monitoring',
    strength: 'silent',
    question: 'How do we get a login for NDTMS, the DCPP or other tools?',
    answer: 'The guidance does not say how to get a login, password or link for the tools it names, such as the ' +
      'Digital Crime and Performance Pack (DCPP) or National Drug Treatment Monitoring System (NDTMS) reports. It ' +
      'says who can see the DCPP and where treatment statistics are published; ask your data lead, police analyst ' +
      'or OHID regional team.',
    asked: [
      'NDTMS password reset', 'apply for a DCPP account', 'who grants DCPP accounts', 'register as an NDTMS user',
      'how can our charity get a username for NDTMS', 'where do I ask for a copy of the pack',
      'export to Excel does not work', 'my login has expired', 'training on using the DCPP',
      'why can I not open the NDTMS site', 'request a bespoke extract from NDTMS', 'sign up for Lancashire Insight',
      'password for the Multi-Agency Data Exchange', 'download link for the SAVVI template',
    ],
    related: ['monitoring-dcpp', 'monitoring-ndtms', 'an-ohid-pack'],
  },
  {
    id: 'silent-tool-refresh',
    section: 'ch2-local-monitoring',
    strength: 'silent',
    question: 'How often are the DCPP, NDTMS or dashboards refreshed?',
    answer: 'The guidance does not say how often the Digital Crime and Performance Pack (DCPP), the National ' +
      'Drug Treatment Monitoring System (NDTMS) or the dashboards are refreshed. It says only that the OHID data ' +
      'pack is annual and that OHID planned regular reports; ask your data lead or OHID regional team.',
    asked: [
      'how often is the DCPP updated', 'is the digital pack monthly or quarterly',
      'on which day of the month is the DCPP refreshed', 'NDTMS submission dates for providers',
      'what month does the OHID pack come out', 'which date is the yearly pack issued',
      'how many weeks old are the figures in the DCPP', 'what year did the DCPP launch', 'release calendar for NDTMS',
      'cut-off day for monthly submissions', 'are figures uploaded nightly',
      'when will the next pack land in our inbox',
    ],
    related: ['monitoring-dcpp', 'monitoring-ndtms', 'an-ohid-pack'],
  },
  {
    id: 'silent-ndtms-detail',
    section: 'ch2-local-monitoring',
    strength: 'silent',
    question: 'What fields and rules does NDTMS data collection have?',
    answer: 'The guidance does not say which fields, codes or consent rules the National Drug Treatment ' +
      'Monitoring System (NDTMS) uses. It says the system collects information from all treatment providers in ' +
      'England, and footnote 12 points to collection guidance on GOV.UK; ask your provider or OHID regional team.',
    asked: [
      'which fields are in NDTMS', 'NDTMS dataset version', 'do clients have to consent to NDTMS',
      'NDTMS codes for discharge reasons', 'what counts as a successful completion in NDTMS',
      'how is a re-presentation counted', 'is naloxone recorded in NDTMS', 'NDTMS software suppliers',
      'does NDTMS hold names', 'treatment outcomes profile questions', 'can a client opt out of NDTMS',
      'how do we fix an NDTMS error', 'who enters data into NDTMS at our clinic', 'core dataset letter',
    ],
    related: ['monitoring-ndtms', 'app2-numbers-source'],
  },
  {
    id: 'silent-funding-split',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'How is the £3 billion split between departments and programmes?',
    answer: 'The guidance does not say how the £3 billion is divided between departments, programmes, ' +
      'priorities or years. It gives one national sum, over £3 billion from 2022 to 2025; ask the Joint Combating ' +
      'Drugs Unit (JCDU) or look at the strategy itself.',
    asked: [
      'how is the £3 billion split', 'how much of it is for treatment', 'how much goes to police',
      'share for enforcement versus treatment', 'how many millions for prisons',
      'breakdown of the three billion by year', 'which department gets most of the £3bn',
      'what slice goes to prevention in schools', 'how much is new money', 'how much for recovery housing',
      'amount for county lines within the three billion', 'spend on employment support',
      'how much has been spent so far', 'what share is for young people', 'budget for inpatient detox nationally',
      'pie chart of the strategy money',
    ],
    related: ['intro-funding', 'intro-three-priorities'],
  },
  {
    id: 'silent-cost-breakdown',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What makes up the £19 billion cost to society?',
    answer: 'The guidance does not say what makes up the cost to society: it gives over £19 billion a year, and ' +
      'close to £20 billion in the foreword, with no breakdown by crime, health or area. Footnote 2 points to ' +
      'Dame Carol Black’s review of drugs; look there or ask your analyst.',
    asked: [
      'what makes up the 19 billion', 'breakdown of the cost of drugs', 'how much of the £19bn is crime',
      'NHS share of the drugs bill', 'cost per user per year', 'cost to each taxpayer',
      'how was the 19 billion worked out', 'what does drug misuse cost our county',
      'does the £19 billion include alcohol', 'cost of drug deaths within the total',
      'which year is the 19 billion for', 'how much do drugs cost businesses', 'cost of a heroin user to society',
      'how much does each homicide cost', 'return on investment of treatment per pound',
      'saving for every pound spent on treatment',
    ],
    related: ['intro-cost', 'foreword-cost-to-society', 'intro-sources'],
  },
  {
    id: 'silent-national-numbers',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'How many people use drugs, die or are in treatment nationally?',
    answer: 'The guidance does not say how many people use drugs, die or are in treatment. It gives an 80% rise ' +
      'in UK drug-related deaths since 2012 and shares of crime, and names the sources of the measures; look ' +
      'there or ask your analyst.',
    asked: [
      'how many people take heroin in England', 'number of crack users nationally', 'total drug deaths in the UK',
      'how many people died of drugs in 2021', 'how many drug related homicides are there a year',
      'how many adults used drugs last year', 'what percentage of adults take cannabis',
      'how many pupils have tried drugs', 'how many children are in need because of drugs',
      'number of people in treatment in England', 'how many young people are in treatment',
      'how many prisoners are addicted', 'number of drug offences recorded', 'how many women die from drugs',
      'death rate per million', 'how many burglaries a year are down to drugs',
      'how many people are in recovery in the country', 'how many hospital admissions for drugs nationally',
    ],
    related: ['intro-deaths', 'app2-sources', 'system-headline-table'],
  },
  {
    id: 'silent-metric-baselines',
    section: 'app2-outcomes-framework',
    strength: 'silent',
    question: 'What are the baselines and current values of the measures?',
    answer: 'The guidance does not say what the baseline or current value of any headline measure is, or what ' +
      'change would count as good. Appendix 2 gives definitions, limits and sources; ask your data lead or OHID ' +
      'regional team for values.',
    asked: [
      'baseline figure for the headline metrics', 'what percentage of prison leavers engage within three weeks now',
      'present rate for continuity of care', 'what is the treatment effectiveness score',
      'starting point for county lines closed', 'how many county lines had been closed before',
      'how many disruptions were there the year before', 'what is a good score on stable accommodation',
      'current proportion drug free in treatment', 'what was prevalence in 2016/17', 'number from the 2019/20 survey',
      'reading of each measure today', 'value of the homicide measure', 'which way are the measures moving',
      'neighbourhood crime total at the start', 'national average for the recovery measure',
      'treatment places before the 20% rise', 'confidence interval of the estimate',
    ],
    related: ['app2-headline-measures', 'app2-sources', 'app2-frequency'],
  },
  {
    id: 'silent-survey-methods',
    section: 'app2-drug-use',
    strength: 'silent',
    question: 'How many people are surveyed, and by what method?',
    answer: 'The guidance does not say how many people the surveys ask, how they are chosen or how estimates ' +
      'are calculated. Appendix 2 names each survey, what it covers and its limits; look at the publications in ' +
      'the footnotes or ask your analyst.',
    asked: [
      'sample size of the crime survey', 'how many households are interviewed', 'response rate of the survey',
      'how many pupils are asked about drugs', 'are the interviews face to face',
      'how are opiate prevalence estimates calculated', 'capture recapture method', 'margin of error',
      'how are schools picked for the pupil survey', 'which questions does the crime survey ask on drugs',
      'is the survey anonymous', 'weighting of survey answers', 'statistical model behind the estimates',
      'who carries out the interviews', 'how honest are people in the drug survey', 'did covid stop the survey',
    ],
    related: ['app2-adult-use-limits', 'app2-pupil-use-limits', 'app2-surveys'],
  },
  {
    id: 'silent-coding-detail',
    section: 'app2-drug-related-harm',
    strength: 'silent',
    question: 'Which codes, diagnoses or drugs count in the harm measures?',
    answer: 'The guidance does not say which codes or substances its measures of harm count, nor how many ' +
      'months it takes to register a death. Appendix 2 gives outline definitions and the data sources; ask your ' +
      'public health analyst.',
    asked: [
      'which ICD-10 codes are used for admissions', 'F11 and T40 codes', 'list the diagnoses under selected drugs',
      'is paracetamol in the poisoning statistics', 'average number of months before a coroner registers a death',
      'how long is the registration lag in days', 'which substances appear on the certificate',
      'difference between a poisoning and a misuse death in the ONS rules',
      'age standardised or crude rate per 100,000', 'is a day case an admission', 'are road deaths included',
      'do alcohol only poisonings get counted', 'cause of death rules used by ONS',
      'underlying cause or contributory cause',
    ],
    related: ['app2-deaths-definition', 'app2-hospital-definition', 'app2-deaths-limits'],
  },
  {
    id: 'silent-treatment-terms',
    section: 'app2-recovery',
    strength: 'silent',
    question: 'What exactly counts as stable accommodation or sustained reduction?',
    answer: 'The guidance does not say exactly what counts as stable accommodation, sustained reduction, ' +
      'drug-free, successfully engaged or a high-quality place. It uses these words in its measures without ' +
      'defining them; ask your OHID regional team or data lead.',
    asked: [
      'exact definition of stable accommodation', 'does a hostel or sofa count as stable',
      'how big a cut in use is a sustained one', 'how many months must a reduction last',
      'is one appointment enough to be engaged', 'does a phone call count as engagement after prison',
      'is someone on methadone drug free', 'what makes a treatment place high quality',
      'at what point is treatment said to be completed', 'how many hours a week is meaningful activity',
      'who exactly is at immediate risk of rough sleeping', 'which test shows that an offender is addicted',
      'how many days sober counts as recovery', 'threshold for unmet need',
    ],
    related: ['app2-effectiveness-definition', 'app2-prison-continuity-definition', 'app2-numbers-definition'],
  },
  {
    id: 'silent-supply-terms',
    section: 'app2-supply',
    strength: 'silent',
    question: 'What exactly is a minor disruption, or the middle or retail market?',
    answer: 'The guidance does not say what a minor disruption is, when a county line counts as closed, or how ' +
      'big the middle market is. It defines major and moderate disruptions and speaks of wholesale supply to ' +
      'neighbourhood dealers; ask your police partners or Regional Organised Crime Unit (ROCU).',
    asked: [
      'what is a minor disruption', 'definition of minor disruption', 'what does minor mean against moderate',
      'criteria for saying a county line is shut', 'how do they know a line is closed',
      'how many phones make a county line', 'how many people make an organised crime gang', 'threshold for an OCG',
      'what size of dealer is middle market', 'kilos that count as wholesale', 'who is an influential supplier',
      'definition of street dealer', 'who decides if a disruption is moderate or major', 'scoring of disruptions',
      'definition of drug trafficking', 'legal definition of county lines',
    ],
    related: ['app2-disruptions-definition', 'app2-county-lines-definition', 'ch4-commitment-middle-market'],
  },
  {
    id: 'silent-place-terms',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'What exactly counts as a neighbourhood or a deprived area?',
    answer: 'The guidance does not say what counts as a neighbourhood, a deprived area, a local resident or an ' +
      'area that is logical to residents. It says what kind of footprint a partnership should have; settle such ' +
      'words locally with your coordinator.',
    asked: [
      'definition of neighbourhood', 'how big is a neighbourhood', 'what counts as a deprived area',
      'which are the most deprived areas', 'list of the worst affected areas', 'who is a local resident',
      'is a ward a neighbourhood', 'what does logical to local residents mean exactly',
      'does a student count as a resident', 'population of a typical partnership', 'minimum population for a CDP',
      'how far out does local go', 'what is a sub-regional partner', 'index of deprivation decile',
      'rural area definition', 'what is a drug hot spot exactly', 'distance in miles for a footprint',
    ],
    related: ['partnerships-geography-ask', 'geography-minimum-size', 'app2-neighbourhood-crime-definition'],
  },
  {
    id: 'silent-body-numbers',
    section: 'app3-membership',
    strength: 'silent',
    question: 'How many ROCUs, police forces, LEROs or councils are there?',
    answer: 'The guidance does not say how many Regional Organised Crime Units (ROCUs), police forces, lived ' +
      'experience recovery organisations (LEROs), councils, prisons or providers there are. It says what each ' +
      'brings to a partnership; ask the body concerned or your regional team.',
    asked: [
      'how many ROCUs are there', 'number of police forces in England', 'how many LEROs exist',
      'total number of LEROs in the UK', 'how many upper tier authorities are there', 'how many PCCs are there',
      'number of prisons in the country', 'how many Violence Reduction Units exist',
      'how many Integrated Care Boards are there', 'how many treatment providers in England',
      'how many fire authorities', 'number of youth offending teams', 'how many Jobcentres take part',
      'how many OHID regions', 'how many staff in a ROCU', 'how many universities are involved',
      'how many combined authorities exist', 'how many members has CLERO', 'number of coroners',
    ],
    related: ['rep-minimum-list', 'app3-police-rocu-role', 'app3-leros-what'],
  },
  {
    id: 'silent-national-body-contacts',
    section: 'ch4-needs-assessment-questions',
    strength: 'silent',
    question: 'How do we join or contact CLERO, the LGA or other national bodies?',
    answer: 'The guidance does not say how to join or contact the national bodies it names, such as the College ' +
      'of Lived Experience Recovery Organisations (CLERO) or the Local Government Association (LGA). It says what ' +
      'they can help with; look on their own websites.',
    asked: [
      'CLERO website', 'how do we join CLERO', 'cost of CLERO membership',
      'email for the College of Lived Experience Recovery Organisations', 'contact at the LGA',
      'who do I ring at the College of Policing', 'Association of Colleges phone number',
      'how do I get hold of Dr Ed Day', 'email of the national recovery champion', 'NCA phone number',
      'join the APCC network', 'NPCC drugs lead name', 'who runs CLERO', 'where is CLERO based',
      'LGA training courses on drugs', 'how do we sign up to Best Bar None', 'set up a Pubwatch',
      'contact for the Chamber of Commerce', 'how to reach Dame Carol Black',
    ],
    related: ['le-clero', 'naq-sector-led', 'app3-retailers-how'],
  },
  {
    id: 'silent-lero-setup',
    section: 'ch3-lived-experience',
    strength: 'silent',
    question: 'What legal form, money or accreditation does a LERO need?',
    answer: 'The guidance does not say what legal form, money, accreditation or time a lived experience ' +
      'recovery organisation (LERO) needs. It says partnerships should help them develop, with CLERO as a key ' +
      'support; ask CLERO or your public involvement lead.',
    asked: [
      'registration fee for a LERO', 'is there a kitemark or standard for LEROs', 'who accredits a LERO',
      'must a LERO be a registered charity', 'model constitution for a recovery charity',
      'seed grant in pounds for a new LERO', 'business plan for a recovery charity', 'minimum number of trustees',
      'service level agreement with a LERO', 'wages of LERO workers',
      'how many months until a LERO is up and running', 'insurance and bank account for a new recovery charity',
    ],
    related: ['le-no-lero', 'app3-leros-none-locally', 'le-clero'],
  },
  {
    id: 'silent-detox-grant',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'How does the inpatient detox grant work, and who holds it?',
    answer: 'The guidance does not say how much the inpatient detoxification grant is, who holds it, how to ' +
      'apply or when it ends. It says only that it helps councils to commission together; ask your public health ' +
      'commissioner or OHID regional team.',
    asked: [
      'how do we apply for the money for inpatient beds, and by when',
      'amount in pounds of the inpatient detoxification grant', 'which consortium is our council in',
      'when do payments for inpatient beds stop', 'how many beds can each area buy', 'price per night of a bed',
      'bed occupancy at the unit', 'eligibility criteria and application window for the inpatient grant',
      'which lead authority holds the purse for our region', 'how many miles to the nearest unit',
      'monitoring return for spending on beds', 'is there a waiting list for a bed',
    ],
    related: ['geography-black-commissioning', 'abbr-inpatient-detox-grant'],
  },
  {
    id: 'silent-programme-details',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'Which areas are in Changing Futures, BOLD or the County Lines Programme?',
    answer: 'The guidance does not say which areas or bodies take part in Changing Futures, Better Outcomes ' +
      'through Linked Data (BOLD) or the County Lines Programme, nor their results or how to join. It says what ' +
      'each is for; ask your regional team.',
    asked: [
      'which areas are in Changing Futures', 'how do we join Changing Futures', 'Changing Futures results',
      'when did Changing Futures start', 'how is the £64 million shared out', 'who runs BOLD', 'BOLD pilot sites',
      'what has BOLD found', 'cost of the BOLD programme', 'when does BOLD end', 'how do we take part in BOLD',
      'which forces are in the County Lines Programme', 'where does the County Lines Programme run',
      'budget of the County Lines Programme', 'which geography does the county lines programme cover',
      'when did the county lines programme begin', 'who leads the County Lines Programme',
    ],
    related: ['geography-changing-futures', 'future-bold', 'app2-county-lines-limits'],
  },
  {
    id: 'silent-boundary-process',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'What form, time limit or appeal is there for changing boundaries?',
    answer: 'The guidance does not say on what form to ask for a change of boundaries, how long an answer ' +
      'takes, on what grounds it may be no, or how to appeal. It says changes should be agreed by partners and ' +
      'with central government; ask the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'how many weeks does the Home Office need to approve a merger', 'grounds for turning down a boundary change',
      'which official at JCDU signs off a merger', 'paperwork for merging two partnerships',
      'notice period before altering boundaries', 'can we appeal if the merger is turned down',
      'which of the two SROs stays on after a merger', 'are staff transferred when boards amalgamate',
      'step by step procedure to split a partnership in two', 'is there an application form for a boundary change',
      'who pays the costs of merging', 'transition period after reorganisation',
    ],
    related: ['geography-change', 'app1-changes'],
  },
  {
    id: 'silent-subgroup-detail',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'How many sub-groups, who sits on them and how often do they meet?',
    answer: 'The guidance does not say how many sub-groups to have, who chairs or sits on them, or how often ' +
      'they meet. It gives examples and says the partnership should keep oversight of them; ask your coordinator.',
    asked: [
      'how many sub-groups should we have', 'how often do subgroups meet', 'who chairs a sub-group',
      'who sits on the homicide prevention board', 'how long does a task and finish group last',
      'quorum for a sub-group', 'can a sub-group spend money', 'members of the treatment and recovery group',
      'does the SRO chair the sub-groups too', 'what does a workforce development group discuss',
      'agenda for the workforce group', 'frequency of task groups',
      'what is a drug-related homicide prevention board exactly',
    ],
    related: ['gov-subgroups', 'gov-subgroups-examples', 'gov-subgroups-oversight'],
  },
  {
    id: 'silent-needs-method',
    section: 'ch4-analyse',
    strength: 'silent',
    question: 'Who can be hired for the needs assessment, what does it cost, how long?',
    answer: 'The guidance does not say what a needs assessment costs, how long it takes, whether consultants ' +
      'may do it or which research method to use. It says partners should carry it out jointly, with a clear ' +
      'structure and analytical framework; ask your coordinator or public health team.',
    asked: [
      'cost of a needs assessment', 'can we hire consultants for the needs assessment',
      'which company does needs assessments', 'how many weeks does a needs assessment take',
      'budget for the needs assessment', 'how many interviews should the needs assessment have',
      'sample size for our resident survey', 'statistical method for assessing need',
      'ethics approval for interviews with users', 'should the university do our assessment for a fee',
      'how many focus groups', 'is a survey of fifty people enough', 'software for the analysis',
      'logic model required', 'who quality assures our needs assessment', 'questionnaire to use with service users',
      'number of analysts needed',
    ],
    related: ['an-overview', 'an-more-than-data', 'naq-questions'],
  },
  {
    id: 'silent-plan-consultation',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'Is there a statutory consultation period for the plan?',
    answer: 'The guidance does not say that a public consultation on the plan is required, for how long or in ' +
      'what form. It says different types of professionals should be engaged; ask your coordinator or democratic ' +
      'services.',
    asked: [
      'twelve week consultation period', 'how many weeks must we consult for', 'list of statutory consultees',
      'do we have to publish a draft for comments', 'consultation questionnaire to copy',
      'call-in by the scrutiny committee', 'public hearing before adoption', 'who has to be consulted by law',
      'can residents vote on the strategy', 'how many consultation responses are enough',
      'consultation report template', 'cabinet office consultation principles', 'Gunning principles',
    ],
    related: ['lp-engage-professionals', 'ch5-publication'],
  },
  {
    id: 'silent-plan-detail',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'How many actions, what budget and what period should the plan have?',
    answer: 'The guidance does not say how many actions a plan should have, what budget, owner or RAG rating ' +
      'each needs, or how many years it covers. It says the plan should outline specific actions, and be updated ' +
      'where necessary at least every three years; ask your coordinator.',
    asked: [
      'how many actions should be in the plan', 'is the plan for three years or ten',
      'should each action have a budget', 'how many priorities can we have', 'do actions need an owner',
      'costed plan', 'financial year or calendar year for the plan', 'start date of the plan period',
      'number of objectives', 'how ambitious should the plan be', 'what colour coding for progress',
      'Gantt chart in the plan', 'should the plan have a foreword', 'does each commitment need its own action',
      'how many KPIs in the performance framework', 'which KPIs must be in our performance framework',
    ],
    related: ['lp-actions', 'lp-commitments', 'checklist-7-performance-framework'],
  },
  {
    id: 'silent-market-profile',
    section: 'ch4-analyse',
    strength: 'silent',
    question: 'Who writes a police market profile, and what does it cost?',
    answer: 'The guidance does not say who writes a local drugs market profile, what it contains, what it costs ' +
      'or who may read it. It says needs assessments should draw on them; ask your police analyst.',
    asked: [
      'what does it cost to commission a market profile', 'which company wrote Norfolk’s profile',
      'contents page of a police market profile', 'template for a market profile',
      'can the charity read the police profile', 'how often is the profile redone', 'security marking on the profile',
      'has our county got a profile', 'how many weeks does a profile take', 'what date is the Norfolk profile',
      'the police will not hand over the profile, can we insist', 'who owns the copyright of the profile',
    ],
    related: ['an-sources', 'app4-norfolk-supply-sources'],
  },
  {
    id: 'silent-care-record',
    section: 'ch4-data-sharing-basis',
    strength: 'silent',
    question: 'When does the single care record go live, and on which IT system?',
    answer: 'The guidance does not say when a shared care record starts, which system it uses, who pays or who ' +
      'may look. It says a white paper recommends one; ask your Integrated Care Board (ICB).',
    asked: [
      'go-live date of the care record', 'which supplier built the care record system',
      'will keyworkers get a login to the care record', 'price of the care record system',
      'can a patient opt out of the care record', 'is ours ready yet, the care record',
      'date the white paper was published', 'page number in the white paper', 'did the white paper become an Act',
      'audit trail of who opened my care record', 'does the care record hold probation notes',
      'training to use the care record',
    ],
    related: ['dsb-white-paper', 'dsb-overview'],
  },
  {
    id: 'silent-seized-cash',
    section: 'ch2-outcome-commitments',
    strength: 'silent',
    question: 'Who keeps the money police take from dealers, and how is it shared?',
    answer: 'The guidance does not say who keeps money seized from dealers or how it is shared, and it sets no ' +
      'sum to be removed. It says removal of criminal assets was to increase significantly; ask your police ' +
      'partners.',
    asked: [
      'who keeps the cash the police find', 'can we spend dealers’ money on treatment',
      'where does the confiscated money end up', 'percentage the force keeps', 'POCA money for our partnership',
      'ARIS funds for community projects', 'bid for a slice of the proceeds of crime',
      'are the dealers’ cars auctioned', 'does the Treasury get it or does the force',
      'how much crypto did police confiscate last year', 'community fund made from criminals’ assets',
      'how many millions was the yearly aim for confiscation',
      'does any of the seized money come back to our neighbourhood',
    ],
    related: ['commitments-assets', 'ch4-commitment-money'],
  },
  {
    id: 'silent-treatment-orders',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'How long is a DRR, and what happens on breach or a positive test?',
    answer: 'The guidance does not say how long drug rehabilitation requirements (DRRs) last, what breach leads ' +
      'to, or which penalties people caught with drugs should face. It says plans should cover treatment ' +
      'requirements and consequences; ask your probation representative.',
    asked: [
      'how many months does a DRR last', 'number of DRRs made last year',
      'who qualifies for an alcohol treatment requirement', 'breach of a DRR penalty',
      'how many urine tests a week on a DRR', 'fixed penalty for a weekend user',
      'can a judge force someone into rehab', 'price of a drug awareness course',
      'who pays for treatment ordered by a court', 'can an offender refuse to consent to a DRR',
      'passport or driving licence taken away for drug use', 'conditional caution conditions',
      'completion rate for DRRs', 'white paper on swift certain tough',
    ],
    related: ['ch4-commitment-criminal-justice', 'ch4-commitment-consequences'],
  },
  {
    id: 'silent-prison-detail',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'How many prisons have scanners, and how many drugs are found inside?',
    answer: 'The guidance does not say which prisons have what equipment, what it costs or how many drugs are ' +
      'found. It says plans should cover restricting supply into prisons, with technology and skills; ask your ' +
      'prison representative.',
    asked: [
      'number of prisons with X-ray body scanners', 'how many kilos were found in jails last year',
      'what percentage of prisoners test positive', 'mandatory testing rate at our nearest jail',
      'are letters photocopied', 'drones flying in parcels, how many', 'how many drug free wings are there',
      'incentivised substance free living', 'salary of a prison officer', 'cost of an airport style scanner',
      'discharge grant for leavers', 'hours out of cell', 'rule on Friday releases',
      'how many staff are caught smuggling',
    ],
    related: ['ch4-commitment-prison-supply', 'app3-prisons-who'],
  },
  {
    id: 'silent-prevention-programmes',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'Which prevention programmes or lessons should we buy?',
    answer: 'The guidance does not say which prevention programme, lesson pack or speaker to use, how many ' +
      'hours pupils need, or what it costs. It says plans should cover co-ordinated, evidence-based work for all ' +
      'pupils; ask your education team or public health lead.',
    asked: [
      'which prevention programme works best', 'recommended drugs education package', 'is DARE any good',
      'hours of drug education per year group', 'cost of a prevention programme per pupil',
      'should we bring in ex addicts to scare pupils', 'Icelandic prevention model in our schools',
      'which age to start drugs education', 'free resources for PSHE lessons',
      'what is in the RSHE guidance on drugs', 'which company runs drugs workshops',
      'theatre in education show about drugs', 'peer mentor scheme for year 8',
      'list of approved providers for schools', 'how effective is school drug education',
    ],
    related: ['ch4-commitment-schools', 'app4-leeds-about'],
  },
  {
    id: 'silent-employment-detail',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'Which employment schemes exist, and how do people get on one?',
    answer: 'The guidance does not say which employment schemes there are, such as Individual Placement and ' +
      'Support (IPS), who pays, or how people get on one. It says plans should cover linking employment and peer ' +
      'support to Jobcentre Plus; ask your Jobcentre partnership manager.',
    asked: [
      'individual placement and support', 'IPS workers', 'how many people in recovery got jobs',
      'wage subsidy for people in recovery', 'does the Jobcentre have a drugs specialist',
      'apprenticeships for people in recovery', 'tax relief for hiring ex offenders',
      'which Jobcentres have peer support', 'work coach training on addiction',
      'referral form for employment support', 'percentage of people in treatment with a job',
    ],
    related: ['ch4-commitment-employment', 'app3-jobcentre-why'],
  },
  {
    id: 'silent-report-content',
    section: 'ch4-review-and-update',
    strength: 'silent',
    question: 'What data tables or period should the progress report have?',
    answer: 'The guidance does not say which tables, questions, period or signatures a progress report should ' +
      'have. It says progress should be reported against the National Combating Drugs Outcomes Framework and ' +
      'local metrics; ask your coordinator or the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'reporting period of the progress report', 'who signs the progress report',
      'data tables in the progress report', 'must the report show spending',
      'what months does the first report cover', 'should the progress report have case studies',
      'executive summary in the progress report', 'is there a spreadsheet to go with the report',
      'how many metrics must be reported', 'do we report in the financial year',
      'should the report go to cabinet first', 'narrative or numbers in the report', 'which questions will JCDU ask',
      'comparison with last year needed in the report?', 'traffic lights in the progress report',
    ],
    related: ['ch4-review-stocktake', 'ch4-review-stocktake-measures', 'checklist-8-progress-report'],
  },
  {
    id: 'silent-audit-tools',
    section: 'ch4-review-and-update',
    strength: 'silent',
    question: 'Where are the audit tools and the text of the CQS to be found?',
    answer: 'The guidance does not say what any self-audit tool is called or where to find one, and it does not ' +
      'print the Commissioning Quality Standard (CQS). It says reviews should make use of both; ask your OHID ' +
      'regional team.',
    asked: [
      'title and web link of the audit tool', 'where do I download the self assessment',
      'which department publishes the tool', 'what does the text of the Commissioning Quality Standard say',
      'how many statements are in the CQS', 'publication date of the CQS', 'web page of the CQS',
      'pass mark in the self assessment', 'LGA spreadsheet for auditing ourselves',
      'how many hours does filling in the audit take', 'who marks our self assessment',
      'which version of the CQS is current', 'is the audit tool free to charities',
    ],
    related: ['ch4-review-self-audit', 'ch4-review-treatment-standard', 'intro-read-alongside'],
  },
  {
    id: 'silent-peer-review-detail',
    section: 'ch5-regional-oversight',
    strength: 'silent',
    question: 'Who arranges and pays for a review by another area?',
    answer: 'The guidance does not say how to arrange a peer review, who matches areas, what it costs or how ' +
      'long it takes. It encourages partnerships to connect with each other and review one another’s work; ask ' +
      'your regional team.',
    asked: [
      'how do we book a date for a peer review', 'who pairs areas up', 'what is the fee for being reviewed',
      'how many days does the visit last', 'names of the visiting team', 'which area should we be paired with',
      'how do we invite another board to visit', 'what will the visitors ask us', 'could the LGA come and look at us',
      'date of the next national forum', 'how do I sign up for the forum', 'mailing list for partnership leads',
      'WhatsApp group for SROs', 'booking form for a visit by another area',
    ],
    related: ['ch5-peer-review', 'ch5-national-forums', 'ch5-adder-network'],
  },
  {
    id: 'silent-support-thresholds',
    section: 'ch5-central-government',
    strength: 'silent',
    question: 'What score counts as failing, and how many days of help follow?',
    answer: 'The guidance does not say what score counts as an area doing less well, how often areas are scored ' +
      'or how many days of help follow. It says government expects to talk openly with the SRO; ask your regional ' +
      'team.',
    asked: [
      'what score is failing', 'numerical trigger for intervention by ministers',
      'how many days of help from OHID do we get a year', 'how many times a year are areas scored',
      'scoring system used to judge areas', 'when would JCDU summon our SRO', 'support tier one two three',
      'is a recovery plan required after bad figures', 'how many months do we get to turn it round',
      'who decides that an area is under-performing', 'how do we qualify for extra consultancy days',
      'number of OHID visits a year', 'red flag list of councils',
      'what percentage drop in a metric sets off a visit',
    ],
    related: ['ch5-poor-performance', 'ch5-support-intensity', 'ch5-monitoring'],
  },
  {
    id: 'silent-annual-report-detail',
    section: 'ch5-overview',
    strength: 'silent',
    question: 'When is the annual report to Parliament published, and what is in it?',
    answer: 'The guidance does not say when the annual report to Parliament comes out, where to find it or what ' +
      'it found. It says the drugs strategy committed to presenting one to monitor progress; look on GOV.UK or ' +
      'ask the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'date of the annual report to Parliament', 'link to the first annual report', 'what did the annual report say',
      'when was the strategy’s annual report laid', 'which MP debated the annual report',
      'findings of the year two report', 'how many annual reports have there been',
      'is our area named in the annual report', 'month the annual report comes out',
      'copy of the report to Parliament', 'was there an annual report for 2023', 'select committee report on drugs',
      'National Audit Office report on the strategy', 'public accounts committee drugs',
    ],
    related: ['ch5-annual-report', 'ch5-minister'],
  },
  {
    id: 'silent-government-people',
    section: 'ch5-central-government',
    strength: 'silent',
    question: 'Who sits on the government forum or in the JCDU, and how often?',
    answer: 'The guidance does not say who sits on the cross-government forum, how often it meets, or how many ' +
      'staff the Joint Combating Drugs Unit (JCDU) has and who directs it. It says the Combating Drugs Minister ' +
      'oversees the forum and headed the JCDU; look on GOV.UK or ask the JCDU.',
    asked: [
      'who sits on the cross-government forum', 'how often does the minister’s forum meet',
      'minutes of the cross government forum', 'how many staff work in JCDU', 'who is the director of the JCDU',
      'civil servant in charge of the drugs unit', 'what does the JCDU cost', 'which officials are in the JCDU',
      'name of the forum chaired by the minister', 'does the prime minister attend the forum',
      'is there a lived experience member on the national forum', 'when did the forum last meet',
      'JCDU organisation chart', 'how many civil servants work on drugs', 'does JCDU have regional offices',
    ],
    related: ['ch5-minister-forum', 'intro-jcdu-footnote'],
  },
  {
    id: 'silent-black-details',
    section: 'executive-summary',
    strength: 'silent',
    question: 'How many recommendations did Dame Carol Black make, and who is she?',
    answer: 'The guidance does not say how many recommendations Dame Carol Black’s review made, when it came ' +
      'out, what she is paid or how long she serves. It says what the review urged on local working and ' +
      'accountability, and that she is Independent Advisor on Combating Drugs; look for the review on GOV.UK.',
    asked: [
      'how many recommendations did Dame Carol Black make', 'when was the Black review published',
      'what is Dame Carol Black’s salary', 'is Dame Carol Black a doctor', 'how long is she independent advisor for',
      'who appointed Dame Carol Black', 'part one and part two of the review', 'cost of the Black review',
      'which recommendations were rejected', 'how many pages is the Black review', 'link to the full Black review',
      'biography of Dame Carol', 'has Dame Carol Black visited our area', 'is she still the advisor',
      'what did she say about prisons', 'who helped Dame Carol write it', 'how old is Dame Carol Black',
    ],
    related: ['summary-black-review', 'intro-review-recommended', 'ch5-black-role'],
  },
  {
    id: 'silent-other-documents',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What do the other strategies, reviews and duties it names say?',
    answer: 'The guidance does not say what is in the other documents it names: the Welsh and Northern Irish ' +
      'strategies, the Serious Violence Duty, the review of Community Safety Partnerships or Care Quality ' +
      'Commission (CQC) standards. It only points to them; look on the website of the body concerned.',
    asked: [
      'findings of the CSP review', 'when will the review of Community Safety Partnerships report',
      'what does the Serious Violence Duty require',
      'who are the specified authorities under the Serious Violence Duty', 'actions in the Welsh delivery plan',
      'what does Northern Ireland’s strategy promise', 'budget of the Welsh plan', 'CQC key lines of enquiry',
      'NICE guideline numbers on drugs', 'what is in the integrated care strategy',
      'contents of the homicide problem profile', 'is the Welsh plan still in force after 2022',
      'what did the ACMD letter on GHB find', 'ACMD recommendations in full', 'chemsex guidance content',
      'text of the Children Act', 'what does Ofsted’s framework say on drugs',
      'does the serious violence duty apply to hospitals',
    ],
    related: ['intro-read-alongside', 'summary-other-nations', 'intro-build-on-existing'],
  },
  {
    id: 'silent-form-now',
    section: 'app1-return-to-government',
    strength: 'silent',
    question: 'Can the set-up survey still be filled in, and was there a reply?',
    answer: 'The guidance does not say whether the set-up form still works, what became of the answers, or how ' +
      'many areas replied. It asked for them by 1 August 2022 (this date has passed); ask the Joint Combating ' +
      'Drugs Unit (JCDU).',
    asked: [
      'is the 2022 survey link still working today', 'the survey page shows an error',
      'did anyone reply to what we submitted in 2022', 'how many areas filled it in',
      'can I see what our area submitted in 2022', 'who read the returns', 'is there a confirmation email',
      'how many minutes does the survey take', 'can the survey be saved halfway', 'were any returns rejected',
      'are all the returns published', 'certificate that our partnership is recognised', 'our submission was lost',
    ],
    related: ['app1-form', 'app1-changes', 'roles-no-wait'],
  },
  {
    id: 'silent-publication-dates',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'When was the guidance first published, and who wrote it?',
    answer: 'The guidance does not say on what date it was first published, who wrote it or how many people ' +
      'worked on it. It was updated on 26 January 2024, Appendices 2, 3 and 4 are dated June 2022, and Kit ' +
      'Malthouse signed the foreword; look on GOV.UK for its history.',
    asked: [
      'first publication date of the guidance', 'who drafted this guidance', 'authors of the guidance',
      'which civil servant wrote it', 'was it published on 15 June 2022', 'ISBN', 'how many pages has the guidance',
      'who was consulted on the guidance', 'how much did the guidance cost to produce',
      'which groups helped develop the guidance by name', 'price of a printed copy', 'print copies of the guidance',
      'reason for the January 2024 update', 'what day did it come into force', 'commencement date',
      'expiry date of the guidance', 'which printer published it',
    ],
    related: ['intro-iterative', 'foreword-who-wrote', 'app2-date'],
  },
  {
    id: 'silent-equality-detail',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'How do we do an equality impact assessment, and where is the form?',
    answer: 'The guidance does not say how to carry out an equality impact assessment, which form to use, or ' +
      'who signs it, and prints none of its own. It says terms of reference should specify how impact is ' +
      'considered, with equality impact assessments; ask your council’s equality officer.',
    asked: [
      'EIA form', 'template for an equality impact assessment', 'who signs off the EIA', 'example EqIA',
      'did government do an equality impact assessment of the strategy', 'how long is an equality impact assessment',
      'how many characteristics must the EIA cover', 'is class a protected characteristic',
      'how do I fill in the EqIA', 'Equality Act section for this', 'where is the EIA for this guidance',
      'quota for ethnic minority members', 'gender balance rule for the board', 'target for diversity of members',
      'which box do I tick for care leavers', 'reasonable adjustments for a disabled member',
      'training on equality impact assessments',
    ],
    related: ['gov-equality-impact', 'naq-demographics'],
  },
  {
    id: 'silent-pilot-detail',
    section: 'app3-higher-education',
    strength: 'silent',
    question: 'How many students take part in university schemes, and at what cost?',
    answer: 'The guidance does not say which universities run schemes for students, what they cost or achieve, ' +
      'or how to enrol. It names the work of Dr Ed Day with the University of Birmingham, and footnote 28 gives a ' +
      'web address; ask the university.',
    asked: [
      'how many people are on the Better Than Well programme', 'how does somebody enrol on Better Than Well',
      'grades of students after the Birmingham scheme', 'yearly cost of running a campus scheme',
      'list of universities running pilots', 'should a university expel somebody for drugs',
      'freshers week testing kits', 'landlord rules in halls about cannabis', 'who funds a collegiate scheme',
      'dropout rate among undergraduates who use', 'which year did Better Than Well begin',
      'how many undergraduates take ketamine', 'is there a scheme like it at Durham',
    ],
    related: ['app3-higher-education-support', 'abbr-better-than-well', 'app3-higher-education-students'],
  },
  {
    id: 'silent-local-service-detail',
    section: 'app3-housing',
    strength: 'silent',
    question: 'How many recovery homes, link workers or home visits are there?',
    answer: 'The guidance does not say how many recovery homes, social prescribers, fire home visits or custody ' +
      'nurses there are, what they cost or how to refer to them. It says what such services can bring to a ' +
      'partnership; ask the service or your coordinator.',
    asked: [
      'how many fire home visits are done', 'how do I book a fire safety visit',
      'how to refer someone to social prescribing', 'how many recovery houses are there',
      'rent for supported housing', 'how many beds does our homelessness service have',
      'who commissions supported housing in our district', 'how many nurses work in custody',
      'when will custody healthcare move to the NHS', 'pharmacy fee for supervised doses',
      'how many pharmacies take part', 'how do I refer a resident to the food bank',
      'opening times of Citizens Advice', 'how much does a recovery cafe cost', 'housing support grant amount',
      'Barnardo’s Pause phone number', 'number of liaison and diversion workers', 'do GPs get paid for shared care',
    ],
    related: ['app3-housing-role', 'app3-fire-home-visits', 'app3-vcse-meaningful-activity'],
  },
  {
    id: 'silent-what-others-do',
    section: 'ch5-regional-oversight',
    strength: 'silent',
    question: 'What do other partnerships do on this?',
    answer: 'The guidance does not say what partnerships other than its few case studies do, pay or decide. ' +
      'Appendix 4 describes areas such as Greater Manchester, Essex and Lancashire; partnerships are encouraged ' +
      'to connect with each other, so ask your regional team.',
    asked: [
      'what do other partnerships do', 'how do other areas pay their reps', 'what have other CDPs put in their plan',
      'how often do most partnerships meet', 'what is normal elsewhere', 'do most areas include alcohol',
      'how did our neighbours set up theirs', 'typical structure of a CDP in practice',
      'what are London boroughs doing', 'has anybody else tried this', 'how many partnerships cover alcohol as well',
      'do other boards have an independent chair', 'best practice in rural counties', 'how did Cornwall do it',
      'survey of partnerships', 'what works in other cities',
    ],
    related: ['app4-case-studies-about', 'ch5-peer-review'],
  },
]
