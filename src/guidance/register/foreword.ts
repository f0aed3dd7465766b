import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'foreword-about',
    section: 'foreword',
    strength: 'fact',
    question: 'What does the ministerial foreword say?',
    answer: 'The foreword thanks local partners, says the drugs strategy is a single mission across government, and ' +
      'asks every partnership to nominate one local Senior Responsible Owner (SRO). It says partnership working is ' +
      'key to success locally.',
    asked: [
      'foreword summary', 'what is the opening letter about', 'ministers introduction', 'message from the minister',
      'what did Kit Malthouse say', 'foreward gist', 'first page of the guidance in a nutshell',
      'I need two lines on the preface for a board paper', 'what is the political message at the start',
      'does the foreword ask for anything', 'summary of the bit signed by the minister',
    ],
    related: ['foreword-who-wrote', 'foreword-single-sro', 'foreword-why-one-integrator'],
  },
  {
    id: 'foreword-who-wrote',
    section: 'foreword',
    strength: 'fact',
    question: 'Who wrote the foreword?',
    answer: 'The foreword is by the Rt Hon Kit Malthouse MP, signing as Combating Drugs Minister.',
    after: 'The guidance does not say who holds that post now.',
    asked: [
      'who signed the foreword', 'name of the drugs minister in the document', 'which MP wrote the introduction',
      'Kit Malthouse who is he', 'minister responsible in the guidance', 'author of the preface',
      'Combatting Drugs Minister name', 'who is the politician behind this',
      'was the foreword written by Dame Carol Black', 'whose signature is on the first page',
      'is it the Home Secretary who wrote the foreword',
    ],
    related: ['foreword-about', 'foreword-minister-role', 'intro-jcdu-footnote', 'silent-current-minister'],
  },
  {
    id: 'foreword-cost-to-society',
    section: 'foreword',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'What harm do illicit drugs do, according to the foreword?',
    answer: 'The foreword says they bring violent and acquisitive crime, tear families apart and degrade ' +
      'neighbourhoods, costing society close to £20 billion. Chapter 1 puts the cost at over £19 billion a year.',
    asked: [
      'cost of drugs foreword', '20 billion what is that', '£20bn figure', 'is it 19 or 20 billion',
      'damage drugs do to society', 'price tag of illegal drugs', 'why does the minister say drugs are a problem',
      'how much money do drugs cost the country', 'what harms are named at the start',
      'burden on families and neighbourhoods', 'why do the two cost figures differ',
      'I need the headline cost figure for a speech', 'economic impact of narcotics',
    ],
    related: ['intro-cost', 'intro-harms', 'foreword-about'],
  },
  {
    id: 'foreword-strategy-published',
    section: 'foreword',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    when: 'December 2021',
    question: 'When was the drugs strategy published?',
    answer: 'The government published its 10-year drugs plan, "From harm to hope", in December 2021. Its aim is to ' +
      'cut drug crime and save lives.',
    asked: [
      'from harm to hope date', 'when did the ten year plan come out', 'what is the national drugs strategy called',
      'name of the strategy', 'how long does the strategy last', 'is it a five year plan', 'strategy launch month',
      'H2H when', 'drug strategy 2021 or 2022', 'what is from harm to hope', 'title of the government plan on drugs',
      'which national policy does the CDP come from', 'was the strategy published at the same time as this guidance',
    ],
    related: ['intro-funding', 'intro-three-priorities', 'foreword-whole-government'],
  },
  {
    id: 'foreword-whole-government',
    section: 'foreword',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'What principle is the drugs strategy built on?',
    answer: 'That all of government treats combating drug use and harm as a priority, working as a single team. The ' +
      'guidance sets out how Combating Drugs Partnerships should apply the same approach locally.',
    asked: [
      'whole of government approach', 'single team principle', 'guiding idea of the strategy',
      'joined up government drugs', 'is this only a Home Office thing', 'underpinning principle',
      'why should other departments care', 'is it a health or a crime strategy',
      'local version of the national approach', 'one mission what does it mean',
      'why does my Jobcentre have to care about drugs', 'cross-government mission',
    ],
    related: ['foreword-minister-role', 'intro-review-recommended', 'foreword-about'],
  },
  {
    id: 'foreword-local-partners',
    section: 'foreword',
    strength: 'fact',
    question: 'Who are the local partners the foreword thanks?',
    answer: 'Local partners in treatment, recovery, enforcement, prevention or education. The foreword calls them ' +
      'the engine room for delivering the strategy and thanks them for the work already underway.',
    asked: [
      'engine room who', 'who delivers the strategy', 'which sectors are local partners',
      'who does the minister thank', 'are teachers local partners', 'does partner mean police only',
      'who counts as a delivery partner', 'who is this guidance aimed at',
      'enforcement treatment recovery prevention education', 'who does the legwork',
      'are schools among the local partners in the foreword',
    ],
    related: ['summary-purpose', 'foreword-about'],
  },
  {
    id: 'foreword-why-one-integrator',
    section: 'foreword',
    strength: 'fact',
    question: 'Why have a single local integrator?',
    answer: 'Project ADDER, which ran whole-system responses in some of the worst-affected areas, showed the need ' +
      'for one. A single local integrator can bring partners together, broker solutions, unblock issues, and speak ' +
      'for the partnership outside it.',
    asked: [
      'why do we need one person in charge', 'lesson from ADDER', 'what did Project ADDER teach',
      'why not share the lead', 'reason for having an SRO', 'what is a system integrator for',
      'who unblocks problems', 'why one boss rather than a committee', 'evidence behind the SRO role',
      'broker solutions who does that', 'where does the idea of a local integrator come from',
      'our chief super wants to know why a single lead is needed', 'external representative of the partnership',
      'project adder purpose',
    ],
    related: ['foreword-single-sro', 'geography-existing-structures', 'partnerships-three-asks'],
  },
  {
    id: 'foreword-single-sro',
    section: 'foreword',
    alsoIn: ['ch3-leadership-roles', 'executive-summary'],
    strength: 'expected',
    who: 'all partnerships',
    question: 'Does every partnership need a single SRO?',
    answer: 'Yes: every partnership is asked to nominate a single local Senior Responsible Owner (SRO). The SRO ' +
      'represents local delivery and performance to central government, accounts for it, and is its key local point ' +
      'of contact.',
    asked: [
      'one SRO or several', 'can we have two SROs', 'joint SROs ok?', 'sro who', 'what is the SRO for',
      'team captain meaning', 'who speaks to government for our area', 'is the SRO optional',
      'do we have to have a Senior Responsible Officer', 'main contact for Whitehall',
      'who answers for local performance', 'who is accountable locally to ministers', 'who is in charge locally',
      'our two councils both want to lead, is that allowed', 'local team captains',
    ],
    related: ['checklist-1-sro', 'foreword-why-one-integrator', 'framework-sro-account', 'partnerships-sro-ask'],
  },
  {
    id: 'foreword-minister-role',
    section: 'foreword',
    strength: 'fact',
    who: 'the Combating Drugs Minister',
    question: 'What does the Combating Drugs Minister do?',
    answer: 'The Combating Drugs Minister oversees the strategy nationally, working with every part of government. ' +
      'The strategy treats combating illicit drugs as one mission for government.',
    asked: [
      'role of the minister', 'who oversees the strategy nationally', 'is there a minister for drugs',
      'ministerial lead drugs', 'who is at the top', 'national oversight by whom',
      'what is the drugs minister responsible for', 'government lead', 'does one department own the drugs strategy',
      'who is the national equivalent of our SRO', 'minister job',
    ],
    related: ['foreword-who-wrote', 'foreword-whole-government', 'intro-jcdu-footnote'],
  },
  {
    id: 'foreword-framework-tracks',
    section: 'foreword',
    alsoIn: ['executive-summary', 'ch2-outcomes-framework'],
    strength: 'fact',
    question: 'How is progress tracked locally and nationally?',
    answer: 'Through the National Combating Drugs Outcomes Framework, which the foreword calls a route to track ' +
      'progress at both local and national level.',
    asked: [
      'how do they track us', 'route to monitor progress', 'how is success followed', 'tracking tool name',
      'what is used to judge how areas are getting on', 'NCDOF purpose', 'is there one scorecard for everywhere',
      'how will the minister know if it works', 'progress tracking local national',
      'is progress tracked only nationally', 'what measures our performance',
    ],
    related: ['summary-framework', 'framework-single-overarching', 'system-headline-table'],
  },
]
