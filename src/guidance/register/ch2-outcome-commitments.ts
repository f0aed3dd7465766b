import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'commitments-all',
    section: 'ch2-outcome-commitments',
    strength: 'fact',
    when: 'by the end of 2024/25',
    question: 'What are the national outcome commitments?',
    answer: 'The strategy expected these results nationally by the end of 2024/25. They are commitments for the ' +
      'whole-of-government mission, not targets for each area.',
    list: [
      'Prevent nearly 1,000 deaths, turning round the rising trend for the first time in a decade',
      'Create at least 54,500 new treatment places of high quality (up 20%), including:',
      '21,000 new places for opiate and/or crack cocaine users, so that 53% of them are in treatment',
      'At least 7,500 more for people sleeping rough or at immediate risk of it (up 33%)',
      'Treatment places for all offenders with an addiction',
      'Contribute to preventing 750,000 crimes, 140,000 of them neighbourhood crimes, through more drug treatment',
      'Close over 2,000 more county lines',
      'Deliver 6,400 major and moderate disruptions of organised criminals (up 20%)',
      'Significantly increase the removal of criminal assets',
    ],
    after: 'Over the 10 years the strategy also aims to reverse the rising trend in drug use, towards a historic ' +
      '30-year low. The 2024/25 date has passed.',
    asked: [
      'outcome commitments', 'national targets', 'what did government promise by 2025', 'list of pledges',
      'targets for 2024/25', 'strategy commitments numbers', 'what will be achieved by the end of 2024/25',
      'headline promises', 'all the figures in the strategy', 'national goals with numbers',
      'how much will be delivered and by when', 'are the commitments local targets', 'is it by 2030',
      'what did they say they would deliver', 'give me the promises in one list', 'commitments by March 2025',
    ],
    related: [
      'commitments-deaths', 'commitments-treatment-places', 'commitments-county-lines', 'commitments-drug-use',
    ],
  },
  {
    id: 'commitments-deaths',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many deaths was the strategy expected to prevent?',
    answer: 'Nearly 1,000 deaths prevented nationally by the end of 2024/25. That would turn round a rising trend ' +
      'in drug deaths, a first in ten years.',
    after: 'This date has passed; the guidance does not say whether the commitment was met.',
    asked: [
      'deaths commitment', 'lives saved target', 'prevent how many deaths', '1000 deaths',
      'how many lives will be saved', 'drug death target by 2025', 'fatalities promise', 'mortality pledge',
      'reverse the trend in deaths', 'is it 10,000 deaths', 'reduce overdoses by how many',
      'what is the goal on drug deaths and by when', 'when will deaths fall',
    ],
    related: ['intro-deaths', 'system-metric-harm', 'commitments-all'],
  },
  {
    id: 'commitments-treatment-places',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many new treatment places were promised?',
    answer: 'At least 54,500 new treatment places of high quality by the end of 2024/25, an increase of 20%, in a ' +
      'phased expansion.',
    list: [
      '21,000 new places for opiate and/or crack cocaine users, so that 53% of them are in treatment',
      'At least 7,500 more for people sleeping rough or at immediate risk of it (up 33%)',
      'Treatment places for all offenders with an addiction',
    ],
    after: 'This date has passed. The figures are national; the guidance gives no local share.',
    asked: [
      'treatment places', '54,500', 'how many rehab places', 'new places target', 'treatment capacity expansion',
      'places by 2025', 'increase in treatment %', 'number of extra slots in drug services', 'is it 50,000 places',
      'how much bigger will treatment get', 'how many of the places are for heroin users',
      'treatment growth national', 'will we get more beds', 'phased expansion of capacity',
      'what is our share of the 54,500',
    ],
    related: [
      'commitments-opiate-places', 'commitments-rough-sleepers', 'commitments-offenders', 'system-metric-treatment',
    ],
  },
  {
    id: 'commitments-opiate-places',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many new places were for opiate and crack users?',
    answer: '21,000 new places by the end of 2024/25 for people using opiates, crack cocaine or both, so that 53% ' +
      'of opiate and crack users would be in treatment. They are part of the 54,500.',
    after: 'This date has passed.',
    asked: [
      '21,000 places', 'heroin treatment places', 'crack users in treatment share', '53%', 'OCU places',
      'what percentage of opiate users in treatment', 'places for opiates', 'extra slots for smack users',
      'how many heroin addicts will be helped', 'penetration rate target opiate',
      'is 53 percent of all drug users the goal', 'opiate and crack target',
    ],
    related: ['commitments-treatment-places', 'intro-person-centred', 'system-metric-treatment'],
  },
  {
    id: 'commitments-rough-sleepers',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many new places were for people sleeping rough?',
    answer: 'At least 7,500 extra treatment places by the end of 2024/25 for people who are rough sleeping or at ' +
      'immediate risk of it: a 33% increase on the numbers then.',
    after: 'This date has passed.',
    asked: [
      'rough sleeping places', '7,500', 'homeless people treatment places', 'street homeless drug treatment target',
      'treatment for those on the streets', '33% increase what', 'places for homeless',
      'what about people at risk of losing their home', 'housing team: any target for rough sleepers',
      'are hostels covered', 'people with no roof and drugs', 'RSDATG numbers',
    ],
    related: ['commitments-treatment-places', 'system-metric-recovery', 'commitments-all'],
  },
  {
    id: 'commitments-offenders',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'What was promised for offenders with an addiction?',
    answer: 'That every offender with an addiction would have a treatment place, by the end of 2024/25.',
    after: 'This date has passed.',
    asked: [
      'offender treatment', 'place for every offender', 'criminals with addiction', 'do all offenders get treatment',
      'probation clients treatment promise', 'addicted prisoners help', 'lawbreakers in rehab',
      'people on probation who use drugs', 'is every prisoner guaranteed treatment',
      'what is the pledge for people in the justice system', 'CJS treatment commitment', 'offenders places how many',
    ],
    related: ['commitments-treatment-places', 'system-metric-treatment', 'commitments-all'],
  },
  {
    id: 'commitments-crime',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many crimes was the strategy expected to prevent?',
    answer: 'A contribution to preventing 750,000 crimes by the end of 2024/25, of which 140,000 are neighbourhood ' +
      'crimes. This comes through the increases in drug treatment.',
    after: 'This date has passed.',
    asked: [
      '750,000 crimes', 'crime prevention target', '140,000 neighbourhood crimes', 'how many offences prevented',
      'how does treatment cut crime number', 'crime commitment', 'burglaries stopped by treatment',
      'offending reduction promise', 'less crime by how much', 'is the crime target through policing',
      'crimes prevented 2025', 'numbers for the PCC on crime',
    ],
    related: ['system-metric-crime', 'intro-acquisitive-crime', 'commitments-all'],
  },
  {
    id: 'commitments-county-lines',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many county lines were to be closed?',
    answer: 'Over 2,000 more county lines closed by the end of 2024/25, with robust action to break the model and ' +
      'stop the gangs who run them.',
    after: 'This date has passed.',
    asked: [
      'county lines target', '2,000 lines', 'how many lines to shut', 'county lines closed by 2025',
      'gangs phone lines target', 'close drug lines number', 'CL closures commitment',
      'dealers running lines into our town target', 'is it 200 county lines', 'lines closure pledge',
      'ROCU county lines goal', 'break the county lines model',
    ],
    related: ['system-metric-supply', 'commitments-disruptions', 'commitments-all'],
  },
  {
    id: 'commitments-disruptions',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'How many disruptions of organised criminals were promised?',
    answer: '6,400 major and moderate disruptions of organised criminals’ activities by the end of 2024/25, a 20% ' +
      'increase. They include arrests of influential suppliers, action against their finances, and taking supply ' +
      'chains apart.',
    after: 'This date has passed.',
    asked: [
      '6,400', 'disruptions target', 'organised crime disruptions number', 'OCG target',
      'major and moderate disruptions', 'kingpins arrests target', 'what counts as disruption',
      'gang disruption promise', 'busts target', 'how many crime groups hit', '20% more disruptions',
      'is 6,400 arrests', 'NCA disruption commitment',
    ],
    related: ['system-metric-supply', 'commitments-assets', 'commitments-county-lines'],
  },
  {
    id: 'commitments-assets',
    section: 'ch2-outcome-commitments',
    strength: 'expected',
    when: 'by the end of 2024/25',
    question: 'What was promised on criminal assets?',
    answer: 'To significantly increase the removal of criminal assets by the end of 2024/25: cash, crypto-currency ' +
      'and other assets taken from criminals involved in drug trafficking and supply. The guidance gives no figure ' +
      'for it.',
    after: 'This date has passed.',
    asked: [
      'asset removal', 'criminal assets target', 'seize cash', 'crypto seizure', 'proceeds of crime',
      'dirty money commitment', 'how much cash will be taken from dealers', 'POCA target', 'bitcoin drugs',
      'confiscation promise', 'is there a number for asset seizures', 'taking money off gangs',
      'drug traffickers wealth',
    ],
    related: ['commitments-disruptions', 'system-metric-supply', 'commitments-all'],
  },
  {
    id: 'commitments-drug-use',
    section: 'ch2-outcome-commitments',
    strength: 'fact',
    when: 'over the course of the 10-year strategy',
    question: 'What is the ambition on overall drug use?',
    answer: 'To turn round the rising trend in drug use within the 10 years of the strategy. The ambition is to ' +
      'bring overall use down towards a historic 30-year low.',
    asked: [
      '30 year low', 'drug use target', 'reduce overall use', 'how far will use fall', 'long term ambition drug use',
      'will fewer people take drugs', 'when should drug use drop', 'historic low', 'is the drug use goal for 2025',
      'demand target', 'ten year aim on use', 'reverse rising trend',
    ],
    related: ['system-metric-use', 'intro-three-priorities', 'commitments-all'],
  },
]
