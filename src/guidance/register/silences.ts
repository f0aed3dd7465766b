import type { Entry } from './entry.js'

/** What people ask a partnership’s bot and the guidance does not say: each was searched for in the text. */
export const entries: Entry[] = [
  {
    id: 'silent-lived-experience-pay',
    section: 'ch3-lived-experience',
    strength: 'silent',
    question: 'How much should lived-experience representatives be paid?',
    answer: 'The guidance gives no pay rates or expenses amounts for people with lived experience. It says ' +
      'appropriate resource should be dedicated to supporting their involvement, including financial assistance; ' +
      'ask your coordinator or public involvement lead what your partnership pays.',
    asked: [
      'pay rates lived experience', 'how much do reps get', 'do I get paid for coming', 'travel money',
      'bus fare for service users', 'expenses policy', 'hourly rate for peers', 'vouchers for attendance',
      'will attending affect my benefits', 'childcare costs refund', 'reimburse lived experience rep',
      'payment amount for involvement', 'as the guidance sets £25 an hour…',
      'remuneration for people with lived experience',
      'what do we pay someone for giving up an afternoon to talk about their addiction',
      'going rate for peer involvement', 'day rate for a lived experience chair',
      'gift card amount for a focus group', 'how much an hour do experts by experience get',
      'finance want a figure for service user payments', 'is there a national tariff for involvement',
      'mileage allowance for volunteers', 'who refunds my train ticket if I come as a member',
    ],
    related: [
      'le-resource', 'le-payment', 'silent-lived-experience-recruit', 'silent-who-in-my-area', 'silent-benefits',
    ],
  },
  {
    id: 'silent-quorum',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'What is the quorum for meetings?',
    answer: 'The guidance sets no quorum. It says the terms of reference should cover decision-making powers ' +
      'and responsibilities, so your own terms of reference are the place to set one; ask your coordinator.',
    asked: [
      'quorum', 'how many people make a meeting valid', 'minimum attendance', 'quorate?', 'are we quorate with five',
      'how many must turn up', 'not enough members came', 'do we need half the members present',
      'what is the legal quorum', 'can we decide with only 4 people in the room', 'attendance threshold',
      'half the seats were empty, did our vote count', 'least number present for a decision to stand',
      'inquorate meeting what now', 'do three of us make a proper meeting',
      'percentage of members that must be there', 'quorum figure for our terms',
      'monitoring officer asks what the quorum should be',
    ],
    related: ['gov-tor-scope', 'gov-tor-contents', 'silent-voting', 'gov-meeting-frequency', 'silent-minutes'],
  },
  {
    id: 'silent-meeting-length',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'How long should meetings be, and where should they be held?',
    answer: 'The guidance does not say how long meetings last, where they are held or at what time. It only ' +
      'notes that virtual discussions may be helpful and leaves the form of the partnership to local leaders and ' +
      'residents; ask your coordinator.',
    asked: [
      'length of meeting', 'meeting venue', 'where do we meet', 'what time are meetings', 'in person or Teams',
      'duration of board', 'how long does a CDP last on the day', 'must meetings be face to face',
      'evening meetings for volunteers', 'location of next meeting', 'catering budget', 'dress code', 'seating plan',
      'is two hours too long for a board', 'which building are we meeting in',
      'should we hold it at the town hall or the police station', 'half day or full day sessions',
      'can we start at 6pm so carers can come', 'best day of the week for meetings', 'sandwiches for the meeting',
    ],
    related: ['gov-virtual-meetings', 'gov-meeting-frequency', 'silent-agenda', 'silent-quorum'],
  },
  {
    id: 'silent-agenda',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Is there a standard agenda for partnership meetings?',
    answer: 'The guidance has no standard agenda or running order. It says the terms of reference should set ' +
      'the scope and how activity is reviewed; ask your coordinator for your partnership’s agenda.',
    asked: [
      'agenda template', 'standing items', 'what should be on the agenda', 'order of business', 'model agenda',
      'running order', 'what do we talk about first', 'fixed agenda items', 'national agenda for CDP',
      'how to structure a meeting', 'papers before the meeting how many days', 'regular agenda items',
      'what must always be discussed at each meeting', 'any other business rules',
      'deadline for putting something on the agenda', 'can I add an item to the agenda',
      'forward plan of agenda items', 'first meeting agenda example', 'how long should each agenda item last',
    ],
    related: ['gov-tor-scope', 'sro-products', 'silent-minutes', 'silent-meeting-length', 'silent-quorum'],
  },
  {
    id: 'silent-minutes',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Do we have to take and publish minutes?',
    answer: 'The guidance says nothing about minutes: who takes them, how long, or whether they are published. ' +
      'It recommends publishing needs assessments, plans and high-level reporting; ask your coordinator what your ' +
      'terms of reference say about minutes.',
    asked: [
      'minutes', 'who writes the notes', 'publish minutes?', 'are minutes public', 'minute taker',
      'record of meetings rule', 'how fast must minutes go out', 'verbatim notes',
      'are we obliged to keep a log of meetings', 'note taking duty', 'where can the public read the minutes',
      'who types up the meeting', 'how soon after should the minutes be sent round',
      'can we record the meeting instead of minutes', 'who approves the minutes', 'action log or full minutes',
      'must minutes go on the website', 'I was misquoted in the minutes, can they be changed',
      'copy of last month’s minutes',
    ],
    related: ['ch5-publication', 'silent-agenda', 'silent-public-meetings', 'silent-foi'],
  },
  {
    id: 'silent-voting',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'How do we vote, and who has a casting vote?',
    answer: 'The guidance has no voting rules: no majority, veto or casting vote. It says the terms of ' +
      'reference should set decision-making powers and practical arrangements for resolving disagreements between ' +
      'partners; ask your coordinator or senior responsible owner (SRO).',
    asked: [
      'voting', 'casting vote', 'majority needed', 'one member one vote', 'who has a veto', 'can the chair overrule',
      'show of hands', 'unanimous decisions?', 'do lived experience reps get a vote', 'ballot rules', 'tie break',
      'does the PCC have a veto', 'who decides if we are split down the middle', 'do we need everybody to agree',
      'weighted votes by organisation', 'can the SRO block a decision the rest want', 'is a simple majority enough',
      'secret ballot', 'can observers vote', 'how is a tie settled', 'health outvoted us, is that allowed',
    ],
    related: ['gov-tor-scope', 'gov-disputes', 'silent-quorum', 'silent-conflict-of-interest', 'silent-deputies'],
  },
  {
    id: 'silent-deputies',
    section: 'ch3-representation',
    strength: 'silent',
    question: 'Can members send substitutes, and do we need a vice-chair?',
    answer: 'The guidance has no general rule on substitutes, and does not mention a vice-chair. It says ' +
      'members should be people who can make decisions, and Appendix 3 allows an appropriate person from the ' +
      'police and crime commissioner’s (PCC) office to attend; your terms of reference can settle the rest, so ' +
      'ask your coordinator.',
    asked: [
      'can I send a deputy', 'vice chair', 'stand in for a member', 'proxy attendance', 'deputy chair needed?',
      'cover when the chair is off sick', 'alternate member', 'who chairs if the SRO is away',
      'sending someone instead of me', 'locum rep', 'my boss wants me to go in her place',
      'does a stand-in have a say', 'named alternates for each seat', 'who runs the meeting if the chair has flu',
      'do we have to elect a vice chair', 'co-chair allowed', 'I am on leave, may my colleague cover',
      'swapping my rep for the day',
    ],
    related: [
      'rep-decision-makers', 'app3-pcc-cannot-attend', 'silent-voting', 'silent-sro-replacement',
      'silent-member-attendance',
    ],
  },
  {
    id: 'silent-member-attendance',
    section: 'ch3-representation',
    strength: 'silent',
    question: 'What happens if a member keeps missing meetings?',
    answer: 'The guidance sets no attendance rule and no way to remove a member or organisation. It says ' +
      'members should hold each other to account and the senior responsible owner (SRO) offers challenge and ' +
      'support; raise it with your SRO or coordinator.',
    asked: [
      'member never turns up', 'no shows', 'throw someone off the board', 'remove a member', 'attendance rule',
      'absent partners', 'police don’t come what can we do', 'expel an organisation', 'how many meetings can I miss',
      'what if the NHS refuses to attend', 'non attendance consequences', 'how do I get rid of a board member',
      'three strikes and you are out', 'dismiss a member who misbehaves',
      'procedure for removing an organisation from the partnership', 'can the chair ban somebody',
      'suspend a disruptive member', 'code of conduct breach by a rep', 'apologies every month from the same person',
      'vote a member off',
    ],
    related: ['role-sro-hold-account', 'rep-refusal', 'silent-penalties', 'silent-deputies'],
  },
  {
    id: 'silent-term-of-office',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'How long does an SRO or chair serve?',
    answer: 'The guidance sets no term of office for the senior responsible owner (SRO), the chair or any ' +
      'member. It says there should be a clearly named SRO who would be expected to chair; ask your coordinator ' +
      'what your terms of reference say.',
    asked: [
      'term of office', 'how long is the SRO in post', 'rotate the chair', 'tenure', 'maximum years as chair',
      'when does my stint as SRO end', 'chair for how many years', 'annual election of chair', 're-elect the chair',
      'fixed term members', 'stepping down after two years', 'how many years can one person lead it',
      'should leadership rotate between partners', 'two year limit for the chair',
      'does the chairmanship have to move round the agencies', 'when do members’ terms run out', 'SRO for life?',
      'length of appointment of board members', 'can the same chair stay on for a fourth year',
    ],
    related: [
      'roles-sro-who', 'roles-sro-named', 'silent-sro-replacement', 'silent-sro-time-and-pay', 'foreword-single-sro',
    ],
  },
  {
    id: 'silent-sro-replacement',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'How do we replace an SRO who leaves?',
    answer: 'The guidance gives no process or deadline for replacing a senior responsible owner (SRO). It says ' +
      'who would be expected to fill the post and asked for the name to be sent to the Joint Combating Drugs Unit ' +
      '(JCDU) when partnerships formed; tell your coordinator and ask the JCDU.',
    asked: [
      'SRO left', 'new SRO process', 'our SRO retired', 'change of Senior Responsible Officer', 'replace the chair',
      'SRO resigned who takes over', 'notify a new SRO', 'vacancy at the top', 'DPH has gone, who signs now',
      'how quickly must a new SRO be named', 'interim SRO', 'sack the SRO', 'our lead has walked out',
      'the chief superintendent was our SRO and has been posted elsewhere', 'who covers until a new SRO is found',
      'the mayor lost his seat and was SRO', 'succession plan for the SRO', 'how long may the SRO seat stay empty',
      'can partners vote the SRO out', 'acting SRO while ours is on maternity leave',
    ],
    related: ['roles-sro-who', 'roles-sro-change', 'silent-term-of-office', 'silent-jcdu-contact', 'checklist-1-sro'],
  },
  {
    id: 'silent-sro-time-and-pay',
    section: 'ch3-sro-role',
    strength: 'silent',
    question: 'Is the SRO paid, and how much time does it take?',
    answer: 'The guidance gives no salary, allowance or days per week for the senior responsible owner (SRO) or ' +
      'the other roles. It describes what SROs are responsible for; ask your employer or the partnership’s ' +
      'coordinator.',
    asked: [
      'SRO salary', 'how many days a week is the SRO role', 'is the role paid', 'allowance for chairing',
      'time commitment SRO', 'workload of an SRO', 'do I get extra pay for being SRO', 'honorarium',
      'hours for partnership lead', 'grade and pay of coordinator', 'fte needed', 'backfill for the SRO',
      'how many hours a month does leading this take', 'is there a stipend for the SRO',
      'will my employer be reimbursed for my time as SRO', 'full time or part time SRO',
      'my director asks how big a job being SRO is', 'what does the partnership lead post pay',
      'overtime for SRO duties', 'can a part-timer be SRO',
    ],
    related: ['sro-responsibilities', 'silent-job-descriptions', 'silent-term-of-office', 'partnerships-sro-ask'],
  },
  {
    id: 'silent-job-descriptions',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'Is there a job description for the partnership roles?',
    answer: 'The guidance has no job descriptions, grades or recruitment process. It outlines the senior ' +
      'responsible owner (SRO), and recommends a partnership lead, a public involvement lead and a data and ' +
      'digital lead; ask your human resources (HR) team or neighbouring partnerships for examples.',
    asked: [
      'job description', 'JD for partnership lead', 'role profile', 'person spec coordinator',
      'recruit a partnership manager', 'what grade is a data lead', 'advert for CDP officer',
      'hiring a support officer', 'template JD', 'how do we appoint the public involvement lead', 'interview process',
      'what qualifications does a coordinator need', 'degree needed for the data lead',
      'essential criteria for the partnership manager', 'sample advert for a public involvement lead',
      'working hours of the partnership coordinator', 'grading of the data and digital lead',
      'interview questions for a CDP manager', 'is there a person specification for SROs',
      'secondment or permanent post for the coordinator',
    ],
    related: [
      'roles-supporting-leads', 'sro-qualities', 'silent-sro-time-and-pay', 'silent-secretariat-cost', 'silent-dbs',
    ],
  },
  {
    id: 'silent-secretariat-cost',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Who pays for the secretariat, and how big should it be?',
    answer: 'The guidance names no funder, budget or number of staff for the secretariat. It says the terms of ' +
      'reference should specify how all partners contribute to sustaining the partnership, such as secretariat ' +
      'and analysis; ask your coordinator or SRO.',
    asked: [
      'secretariat funding', 'who pays for admin', 'support team size', 'staff for the partnership', 'admin budget',
      'does the council foot the bill', 'partner contributions amount', 'how many people run a CDP',
      'cost of running the partnership', 'subscription from each partner', 'running costs',
      'who employs the coordinator', 'how much should each agency chip in',
      'split of the running costs between partners', 'what does a CDP cost to run per year',
      'the council says it cannot go on paying the coordinator alone', 'who is the coordinator’s employer',
      'levy on partners', 'how many officers staff the partnership team', 'can grant pay for the coordinator post',
    ],
    related: ['gov-contributions', 'silent-area-funding', 'silent-job-descriptions', 'silent-sro-time-and-pay'],
  },
  {
    id: 'silent-membership-size',
    section: 'ch3-representation',
    strength: 'silent',
    question: 'How many members should a partnership have?',
    answer: 'The guidance gives no number of members, least or most. It lists the minimum organisations and ' +
      'individuals who should be represented, and accepts that numbers vary; ask your coordinator for your own ' +
      'membership list.',
    asked: [
      'how many members', 'size of the board', 'maximum members', 'is 40 too many', 'ideal number round the table',
      'headcount of partnership', 'too large a group', 'cap on membership', 'number of seats',
      'how many service user reps', 'thirty five people round the table, too many?', 'is a board of six enough',
      'smallest number of members', 'optimum board size', 'upper limit on people invited',
      'how many police officers may sit', 'how many seats for health', 'total places on the partnership',
      'average membership of a CDP',
    ],
    related: [
      'rep-minimum-list', 'app3-membership-number', 'silent-quorum', 'silent-lived-experience-recruit',
      'silent-deputies',
    ],
  },
  {
    id: 'silent-lived-experience-recruit',
    section: 'ch3-lived-experience',
    strength: 'silent',
    question: 'How do we recruit lived-experience members?',
    answer: 'The guidance gives no recruitment process, number, time clean or other eligibility test for ' +
      'lived-experience members. It says involvement needs proper structures and a wide range of backgrounds, and ' +
      'points to lived experience recovery organisations (LEROs); ask your public involvement lead or ' +
      'coordinator.',
    asked: [
      'recruit lived experience', 'find people with lived experience', 'how do I become a rep',
      'do I have to be clean', 'how long in recovery to join', 'can a current user be a member',
      'select service user reps', 'interview for experts by experience', 'I used to use and want to help',
      'criteria for peers', 'volunteer with the partnership', 'join as family member',
      'where do I sign up as a lived experience member', 'I am two years sober, can I join the board',
      'advert for service user representatives', 'selection panel for lived experience reps',
      'must a rep be abstinent', 'is someone on a script allowed to be a rep',
      'age limit for lived experience members', 'how do we choose between two volunteers in recovery',
      'application form for experts by experience', 'my son died and I want to help, how do I get involved',
    ],
    related: [
      'le-overview', 'app3-people-affected-how', 'silent-lived-experience-pay', 'silent-dbs',
      'silent-membership-size',
    ],
  },
  {
    id: 'silent-dbs',
    section: 'ch3-lived-experience',
    strength: 'silent',
    question: 'Do members need a DBS check or vetting?',
    answer: 'The guidance does not mention Disclosure and Barring Service (DBS) checks, police vetting or ' +
      'criminal records of members. Its nearest words are on supporting people with lived experience to get ' +
      'involved; ask your coordinator and your own organisation’s safeguarding or HR lead.',
    asked: [
      'DBS', 'disclosure and barring', 'criminal record check', 'vetting', 'CRB',
      'can someone with convictions be a member', 'I have a record, can I join', 'police check for volunteers',
      'background check reps', 'security clearance for the board', 'is an enhanced DBS needed',
      'ex-offender on the partnership', 'our new peer member has been inside, do we have to check him',
      'safeguarding checks for board members', 'who pays for a DBS for a volunteer',
      'I got a caution ten years ago, am I barred', 'how do we vet the lived experience people',
      'NPPV clearance for partners', 'references for new members', 'convictions and eligibility to sit',
    ],
    related: ['le-overview', 'silent-lived-experience-recruit', 'silent-confidentiality', 'silent-job-descriptions'],
  },
  {
    id: 'silent-conflict-of-interest',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'What about conflicts of interest?',
    answer: 'The guidance has no rule on conflicts of interest or declaring them, for example a provider taking ' +
      'part in talk of its own contract. It says the terms of reference should cover decision-making and ' +
      'resolving disagreements; ask your SRO or coordinator.',
    asked: [
      'conflict of interest', 'declare an interest', 'provider voting on own contract', 'register of interests',
      'can the treatment provider sit in on commissioning', 'biased members',
      'leave the room when money is discussed', 'gifts and hospitality', 'probity', 'nepotism',
      'commercial interest of members', 'my husband works for the treatment provider',
      'should the provider leave when its contract is discussed', 'member also runs a company that wants the work',
      'declaration form for interests', 'is it fair that the charity votes on its own grant',
      'councillor’s brother bids for the service', 'pecuniary interest', 'hospitality from a drug company',
    ],
    related: [
      'gov-tor-scope', 'app3-treatment-providers-about', 'silent-voting', 'silent-procurement',
      'silent-confidentiality',
    ],
  },
  {
    id: 'silent-confidentiality',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Are meetings confidential, and do members sign an agreement?',
    answer: 'The guidance has no confidentiality rule or agreement for members. It encourages data sharing ' +
      'arrangements and recommends a data and digital lead for data protection and information governance; ask ' +
      'that lead or your coordinator.',
    asked: [
      'confidentiality', 'NDA', 'sign a confidentiality form', 'can I talk about what was said', 'chatham house',
      'secret papers', 'share papers outside', 'can I tell my network about the meeting', 'private discussions',
      'leaking', 'official sensitive papers', 'restricted intelligence at meetings',
      'can I repeat what I heard in the meeting', 'members’ secrecy pledge',
      'what is said in the room stays in the room?', 'a rep talked about our case on facebook',
      'police briefing papers marked sensitive', 'protective marking of papers',
      'are we bound by a non disclosure agreement', 'may I forward the board papers',
    ],
    related: ['roles-data-lead', 'silent-gdpr', 'silent-foi', 'silent-public-meetings'],
  },
  {
    id: 'silent-public-meetings',
    section: 'ch5-overview',
    strength: 'silent',
    question: 'Can the public attend partnership meetings?',
    answer: 'The guidance does not say whether meetings are open to the public. It says partnerships should be ' +
      'visible and accountable to local residents, and recommends publishing needs assessments, plans and ' +
      'high-level reporting; ask your coordinator.',
    asked: [
      'open to the public', 'can residents come', 'public gallery', 'meeting in public', 'can I sit in',
      'observers allowed', 'are meetings private', 'can my neighbour watch', 'webcast meetings',
      'may members of the public ask questions', 'can I watch from the back', 'resident wants to speak at the board',
      'petition to the partnership', 'deputation from a residents group', 'livestream our meetings',
      'is the meeting open or closed', 'do we advertise meetings to the public',
      'local reporter asking to sit in on the meeting',
    ],
    related: ['ch5-visible-accountable', 'ch5-publication', 'silent-minutes', 'silent-media', 'silent-foi'],
  },
  {
    id: 'silent-foi',
    section: 'ch5-overview',
    strength: 'silent',
    question: 'Is the partnership covered by Freedom of Information?',
    answer: 'The guidance does not mention the Freedom of Information Act (FOI) or how to answer a request. It ' +
      'recommends publishing needs assessments, plans and high-level reporting; ask the information governance ' +
      'team of the organisation that received the request.',
    asked: [
      'FOI', 'freedom of information', 'FOI request received', 'can someone FOI us', 'exempt from FOI',
      'public records request', 'do we have to release the minutes under FOI', 'twenty working days', 'ICO request',
      'information request from a journalist', 'who answers an FOI to the CDP', 'disclosure law',
      'someone has put in an FOI about the partnership', 'days to answer a freedom of information request',
      'which partner holds the information for FOI', 'EIR request', 'refuse a vexatious request',
      'is the CDP a public authority for FOI', 'journalist demands our emails', 'publication scheme',
    ],
    related: ['ch5-publication', 'silent-minutes', 'silent-gdpr', 'silent-media'],
  },
  {
    id: 'silent-gdpr',
    section: 'ch4-data-sharing-basis',
    strength: 'silent',
    question: 'What does the guidance say about GDPR?',
    answer: 'It does not mention the UK General Data Protection Regulation (GDPR) or the Data Protection Act by ' +
      'name, or set out which lawful bases to rely on. It says a strong regulatory framework for sharing data ' +
      'already exists; ask your data and digital lead or data protection officer.',
    asked: [
      'GDPR', 'data protection act', 'lawful basis for sharing', 'is it legal to share names', 'UK GDPR article',
      'special category data', 'privacy law', 'can I share client data with police', 'DPA 2018', 'consent to share',
      'do we need permission to share patient info', 'legal gateway', 'which article lets us share',
      'which data protection article applies', 'privacy notice wording', 'do clients have to consent before we share',
      'article 9 health data condition', 'Caldicott guardian approval', 'information commissioner rules',
      'can the police have a list of our patients', 'is a legitimate interest enough',
      'duty of confidence and drug clients',
    ],
    related: [
      'dsb-framework', 'dsb-legal-basis', 'silent-data-agreement-template', 'silent-data-retention',
      'silent-confidentiality',
    ],
  },
  {
    id: 'silent-data-agreement-template',
    section: 'ch4-data-sharing-basis',
    strength: 'silent',
    question: 'Is there a template data sharing agreement or DPIA?',
    answer: 'The guidance contains no data sharing agreement template and does not mention data protection ' +
      'impact assessments (DPIAs). It points to the information governance framework template published by SAVVI ' +
      'in Greater Manchester; ask your data and digital lead.',
    asked: [
      'DSA template', 'DPIA form', 'data protection impact assessment', 'model sharing protocol',
      'sample MoU for data', 'ISP template', 'who signs the data agreement', 'draft agreement for sharing data',
      'template data sharing agreement', 'blank data sharing agreement to fill in',
      'specimen information sharing protocol to copy', 'wording for our data sharing agreement',
      'who signs our DSA on behalf of the police', 'example DPIA to copy',
      'have you got a ready made sharing agreement', 'standard clauses for a sharing agreement', 'is a DPIA needed',
      'do we have to do a DPIA before we match records', 'template privacy impact assessment',
    ],
    related: ['dsb-savvi', 'ld-identify', 'silent-gdpr', 'silent-data-retention', 'silent-templates'],
  },
  {
    id: 'silent-data-retention',
    section: 'ch4-local-data',
    strength: 'silent',
    question: 'How long should we keep data, and where?',
    answer: 'The guidance gives no retention periods, storage or security rules for data. It says partnerships ' +
      'should agree how they record and monitor local data; ask your data and digital lead or data protection ' +
      'officer.',
    asked: [
      'retention period', 'how long to keep data', 'delete records when', 'storage of data', 'data security rules',
      'encryption', 'right to be forgotten', 'archive papers', 'where is data kept', 'cloud storage allowed',
      'data breach what to do', 'when do we shred client records', 'seven years or longer for case files',
      'laptop with client data was stolen', 'can we put partnership data in Google Drive',
      'who do I tell about a data breach', 'password rules for shared files', 'secure email for sharing client lists',
      'where will the matched data be hosted',
    ],
    related: [
      'ld-agree-monitoring', 'roles-data-lead', 'silent-gdpr', 'silent-data-agreement-template', 'silent-bot-data',
    ],
  },
  {
    id: 'silent-templates',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Are there templates for terms of reference, plans and reports?',
    answer: 'The guidance has no template for terms of reference, needs assessments, plans or progress reports. ' +
      'It lists what the terms of reference should specify and what plans should cover; ask the JCDU, your OHID ' +
      'regional team or a neighbouring partnership for examples.',
    asked: [
      'template', 'ToR template', 'blank delivery plan', 'sample needs assessment', 'proforma',
      'form for progress report', 'example terms of reference', 'download a template', 'model document',
      'is there an official format', 'pro-forma plan', 'word version', 'have you got a form I can fill in',
      'pro forma delivery plan', 'template for a needs assessment', 'template progress report',
      'specimen governance map', 'can I download a blank ToR', 'example of a good plan from another area',
      'government issued templates', 'fill-in-the-blanks document for our strategy', 'risk register template',
      'sample performance framework',
    ],
    related: [
      'gov-tor-contents', 'ch4-commitments-overview', 'silent-template-length', 'silent-where-to-send-report',
      'checklist-all-eight',
    ],
  },
  {
    id: 'silent-template-length',
    section: 'ch4-responsibilities',
    strength: 'silent',
    question: 'How long should our plan, assessment or report be?',
    answer: 'The guidance sets no length, page limit or layout for needs assessments, plans or progress ' +
      'reports. It says they should be structured around the national outcomes and commitments; ask your ' +
      'coordinator what your SRO wants.',
    asked: [
      'page count delivery plan', 'how detailed should it be', 'short or long report', 'max words',
      'size of needs assessment', 'is ten pages enough', 'layout of plan', 'font and format', 'exec summary length',
      'word limit', 'how many pages', 'file format', 'font size', 'Word or PDF', 'how long a document do they want',
      'maximum number of pages for our plan', 'two sides of A4 or fifty pages',
      'how many words for the progress report', 'should the plan be a Word document or a spreadsheet',
      'appendices allowed', 'how much detail in the assessment', 'colour charts or plain text',
      'is there a house layout for plans',
    ],
    related: ['monitoring-structure-work', 'lp-actions', 'silent-templates', 'silent-where-to-send-report'],
  },
  {
    id: 'silent-where-to-send-report',
    section: 'ch4-review-and-update',
    strength: 'silent',
    question: 'Where do we send the progress report, and who reads it?',
    answer: 'The guidance does not give an address or form for sending progress reports. It says the first was ' +
      'due by the end of April 2023 (this date has passed) and then every 12 months, and that the SRO reports to ' +
      'central government; ask the Joint Combating Drugs Unit (JCDU) or your regional contact.',
    asked: [
      'send progress report where', 'email for report', 'upload the report', 'portal for returns',
      'do we send it to the Home Office', 'hand in the yearly review', 'who marks our report',
      'return the plan to government', 'feedback on our report', 'which inbox does our progress report go to',
      'where do I upload our annual progress report', 'address for sending the yearly return',
      'our report is finished, who do we email it to', 'will anybody at the Home Office reply to our report',
      'is there an online portal for progress reports', 'does the report go to OHID or JCDU',
      'post or email for the report', 'who scores the progress reports',
    ],
    related: [
      'sro-reporting', 'checklist-8-progress-report', 'silent-templates', 'silent-jcdu-contact',
      'silent-deadline-extension',
    ],
  },
  {
    id: 'silent-deadline-extension',
    section: 'ch4-responsibilities',
    strength: 'silent',
    question: 'Can we have an extension, or what if we missed a date?',
    answer: 'The guidance says nothing on extensions or on what follows a missed date. Its dates of 2022 and ' +
      'April 2023 have passed; where an area performs less well, government expects an open dialogue with the ' +
      'SRO, so speak to the JCDU.',
    asked: [
      'extension', 'missed the deadline', 'we are late', 'overdue needs assessment what now', 'more time to finish',
      'can the date be moved', 'grace period', 'behind schedule', 'late submission',
      'we never did the terms of reference', 'postpone the plan', 'what happens if we skip a step',
      'could we get two more weeks', 'our needs assessment is months late, can it be extended',
      'who grants an extension', 'the dates were impossible for us, can they be moved', 'apply for more time',
      'we joined late, do the deadlines shift', 'how strict are the dates', 'backdated submission',
    ],
    related: ['checklist-all-eight', 'resp-timeline', 'silent-penalties', 'silent-jcdu-contact'],
  },
  {
    id: 'silent-penalties',
    section: 'ch5-central-government',
    strength: 'silent',
    question: 'Are there penalties for not following the guidance?',
    answer: 'The guidance names no fines, penalties or sanctions for partnerships. It says government will ' +
      'monitor progress, expects an open dialogue where areas perform less well, and that delivery partners are ' +
      'held to account through existing structures; ask the JCDU if worried.',
    asked: [
      'penalty', 'fine for non compliance', 'what if we don’t do it', 'punishment for the council',
      'consequences of ignoring the guidance', 'will we lose money', 'special measures', 'can government take over',
      'enforcement against partnerships', 'get into trouble', 'legal action if we fail',
      'could our grant be cut for poor results', 'does the SRO get the sack if targets are missed',
      'who is punished if the plan fails', 'can ministers send in commissioners',
      'fines on councils that have no partnership', 'will the government name us publicly',
      'legal action against an area that ignores this', 'intervention powers over partnerships',
      'personal liability of the SRO for failure',
    ],
    related: [
      'ch5-poor-performance', 'ch5-monitoring', 'silent-statutory-status', 'silent-deadline-extension',
      'silent-area-ranking',
    ],
  },
  {
    id: 'silent-statutory-status',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'Is this guidance statutory?',
    answer: 'The guidance does not say it is statutory, and calls nothing it asks of partnerships a legal duty. ' +
      'It outlines how local areas should deliver the strategy, and uses "must" only to say that plans must be ' +
      'consistent with existing legislation; for legal advice ask your own legal team.',
    asked: [
      'is it statutory', 'legal requirement?', 'do we have to by law', 'statutory duty', 'is a CDP mandatory',
      'legally binding', 'as it is a legal requirement…', 'must or should', 'under which Act', 'force of law',
      'compulsory partnership', 'is it optional guidance', 'statute behind CDPs', 'legal status',
      'is there an Act that makes us do this', 'what law are partnerships set up under',
      'could a court order us to form one', 'statutory guidance or not',
      'our solicitor asks for the section of the Act', 'do partners have a legal duty to co-operate with the CDP',
      'have we got to do it or is it advice', 'regulations that establish CDPs', 'judicial review of our plan',
    ],
    related: [
      'lp-must-legislation', 'gov-legal-status', 'intro-contribution', 'silent-penalties', 'silent-legal-entity',
    ],
  },
  {
    id: 'silent-legal-entity',
    section: 'ch3-role-of-partnership',
    strength: 'silent',
    question: 'Is the partnership a legal body that can hold money or staff?',
    answer: 'The guidance does not say a partnership is a legal body, or that it can hold money, sign ' +
      'contracts, employ people or be insured. It calls it a multi-agency forum; ask your legal or finance team ' +
      'about a host organisation.',
    asked: [
      'legal entity', 'can the CDP employ staff', 'open a bank account', 'sign contracts as the partnership',
      'liability of members', 'insurance for the board', 'indemnity', 'can we be sued',
      'hold a budget in its own name', 'host organisation', 'public liability', 'bank account',
      'charge members a fee', 'membership subscription', 'who do I invoice',
      'who is liable if the partnership makes a mistake', 'can someone sue the board', 'is the partnership a company',
      'legal personality of a CDP', 'professional indemnity for members', 'can the partnership own equipment',
      'whose insurance covers a volunteer hurt at a meeting', 'in whose name do we sign the lease',
      'accountable body for our funds',
    ],
    related: ['role-what-partnership-is', 'silent-statutory-status', 'silent-procurement'],
  },
  {
    id: 'silent-area-funding',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'How much money does our area get?',
    answer: 'The guidance gives no funding amount or allocation for any area. The nearest figure is national: ' +
      'over £3 billion for the strategy from 2022 to 2025; ask your public health commissioner or your OHID ' +
      'regional team.',
    asked: [
      'funding for our area', 'how much does our council get', 'grant amount locally', 'our share of the money',
      'supplementary grant figure', 'SSMTR grant', 'DATRIG', 'public health grant amount', 'detox grant size',
      'pot of money we can bid for', 'how much did Bristol receive', 'cost of a rehab place per week',
      'price of a treatment place', 'how much of the three billion comes to us', 'what did Cornwall get this year',
      'amount of grant per head', 'which council got the most', 'breakdown of money by local authority',
      'what is our treatment grant worth', 'how much was given to the north east', 'funding formula for areas',
      'ring-fenced sum for our town', 'will my parish see any of the money',
    ],
    related: ['intro-funding', 'lp-funding', 'silent-funding-after-2025', 'silent-grant-conditions'],
  },
  {
    id: 'silent-funding-after-2025',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What funding is there after 2025?',
    answer: 'The guidance gives no funding beyond 2025: its figure is over £3 billion from 2022 to 2025. Ask ' +
      'the JCDU, your OHID regional team or your finance lead what has been announced since.',
    asked: [
      'funding after 2025', 'money for 2026', 'next spending review', 'will the grant continue', 'future budget',
      '2025/26 allocation', 'is the cash stopping', 'funding cliff edge', 'beyond March 2025', 'long term money',
      'settlement 2027', 'does the money run out in March', 'who pays for treatment places once the three years end',
      'funding settlement for next year', 'is there cash for the rest of the ten years', 'multi-year settlement',
      'our contracts end in 2025, will there be more', 'tapering of the grant', 'budget announced for 2026/27',
      'how much in years four to ten',
    ],
    related: ['intro-funding', 'lp-funding', 'silent-area-funding', 'silent-years-after-2024'],
  },
  {
    id: 'silent-grant-conditions',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'What can grant money be spent on?',
    answer: 'The guidance sets no conditions, eligible spending, underspend or claims rules for grants. It says ' +
      'the partnership should help oversee and co-ordinate relevant funding streams; ask the grant’s owner, such ' +
      'as your OHID regional team, or your finance lead.',
    asked: [
      'grant conditions', 'what can we spend it on', 'underspend', 'claw back', 'menu of interventions',
      'eligible spend', 'carry forward money', 'audit of grant', 'can we buy a van with the grant',
      'capital or revenue', 'overspend', 'claim form for grant', 'application window for the money',
      'how to get hold of the cash', 'eligibility for the grant', 'how do we draw down the money',
      'can the grant pay for a minibus', 'are we allowed to use it for enforcement', 'unspent money at year end',
      'when do we get paid', 'what may not be bought with the grant', 'do we have to match fund',
      'match funding from partners', 'criteria to qualify for the cash',
    ],
    related: ['lp-funding', 'silent-area-funding', 'silent-procurement', 'silent-secretariat-cost'],
  },
  {
    id: 'silent-procurement',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'How should services be procured or contracts let?',
    answer: 'The guidance has no procurement, tendering or contract rules. It recommends merging funding ' +
      'streams where appropriate and engaging in joint commissioning and service delivery; ask your commissioning ' +
      'or procurement team.',
    asked: [
      'procurement', 'tender', 'retender the service', 'contract length', 'which provider should we choose',
      'buy services rules', 'competitive bidding', 'section 75', 'provider selection regime', 'award a contract',
      'commission a new service process', 'change provider', 'do we have to go out to tender',
      'threshold for competitive quotes', 'can we just extend the provider’s contract',
      'best value rules for choosing a rehab', 'who signs the treatment contract',
      'how many years should a contract run', 'framework agreement for detox beds', 'Procurement Act 2023',
      'TUPE on change of provider', 'dynamic purchasing system',
    ],
    related: [
      'lp-joint-commissioning', 'app3-treatment-providers-commissioned-by', 'silent-conflict-of-interest',
      'silent-grant-conditions', 'silent-area-funding',
    ],
  },
  {
    id: 'silent-local-targets',
    section: 'ch2-outcome-commitments',
    strength: 'silent',
    question: 'What is our local target or share of the national figures?',
    answer: 'The guidance sets no target for any one area; its figures, such as 54,500 treatment places, are ' +
      'national. It says partners should agree a local performance framework; ask your coordinator or OHID ' +
      'regional team for your local ambitions.',
    asked: [
      'our share of 54,500', 'how many places for us', 'county target deaths', 'numbers we need to hit',
      'treatment target for my borough', 'quota', 'local trajectory', 'how many county lines must our force close',
      'ambition set for our council', 'KPI threshold locally', 'what number are we expected to reach here',
      'is our area’s target higher than last year', 'how many new rehab places must our council make',
      'disruption target for our force', 'percentage cut in deaths expected of us',
      'give me our KPI for prison leavers', 'what must Dorset achieve', 'who sets the local number',
    ],
    related: ['commitments-all', 'checklist-7-performance-framework', 'silent-area-ranking'],
  },
  {
    id: 'silent-area-ranking',
    section: 'ch5-central-government',
    strength: 'silent',
    question: 'How does our area compare or rank?',
    answer: 'The guidance contains no ranking or ratings of areas. It says national data and dashboards will ' +
      'enable comparisons and government will monitor headline metrics; ask your analyst, or your OHID regional ' +
      'team about NDTMS reports.',
    asked: [
      'league table', 'ranking', 'best partnership', 'worst area for drugs', 'how do we compare', 'rating of CDPs',
      'RAG rated', 'top performing council', 'which town has most drug deaths', 'are we better than Kent',
      'scores for each area', 'inspection grade', 'name and shame', 'which partnerships failed',
      'which areas are behind', 'how many areas have finished', 'who is doing worst', 'which council does this best',
      'which area should we copy', 'who has been praised', 'failing partnerships list',
      'are any areas in special measures', 'compare us with our neighbours',
      'which police force closes the most lines',
    ],
    related: ['monitoring-national-data', 'ch5-monitoring', 'silent-local-statistics', 'silent-local-targets'],
  },
  {
    id: 'silent-local-statistics',
    section: 'ch2-local-monitoring',
    strength: 'silent',
    question: 'How many people use drugs or are in treatment in my area?',
    answer: 'The guidance gives no figures for drug use or treatment in individual areas. It names national ' +
      'sources such as the National Drug Treatment Monitoring System (NDTMS) and the Digital Crime and ' +
      'Performance Pack (DCPP); ask your data lead, public health analyst or OHID regional team.',
    asked: [
      'local statistics', 'how many users in my town', 'number in treatment here', 'drug deaths in my city',
      'local prevalence', 'stats for our area', 'crime figures near me', 'how many addicts in Essex',
      'needle finds data', 'figures for our ward', 'arrests last month', 'what drugs are common round here',
      'how bad is it round here', 'numbers of people on methadone in our borough',
      'how many kids in our county use cannabis', 'overdoses in the city last summer',
      'how many county lines run into our town', 'hospital admissions for drugs in our area',
      'drug crime in my postcode', 'size of the heroin problem locally',
      'how many rough sleepers use drugs in our city', 'what share of our prison leavers turn up',
    ],
    related: ['monitoring-national-data', 'an-ohid-pack', 'monitoring-ndtms', 'silent-area-ranking'],
  },
  {
    id: 'silent-who-in-my-area',
    section: 'ch3-leadership-roles',
    strength: 'silent',
    question: 'Who is the SRO, coordinator or contact in my area?',
    answer: 'The guidance names no local senior responsible owner (SRO), coordinator or member for any area. It ' +
      'says who could be the SRO; for names ask your coordinator, your council’s public health team or the JCDU.',
    asked: [
      'who is our SRO by name', 'name of my local lead', 'contact for the CDP in Kent', 'who chairs our partnership',
      'find my local partnership', 'email of our coordinator', 'who is the drugs lead in Bristol',
      'person in charge here', 'name of the commissioner', 'which director runs ours', 'who do I ring at the council',
      'list of SROs nationally', 'who chairs it in Norfolk', 'is Sarah still the coordinator',
      'has ours got a new SRO yet', 'councillor responsible in my town by name',
      'who should I talk to at our council about this', 'the name of our public involvement lead',
      'is there a number for our partnership lead', 'who represents probation on ours', 'what is our chair called',
      'email for the data lead here', 'who is the PCC for our force',
    ],
    related: [
      'roles-sro-who', 'ch5-contact-points', 'silent-jcdu-contact', 'silent-regional-contact', 'foreword-single-sro',
    ],
  },
  {
    id: 'silent-area-list',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'Which partnerships exist, and which covers my town?',
    answer: 'The guidance has no list or map of partnerships. It says each upper-tier local authority should be ' +
      'in one partnership and only one, and mentions Greater Manchester as an example; ask your council’s public ' +
      'health team or the JCDU.',
    asked: [
      'list of partnerships', 'map of CDPs', 'which CDP covers Luton', 'how many partnerships in England',
      'what is my nearest partnership', 'footprint of the neighbouring CDP', 'is there one in Cornwall', 'directory',
      'full list of areas', 'number of CDPs', 'which council areas joined together',
      'total number of partnerships nationally', 'how many areas are there across the country',
      'which authorities paired up elsewhere', 'how many CDPs were formed', 'is my district in a bigger partnership',
      'map showing partnership boundaries', 'which partnership am I in', 'names of all the areas',
      'how many combined footprints are there',
    ],
    related: ['geography-three-rules', 'geography-minimum-size', 'silent-who-in-my-area', 'silent-jcdu-contact'],
  },
  {
    id: 'silent-jcdu-contact',
    section: 'app1-return-to-government',
    strength: 'silent',
    question: 'What is the phone number or email for the JCDU?',
    answer: 'The guidance does not say what the phone number of the Joint Combating Drugs Unit (JCDU) is, and ' +
      'the email address for queries about the return form is hidden in the accessible version. The last line of ' +
      'the document gives an address for enquiries about the publication, hidden in the same copy; your ' +
      'coordinator or SRO will have a working contact.',
    asked: [
      'JCDU phone number', 'contact the unit', 'ring the Home Office about CDPs', 'how do I reach JCDU',
      'who do I write to', 'telephone', 'postal address', 'hotline for partnerships', 'is there a helpdesk',
      'speak to somebody in government', 'how do I ring them', 'work for the JCDU vacancy',
      'who answers questions about the publication', 'enquiries address at the end of the guidance',
      'number for the drugs unit at the Home Office', 'name of our JCDU link officer',
      'can I phone the civil servants', 'where is the JCDU based', 'complain to JCDU by post', 'JCDU switchboard',
    ],
    related: ['intro-jcdu-footnote', 'app1-contact', 'silent-regional-contact', 'silent-who-in-my-area'],
  },
  {
    id: 'silent-regional-contact',
    section: 'ch5-regional-oversight',
    strength: 'silent',
    question: 'Who is my regional contact at OHID or HMPPS?',
    answer: 'The guidance names no individuals, phone numbers or emails for regional staff. It says ' +
      'partnerships should work closely with regional staff of the six departments, such as leads in the Office ' +
      'for Health Improvement and Disparities (OHID) and HM Prison and Probation Service (HMPPS) and Regional ' +
      'Organised Crime Units (ROCUs); ask your coordinator.',
    asked: [
      'OHID contact', 'regional team email', 'HMPPS drug lead name', 'ROCU contact number', 'regional manager phone',
      'name of OHID person south west', 'how do I contact the regional team',
      'health and justice co-ordinator contact', 'phone number of the ROCU',
      'who is the OHID person for the Midlands', 'email for the HMPPS drug strategy lead',
      'how do we get hold of the health and justice co-ordinator', 'our regional lead left, who is it now',
      'which region are we in for OHID', 'address of the OHID office',
    ],
    related: [
      'ch5-regional-staff-list', 'app3-ohid-role', 'silent-jcdu-contact', 'silent-who-in-my-area', 'silent-training',
    ],
  },
  {
    id: 'silent-current-minister',
    section: 'foreword',
    strength: 'silent',
    question: 'Who is the drugs minister now?',
    answer: 'The guidance names only Kit Malthouse MP, Combating Drugs Minister when the foreword was written, ' +
      'and not anyone who came after. Check GOV.UK or ask the JCDU for the current minister.',
    asked: [
      'current drugs minister', 'who is the minister today', 'new minister for drugs',
      'is Kit Malthouse still minister', 'minister in 2025', 'which MP is responsible now', 'home secretary now',
      'has the minister changed', 'who replaced Malthouse', 'what did the minister say this week',
      'what happened to the minister', 'who has the drugs brief at the Home Office',
      'which minister looks after drugs these days', 'name of the present home secretary',
      'who took over as Combating Drugs Minister', 'who is prime minister',
    ],
    related: ['foreword-who-wrote', 'ch5-minister', 'silent-government-change', 'silent-news'],
  },
  {
    id: 'silent-government-change',
    section: 'foreword',
    strength: 'silent',
    question: 'Does the strategy still stand under the new government?',
    answer: 'The guidance does not say what a later government has decided. It describes a 10-year strategy ' +
      'published in December 2021 and was last updated on 26 January 2024; check GOV.UK or ask the JCDU.',
    asked: [
      'new government', 'is the strategy scrapped', 'Labour drugs policy', 'does from harm to hope still apply',
      'after the general election', 'change of policy', 'is this still in force',
      'has the ten year plan been dropped', 'current drugs policy', 'do CDPs still exist', 'is OHID being abolished',
      'is JCDU still going', 'did Labour keep this', 'are we still meant to follow a Conservative plan',
      'was the plan torn up after the election', 'what does the new cabinet think of partnerships',
      'has the drugs strategy been withdrawn', 'is the ten year plan still alive', 'OHID changes after the election',
      'will the next government carry on with CDPs', 'are the partnerships being wound down nationally',
    ],
    related: ['intro-iterative', 'foreword-strategy-published', 'silent-current-minister', 'silent-later-editions'],
  },
  {
    id: 'silent-later-editions',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'Is there a later edition of the guidance?',
    answer: 'The guidance cannot say: this edition was updated on 26 January 2024 and says only that further ' +
      'updates will follow. Check GOV.UK or ask the JCDU or your coordinator whether a newer one exists.',
    asked: [
      'later edition', 'newer version', 'is there a 2026 version', 'updated rules since', 'most recent update',
      'has it been superseded', 'revised guidance', 'what changed since 2024',
      'what is different from the 2022 version', 'new edition link', 'changes in the January 2024 update',
      'guidance published in 2025', 'am I reading an old version', 'which paragraphs were altered in January 2024',
      'list of amendments between the two versions', 'why was it updated in 2024',
      'is a new version on its way next month', 'replacement for this document', 'track changes between editions',
      'when is the next edition due',
    ],
    related: ['intro-iterative', 'silent-government-change', 'silent-years-after-2024'],
  },
  {
    id: 'silent-years-after-2024',
    section: 'ch2-outcome-commitments',
    strength: 'silent',
    question: 'What should happen after 2024/25?',
    answer: 'The guidance sets no commitments with figures or new milestones for the years after 2024/25. What ' +
      'carries on is a progress report every 12 months, a new needs assessment at least once every three years ' +
      'and an update of the plan as necessary at least every three years; ask the JCDU about newer national aims.',
    asked: [
      '2026 targets', 'after 2024/25', 'next phase', '2027 milestones', 'what are the commitments for next year',
      'future targets', 'phase two of the strategy', 'key dates 2025 2026', 'beyond March 2025 targets',
      'new national goals', 'what happens at the end of the ten years', 'what figures are we aiming at in 2026',
      'goals for the second half of the strategy', 'are there commitments for 2025/26',
      'what numbers replace the 2024/25 ones', 'milestones up to 2031', 'treatment places promised after 2025',
      'new aims for 2027', 'next three year targets',
    ],
    related: [
      'an-frequency', 'ch4-review-plan-update', 'checklist-8-progress-report', 'commitments-all',
      'silent-funding-after-2025',
    ],
  },
  {
    id: 'silent-commitments-met',
    section: 'ch2-outcome-commitments',
    strength: 'silent',
    question: 'Were the national commitments met?',
    answer: 'The guidance gives the commitments for the end of 2024/25, not the results. The strategy committed ' +
      'to an annual report to Parliament on progress; look for it on GOV.UK or ask the JCDU.',
    asked: [
      'did they hit the targets', 'were 54,500 places delivered', 'results so far', 'progress nationally',
      'have deaths fallen', 'did it work', 'actual number of county lines closed', 'has the strategy succeeded',
      'latest outcome figures', 'annual report results', 'was the target missed',
      'evaluation of the strategy findings', 'has it been a success', 'how many lives were saved',
      'how many places were actually created', 'did drug deaths go down in the end',
      'how many of the 54,500 places exist now', 'were the two thousand lines shut', 'was 6,400 disruptions reached',
      'what has been achieved since 2021', 'did drug use fall', 'were a thousand lives saved',
      'what difference has the plan made so far',
    ],
    related: ['commitments-all', 'ch5-annual-report', 'silent-years-after-2024', 'silent-latest-statistics'],
  },
  {
    id: 'silent-latest-statistics',
    section: 'app2-outcomes-framework',
    strength: 'silent',
    question: 'What are the latest national figures?',
    answer: 'The guidance holds figures as they stood when it was written and no later statistics. Appendix 2 ' +
      'names the source of each measure, such as the Office for National Statistics (ONS) and NDTMS; look there ' +
      'or ask your analyst.',
    asked: [
      'latest figures', 'up to date statistics', 'drug deaths this year', '2024 numbers', 'newest ONS release',
      'current number in treatment', 'most recent data', 'how many deaths in 2023', 'recent prevalence',
      'today’s stats', 'new crime survey', 'how many people died last year', 'latest death figures',
      'number of users this year', 'how many were seized last year', 'how many were convicted in 2023',
      'what is the newest death toll', 'current cost of drugs to society', 'who publishes the numbers now',
      'how many are in treatment today', 'what did the crime survey say this year',
      'how many homicides were drug related last year', 'present number of heroin users in England',
      'newest hospital admission numbers',
    ],
    related: ['app2-sources', 'system-headline-table', 'silent-local-statistics', 'silent-commitments-met'],
  },
  {
    id: 'silent-supporting-metrics-final',
    section: 'ch2-whole-system-monitoring',
    strength: 'silent',
    question: 'What is the final list of supporting metrics?',
    answer: 'The guidance does not contain the final supporting metrics or the technical guide; it only lists ' +
      'options being explored and said they would come in 2022. Look for the published outcomes framework on ' +
      'GOV.UK or ask the JCDU.',
    asked: [
      'final supporting metrics', 'published supporting measures', 'technical guide text', 'complete metric list',
      'definitive indicators', 'where can I download the supporting metrics', 'what did the technical guide say',
      'were supporting metrics released', 'agreed extra measures', 'link to the technical guide',
      'copy of the technical guide', 'what supporting measures were chosen in the end',
      'which of the explored metrics were adopted', 'formula in the technical guide',
      'web address of the finished framework',
    ],
    related: ['system-supporting-metrics', 'future-technical-guide', 'silent-latest-statistics'],
  },
  {
    id: 'silent-training',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'Is there training for SROs or members?',
    answer: 'The guidance has no training or induction for members or senior responsible owners (SROs). It ' +
      'mentions sharing good practice through regional staff, other partnerships and national forums; ask your ' +
      'coordinator or OHID regional team.',
    asked: [
      'training', 'induction for new members', 'course for SROs', 'learn how to be a rep', 'onboarding', 'e-learning',
      'workshop', 'support for new coordinators', 'CPD', 'mentoring for lived experience members',
      'mandatory training', 'buddy scheme', 'how do I learn to chair', 'is there a course for lived experience reps',
      'welcome pack for new members', 'who trains the SRO', 'trauma informed training for the board',
      'online module for members', 'accredited course for partnership leads', 'shadowing before I start',
      'naloxone or first aid course for members', 'qualification for being on a CDP',
    ],
    related: [
      'ch5-national-forums', 'ch5-peer-review', 'silent-job-descriptions', 'silent-regional-contact',
      'silent-lived-experience-recruit',
    ],
  },
  {
    id: 'silent-media',
    section: 'ch3-principles',
    strength: 'silent',
    question: 'Who speaks to the press, and can we use social media?',
    answer: 'The guidance has no rules on the press, social media, a website or branding. It wants the ' +
      'partnership to be recognised locally, reduce stigma and raise awareness of support; ask your coordinator ' +
      'or communications team.',
    asked: [
      'press', 'media enquiry', 'journalist called', 'twitter account', 'facebook page', 'logo', 'branding',
      'website needed?', 'press release', 'who talks to the newspaper', 'comms plan', 'social media policy',
      'newsletter', 'brand guidelines', 'house style', 'BBC want an interview about drug deaths',
      'can I tweet about the partnership', 'who signs off a press statement', 'do we need our own web page',
      'hashtag for the partnership', 'photographs at events', 'is there an official logo',
      'leaflet and poster design', 'reply to a story in the local paper',
    ],
    related: ['pr-visibility', 'pr-stigma', 'silent-public-meetings', 'silent-foi', 'silent-confidentiality'],
  },
  {
    id: 'silent-complaints',
    section: 'ch5-reporting-and-oversight',
    strength: 'silent',
    question: 'How do I complain about the partnership or a service?',
    answer: 'The guidance has no complaints procedure for the partnership or for services. It says partnerships ' +
      'should be accountable to local residents; complain to the provider or commissioner concerned first, or ask ' +
      'the coordinator where to turn.',
    asked: [
      'complaint', 'complain about treatment service', 'unhappy with my worker', 'appeal a decision', 'ombudsman',
      'raise a grievance', 'whistleblow', 'bad service who to tell', 'how to object', 'report poor practice',
      'complain about the SRO', 'dissatisfied with the drug team', 'my keyworker was rude to me',
      'who do I moan to about the clinic', 'the service discharged me unfairly',
      'how do I challenge a decision of the board', 'formal complaint about a chair',
      'local government ombudsman and drugs service', 'complain about police at a raid', 'PALS',
      'I want to make a complaint about my script being stopped', 'blow the whistle on a provider',
    ],
    related: ['ch5-visible-accountable', 'silent-my-treatment', 'silent-who-in-my-area', 'silent-penalties'],
  },
  {
    id: 'silent-emergency-overdose',
    section: 'app2-drug-related-harm',
    strength: 'silent',
    question: 'Someone has overdosed or collapsed: what do I do?',
    answer: 'Call 999 now and say where you are; stay with the person. This guidance is for organisations ' +
      'planning together and does not cover emergencies or first aid; afterwards NHS 111 or Talk to FRANK can ' +
      'advise.',
    asked: [
      'overdose help', 'someone has collapsed', 'not breathing', 'he has taken too much', 'unconscious after drugs',
      'blue lips', 'emergency', 'she won’t wake up', 'od what do I do', 'took pills and fitting', 'dying',
      'urgent help now', 'how to treat an overdose', 'recovery position', 'he is snoring and will not wake',
      'should I put her on her side', 'CPR for an overdose', 'my mate is going blue',
      'client collapsed in the hostel toilet what now', 'do I ring an ambulance or the police for an overdose',
      'she took a load of tablets',
    ],
    related: ['silent-naloxone', 'silent-help-for-family', 'silent-suicidal'],
  },
  {
    id: 'silent-suicidal',
    section: 'app3-people-affected',
    strength: 'silent',
    question: 'I feel suicidal or cannot cope: who can I talk to?',
    answer: 'If life is in danger call 999; you can also call NHS 111 or Samaritans on 116 123, day or night. ' +
      'This guidance is about how organisations work together and does not offer personal help, but the people ' +
      'there will listen.',
    asked: [
      'suicidal', 'want to die', 'can’t go on', 'kill myself', 'feeling desperate', 'self harm', 'no reason to live',
      'crisis', 'need to talk to someone', 'mental breakdown', 'end it all', 'help me I can’t cope',
      'I don’t want to be here any more', 'my client says he will end his life tonight', 'thinking of ending my life',
      'number for the Samaritans', 'I am at breaking point', 'everything is too much', 'crisis line',
      'someone I know is going to hurt himself',
    ],
    related: ['silent-emergency-overdose', 'silent-my-treatment', 'silent-help-for-family'],
  },
  {
    id: 'silent-my-treatment',
    section: 'app3-treatment-providers',
    strength: 'silent',
    question: 'How do I get help for my own drug or alcohol use?',
    answer: 'The guidance does not say how a person gets treatment; it tells organisations how to plan it, on ' +
      'the principle of no wrong door. Talk to FRANK, your GP or NHS 111 can help you find a local service, and ' +
      '999 is for emergencies.',
    asked: [
      'help me stop', 'how to get clean', 'refer myself', 'I’m addicted', 'where can I get treatment',
      'drug service near me', 'I want to quit heroin', 'get a place in detox', 'drinking too much',
      'how do I stop using', 'I am addicted and need help', 'I need help with my drinking',
      'I think I have a drug problem', 'can you help me get off drugs', 'I relapsed last night',
      'I am struggling with cocaine', 'I need help with crack', 'I need help with heroin', 'I need help with coke',
      'I need help with drink', 'I can’t stop drinking, where do I go', 'can someone get me into rehab',
      'I want to come off methadone', 'how do I get a script',
    ],
    related: ['pr-no-wrong-door', 'silent-waiting-times', 'silent-help-for-family', 'silent-emergency-overdose'],
  },
  {
    id: 'silent-help-for-family',
    section: 'app3-people-affected',
    strength: 'silent',
    question: 'My son or daughter is using drugs: where can I get help?',
    answer: 'The guidance does not give advice to families; it says families’ voices should be part of the ' +
      'partnership. Talk to FRANK, your GP or a local treatment or family support service can help, and call 999 ' +
      'if anyone is in danger.',
    asked: [
      'help for my son', 'my daughter takes drugs', 'worried parent', 'my partner is addicted', 'brother on heroin',
      'how do I help a friend', 'child smoking weed', 'family support', 'my mum drinks', 'husband using cocaine',
      'what should I say to my teenager', 'signs my kid is on drugs', 'teenager found with pills',
      'my boy is on crack', 'how do I get my wife to stop drinking', 'found weed in my daughter’s bag',
      'support group for parents of users', 'my dad is an alcoholic',
      'our lad owes dealers money and they come to the house', 'should I throw my son out for taking drugs',
      'grandparents raising kids because mum is using', 'I am worried about my sister’s cocaine habit',
    ],
    related: [
      'app3-people-affected-who', 'le-families', 'silent-my-treatment', 'silent-symptoms',
      'silent-emergency-overdose',
    ],
  },
  {
    id: 'silent-symptoms',
    section: 'ch4-needs-assessment-questions',
    strength: 'silent',
    question: 'What are the effects or symptoms of a drug?',
    answer: 'The guidance does not describe the effects, signs or risks of any drug. Talk to FRANK has facts ' +
      'about drugs; ask a pharmacist, GP or NHS 111 about symptoms, and call 999 in an emergency.',
    asked: [
      'symptoms', 'side effects', 'what does ketamine do', 'signs of drug use', 'is cocaine dangerous',
      'effects of spice', 'how long does it stay in your system', 'drug comedown', 'mixing alcohol and cocaine',
      'is weed harmful', 'what does crack look like', 'dangers of MDMA', 'how can I tell if someone is on spice',
      'what are the withdrawal symptoms of alcohol', 'does cannabis cause psychosis',
      'how long is heroin in your blood', 'what do pinned pupils mean', 'is MDMA addictive',
      'what does a crack pipe look like', 'long term damage from ketamine', 'what happens to your body on cocaine',
      'which drug is the most dangerous',
    ],
    related: ['naq-drug-range', 'drugs-named', 'silent-emergency-overdose', 'silent-dose', 'silent-help-for-family'],
  },
  {
    id: 'silent-dose',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What dose should be given or taken?',
    answer: 'The guidance gives no doses and no clinical advice. It should be read alongside standards such as ' +
      'those of the National Institute for Health and Care Excellence (NICE); ask a prescriber, pharmacist or NHS ' +
      '111, and call 999 if too much has been taken.',
    asked: [
      'dose', 'how much methadone', 'milligrams', 'safe amount', 'starting dose buprenorphine',
      'how many pills is too many', 'titration', 'maximum daily dose', 'detox schedule', 'taper', 'how much diazepam',
      'prescribing amount', 'mg per day', 'how many milligrams', 'is it safe to mix', 'how much to give',
      'how much naltrexone a day', 'what strength of methadone is normal', 'how quickly can I come down off valium',
      'can I take two subutex', 'how much vodka is safe to cut by each day', 'dose of vitamin B for drinkers',
      'how much is a lethal amount of fentanyl', 'starting mg for a new patient',
    ],
    related: ['intro-read-alongside', 'silent-clinical-guidance', 'silent-symptoms', 'silent-emergency-overdose'],
  },
  {
    id: 'silent-clinical-guidance',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What does the guidance say on prescribing and clinical care?',
    answer: 'It has no clinical or prescribing guidance: no treatment protocols or choice of medicine. It says ' +
      'to read it alongside guidance from OHID, the Care Quality Commission (CQC) and NICE; ask your clinical ' +
      'lead or prescriber.',
    asked: [
      'clinical guidelines', 'prescribing', 'orange book', 'opioid substitution', 'OST', 'methadone or buprenorphine',
      'depot buprenorphine', 'medication for addiction', 'supervised consumption', 'detox protocol',
      'drug interactions', 'psychosocial intervention', 'should we offer long acting buprenorphine injections',
      'who can prescribe for opiate users', 'what therapy works best for cocaine', 'how to treat alcohol withdrawal',
      'heroin assisted treatment', 'can a pharmacist prescribe methadone',
      'nurse asks about urine screening frequency', 'medication for alcohol cravings',
      'clinical guideline number for opioid dependence', 'what does NICE say about detox',
    ],
    related: ['intro-read-alongside', 'silent-dose', 'silent-naloxone'],
  },
  {
    id: 'silent-naloxone',
    section: 'app2-drug-related-harm',
    strength: 'silent',
    question: 'What does the guidance say about naloxone?',
    answer: 'It does not mention naloxone: who carries it, training or supply. Its nearest words are on ' +
      'reducing drug-related deaths and sharing data on near misses; ask your treatment provider, or a ' +
      'pharmacist.',
    asked: [
      'naloxone', 'nyxoid', 'antidote for heroin', 'do police carry naloxone', 'take home naloxone', 'prenoxad',
      'where can I get a kit', 'nasal spray overdose', 'naloxone target', 'naloxone training', 'opiate reversal',
      'should hostels hold kits', 'who may carry naloxone', 'how many naloxone kits should we hand out',
      'should fire crews have naloxone', 'is naloxone legal to give without prescription', 'naloxone for families',
      'where do I pick up naloxone', 'naloxone coverage rate', 'shelf life of naloxone', 'prison leavers naloxone',
    ],
    related: [
      'app2-harm-overview', 'ld-near-misses', 'silent-emergency-overdose', 'silent-needle-exchange',
      'silent-clinical-guidance',
    ],
  },
  {
    id: 'silent-needle-exchange',
    section: 'app2-drug-related-harm',
    strength: 'silent',
    question: 'What does it say about needle exchange, drug checking or consumption rooms?',
    answer: 'The guidance mentions none of these: needle exchange, drug checking (testing) or safer consumption ' +
      'rooms. Its nearest words are its measures of harm, with hepatitis C among people who inject as a possible ' +
      'supporting metric; ask your public health commissioner or treatment provider.',
    asked: [
      'drug testing service', 'pill testing festival', 'consumption room', 'safe injecting site',
      'overdose prevention centre', 'clean works', 'syringes', 'sharps bins', 'harm reduction services list',
      'Loop drug checking', 'foil provision', 'shooting gallery', 'discarded needles in the park',
      'where can I get clean needles', 'how many needle exchanges should an area have',
      'is drug checking allowed at festivals', 'can we open a safer injecting room',
      'does it back overdose prevention centres', 'pharmacy needle packs', 'who picks up needles in the park',
      'crack pipe provision', 'testing kits for pills', 'mobile needle van',
    ],
    related: ['app2-harm-supporting', 'system-metric-harm', 'silent-naloxone', 'silent-alerts'],
  },
  {
    id: 'silent-alerts',
    section: 'ch4-local-data',
    strength: 'silent',
    question: 'Are there any drug alerts or dangerous batches?',
    answer: 'The guidance holds no drug alerts and does not mention nitazenes, fentanyl or other synthetic ' +
      'opioids. It encourages sharing real-time local data, such as near misses, so harm reduction advice is up ' +
      'to date; ask your public health team or provider for current alerts, and call 999 in an emergency.',
    asked: [
      'drug alert', 'nitazenes', 'fentanyl', 'contaminated heroin', 'warning about pills', 'dodgy drugs going round',
      'spike in overdoses', 'synthetic opioids', 'LDIS', 'strong ecstasy', 'xylazine', 'red alert',
      'new drugs on the street', 'is there something bad going round', 'are nitazenes in our area',
      'a batch of blue pills is killing people, is there a warning', 'current warning about heroin',
      'who issues drug alerts', 'how do I get on the alert list', 'fake benzos warning', 'spiked vapes alert',
      'fentanyl found in cocaine',
    ],
    related: [
      'ld-near-misses', 'app4-middlesbrough-about', 'silent-emergency-overdose', 'silent-news',
      'silent-needle-exchange',
    ],
  },
  {
    id: 'silent-waiting-times',
    section: 'app2-treatment',
    strength: 'silent',
    question: 'How long is the wait for treatment?',
    answer: 'The guidance gives no waiting times, local or national. Its nearest measures are numbers in ' +
      'treatment and engagement within three weeks of leaving prison; ask your local treatment provider or ' +
      'commissioner.',
    asked: [
      'waiting times', 'how long to get into rehab', 'waiting list', 'how soon will I be seen',
      'weeks to first appointment', 'maximum wait', 'delay in treatment', 'appointment availability', 'beds free now',
      'is there a space at the clinic', 'speed of access', 'how many weeks before treatment starts',
      'longest anyone should wait for a script', 'is there a waiting time standard',
      'why do I have to wait for rehab', 'same day prescribing', 'average wait for detox',
      'is there a queue at our clinic', 'how fast must a referral be seen',
      'appointment within three weeks of referral?',
    ],
    related: [
      'app2-treatment-overview', 'naq-access', 'silent-my-treatment', 'system-metric-treatment',
      'silent-local-statistics',
    ],
  },
  {
    id: 'silent-drug-law',
    section: 'ch1-introduction',
    strength: 'silent',
    question: 'What is the law on a drug, and what sentence does it carry?',
    answer: 'The guidance does not set out drug law, drug classes or sentences; it only asks that plans are ' +
      'consistent with existing legislation. Look at GOV.UK for penalties, and ask a solicitor or Citizens Advice ' +
      'about your own case.',
    asked: [
      'drug law', 'is cannabis legal', 'prison for possession', 'sentence for supply', 'class B drugs',
      'years in jail for dealing', 'misuse of drugs act', 'maximum sentence', 'is ketamine class A',
      'what counts as intent to supply', 'medical cannabis legal', 'am I going to jail', 'laughing gas ban',
      'maximum prison term', 'class A B or C', 'caught in possession what happens',
      'how long would I get for dealing coke', 'what class is ketamine', 'is it illegal to have a crack pipe',
      'can I grow one cannabis plant', 'do you get a record for a spliff', 'penalty for being caught with MDMA',
      'is CBD oil legal', 'law on cannabis on prescription',
    ],
    related: ['lp-must-legislation', 'silent-decriminalisation', 'silent-police-powers', 'silent-employment-law'],
  },
  {
    id: 'silent-decriminalisation',
    section: 'foreword',
    strength: 'silent',
    question: 'Should drugs be legalised or decriminalised?',
    answer: 'The guidance does not discuss legalising or decriminalising drugs. It sets out how partners should ' +
      'deliver the government’s strategy, whose demand strand includes tougher and more meaningful consequences; ' +
      'a question of national policy is one for your MP.',
    asked: [
      'legalise drugs', 'decriminalise', 'should weed be legal', 'Portugal model', 'war on drugs failed',
      'regulate cannabis', 'is prohibition working', 'politics of drugs', 'your opinion on legalisation',
      'does the partnership support reform', 'end prohibition', 'drug reform',
      'would it not be better to make it all legal', 'does the guidance support decriminalising possession',
      'why not treat drugs like alcohol', 'cannabis social clubs', 'should possession stop being a crime',
      'what do you think of legal weed', 'evidence that prohibition fails',
      'is the government going to legalise cannabis',
    ],
    related: ['intro-three-priorities', 'ch4-commitments-demand', 'silent-drug-law', 'silent-government-change'],
  },
  {
    id: 'silent-police-powers',
    section: 'app3-police',
    strength: 'silent',
    question: 'What does it say about stop and search, drug driving or raids?',
    answer: 'The guidance has no rules on stop and search, drug driving or the use of police powers, though a ' +
      'London case study in Appendix 4 describes joint operations. It covers the police’s part in the partnership ' +
      'and the supply work plans should cover; ask your police representative, or a solicitor for legal advice.',
    asked: [
      'stop and search', 'drug driving', 'swab test at roadside', 'can police search my house', 'police powers',
      'custody drug test', 'test on arrest', 'raid rules', 'section 23', 'diversion scheme eligibility',
      'sniffer dogs', 'warrant', 'can an officer look in my bag', 'how long can police hold me for drugs',
      'do I have to give a swab', 'when can police break down a door', 'which offences get an out of court disposal',
      'strip search of a teenager', 'can police seize my phone', 'drug test after arrest refusal',
      'powers of a PCSO to take drugs', 'roadside drug test limits',
    ],
    related: [
      'app4-london-days-of-action', 'ch4-commitments-supply', 'silent-drug-law', 'silent-report-dealing',
      'system-metric-supply',
    ],
  },
  {
    id: 'silent-report-dealing',
    section: 'app3-police',
    strength: 'silent',
    question: 'How do I report drug dealing?',
    answer: 'The guidance does not say how to report dealing. Call 999 if anyone is in danger, otherwise the ' +
      'police on 101, or Crimestoppers anonymously on 0800 555 111; please do not put names or details here.',
    asked: [
      'report a dealer', 'neighbour dealing', 'drugs being sold in my street', 'anonymous tip',
      'crack house next door', 'cuckooing', 'someone selling outside school', 'tell police about drugs',
      'crimestoppers', 'grass on a dealer', 'smell of cannabis from flat', 'dealers in the park',
      'the flat upstairs is dealing', 'how can I report it without anyone knowing',
      'who do I ring about a cannabis farm', 'kids buying drugs in the underpass, tell who',
      'dealers have taken over my friend’s flat', 'number for crimestoppers',
      'cars stopping all night outside number 12', 'I know where a dealer lives',
    ],
    related: [
      'app3-vcse-neighbourhood-groups', 'silent-police-powers', 'silent-emergency-overdose', 'silent-exploited-child',
    ],
  },
  {
    id: 'silent-exploited-child',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'A child may be exploited by a gang: who do I tell?',
    answer: 'The guidance has no procedure for reporting concern about a child. If the child is in danger call ' +
      '999; otherwise tell your council’s children’s social care or the police on 101. Plans should cover ' +
      'supporting young people at risk of criminal exploitation.',
    asked: [
      'child exploitation report', 'safeguarding referral', 'grooming by dealers', 'missing child drugs',
      'MASH referral', 'who do I tell about a child at risk', 'NRM', 'worried about a pupil', 'safeguarding concern',
      'teenager carrying drugs for a gang', 'trafficked child', 'child protection number',
      'kid running county lines, who do I tell', 'a boy at my club has two phones and new trainers',
      'how do I make a safeguarding referral', 'number for children’s social care',
      'my neighbour’s lad is being used by dealers', 'what is the threshold for a child protection referral',
      'girl gone missing with an older man who sells drugs', 'national referral mechanism form',
      'who do I ring about a child carrying drugs', 'pupil came in with cash and a burner phone',
    ],
    related: ['ch4-commitment-families', 'system-children-in-need', 'silent-report-dealing', 'silent-help-for-family'],
  },
  {
    id: 'silent-employment-law',
    section: 'app3-jobcentre-plus',
    strength: 'silent',
    question: 'Can I be sacked or tested for drugs at work?',
    answer: 'The guidance does not cover employment law or drug testing at work. It speaks only of linking ' +
      'employment support to recovery; ask the Advisory, Conciliation and Arbitration Service (Acas), your union ' +
      'or Citizens Advice.',
    asked: [
      'drug test at work', 'sacked for drugs', 'employer policy', 'workplace testing', 'employee failed drug test',
      'disciplinary for drinking', 'unfair dismissal addiction', 'do I tell my boss I’m in recovery',
      'time off for rehab', 'employment rights', 'can my boss make me take a drug test',
      'I lost my job because of drinking', 'is addiction a disability under the Equality Act',
      'driver failed a test at the depot', 'random testing of staff',
      'do I have to declare my past addiction at interview', 'sick leave for detox',
      'staff member smells of alcohol what do I do', 'sacked after going to rehab',
    ],
    related: [
      'app3-jobcentre-why', 'ch4-commitment-employment', 'silent-benefits', 'silent-drug-law', 'silent-my-treatment',
    ],
  },
  {
    id: 'silent-benefits',
    section: 'app3-jobcentre-plus',
    strength: 'silent',
    question: 'What benefits can someone in treatment claim?',
    answer: 'The guidance does not cover benefit entitlement, sanctions or claims. It says Jobcentre Plus ' +
      'should be represented on the partnership; ask your Jobcentre work coach or Citizens Advice.',
    asked: [
      'universal credit and rehab', 'PIP for addiction', 'sanctioned for missing appointment', 'claim while in detox',
      'UC sanctions', 'does treatment affect my benefits', 'jobseekers', 'sick note', 'DWP payment',
      'welfare entitlement', 'welfare benefits', 'can I get PIP for alcoholism',
      'will universal credit stop if I go into rehab', 'how much UC would I get',
      'benefit sanctions for people in treatment', 'who fills in a PIP form with me',
      'jobseeker’s allowance during detox', 'does rent get paid while I am in rehab', 'limited capability for work',
      'advance payment from the jobcentre',
    ],
    related: [
      'app3-jobcentre-why', 'app3-vcse-citizens-advice', 'silent-employment-law', 'silent-lived-experience-pay',
      'silent-housing-rights',
    ],
  },
  {
    id: 'silent-housing-rights',
    section: 'app3-housing',
    strength: 'silent',
    question: 'Can someone be evicted for drugs, or get housed?',
    answer: 'The guidance does not cover tenants’ rights, eviction or housing applications. It says safe, ' +
      'stable, affordable housing is essential to recovery; ask your council’s housing team, Shelter or Citizens ' +
      'Advice.',
    asked: [
      'eviction', 'kicked out for drugs', 'get a flat', 'homeless tonight', 'council house priority',
      'tenancy rights', 'landlord drugs clause', 'housing application', 'sober living house place', 'hostel bed',
      'closure order', 'can a housing association evict a user', 'nowhere to sleep',
      'my landlord wants me out because of drugs', 'how do I get on the housing register',
      'can the council refuse me a flat because I use', 'section 21 notice',
      'points on the waiting list for a council house', 'sofa surfing, who can house me', 'intentionally homeless',
      'evict a tenant who deals', 'emergency bed for tonight', 'can a hostel ban me for using',
    ],
    related: ['app3-housing-role', 'commitments-rough-sleepers', 'silent-benefits', 'silent-my-treatment'],
  },
  {
    id: 'silent-school-rules',
    section: 'app3-schools',
    strength: 'silent',
    question: 'What should a school do about drugs on site or exclusion?',
    answer: 'The guidance does not cover school searches, exclusions or lesson content. It says schools are ' +
      'essential partners, and that plans should cover school-based prevention and early intervention; ask your ' +
      'council’s education team or look to the Department for Education.',
    asked: [
      'pupil caught with drugs', 'exclude a student', 'school search rules', 'drugs lesson plan', 'RSHE content',
      'teacher found cannabis', 'vapes in school', 'school drug policy', 'sniffer dogs in school',
      'what should we teach', 'assembly talk', 'year 9 lesson on drugs', 'permanent exclusion',
      'can a teacher search a bag', 'boy suspended for a vape with THC', 'should we expel for dealing',
      'how many lessons on drugs a year', 'scheme of work on alcohol and drugs', 'can a school drug test pupils',
      'managed move after a drugs incident', 'which speaker should we book for assembly',
      'do primary schools teach about drugs', 'call the police when a pupil has cannabis?',
    ],
    related: [
      'ch4-commitment-schools', 'app3-schools-why', 'silent-exploited-child', 'silent-help-for-family',
      'silent-specific-drugs',
    ],
  },
  {
    id: 'silent-specific-drugs',
    section: 'ch4-needs-assessment-questions',
    strength: 'silent',
    question: 'What does it say about a particular drug, such as ketamine or vapes?',
    answer: 'The guidance has no section on single drugs, and does not mention ketamine, nitrous oxide, ' +
      'steroids, vapes or synthetic cannabinoids (spice). It says needs assessments should take in all drug use, ' +
      'whatever the substance; ask your public health team.',
    asked: [
      'ketamine', 'nitrous oxide', 'laughing gas', 'steroids', 'vaping THC', 'pregabalin', 'benzos', 'khat',
      'poppers', 'monkey dust', 'image and performance enhancing drugs', 'magic mushrooms', 'crystal meth',
      'ketamine use among teenagers', 'does it talk about steroids in gyms', 'nitrous oxide canisters',
      'anything on prescription painkillers', 'spice in the town centre', 'GHB and chemsex details',
      'pregabalin on the streets', 'LSD', 'what about vapes with drugs in them', 'synthetic cannabinoids',
      'street valium',
    ],
    related: ['naq-drug-range', 'drugs-named', 'silent-symptoms', 'silent-alerts', 'silent-tobacco-gambling'],
  },
  {
    id: 'silent-tobacco-gambling',
    section: 'ch3-alcohol',
    strength: 'silent',
    question: 'Does the partnership cover tobacco or gambling?',
    answer: 'The guidance says nothing about partnerships covering tobacco, smoking or gambling. It says plans ' +
      'should deal with alcohol dependence and other alcohol-related harms as well as illegal drugs; ask your ' +
      'coordinator or public health team.',
    asked: [
      'tobacco', 'smoking', 'gambling', 'vapes and cigarettes', 'betting addiction', 'stop smoking service',
      'nicotine', 'other addictions', 'gaming disorder', 'does the CDP do gambling', 'food addiction',
      'problem gamblers in plan', 'should smoking be in our plan', 'help for gamblers', 'vaping in young people',
      'do we cover fixed odds machines', 'stop smoking targets', 'is shisha included', 'screen addiction',
      'sex addiction', 'does our remit stretch to gambling harm',
    ],
    related: ['partnerships-scope', 'alc-overview', 'silent-specific-drugs', 'silent-alcohol-law'],
  },
  {
    id: 'silent-alcohol-law',
    section: 'ch3-alcohol',
    strength: 'silent',
    question: 'What does it say about alcohol licensing or minimum pricing?',
    answer: 'The guidance says nothing on alcohol licensing, opening hours, pricing or drink driving. It says ' +
      'plans should do enough about alcohol dependence and other alcohol-related harms; ask your licensing team ' +
      'or public health lead.',
    asked: [
      'alcohol licensing', 'minimum unit pricing', 'pub hours', 'drink driving limit', 'off licence',
      'cumulative impact zone', 'alcohol tax', 'street drinking ban', 'units per week', 'licence objection',
      'happy hour', 'alcohol duty', 'can we object to an off licence', 'how late can a bar sell drink',
      'what is minimum unit price', 'age for buying alcohol', 'drink drive limit',
      'public spaces protection order for street drinkers', 'licensing committee role',
      'how many units a week is safe', 'temporary event notice', 'pub lost its licence',
    ],
    related: ['alc-overview', 'app3-night-time-economy', 'silent-tobacco-gambling', 'silent-drug-law'],
  },
  {
    id: 'silent-groups-detail',
    section: 'ch3-lived-experience',
    strength: 'silent',
    question: 'What does it say about veterans, pregnant women or sex workers?',
    answer: 'The guidance has nothing particular on veterans, pregnancy, sex workers, asylum seekers or ' +
      'neurodivergent people. It says needs assessments should cover all demographics and protected ' +
      'characteristics, and suggests better links with women, ethnic minority communities and some LGBTQ+ groups; ' +
      'ask your public involvement lead.',
    asked: [
      'veterans', 'pregnant drug users', 'sex workers', 'asylum seekers', 'autism and addiction',
      'Gypsy and Traveller', 'refugees', 'ex forces', 'students with ADHD', 'neurodiverse service users',
      'deaf people', 'services for pregnant women who use', 'help for ex soldiers with addiction',
      'refugees and drugs', 'autistic clients', 'people with learning disabilities and drugs',
      'foster children as a group', 'people over 60 in treatment', 'deaf service users', 'prostitution and heroin',
    ],
    related: [
      'naq-demographics', 'app3-vcse-unheard-groups', 'silent-lived-experience-recruit', 'silent-specific-drugs',
      'silent-languages',
    ],
  },
  {
    id: 'silent-languages',
    section: 'ch3-principles',
    strength: 'silent',
    question: 'Must documents be translated or in Easy Read?',
    answer: 'The guidance does not ask for translations, interpreters, Easy Read or British Sign Language. Its ' +
      'principles say discussions, products and publications use inclusive and accessible language; ask your ' +
      'coordinator.',
    asked: [
      'translation', 'easy read', 'interpreter', 'other languages', 'BSL', 'large print', 'braille', 'Polish version',
      'Welsh language version', 'audio version', 'can I have this in Urdu',
      'Polish speaker wants the guidance translated', 'do we have to pay for an interpreter',
      'sign language at meetings', 'does it exist in Urdu', 'Braille copy of the plan',
      'translated leaflets for Romanian residents', 'subtitles for our videos',
      'large type version for a blind member',
    ],
    related: ['pr-language', 'silent-groups-detail', 'silent-templates'],
  },
  {
    id: 'silent-scotland',
    section: 'executive-summary',
    strength: 'silent',
    question: 'What are the Scottish standards for drug treatment?',
    answer: 'The guidance does not say what treatment standards or partnerships Scotland has; it applies to ' +
      'England, and a footnote only names documents published there. Ask the Scottish Government or Public Health ' +
      'Scotland.',
    asked: [
      'Scotland standards', 'MAT standards', 'medication assisted treatment standards',
      'alcohol and drug partnership', 'ADP Glasgow', 'Public Health Scotland', 'Thistle consumption room',
      'waiting time rules in Scotland', 'what are the MAT standards',
      'how do alcohol and drug partnerships in Scotland work', 'overdose numbers in Dundee',
      'who commissions treatment in Edinburgh', 'is the Glasgow consumption room legal',
      'treatment targets in Scotland', 'Police Scotland naloxone',
    ],
    related: ['summary-other-nations', 'geography-england-only', 'geography-cross-border'],
  },
  {
    id: 'silent-abroad',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'How do other countries tackle drugs?',
    answer: 'The guidance says nothing about how countries outside the UK tackle drugs; it names only the other ' +
      'UK nations. Ask your public health team or look for published research.',
    asked: [
      'other countries', 'Portugal drugs', 'Iceland model', 'USA opioid crisis', 'Netherlands coffee shops',
      'Europe comparison', 'abroad', 'Irish approach', 'international evidence', 'Swiss heroin clinics',
      'Canada safe supply', 'global drug policy', 'what did Portugal do', 'how does Iceland keep kids off drugs',
      'what can we learn from Switzerland', 'does the Dutch model work', 'American fentanyl crisis lessons',
      'drug policy in Ireland', 'safe supply in Canada', 'which country has the best results',
      'United Nations conventions on drugs',
    ],
    related: ['silent-decriminalisation', 'silent-scotland', 'summary-other-nations'],
  },
  {
    id: 'silent-drug-death-review',
    section: 'app4-data-sharing',
    strength: 'silent',
    question: 'Is there a required process for reviewing drug-related deaths?',
    answer: 'The guidance sets no required process, panel or timescale for reviewing drug-related deaths. It ' +
      'describes how Middlesbrough reviews each one in a multi-agency meeting, and says to use local data; ask ' +
      'your public health team and coroner’s office.',
    asked: [
      'drug death review panel', 'DRD review process', 'timescale death review', 'inquest date',
      'mandatory death panel', 'confidential inquiry', 'fatal overdose review steps', 'terms for a drug death panel',
      'serious incident form', 'how do I get a coroner’s report',
      'are we obliged to hold a panel on each overdose death', 'how many weeks after a death must it be reviewed',
      'who chairs a drug death panel', 'forms to fill in after a client dies',
      'national process for drug death reviews', 'can the family attend the review',
      'is there a template for a death review', 'who tells the coroner about a death in treatment',
      'independent review after a death',
    ],
    related: [
      'app4-middlesbrough-review', 'an-case-reviews', 'system-metric-harm', 'silent-alerts',
      'silent-local-statistics',
    ],
  },
  {
    id: 'silent-prices',
    section: 'app2-supply',
    strength: 'silent',
    question: 'How much do drugs cost on the street, or where are they sold?',
    answer: 'The guidance gives no street prices and says nothing of where drugs are sold; drug purity is only ' +
      'an option for a supporting metric. Police partners may hold a local drugs market profile; for your own ' +
      'safety Talk to FRANK can help.',
    asked: [
      'street price', 'how much is a gram', 'cost of heroin bag', 'where can I buy', 'price of coke',
      'score some weed', 'dealer number', 'dark web market', 'wrap price', 'how much is an ounce', 'going rate',
      'what does a ten bag cost', 'how much for a gram of coke', 'is it cheaper to buy online',
      'where do people score in town', 'what is a kilo worth wholesale', 'street value of the haul',
      'who sells weed round here', 'telegram dealers', 'cost of a rock',
    ],
    related: ['silent-symptoms', 'silent-local-statistics', 'silent-report-dealing'],
  },
  {
    id: 'silent-how-to-make',
    section: 'app2-supply',
    strength: 'silent',
    question: 'How are drugs made, grown, hidden or smuggled?',
    answer: 'The guidance says nothing of the kind, and this is not a place to ask for it. It is about how ' +
      'partners reduce drug harm; if drugs worry you, Talk to FRANK is there, in confidence.',
    asked: [
      'make drugs', 'grow cannabis', 'cook meth', 'beat a drug test', 'hide drugs', 'smuggle into prison',
      'pass urine test', 'grow tent setup', 'avoid being caught', 'how to get high', 'how do you cook crack',
      'fool a urine test', 'where do people hide gear in a car', 'best lights for growing weed',
      'get a package past customs', 'ingredients of meth', 'how to throw drugs over a prison wall',
      'stay off the police radar', 'how to cut cocaine',
    ],
    related: ['silent-prices', 'silent-my-treatment', 'silent-drug-law'],
  },
  {
    id: 'silent-dates-next-meeting',
    section: 'ch3-governance',
    strength: 'silent',
    question: 'When is our next meeting?',
    answer: 'The guidance has no local meeting dates. The terms of reference should say how often your ' +
      'partnership meets; ask your coordinator, who keeps the dates.',
    asked: [
      'next meeting date', 'when do we meet next', 'is there a meeting on Thursday', 'diary dates',
      'meeting calendar', 'send me the invite', 'joining link', 'has the meeting been moved', 'date of the CDP',
      'when is the board', 'is Tuesday’s meeting still on', 'when do we gather again', 'what time is it on Monday',
      'dates for the rest of the year', 'has March’s board been cancelled', 'put the next one in my calendar',
      'zoom link for today', 'is it this Wednesday or next', 'when is the away day', 'did I miss the meeting',
    ],
    related: ['gov-meeting-frequency', 'silent-meeting-length', 'silent-who-in-my-area'],
  },
  {
    id: 'silent-local-plan-content',
    section: 'ch4-local-plans',
    strength: 'silent',
    question: 'What does our own delivery plan or strategy say?',
    answer: 'The guidance holds no local plans. It says what every plan should cover, and recommends that needs ' +
      'assessments, plans and high-level reporting are published; ask your coordinator for your own.',
    asked: [
      'our local plan', 'what does our strategy say', 'link to our delivery plan', 'show me our needs assessment',
      'our priorities this year', 'where is our plan', 'local action plan document',
      'what did we agree for Hampshire', 'copy of our ToR', 'what did Bolton put in theirs',
      'can I see the Kent needs assessment', 'what are our local priorities this year', 'what did we agree last time',
      'where can I read Devon’s delivery plan', 'what is in our plan about prisons',
      'what did our needs assessment find', 'how many actions are in our plan', 'which priority did our board pick',
      'send me our terms of reference', 'who wrote our local strategy', 'is our plan published yet',
      'what does our area say about ketamine',
    ],
    related: ['checklist-6-delivery-plan', 'ch5-publication', 'silent-who-in-my-area', 'silent-area-list'],
  },
  {
    id: 'silent-named-providers',
    section: 'app3-treatment-providers',
    strength: 'silent',
    question: 'Which organisation runs drug services in my area?',
    answer: 'The guidance has no list of local treatment providers, though its case studies describe a few ' +
      'organisations, such as BAC-IN in Nottingham. It says the most significant will be those that public health ' +
      'teams commission; ask your council’s public health team, or Talk to FRANK for services near you.',
    asked: [
      'who runs drug services here', 'name of provider', 'CGL or Turning Point', 'address of the clinic',
      'opening hours of the drug service', 'which charity does treatment', 'phone number for the drug team',
      'local rehab name', 'our provider contact', 'where is the hub', 'NA meeting near me', 'AA meetings',
      'who provides drug treatment in our town', 'is it Change Grow Live or Humankind here',
      'postcode of the recovery hub', 'when does the clinic shut', 'which rehab is nearest',
      'find a narcotics anonymous group', 'SMART recovery meetings', 'best private rehab',
      'what is the walk-in centre’s number', 'which pharmacy does supervised scripts',
    ],
    related: [
      'app3-treatment-providers-commissioned-by', 'silent-my-treatment', 'silent-who-in-my-area',
      'silent-procurement',
    ],
  },
  {
    id: 'silent-staffing-ratios',
    section: 'ch4-plan-commitments',
    strength: 'silent',
    question: 'Does it set caseloads, staffing numbers or salaries for services?',
    answer: 'The guidance sets no caseload size, staff numbers or pay for treatment services. It asks plans to ' +
      'cover strengthening the professional workforce, with a comprehensive substance misuse workforce strategy; ' +
      'ask your commissioner or OHID regional team.',
    asked: [
      'caseload', 'staffing ratio', 'how many workers per client', 'drug worker salary', 'workforce numbers',
      'nurses needed', 'pay scale recovery worker', 'max clients per keyworker', 'recruitment target',
      'how many doctors', 'pay grade', 'how much does a drug worker earn', 'vacancies in the service',
      'how many cases should a keyworker carry', 'ratio of nurses to clients',
      'how many psychiatrists does a service need', 'what qualifications must a drug worker have',
      'minimum staffing for a detox unit', 'is fifty clients too many for one worker',
      'number of new workers to be hired', 'supervision hours for keyworkers',
    ],
    related: [
      'ch4-commitment-workforce', 'silent-clinical-guidance', 'silent-sro-time-and-pay', 'silent-waiting-times',
    ],
  },
  {
    id: 'silent-dissolve',
    section: 'ch3-geography',
    strength: 'silent',
    question: 'Can a partnership be closed down?',
    answer: 'The guidance does not say how or when a partnership ends or is closed down. It says its geography ' +
      'can change, if partners and central government agree; ask your SRO and the JCDU.',
    asked: [
      'close the partnership', 'wind up the CDP', 'dissolve the board', 'stop meeting', 'abolish our partnership',
      'disband', 'can we pull out', 'leave the partnership', 'end date of CDP', 'suspend the group',
      'our council wants to withdraw', 'how do we shut the partnership', 'can a council drop out',
      'our board wants to stop altogether', 'when will partnerships finish',
      'what happens to the partnership after ten years', 'fold the CDP and give up', 'notice period for leaving',
      'may the police withdraw from the partnership', 'sunset clause',
    ],
    related: ['geography-change', 'silent-government-change', 'silent-statutory-status'],
  },
]
