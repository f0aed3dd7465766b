import type { Entry } from './entry.js'

/** What lies next to a partnership’s work, and the guidance does not say: services, money, law, health. */
export const entries: Entry[] = [
  {
    id: 'silent-planning-licensing',
    section: 'app3-local-authority-officials',
    strength: 'silent',
    question: 'How does planning permission or licensing work?',
    answer: 'The guidance does not say anything about planning permission, building rules or council licences. ' +
      'It says which council officials should be involved in the partnership; ask your council’s planning or ' +
      'licensing team.',
    asked: [
      'planning permission for a rehab', 'can residents object to a hostel application',
      'change of use to a treatment centre', 'taxi licence and drug conviction', 'HMO licence',
      'planning committee date', 'building regulations for a clinic', 'how do I appeal a planning refusal',
      'do we need planning consent for a needle bin', 'licence for a street party', 'pavement licence for a cafe',
      'section 106 money', 'neighbours oppose a new recovery house',
    ],
    related: ['app3-officials-areas'],
  },
  {
    id: 'silent-council-services',
    section: 'app3-local-authority-officials',
    strength: 'silent',
    question: 'How do I pay council tax, or report bins, parking or potholes?',
    answer: 'The guidance does not say anything about council tax, bins, parking, roads or other everyday ' +
      'council services. Look on your council’s website or ring its contact centre.',
    asked: [
      'council tax bill', 'when are the bins collected', 'pay a parking fine', 'report a pothole',
      'missed bin collection', 'council tax discount for carers', 'blue badge', 'residents parking permit',
      'noise from next door', 'fly tipping', 'library card', 'street light is broken', 'garden waste', 'dog fouling',
      'who empties the sharps bin in the park', 'cannot pay my council tax', 'graffiti removal',
    ],
    related: ['app3-officials-areas'],
  },
  {
    id: 'silent-elections',
    section: 'app3-elected-representatives',
    strength: 'silent',
    question: 'What are the rules on elections, voting and the pre-election period?',
    answer: 'The guidance does not say anything about elections, the pre-election period or how people register ' +
      'to vote. It says which elected members and mayors should be involved; ask your council’s democratic ' +
      'services or electoral team.',
    asked: [
      'purdah', 'pre-election period rules', 'can we meet during an election campaign',
      'when is the next PCC election', 'how do I register to vote', 'local elections in May', 'can a prisoner vote',
      'who is standing for mayor', 'are PCCs being abolished',
      'is it political to publish the plan before polling day', 'voter ID', 'term of a councillor',
      'how do I become a councillor', 'boundary commission', 'general election date',
    ],
    related: ['app3-elected-about', 'rep-elected-members'],
  },
  {
    id: 'silent-debt-money-advice',
    section: 'app3-vcse',
    strength: 'silent',
    question: 'Where can people get help with debt, food or fuel?',
    answer: 'The guidance does not say how a person gets help with debt, food, fuel or money. It says Citizens ' +
      'Advice and food banks can be useful to partnerships; ask Citizens Advice, StepChange or your council.',
    asked: [
      'help with debt', 'bailiffs at the door', 'loan shark', 'food bank voucher', 'cannot pay my gas bill',
      'breathing space for debts', 'credit union', 'owe money to a dealer', 'bankruptcy', 'rent arrears',
      'crisis loan', 'warm home discount', 'budgeting advice for people in recovery', 'free school meals',
      'open a bank account without ID',
    ],
    related: ['app3-vcse-citizens-advice'],
  },
  {
    id: 'silent-employment-rules',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'What are the rules on TUPE, redundancy, sickness or hours?',
    answer: 'The guidance does not say anything about employment law: transfers (TUPE), redundancy, sick pay, ' +
      'hours, holidays or discipline. It speaks only of organisations sharing resources through staffing and ' +
      'training; ask your human resources (HR) team or Acas.',
    asked: [
      'TUPE transfer of staff', 'redundancy notice period', 'sick pay for the coordinator', 'maternity cover',
      'annual leave carry over', 'zero hours contract', 'is a volunteer an employee', 'grievance against my manager',
      'trade union rep', 'flexible working request', 'pension for seconded staff', 'disciplinary procedure',
      'working time rules', 'probation period for a new starter at work', 'secondment agreement terms',
      'staff bullied at work', 'right to work check',
    ],
    related: ['ld-share-resources', 'gov-contributions'],
  },
  {
    id: 'silent-tax-charity-law',
    section: 'app3-vcse',
    strength: 'silent',
    question: 'What are the rules on tax, VAT, charities or companies?',
    answer: 'The guidance does not say anything about tax, VAT, Gift Aid, charity registration or company law. ' +
      'It speaks of charities and community groups only as partners; ask an accountant, HM Revenue and Customs or ' +
      'the Charity Commission.',
    asked: [
      'VAT on services', 'do we charge VAT', 'do reps pay tax on vouchers', 'register a charity', 'Gift Aid',
      'community interest company set up', 'corporation tax', 'charity commission complaint',
      'national insurance for peers', 'is a grant taxable', 'Companies House', 'how to raise money for our charity',
      'lottery funding application', 'charity reserves policy',
    ],
    related: ['app3-vcse-about'],
  },
  {
    id: 'silent-finance-audit',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'How should accounts, audits and invoices be handled?',
    answer: 'The guidance does not say how money should be accounted for, audited, invoiced or banked. It says ' +
      'the partnership should help to oversee and co-ordinate the funding streams that matter; ask your finance ' +
      'lead or auditor.',
    asked: [
      'audit of accounts', 'who audits our spending', 'invoice for partner contributions', 'purchase order number',
      'year end accounts', 'pooled budget rules', 'financial regulations', 'who can authorise a payment',
      'spending limit of the chair', 'fraud with grant money', 'petty cash', 'internal audit recommendation',
      'budget monitoring report format', 'section 151 officer', 'value for money audit', 'bank signatories',
      'capital spending rules', 'how do we move money from health to the council',
    ],
    related: ['lp-funding', 'lp-merge-funding'],
  },
  {
    id: 'silent-travel-expenses',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Can members claim mileage, meals or travel?',
    answer: 'The guidance does not say what travel, meals or other expenses members can claim, or on which ' +
      'form. It says resources to involve people with lived experience should include financial assistance; ask ' +
      'your coordinator or your own employer.',
    asked: [
      'mileage rate', 'claim my petrol', 'expense claim form', 'first class rail travel',
      'taxi home after the meeting', 'hotel for the conference', 'subsistence allowance', 'can I claim lunch',
      'parking costs refund', 'how long do I have to claim expenses', '45p a mile', 'who signs my claim form',
      'bus pass for a rep', 'overnight allowance', 'bicycle mileage', 'receipts needed?',
    ],
    related: ['le-resource'],
  },
  {
    id: 'silent-courts-sentencing',
    section: 'app3-probation',
    strength: 'silent',
    question: 'How do courts, sentences, bail and criminal records work?',
    answer: 'The guidance does not say how courts decide, what sentences or bail conditions people get, or when ' +
      'convictions are spent. It says plans should cover treatment requirements in community sentences; ask a ' +
      'solicitor, the court or Citizens Advice.',
    asked: [
      'when is a conviction spent', 'bail conditions', 'court date', 'magistrates or crown court',
      'guilty plea discount', 'suspended sentence', 'tag and curfew', 'how do I get legal aid', 'jury service',
      'recall to prison', 'parole hearing', 'sentencing guidelines', 'victim personal statement',
      'appeal against sentence', 'how long does a caution stay on my record', 'pre-sentence report',
      'licence conditions after prison', 'restraining order', 'drug court', 'criminal injuries compensation',
    ],
    related: ['ch4-commitment-criminal-justice', 'app3-probation-who'],
  },
  {
    id: 'silent-civil-orders',
    section: 'app3-police',
    strength: 'silent',
    question: 'How do we get an injunction, closure order or dispersal order?',
    answer: 'The guidance does not say how to obtain or enforce orders such as closure orders, injunctions or ' +
      'dispersal powers. A London case study mentions community protection notices and criminal behaviour orders, ' +
      'without explaining them; ask your police or community safety team.',
    asked: [
      'how do I apply for a closure order', 'injunction against a dealer', 'dispersal zone',
      'how long does a community protection notice last', 'breach of a criminal behaviour order penalty',
      'public spaces protection order', 'who can issue a community protection warning', 'community trigger',
      'antisocial behaviour case review', 'serious violence reduction order', 'gang injunction',
      'shut down a crack house by law', 'evidence needed for an injunction', 'knife crime prevention order',
    ],
    related: ['app4-london-days-of-action', 'app4-london-days-results'],
  },
  {
    id: 'silent-police-procedure',
    section: 'app3-police',
    strength: 'silent',
    question: 'How do police run investigations, informants or surveillance?',
    answer: 'The guidance does not say how police run investigations, informants, surveillance or intelligence ' +
      'systems. It says police hold much of the information a needs assessment draws on; ask your police ' +
      'representative.',
    asked: [
      'how do police use informants', 'phone tapping', 'RIPA authorisation', 'surveillance of a suspect',
      'undercover officers', 'what is the national intelligence model', 'how do I become a special constable',
      'crime reference number', 'police response times', 'drone use by police', 'facial recognition',
      'covert cameras on an estate', 'ANPR', 'how are exhibits stored', 'police complaints commission',
      'body worn video footage request', 'who investigates a murder', 'how many officers are on shift tonight',
      'detective pay',
    ],
    related: ['an-data-holders', 'app3-police-specialist-roles'],
  },
  {
    id: 'silent-immigration',
    section: 'app3-people-affected',
    strength: 'silent',
    question: 'What about immigration status and no recourse to public funds?',
    answer: 'The guidance does not say anything about immigration status, asylum, visas or people with no ' +
      'recourse to public funds. It says everyone should be able to get timely, appropriate support; ask your ' +
      'council’s no-recourse team or a regulated immigration adviser.',
    asked: [
      'no recourse to public funds', 'can an illegal immigrant get treatment', 'asylum hotel drugs',
      'visa refused because of a drug conviction', 'deportation of foreign dealers', 'EU settled status',
      'does rehab tell the Home Office about migrants', 'right to remain', 'refugee housing',
      'NHS charges for overseas visitors', 'undocumented service user', 'will I be deported for cannabis',
      'interpreter for an asylum seeker', 'modern slavery victim visa', 'citizenship test',
    ],
    related: ['pr-equality', 'naq-demographics'],
  },
  {
    id: 'silent-mental-health-law',
    section: 'app3-nhs',
    strength: 'silent',
    question: 'What does the law say on sectioning, capacity or social care needs?',
    answer: 'The guidance does not say anything about the Mental Health Act, mental capacity, the Care Act or ' +
      'who qualifies for social care. It wants mental and physical health needs addressed together; ask your ' +
      'mental health trust or adult social care team.',
    asked: [
      'sectioned under the mental health act', 'section 136', 'mental capacity assessment',
      'deprivation of liberty safeguards', 'can someone on drugs be sectioned', 'nearest relative',
      'who decides if he has capacity', 'forced treatment for addiction', 'best interests meeting',
      'lasting power of attorney', 'advocate for a patient', 'dual diagnosis pathway rules',
      'community treatment order', 'approved mental health professional', 'continuing healthcare',
      'direct payments for care',
    ],
    related: ['ch4-commitment-integration', 'rep-nhs'],
  },
  {
    id: 'silent-driving',
    section: 'app3-police',
    strength: 'silent',
    question: 'Can people in treatment drive, and must they tell the DVLA?',
    answer: 'The guidance does not say anything about driving, licences or the Driver and Vehicle Licensing ' +
      'Agency (DVLA). Ask the DVLA, your doctor or a solicitor.',
    asked: [
      'tell the DVLA', 'can I drive on methadone', 'lost my driving licence for drugs',
      'when do I get my licence back', 'medical for a bus driver', 'drink driving course',
      'HGV licence and past addiction', 'is it legal to drive with cannabis oil', 'car insurance after drug driving',
      'penalty points', 'driving ban length', 'high risk offender scheme', 'ignition interlock',
      'must my GP report me to the DVLA', 'escooter and drugs',
    ],
    related: ['naq-drug-range'],
  },
  {
    id: 'silent-inquest-funeral',
    section: 'app3-coroner',
    strength: 'silent',
    question: 'How do inquests, death certificates and funerals work?',
    answer: 'The guidance does not say how inquests, post mortems, death certificates or funerals work. It says ' +
      'coroners can give insight and data on drug-related deaths, and each partnership decides how to involve ' +
      'them; ask the coroner’s office or your council’s bereavement team.',
    asked: [
      'how long does an inquest take', 'can I see the post mortem report', 'help with funeral costs',
      'who pays for a pauper’s funeral', 'death certificate says drugs, can it be changed',
      'do families get a lawyer at an inquest', 'when will my son’s body be released', 'register a death',
      'narrative verdict', 'what questions does a coroner ask', 'jury at an inquest', 'bereavement counselling',
      'attend an inquest as a witness', 'medical examiner',
    ],
    related: ['app3-coroner-why', 'app3-coroner-how'],
  },
  {
    id: 'silent-health-advice',
    section: 'app3-nhs',
    strength: 'silent',
    question: 'What health advice is there on vaccines, pregnancy, diet or sleep?',
    answer: 'The guidance does not say anything on vaccinations, blood tests, pregnancy, diet, sleep or other ' +
      'health advice. Ask a GP, pharmacist or NHS 111; call 999 in an emergency.',
    asked: [
      'hepatitis B vaccine', 'flu jab for clients', 'where to get a hep C test', 'HIV test',
      'can I breastfeed on methadone', 'abscess from injecting', 'best diet in recovery',
      'I cannot sleep since I stopped', 'covid booster', 'dentist for people who use drugs', 'find a GP',
      'liver scan', 'wound care clinic', 'contraception', 'is my chest pain serious', 'mouth ulcers from coke',
      'sepsis signs', 'tetanus', 'ear ache', 'weight gain after quitting',
    ],
    related: ['app3-nhs-services-role'],
  },
  {
    id: 'silent-prescription-practice',
    section: 'app3-nhs',
    strength: 'silent',
    question: 'What are the rules for prescriptions, storage and controlled drugs?',
    answer: 'The guidance does not say how prescriptions are written, dispensed, stored or paid for. It says ' +
      'partnerships should consider how to include community pharmacies; ask a pharmacist, your prescriber or the ' +
      'controlled drugs lead.',
    asked: [
      'lost prescription', 'take home doses of methadone', 'methadone lock box', 'controlled drugs register',
      'can a pharmacy refuse to dispense', 'missed three days of my script', 'prescription charge exemption',
      'private prescription for cannabis', 'transfer my script to another town', 'non-medical prescriber supervision',
      'patient group direction', 'instalment prescription form', 'collecting medicine for a friend', 'holiday script',
      'who can witness destruction of controlled drugs', 'safe storage boxes for parents',
    ],
    related: ['app3-nhs-primary-care-pharmacy'],
  },
  {
    id: 'silent-child-protection',
    section: 'ch2-whole-system-monitoring',
    strength: 'silent',
    question: 'What are the thresholds and steps in child protection?',
    answer: 'The guidance does not say when children are taken into care, what thresholds apply or how a child ' +
      'protection conference works. It says which children count as in need, in a footnote; ask your council’s ' +
      'children’s social care.',
    asked: [
      'threshold for child protection', 'when are children taken into care', 'will social services take my baby',
      'section 47 enquiry', 'core group meeting', 'family court', 'contact with my kids while in rehab',
      'foster carer allowance', 'special guardianship', 'pre-birth assessment', 'hair strand test for court',
      'child protection conference rules', 'how do I get my children back', 'serious case review process',
      'local authority designated officer', 'child in need plan how long',
      'parent of a looked after child wants to appeal',
    ],
    related: ['system-children-in-need', 'app4-middlesbrough-parents-support'],
  },
  {
    id: 'silent-domestic-abuse',
    section: 'app3-people-affected',
    strength: 'silent',
    question: 'Where can someone get help with domestic abuse or assault?',
    answer: 'The guidance does not say where a person can get help with abuse, rape or violence. Call 999 in ' +
      'danger; otherwise the National Domestic Abuse Helpline, 0808 2000 247, is free day and night.',
    asked: [
      'my partner hits me when he drinks', 'domestic abuse help', 'women’s refuge', 'I was spiked and assaulted',
      'MARAC referral', 'Clare’s law', 'he is violent on coke', 'rape crisis', 'leave an abusive husband',
      'non-molestation order', 'DASH risk assessment', 'stalking', 'male victims of abuse', 'honour based abuse',
      'who helps victims of domestic violence', 'coercive control law',
    ],
    related: ['app3-people-affected-who', 'an-case-reviews'],
  },
  {
    id: 'silent-subject-access',
    section: 'ch4-data-sharing-basis',
    strength: 'silent',
    question: 'How do I see or correct the records held about me?',
    answer: 'The guidance does not say how a person asks to see, correct or erase records about them. It says ' +
      'there is a strong regulatory framework for sharing data; ask the organisation that holds the records, or ' +
      'the Information Commissioner’s Office (ICO).',
    asked: [
      'subject access request', 'can I see my own file', 'what do police hold on me', 'copy of my treatment notes',
      'delete my record from the database', 'correct a mistake in my notes', 'who has looked at my records',
      'one month to answer a SAR', 'can I stop my data being shared', 'national data opt-out',
      'solicitor wants a client’s notes', 'records of a dead patient', 'right of access', 'fee for a copy of my file',
      'my worker shared my details without asking', 'redact third party names',
    ],
    related: ['dsb-framework', 'ld-individual-level'],
  },
  {
    id: 'silent-data-controller',
    section: 'ch4-data-sharing-basis',
    strength: 'silent',
    question: 'Who is the data controller, and who registers with the ICO?',
    answer: 'The guidance does not say who is data controller or processor for shared data, or who registers ' +
      'with the Information Commissioner’s Office (ICO). It recommends a data and digital lead for data ' +
      'protection and information governance; ask that lead or a data protection officer.',
    asked: [
      'who is the data controller', 'joint controllers', 'controller or processor', 'do we register with the ICO',
      'controllership of the matched dataset', 'who is liable for a data breach',
      'data processing agreement with the provider', 'who owns the shared data', 'ICO fine',
      'does the partnership need its own DPO', 'caldicott sign-off for the dataset',
      'which organisation hosts the data', 'intellectual property in our analysis',
      'data controller when the university does the analysis', 'record of processing activities',
    ],
    related: ['roles-data-lead', 'dsb-legal-basis'],
  },
  {
    id: 'silent-information-technology',
    section: 'ch4-local-data',
    strength: 'silent',
    question: 'Which software, systems or cyber security should we use?',
    answer: 'The guidance does not say which software, case management system, device or cyber security ' +
      'standard to use. It says partnerships should help organisations to share technology as well as data; ask ' +
      'your information technology (IT) team or data and digital lead.',
    asked: [
      'which case management system', 'should we use Power BI', 'SharePoint or Teams for papers',
      'cyber security standard', 'SystmOne access', 'which database to buy',
      'can we use ChatGPT for the needs assessment', 'artificial intelligence policy', 'laptops for peers',
      'secure file transfer', 'our firewall blocks the link', 'wifi password',
      'API between police and health systems', 'how to merge two spreadsheets', 'pseudonymisation tool',
      'Excel formula for a rate',
    ],
    related: ['ld-share-resources', 'ld-analytic-capacity'],
  },
  {
    id: 'silent-health-safety',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'What about risk assessments, lone working, fire safety or first aid?',
    answer: 'The guidance does not say anything about health and safety, lone working, first aiders or fire ' +
      'drills. It asks that terms of reference set practical arrangements for managing the partnership’s risks; ' +
      'ask your employer’s health and safety lead.',
    asked: [
      'lone working policy', 'health and safety at outreach', 'fire drill', 'first aider at work',
      'needlestick injury at work', 'risk assessment for an event', 'accident book',
      'public liability for our festival stall', 'violence against staff', 'stab vests for outreach workers',
      'who insures volunteers', 'display screen check', 'asbestos in the hub', 'lifting a collapsed client',
      'event safety plan', 'hard hats',
    ],
    related: ['gov-risk'],
  },
  {
    id: 'silent-events-travel',
    section: 'ch5-regional-oversight',
    strength: 'silent',
    question: 'Are there conferences, awards or visits we can go to?',
    answer: 'The guidance does not say that there are conferences, awards, study visits or webinars. It says ' +
      'options were being explored for national forums to share best practice; ask your regional team.',
    asked: [
      'national conference for CDPs', 'awards for best partnership', 'webinar dates', 'study trip',
      'recovery walk date', 'overdose awareness day', 'book a speaker', 'exhibition stall', 'conference ticket price',
      'call for papers', 'roadshow in our region', 'annual dinner', 'summer school on addiction',
      'nominate our team for an award', 'recovery month events', 'slides from the last national event',
    ],
    related: ['ch5-national-forums', 'ch5-peer-review'],
  },
  {
    id: 'silent-careers',
    section: 'app3-treatment-providers',
    strength: 'silent',
    question: 'How do I become a drug worker or find a job or course?',
    answer: 'The guidance does not say how to train or apply for jobs in treatment, policing or probation. It ' +
      'says plans should cover strengthening the professional workforce; look at the National Careers Service, ' +
      'NHS Jobs or your local provider.',
    asked: [
      'how do I become a drug worker', 'jobs in recovery services', 'course in addiction counselling',
      'apply to be a probation officer', 'are you hiring', 'apprenticeship in substance misuse',
      'can I work in rehab with a record', 'degree in addiction', 'careers advice', 'CV help',
      'work experience placement', 'how to train as a peer mentor', 'volunteer at a drug charity', 'join the police',
      'social work bursary', 'counsellor accreditation', 'vacancy at the council',
    ],
    related: ['ch4-commitment-workforce', 'app3-businesses-training-jobs'],
  },
  {
    id: 'silent-research-detail',
    section: 'app3-higher-education',
    strength: 'silent',
    question: 'What does research show about which treatment works?',
    answer: 'The guidance does not say which treatments research finds best, or give studies of cost and ' +
      'effect; on recovery it cites two studies in footnote 6. It says partnerships should connect with research ' +
      'in universities; ask your public health team or a university.',
    asked: [
      'what does research say about rehab', 'evidence for twelve step programmes', 'randomised trials of methadone',
      'relapse rate after detox', 'does rehab work', 'brain disease model of addiction', 'genetics of addiction',
      'is abstinence better than harm reduction', 'literature review on cocaine treatment',
      'how long does recovery take', 'gateway drug theory', 'meta analysis', 'does prison make addiction worse',
      'cost effectiveness of residential rehab', 'what percentage of people relapse', 'psychedelics as therapy',
      'contingency management', 'journal articles on stigma',
    ],
    related: ['app3-higher-education-research', 'naq-what-works', 'intro-better-than-well'],
  },
  {
    id: 'silent-drug-facts-history',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What is the history of drugs, gangs or drug policy?',
    answer: 'The guidance does not say anything about the history of drugs, famous cases, or how gangs and ' +
      'cartels work abroad. It describes today’s harm in outline and asks for local analysis; try a library or ' +
      'your public health team.',
    asked: [
      'who invented heroin', 'history of drug laws', 'opium wars', 'where is cocaine grown', 'Colombian cartels',
      'when was cannabis banned', 'biggest drugs bust ever', 'who was Pablo Escobar',
      'where does heroin come from abroad', 'Albanian gangs', 'how do cartels launder money',
      'first drugs strategy in Britain', 'what was the 2017 drug strategy', 'who was drugs tsar under Blair',
      'famous people who died of overdose', 'how is fentanyl shipped', 'Taliban poppy ban',
    ],
    related: ['drugs-named', 'intro-harms'],
  },
  {
    id: 'silent-festivals-sport',
    section: 'app3-local-businesses',
    strength: 'silent',
    question: 'What are the rules for festivals, sport, pets, or drugs in the post?',
    answer: 'The guidance does not say anything on festival rules, doping in sport, animals, airports or ' +
      'parcels. It says bars, clubs and retailers can be useful partners; ask the organiser, your council or the ' +
      'police.',
    asked: [
      'amnesty bin', 'doping in sport', 'athlete failed a test', 'my dog ate cannabis',
      'drugs in my luggage at the airport', 'parcel with pills came to my house', 'medication when travelling abroad',
      'nightclub search policy', 'door supervisor licence', 'drink spiking test kits', 'taxi driver found drugs',
      'found a bag of powder in the street', 'hand in drugs anonymously', 'gym owner worried about dealing',
      'drugs on the train',
    ],
    related: ['app3-night-time-economy', 'app3-businesses-about'],
  },
]
