import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-case-studies-about',
    section: 'app4-case-studies',
    strength: 'fact',
    question: 'What case studies does the guidance give?',
    answer:
      'Appendix 4, dated June 2022, has nine partnership working case studies under three headings: data sharing, ' +
      'existing multi-agency partnerships, and diversity and inclusion. They are examples to learn from, not ' +
      'requirements.',
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
      'are the case studies compulsory', 'partnership working examples', 'real life examples', 'who can we learn from',
      'Appendix four summary', 'which towns and counties get a write-up at the back',
      'success stories at the end of the document', 'somebody must have done this before, show me where',
      'last appendix, what’s inside', 'stories from other places', 'inspiration from elsewhere please',
      'how many case studies are written up', 'are the write-ups in the appendix binding on us',
      'chair wants a field trip, which areas does the guidance feature', 'nine worked examples',
      'date of the case studies', 'June 2022 appendix',
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
      'swapping information between police and treatment', 'areas that crack the problem of sharing records',
      'who is good at joining up police and health figures', 'five areas that use shared data',
      'analysts elsewhere who pool intelligence', 'any places where schools, coroners or phones data helped',
      'nobody here will hand over figures, who managed it elsewhere', 'case studies for our IT and data people',
      'which places appear under the data heading', 'is every data example from Project ADDER',
      'counties and cities that share intelligence well', 'list of the data case studies',
    ],
    related: ['app4-leeds-about', 'app4-norfolk-about', 'app4-middlesbrough-about', 'app4-lancashire-about'],
  },
  {
    id: 'app4-leeds-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Leeds do with schools?',
    answer:
      'Leeds Healthy Schools has an online School Health Check: a supported self-evaluation in which schools grade ' +
      'themselves, by a simple step-by-step process, against best practice criteria, including on drugs education. ' +
      'Partners can then see where more work is needed to support pupils better.',
    asked: [
      'Leeds', 'Leeds Healthy Schools', 'School Health Check', 'school self evaluation', 'schools drugs education tool',
      'healthy schools', 'how to measure drugs education', 'school audit tool', 'pupils wellbeing check',
      'online tool for schools', 'case study on schools', 'data measures for schools',
      'how can a head teacher mark her own school on drugs education', 'teachers grade themselves online',
      'northern city example with schools', 'website where schools score their own wellbeing work',
      'where do we find which schools need more help with drug lessons', 'supported self-evaluation for schools',
      'what city has a school tool in the guidance', 'school self-grading against best practice',
      'is there an example of performance measures for education', 'deputy head asks about the School Health Check',
      'new data and performance measures for schools in a city',
    ],
    related: ['app4-leeds-criteria', 'app4-leeds-who-can-use', 'app3-schools-why'],
  },
  {
    id: 'app4-leeds-healthy-schools-aim',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is Leeds Healthy Schools for?',
    answer:
      'It supports schools in raising attainment and achievement by making pupils’ health and wellbeing better. It ' +
      'belongs to the Health and Wellbeing Service in Leeds Council’s Children’s Services directorate.',
    asked: [
      'who runs Leeds Healthy Schools', 'Leeds council children’s services', 'attainment and health',
      'healthy pupils better results', 'which team in Leeds', 'Leeds health and wellbeing service',
      'purpose of healthy schools', 'Leeds kids grades', 'is it NHS run, the Leeds one', 'school achievement',
      'why would a school bother with the Leeds programme', 'better exam results through wellbeing',
      'whose team is behind the school tool in Leeds', 'fitter happier kids learn more',
      'which directorate does the Leeds schools team sit in', 'is it a charity that runs the Leeds programme',
      'mission of the Leeds team', 'raise attainment by improving wellbeing',
      'council department behind Healthy Schools', 'does the Leeds scheme aim only at drugs',
      'who employs the healthy schools people in Leeds',
    ],
    related: ['app4-leeds-about', 'app4-leeds-criteria', 'app3-schools-why'],
  },
  {
    id: 'app4-leeds-criteria',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is the Leeds School Health Check based on?',
    answer:
      'All its documentation was made to meet the latest Ofsted requirements, and its criteria are linked to the ' +
      '2020 statutory guidance on relationships, sex and health education. Specific criteria cover drugs education.',
    asked: [
      'ofsted school health check', 'RSHE 2020', 'statutory relationships and sex education',
      'criteria school health check', 'drugs education criteria', 'is the tool Ofsted compliant',
      'Leeds tool standards', 'what do schools grade themselves on', 'relationships education guidance year',
      'self assessment criteria', 'does the self-check match what school inspectors want',
      'sex and relationships guidance behind the Leeds tool', 'are drugs lessons scored in the tool',
      'what year’s statutory guidance does the school check follow', 'standards used to judge schools in Leeds',
      'is the health check just about healthy dinners', 'PSHE co-ordinator: what are we marked against',
      'best practice criteria used in Leeds', 'did inspectors write the Leeds tool',
      'which rules was the school check built on', 'part on drugs in the school check',
    ],
    related: ['app4-leeds-about', 'app4-leeds-who-can-use', 'app3-schools-other-roles'],
  },
  {
    id: 'app4-leeds-who-can-use',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Can schools outside Leeds use the School Health Check?',
    answer:
      'Yes. Schools and school settings can use it nationally and internationally. Other areas, including East ' +
      'Sussex, have already adopted the approach, so that their schools offer effective, evidence-based support ' +
      'for local children.',
    asked: [
      'East Sussex', 'use Leeds tool elsewhere', 'is the school health check only for Leeds', 'available nationally',
      'can our area adopt it', 'international schools', 'how do we get the school tool',
      'other councils using Leeds healthy schools', 'who else uses it', 'buy in to the Leeds tool',
      'our academy trust is miles away, may we sign up to the Leeds check', 'is the school check limited to one city',
      'which other county took up the school tool', 'British school abroad wanting the health check',
      'who else has copied Leeds', 'surely only Leeds pupils benefit', 'roll the Leeds tool out in our schools',
      'effective evidence-based support for local children', 'can a head teacher outside the city get at the tool',
      'nationwide use of the school check', 'overseas schools', 'can we borrow it from Leeds',
    ],
    related: ['app4-leeds-about', 'app4-leeds-criteria', 'app4-data-sharing-about'],
  },
  {
    id: 'app4-norfolk-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Norfolk do through Project ADDER?',
    answer:
      'After a commissioned Drugs Market Profile, an analyst studied combined phone data from a year’s worth of ' +
      'county lines enforcement and identified the customer databases held by the drug lines. Partners then used ' +
      'the data to learn who was using opiates or crack cocaine, reach those unknown to services and improve ' +
      'service delivery.',
    asked: [
      'Norfolk', 'Norfolk ADDER', 'phone data county lines', 'joint analysis Project ADDER', 'drug dealers phones',
      'customer lists of dealers', 'Norfolk case study', 'county lines analysis', 'burner phones',
      'data from drug lines', 'analyst found buyers', 'rural county drugs data',
      'who got the contact lists out of dealers’ mobiles', 'what can seized handsets tell us about users',
      'analyst went through a year of phone downloads', 'East Anglia example',
      'police found the buyers’ numbers, then what', 'help people who buy from lines by using the lines’ own records',
      'customer databases', 'example of turning police intelligence into treatment offers',
      'improve service delivery by joint analysis of phones', 'using call records to find hidden heroin users',
      'does any area use seized phones for good', 'drug phone analysis',
    ],
    related: [
      'app4-norfolk-supply-sources', 'app4-norfolk-lawful-basis', 'app4-norfolk-three-groups', 'app4-norfolk-journeys',
    ],
  },
  {
    id: 'app4-norfolk-supply-sources',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Where did Norfolk’s drugs come from?',
    answer:
      'Norfolk’s Drugs Market Profile found that heroin and crack cocaine came mainly through the county lines ' +
      'model, with London and the North West the two main exporters. Drugs arrest records back to December 2016, ' +
      'for detainees with a home address out of county, showed people also coming from areas such as the West ' +
      'Midlands, Buckinghamshire, Essex and Kent.',
    asked: [
      'Norfolk heroin source', 'exporters of drugs', 'London and North West', 'out of county arrests', 'December 2016',
      'where do dealers come from', 'county lines into Norfolk', 'Kent Essex Buckinghamshire', 'supply routes',
      'drugs market profile', 'home address out of county', 'who brings gear into Norfolk',
      'where did out-of-area dealers live', 'which cities export heroin to East Anglia',
      'is Norfolk’s crack home-grown', 'arrest records of people from outside the county',
      'how far back did the arrest records go', 'main exporters', 'what did the market profile find out',
      'origin of crack and heroin in the county', 'Buckinghamshire dealers in Norfolk', 'two main exporting areas',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-lawful-basis', 'app3-police-rocu'],
  },
  {
    id: 'app4-norfolk-lawful-basis',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How did Norfolk share phone data lawfully?',
    answer:
      'Customer numbers were first ‘washed’ through police crime systems, to find names, demographics and ' +
      'geographical distribution where known. Numbers not known to police were given to ADDER partners with an ' +
      'appropriate lawful basis: to establish the possible identity of people not known to criminal justice, seek ' +
      'another opportunity for engagement, and gain a fuller picture of who uses opiates or crack cocaine locally. ' +
      'The case study does not name the lawful basis.',
    asked: [
      'lawful basis', 'sharing phone numbers with treatment', 'is it legal to share police data', 'GDPR police data',
      'data washed through crime systems', 'unknown numbers', 'police hand over data to partners', 'privacy phone data',
      'data protection Norfolk', 'can police give drug service customer lists', 'which lawful basis did they use',
      'data protection officer worries about passing buyers’ phone numbers to a charity',
      'were drug users’ numbers handed over legally', 'what did they do with mobile numbers the force didn’t recognise',
      'numbers run through police computers', 'is passing on customers’ details allowed',
      'who was given the unknown numbers and why', 'surely police may never give phone data to health',
      'washed numbers', 'legal cover for handing numbers on', 'find people the justice system has never met',
      'were names matched on police databases',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-three-groups', 'app4-lancashire-data-ethics'],
  },
  {
    id: 'app4-norfolk-three-groups',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Which three groups did Norfolk look for?',
    answer: 'As its analysis went on, the Norfolk partnership planned to pick out three distinct groups from the data.',
    list: [
      'People not known to services',
      'People known to mainstream substance misuse provision',
      'People identified as ADDER clients',
    ],
    asked: [
      'three groups of people Norfolk', 'not known to service', 'ADDER clients', 'segment drug users',
      'cohorts Norfolk', 'mainstream provision clients', 'categories of users', 'hidden users identified',
      'who is in and out of treatment', 'groups in the joint analysis', 'how did Norfolk sort the people in the data',
      'split of drug users into sets', 'who is already in treatment and who is a stranger to us',
      'people in nobody’s caseload in the phone data', 'three distinct groups',
      'known to mainstream drug services or not', 'divide the buyers into categories',
      'is everybody in the data a Project ADDER client', 'sorting hidden users from known ones',
      'labels given to the people on the list', 'were people outside any service one of the groups',
    ],
    related: ['app4-norfolk-journeys', 'app4-norfolk-about', 'app4-norfolk-lawful-basis'],
  },
  {
    id: 'app4-norfolk-journeys',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Which data points did Norfolk map?',
    answer: 'The analysis was to focus on people’s journeys and map key points across them, such as these nine.',
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
      'polydrug use data', 'what life events do analysts plot for each user',
      'tracing a person from first arrest to help offered', 'was mental illness among the things mapped',
      'pathway of a user through cells, homes and clinics', 'housing and deprivation details in the Norfolk work',
      'key points across journeys', 'what goes on the timeline of each individual',
      'did they look at time spent in jail', 'arrests, crimes, homes, health: what was looked at',
      'was mixing substances mapped in Norfolk', 'engagement rates mapped in Norfolk', 'following someone’s history',
    ],
    related: ['app4-norfolk-purpose', 'app4-norfolk-three-groups', 'app4-norfolk-next'],
  },
  {
    id: 'app4-norfolk-purpose',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What was the Norfolk analysis for?',
    answer:
      'To pinpoint outcomes and possible areas for further service improvement, and to understand whether ' +
      'different interventions, or different messaging, at different stages support better outcomes and reduced ' +
      'offending.',
    asked: [
      'why Norfolk did analysis', 'purpose of joint analysis', 'what did they learn', 'benefits of data joining',
      'does messaging reduce offending', 'service improvement data', 'evidence on interventions',
      'result of the ADDER analysis', 'what works at which stage', 'point of tracking people',
      'why bother plotting users’ lives', 'would the right message at the right time cut crime',
      'did the phone analysis help fix services', 'what was all that phone work meant to achieve',
      'evidence on which help works when', 'justification for the analysis in Norfolk',
      'fewer crimes through better timed help', 'what use is a map of someone’s contacts with services',
      'pinpoint outcomes', 'spotting where services fall short',
      'did Norfolk’s work show that messages change behaviour', 'tell which interventions pay off',
    ],
    related: ['app4-norfolk-journeys', 'app4-norfolk-next', 'app4-norfolk-about'],
  },
  {
    id: 'app4-norfolk-next',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What were Norfolk’s next steps?',
    answer:
      'Local partners intended to apply the approach beyond ADDER, and were discussing with Norfolk Youth Justice ' +
      'Board how to use combined data across the partnership. This would enable longitudinal and more quantitative ' +
      'analysis, based on evidence, for children and young people, and support work under the Serious Violence ' +
      'Duty.',
    after: 'This describes plans as they stood in June 2022.',
    asked: [
      'Norfolk youth justice board', 'beyond ADDER', 'serious violence duty data', 'longitudinal analysis',
      'children and young people cohort', 'next steps Norfolk', 'future plans joint analysis', 'youth data',
      'did Norfolk extend it', 'kids data combined', 'will the phone analysis be done for teenagers too',
      'youth justice manager: were youngsters part of Norfolk’s analysis', 'extend the analysis past the project',
      'what was planned after ADDER in Norfolk', 'tracking kids over several years',
      'did they mean to stop when the project ended', 'Norfolk data and the serious violence duty',
      'discussions with Norfolk’s youth justice board', 'where did Norfolk want to take it',
      'follow young people’s data over time', 'harness combined data for youngsters',
    ],
    related: ['app4-norfolk-about', 'app4-norfolk-purpose', 'abbr-serious-violence-duty'],
  },
  {
    id: 'app4-middlesbrough-about',
    section: 'app4-data-sharing',
    alsoIn: ['ch4-local-data'],
    strength: 'fact',
    question: 'How does Middlesbrough monitor drug deaths in real time?',
    answer:
      'It uses two key sources. Local police report suspected drug-related deaths as they occur to the Tees ' +
      'preventing drug-related deaths co-ordinator, and further data is gathered via the Teesside coroner. A ' +
      'multi-agency meeting reviews each death.',
    asked: [
      'Middlesbrough', 'real time deaths data', 'drug death surveillance', 'Tees co-ordinator',
      'suspected overdose reporting', 'deaths tracking', 'local system for drug deaths', 'LDIS early warning',
      'how quickly can we know about deaths', 'DRD panel', 'case study on deaths', 'monitoring fatalities',
      'how can we hear about an overdose the same day', 'north-east example on fatalities',
      'who do the cops tell when somebody dies of drugs in Tees', 'spotting a bad batch early from deaths',
      'two sources of information on fatal overdoses', 'someone died last night, when do partners find out',
      'public health analyst wanting up-to-the-minute fatality figures',
      'co-ordinator who gets told of each suspected fatality', 'as they happen reporting of drug fatalities',
      'early notice of fatalities', 'swift death notifications from police',
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
    answer:
      'No. Appendix 4 says local data and intelligence are best for monitoring and responding to drug-related ' +
      'deaths, rather than relying on national sources such as the Office for National Statistics (ONS).',
    asked: [
      'ONS deaths data', 'national statistics too slow', 'use local data on deaths', 'wait for ONS figures',
      'lag in death stats', 'is ONS enough', 'official figures or our own', 'deaths figures out of date',
      'national vs local intelligence', 'can we just use the national numbers',
      'registration of deaths takes ages, what should we use instead',
      'is the statistics office good enough for acting on overdoses',
      'the official count of fatalities turns up years late', 'homegrown intelligence beats national tables?',
      'surely government figures are the proper source on deaths', 'best source for responding to fatalities',
      'should an area set up its own count of deaths', 'local over national sources on deaths',
      'why not wait for published statistics on fatalities', 'relying on the ONS for deaths, good idea?',
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
      'spreadsheet of fatalities: which columns', 'was he on a caseload when he died, do they note that',
      'drugs found in the body recorded', 'how many folk die per year, is it logged',
      'what does the Tees data hold on every case', 'police notify a death, what particulars are kept',
      'annual toll of deaths recorded in Middlesbrough', 'circumstances noted in the Tees dataset',
      'headings for a register of drug fatalities', 'does the Tees dataset say which drug did it',
      'facts stored about the deceased', 'in treatment at time of death?',
    ],
    related: ['app4-middlesbrough-about', 'app4-middlesbrough-coroner', 'app4-middlesbrough-review'],
  },
  {
    id: 'app4-middlesbrough-coroner',
    section: 'app4-data-sharing',
    alsoIn: ['app3-coroner'],
    strength: 'fact',
    question: 'What does the Teesside coroner’s data add?',
    answer:
      'It is less immediate than the police data, but adds valuable information: witness accounts, GP history, and ' +
      'pathology reports with full toxicology.',
    asked: [
      'Teesside coroner', 'toxicology reports', 'coroner data in Middlesbrough', 'GP history after death',
      'witness accounts', 'pathology', 'slower data but better', 'police data or coroner data',
      'what’s in the inquest file', 'post-mortem detail', 'coroner’s officer: what do we bring to the death work',
      'lab results on what killed them', 'does the inquest side come in slower than the police',
      'doctor’s notes on the dead person', 'what extra does an inquest tell us',
      'statements from people who saw it happen', 'blood test results after death', 'full toxicology',
      'why wait for the coroner when police tell us straight away', 'added detail from pathologists',
      'which source is quicker, police or coroner',
    ],
    related: ['app3-coroner-why', 'app4-middlesbrough-dataset', 'app4-middlesbrough-about'],
  },
  {
    id: 'app4-middlesbrough-review',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How are drug deaths reviewed in Middlesbrough?',
    answer:
      'A multi-agency meeting reviews each death, to identify any immediate learning or emerging themes. The ' +
      'approach works well, but relies on good data, on a wide range of partners attending, and on partners with ' +
      'knowledge of the risks.',
    asked: [
      'death review meeting', 'drug-related death panel', 'DRD review', 'multi agency review of overdose',
      'who attends death reviews', 'learning from deaths', 'lessons after a fatality', 'what makes a death review work',
      'themes from deaths', 'case review process', 'do we have to review every death',
      'sitting round a table after each fatal overdose', 'what does a review need to work properly',
      'few agencies turn up to our overdose meetings, does it matter', 'patterns between one fatality and the next',
      'is a single agency enough to look into a death', 'immediate learning', 'ingredients of a good fatality review',
      'who looks into every drug fatality up there', 'do the people in a death review need to know the risks',
      'weak points of the Tees approach',
    ],
    related: ['app4-middlesbrough-learning', 'app4-middlesbrough-about', 'app4-middlesbrough-dataset'],
  },
  {
    id: 'app4-middlesbrough-learning',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Middlesbrough’s death reviews find?',
    answer:
      'A number of reviews highlighted people who died after their children were removed into care. To some ' +
      'extent, problematic substance use was a response to that trauma: parents increased their drug use when the ' +
      'children were removed, and had limited support at this point.',
    asked: [
      'children taken into care deaths', 'parents died after losing kids', 'learning from Middlesbrough',
      'trauma and drug use', 'care proceedings overdose', 'findings of reviews', 'mums who lose their children',
      'removal of children', 'why were people dying', 'social services took the kids',
      'link between losing custody of children and fatal drug use',
      'dads and mums who die after court takes the children', 'what pattern showed up among the dead',
      'trauma behind overdoses in Middlesbrough', 'grief of parents and heavier using',
      'when do parents use more, according to the deaths work', 'support missing at the moment of removal',
      'common thread in the fatalities', 'why did some mothers overdose',
      'family court lawyer: is there evidence that removals lead to deaths', 'children removed into care',
    ],
    related: ['app4-middlesbrough-parents-support', 'app4-middlesbrough-review', 'app3-officials-early-help'],
  },
  {
    id: 'app4-middlesbrough-purpose',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What should come out of reviewing drug deaths?',
    answer:
      'Appendix 4 says the crucial point of this work is to respond appropriately and change practice as required. ' +
      'In Middlesbrough, reviews led children’s social care, with drug and alcohol services, to work on better ' +
      'support for parents who use drugs.',
    asked: [
      'why go through each fatality at all', 'change practice after a death',
      'do reviews of deaths lead to anything or just get filed', 'nothing ever changes after our overdose meetings',
      'purpose of real-time deaths work', 'responding appropriately to drug fatalities',
      'act on what a death review shows', 'is collecting the figures on fatalities the goal in itself',
      'deaths data to change practice', 'what did services do differently after deaths', 'deaths reviewed, then what',
      'point of the Tees deaths work',
    ],
    related: ['app4-middlesbrough-review', 'app4-middlesbrough-learning', 'app4-middlesbrough-parents-support'],
  },
  {
    id: 'app4-middlesbrough-parents-support',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How is Middlesbrough helping parents who use drugs?',
    answer:
      'Children’s social care, together with drug and alcohol services, is working to improve support for parents ' +
      'who use drugs. Three ways this could be done are named.',
    list: [
      'Increasing capacity of the Barnardo’s Pause project',
      'Better communication between drug and alcohol services and children’s social care',
      'Placing a drug and alcohol worker within children’s social care',
    ],
    asked: [
      'Pause project', 'Barnardo’s', 'parents who use drugs support', 'drug worker in social care',
      'children’s social care link', 'help for mums using', 'what changed after deaths reviews', 'Barnardos Pause',
      'parental substance misuse', 'joint work with social workers', 'families losing children help',
      'put a substance worker in the social work office', 'what can we do for a mother whose baby was taken',
      'social worker wants ideas to help addicted parents', 'charity project for parents after removal',
      'two services that should talk more about parents', 'increase capacity of Pause',
      'practical changes for parents on drugs', 'addiction specialist co-located with child protection',
      'is anything being done for parents who lost their kids', 'ideas for supporting parents after removal',
      'better links between family services and drug teams',
    ],
    related: ['app4-middlesbrough-learning', 'app3-officials-early-help', 'app4-middlesbrough-about'],
  },
  {
    id: 'app4-lancashire-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is the Pan Lancashire Data Group?',
    answer:
      'Lancashire Violence Reduction Network established it, so that multi-agency partners could find ' +
      'opportunities and gaps in data sharing for early intervention and prevention. Its aim is better data ' +
      'sharing and data use than at present, and so better outcomes for people who live in, work in or visit ' +
      'Lancashire.',
    asked: [
      'Lancashire', 'Pan Lancashire Data Group', 'data group', 'who set up the Lancashire data group',
      'violence reduction network', 'data sharing group example', 'gaps in data sharing', 'how to set up a data group',
      'VRN', 'prevention data', 'multi-agency data forum', 'which north-west group looks at gaps in data',
      'club of agencies looking for gaps in data', 'who is meant to gain from the Lancashire group’s work',
      'tourists count too in Lancashire?', 'is there a standing group just for information sharing',
      'set up a table where agencies sort out sharing', 'find holes in what agencies tell each other',
      'created by the violence network for early help', 'residents, workers and visitors in Lancashire',
      'purpose of the Lancashire data gathering', 'whose brainchild was the data group',
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
    answer:
      'Its approach to serious violence is trauma-informed and a public health one: it prevents and intervenes as ' +
      'early as possible with cohorts at risk of victimisation or perpetration. Its remit is wider than violence: ' +
      'it looks at the ‘causes of the causes’, or social determinants, to prevent escalation, and so it is ' +
      'structured to be a multi-agency group, with representation from across the partnership.',
    asked: [
      'Lancashire violence reduction network', 'trauma informed', 'public health approach to violence',
      'causes of the causes', 'social determinants', 'VRU Lancashire', 'knife crime prevention',
      'early intervention violence', 'why multi agency group', 'root causes of violence',
      'treating stabbings like a disease', 'stop youngsters becoming victims or attackers',
      'violence network’s wider remit', 'does the network only do knife crime',
      'what makes people violent in the first place', 'poverty and upbringing behind violence',
      'earliest possible stages', 'step in before violence escalates',
      'why does a violence unit need health and council members', 'cohorts at risk of victimisation or perpetration',
      'how does that network in the north-west think', 'deeper roots than policing',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-data-ethics', 'abbr-vru'],
  },
  {
    id: 'app4-lancashire-data-ethics',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'Who sat on Lancashire’s data ethics group?',
    answer:
      'A data ethics working group brought together the people below. Working jointly, it reviewed all ethical ' +
      'issues from a range of perspectives and brought consistency and consensus, seen as crucial because ' +
      'organisations took varying positions. That maximises the positive impact of data sharing.',
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
      'privacy worries', 'who should judge whether sharing is morally right',
      'our IG leads can’t agree, how did Lancashire handle it', 'academics and ex-users on a data panel',
      'moral questions about joining up records', 'each agency has its own line on what may be shared',
      'why set up a working group on ethics', 'data protection officers at one table',
      'is ethics only for lawyers to decide', 'fair use of people’s records', 'agreeing one position on data requests',
      'ethics panel line-up', 'range of perspectives on data',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-insight', 'app4-norfolk-lawful-basis'],
  },
  {
    id: 'app4-lancashire-insight',
    section: 'app4-data-sharing',
    footnote: 29,
    strength: 'fact',
    question: 'What is Lancashire Insight?',
    answer:
      'It is a platform that Lancashire County Council produces for the whole Lancashire-14 area, and the key ' +
      'aggregate data source that the Violence Reduction Network uses. It collates anonymised data from numerous ' +
      'sources, among them police, health, education and social services, into reports and dashboards on factors ' +
      'such as deprivation, poverty and unemployment.',
    asked: [
      'Lancashire Insight', 'dashboard', 'data platform', 'anonymised data', 'who produces Lancashire Insight',
      'deprivation data', 'poverty unemployment dashboard', 'joined up data tool', 'is the data personal',
      'county council data tool', 'aggregate data', 'county council website with charts from many agencies',
      'does the platform name people', 'where does the violence network get its figures', 'maps and graphs on hardship',
      'who built the Lancashire dashboard', 'school, health and police figures in one place', 'reports and dashboards',
      'tool that gathers anonymous figures', 'is there an off-the-shelf analytics site in an example',
      'figures on joblessness and poverty by area', 'numbers pulled together without names',
      'example platform for our analyst',
    ],
    related: ['app4-lancashire-14', 'app4-lancashire-made', 'app4-lancashire-about'],
  },
  {
    id: 'app4-lancashire-14',
    section: 'app4-data-sharing',
    footnote: 29,
    strength: 'fact',
    question: 'What is the Lancashire-14 area?',
    answer:
      'The 12 local authorities inside Lancashire County Council’s administrative boundary, plus two unitary ' +
      'authorities: Blackburn with Darwen, and Blackpool. Footnote 29 explains it.',
    asked: [
      'Lancashire 14', 'Blackpool', 'Blackburn with Darwen', 'which councils in Lancashire-14', 'fourteen authorities',
      'footnote 29', 'how many councils in Lancashire', 'unitaries in Lancashire', 'Lancs area coverage',
      'is Blackpool part of Lancashire here', 'which fourteen authorities', 'two unitaries added to the twelve',
      'does Lancs-14 leave out Blackpool', 'why fourteen', 'seaside town included in the platform’s area?',
      'footnote on the Lancashire area', 'authorities outside the county council but counted', 'twelve plus two',
      'how big is the area of the Lancashire platform', 'Blackburn in or out', 'what does the 14 mean',
      'boundary of the Lancashire data area',
    ],
    related: ['app4-lancashire-insight', 'app4-lancashire-about', 'app4-lancashire-made'],
  },
  {
    id: 'app4-lancashire-made',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is in the Multi-Agency Data Exchange?',
    answer:
      'It is a restricted section of Lancashire Insight, routinely used. Its data is at population level and does ' +
      'not identify individuals; it covers the four kinds below.',
    list: [
      'Police crime and incidents',
      'Ambulance call-outs',
      'Fire and rescue call-outs',
      'Supporting data on causation factors, victims and perpetrators',
    ],
    asked: [
      'MADE', 'multi agency data exchange', 'ambulance data', '999 call outs', 'fire call outs data',
      'restricted section', 'does MADE identify individuals', 'population level data', 'police incidents data',
      'ambulance overdose calls', 'personal data in exchange', 'secure data store', '999 data shared between services',
      'fire crews’ and paramedics’ figures', 'locked part of the Lancashire site',
      'can you see named people in the exchange', 'fire station manager: is our call data used in an example',
      'hidden area for blue-light data', 'incidents attended by police, ambulance and fire',
      'information on victims and perpetrators shared?', 'what lies behind the login',
      'emergency services pooling figures', 'are causes of violence in the exchange',
      'can anyone see my name in the data exchange',
    ],
    related: ['app4-lancashire-insight', 'app4-lancashire-data-ethics', 'app3-fire-role'],
  },
  {
    id: 'app4-lancashire-result',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What did Lancashire gain from sharing data?',
    answer:
      'It enabled the Lancashire Violence Reduction Network to plan and design local services and interventions ' +
      'with an informed, multi-agency view. The arrangement also helped to share best practice from tools that ' +
      'existed, such as Lancashire Insight, to expand and build upon.',
    asked: [
      'result Lancashire', 'benefit of data sharing', 'did Lancashire work', 'outcome of data group',
      'planning services with data', 'what was the point of Lancashire', 'sharing paid off',
      'value of multi agency data', 'impact on service design', 'use of data to plan',
      'did all that sharing make services better in Lancashire', 'payoff from the data group',
      'what came of it up in Lancashire', 'is sharing worth the bother, any proof',
      'better planned services thanks to pooled figures', 'informed view for designing interventions',
      'good practice passed on from the council’s platform', 'proof that pooled figures help planners',
      'bottom line of the Lancashire example', 'how do they use the figures when designing help',
      'fruits of the Pan Lancashire group',
    ],
    related: ['app4-lancashire-about', 'app4-lancashire-insight', 'app4-data-sharing-about'],
  },
  {
    id: 'app4-london-about',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What happened in Hackney and Tower Hamlets?',
    answer:
      'It began with an evidence review that identified key individuals who ran drugs lines and were known for ' +
      'violence offences in Tower Hamlets and Hackney (the Central East Basic Command Unit). Gangs Taskforce ' +
      'South, funded through Project ADDER, led the planning, and a day of focused action followed in October 2021.',
    asked: [
      'Hackney', 'Tower Hamlets', 'London ADDER', 'Central East BCU', 'gangs taskforce south', 'October 2021 raid',
      'London case study', 'police operation example', 'drugs lines violence London', 'ADDER operation',
      'when was the London day of action', 'Met police example', 'how did the east London operation begin',
      'who planned the raid on line holders', 'which police team ran it', 'where did ADDER money go in the capital',
      'autumn 2021 crackdown', 'violent line runners in east London', 'evidence review before a raid',
      'Basic Command Unit in the example', 'what led up to the day of focused action',
      'inner London boroughs in the appendix', 'detective inspector looking for an enforcement example',
      'taskforce after gang bosses',
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
    answer:
      'A full partnership plan involved a range of police (among them the safer neighbourhoods team), drugs and ' +
      'substance misuse outreach teams, and safeguarding and communications staff of the local authority. The ' +
      'partnerships formed via Project ADDER brought together various police teams, harm reduction outreach ' +
      'workers, drug treatment services and council enforcement teams.',
    asked: [
      'partners London ADDER', 'safer neighbourhoods team', 'outreach workers in raid', 'council enforcement',
      'who was involved Hackney', 'comms team in operation', 'harm reduction outreach',
      'treatment staff on police operations', 'agencies in day of action', 'was it only police',
      'was the council in on the raids', 'did drug workers go out with the cops in east London',
      'line-up of teams before the raid', 'press office and safeguarding roles in the operation',
      'enforcement officers from the borough', 'which agencies got round the table before the day',
      'neighbourhood bobbies and outreach staff in one plan', 'full partnership plan',
      'police-only job or joint effort', 'needle outreach staff present?', 'teams brought together by ADDER',
    ],
    related: ['app4-london-about', 'app4-london-days-of-action', 'app4-london-referral-app'],
  },
  {
    id: 'app4-london-days-of-action',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What are “days of action”?',
    answer:
      'They are joint operations in which drug hot spots are targeted with a mixture of enforcement and ' +
      'engagement, the engagement following enforcement action. They encourage criminal behaviour orders, ' +
      'community protection notices and out-of-court disposals, while tackling drug-related crime and antisocial ' +
      'behaviour.',
    asked: [
      'days of action', 'hot spots', 'community protection notice', 'CBO', 'criminal behaviour order', 'CPN',
      'out of court disposals', 'enforcement and engagement', 'joint operation day',
      'how do police and treatment work together on the street', 'crackdown day',
      'blitz on dealing spots with help offered after', 'what is meant by a day of action',
      'ASB officer: which orders are used on those days', 'orders and notices used against street drug crime',
      'swoop on an estate and then send in outreach', 'mix of stick and carrot in one day',
      'places with lots of dealing targeted', 'are those days just about arrests', 'CBOs and CPNs in the example',
      'antisocial behaviour round drug hot spots', 'engagement after enforcement',
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
      'what comes out of those joint operations', 'knives and gear taken off the streets',
      'do people get sent to treatment on such days', 'tally types after a joint operation',
      'breach of orders picked up', 'what good do swoops do', 'safeguarding referrals made on the day',
      'anything besides arrests?', 'day of action charges for supply and for possession',
      'people who asked for drug help themselves', 'intelligence running in tandem', 'outputs of hot spot operations',
    ],
    related: ['app4-london-days-of-action', 'app4-london-results', 'app4-london-about'],
  },
  {
    id: 'app4-london-referral-app',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How do London officers refer people to treatment?',
    answer:
      'Through an app, specially developed in partnership with the drug treatment services of Hackney and Tower ' +
      'Hamlets. Officers on the street can refer people directly into treatment: to a drop-in service, or to a ' +
      'diarised appointment with a drugs worker.',
    asked: [
      'app', 'police referral app', 'referral on the street', 'mobile phone tool for officers', 'cops refer to rehab',
      'direct referral treatment police', 'digital referral', 'drop in service', 'diarised appointment',
      'how do bobbies send people into treatment', 'software police drug referral',
      'constable meets a user on the beat, how can she get him help straight away',
      'booking a drugs worker from a phone', 'is there a gadget police use to link people with clinics',
      'tech for referrals by patrols', 'app for police in Hackney', 'who made the app for officers',
      'can patrols book treatment slots', 'instant referral at the roadside',
      'do officers need paper forms to refer in Hackney', 'handheld referral',
      'the app: walk-in or set time with a worker',
    ],
    related: ['app4-london-days-of-action', 'app4-london-partners', 'app4-london-about'],
  },
  {
    id: 'app4-london-results',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'How much was seized and how many arrested in London?',
    answer:
      'Intelligence from the enforcement phase enabled four warrants, with £25,000 cash seized and three men ' +
      'arrested for money laundering. A further series of dawn raids on homes in Tower Hamlets brought 19 arrests ' +
      'and the seizures below; 14 people were charged with drugs trafficking and remanded, and five were released ' +
      'under investigation.',
    list: [
      'approximately 2kg of class A drugs',
      '£120,000 in cash',
      'assets linked to money laundering worth thousands of pounds, including a £50,000 vehicle',
    ],
    after: 'The case study dates a day of action to October 2021, but gives no date for the dawn raids.',
    asked: [
      'how many arrests', 'cash seized', '2kg class A', '£120,000', '£25,000', 'dawn raids', '19 arrested',
      '14 charged', 'money laundering', 'four warrants', 'how much money was taken in the raids', '£50,000 car',
      'released under investigation', 'numbers from Tower Hamlets', 'how much class A did they find',
      'early morning raids, how many nicked', 'value of the motor they took', 'three men laundering money',
      'haul from the east London operation', 'people charged and remanded',
      'what did officers take from the houses in Tower Hamlets', 'figures for a press release on the London example',
      'five let go', 'amount of cash taken by officers in Tower Hamlets',
    ],
    related: ['app4-london-about', 'app4-london-days-results', 'app4-london-operation-continuum'],
  },
  {
    id: 'app4-london-operation-continuum',
    section: 'app4-data-sharing',
    strength: 'fact',
    question: 'What is Operation Continuum?',
    answer:
      'It is the umbrella for all drugs activity in Central East London (Hackney and Tower Hamlets), delivered in ' +
      'partnership with health and the local authority. The work in the case study was part of it.',
    asked: [
      'Operation Continuum', 'op continuum', 'umbrella operation', 'Central East', 'name of London operation',
      'Met operation drugs east London', 'what was the operation called', 'Continuum partners',
      'Hackney operation name', 'police op', 'what name covers all drugs work in east London',
      'is the operation a police-only affair', 'overall operation title', 'which code name',
      'who shares in the umbrella operation with the Met', 'Continuum', 'were council and health part of the umbrella',
      'bigger operation behind the October raid', 'drugs activity across the command unit',
      'programme the raids belonged to', 'what does Continuum cover',
    ],
    related: ['app4-london-about', 'app4-london-results', 'app4-london-partners'],
  },
]
