import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-bac-in-about',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'What is BAC-IN?',
    answer:
      'Black and Asian Cultural Identification of Narcotics (BAC-IN) is a specialist recovery support service for ' +
      'people from ethnic minority backgrounds: individuals, families and young adults with drug or alcohol ' +
      'problems. It is based in Nottingham and works across the Midlands.',
    asked: [
      'BAC-IN', 'bacin', 'Black and Asian Cultural Identification of Narcotics', 'ethnic minority service example',
      'Nottingham recovery service', 'diversity case study', 'BAME recovery support', 'race and drug services',
      'culturally specific recovery', 'support for asian families', 'black communities drugs help', 'inclusion example',
      'is there a drug service for people of colour in the examples', 'East Midlands recovery organisation',
      'who helps Asian families with a son on heroin', 'specialist service for minorities',
      'black-led addiction support', 'what does the acronym BAC-IN stand for',
      'South Asian and Caribbean people wanting help with drugs, any example',
      'outreach worker looking for a group that supports ethnic minorities',
      'recovery support for relatives from minority backgrounds', 'does BAC-IN deal with drink too',
      'young adults from minorities', 'is BAC-IN run by a council',
    ],
    related: [
      'app4-bac-in-founded', 'app4-bac-in-culturally-responsive', 'app4-bac-in-involvement', 'app3-vcse-unheard-groups',
    ],
  },
  {
    id: 'app4-bac-in-founded',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'When and by whom was BAC-IN founded?',
    answer:
      'In 2003, by individuals in recovery who also inspired it. Its innovative, grassroots and community-based ' +
      'approach to addiction recovery has won awards since.',
    asked: [
      'BAC-IN 2003', 'who started BAC-IN', 'founders', 'when did bac-in begin', 'awards', 'grassroots recovery',
      'set up by people in recovery', 'how old is BAC-IN', 'peer founded service', 'who is behind it',
      'what year did the Nottingham group start', 'did doctors create BAC-IN', 'prizes won by the Nottingham service',
      'origin of the Black and Asian recovery group', 'people in recovery who launched their own service',
      'how long has BAC-IN been going', 'is BAC-IN a government creation', 'how did BAC-IN come about',
      'award-winning grassroots group', 'from the bottom up, by those who had been there',
      'established by former users', 'since when has BAC-IN operated',
    ],
    related: ['app4-bac-in-about', 'app4-bac-in-culturally-responsive', 'app3-leros-what'],
  },
  {
    id: 'app4-bac-in-culturally-responsive',
    section: 'app4-diversity-and-inclusion',
    alsoIn: ['ch3-lived-experience'],
    strength: 'fact',
    question: 'How does BAC-IN differ from mainstream services?',
    answer:
      'It offers an alternative model to traditional mainstream services: it is culturally responsive, with a ' +
      'choice of perspectives (psycho-social, cultural, spiritual and faith-based) on recovery, rehabilitation and ' +
      'well-being. It holds that few routes to recovery are as effective and therapeutic as support from people ' +
      'who have been through addiction.',
    asked: [
      'culturally responsive', 'faith based recovery', 'spiritual approach', 'alternative to mainstream',
      'religion and rehab', 'culture and addiction', 'how is BAC-IN different', 'peer support belief',
      'mosque church recovery', 'culturally appropriate services', 'services don’t fit our community',
      'prayer and belief as part of getting clean', 'ordinary rehab doesn’t understand our culture',
      'imam asks if faith has a place in recovery services', 'alternative model',
      'help from someone who has walked the same path', 'psycho-social and spiritual options',
      'standard treatment turns off minority clients, any other way', 'what is special about the Nottingham approach',
      'belief that peers heal best', 'choice of perspectives on recovery', 'does BAC-IN reject medicine',
      'cultural awareness in drug treatment',
    ],
    related: ['app4-bac-in-not-exclusive', 'app4-bac-in-about', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-bac-in-not-exclusive',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'Is BAC-IN only for ethnic minorities?',
    answer:
      'No: it is culturally responsive, not culturally exclusive, although it specialises in support for people ' +
      'from ethnic minority backgrounds. It works collaboratively with local services, GPs and other appropriate ' +
      'healthcare providers, and in partnership with all sections of society, sharing training and good practice ' +
      'so that all communities are better off.',
    asked: [
      'culturally exclusive', 'is BAC-IN only for black and asian people', 'white people use BAC-IN?', 'works with GPs',
      'partnership with NHS', 'segregated service', 'separate services by race', 'does bac-in share training',
      'who can use it', 'open to all', 'would BAC-IN turn away a white person',
      'does BAC-IN work with surgeries and clinics', 'is BAC-IN closed to outsiders',
      'surely a service like that is discriminating', 'does the Nottingham group go it alone or work with others',
      'GP wanting to link up with BAC-IN', 'partners of the Black and Asian service', 'betterment of all communities',
      'does BAC-IN pass on what it knows', 'is BAC-IN segregated by colour', 'BAC-IN training others in good practice',
      'responsive rather than exclusive',
    ],
    related: ['app4-bac-in-culturally-responsive', 'app4-bac-in-about', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-bac-in-involvement',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'How does BAC-IN involve the people it supports?',
    answer:
      'People who engage are called ‘friends of BAC-IN’ and are central to its philosophy, service design, ' +
      'peer-led engagement, planning and decision making. It is deeply committed to consulting and involving ' +
      'service users, and to their participation. People who might benefit have been central from conception to ' +
      'delivery, with emphasis on amplifying voices that have felt excluded from ‘mainstream’ services.',
    asked: [
      'friends of BAC-IN', 'service user involvement example', 'co-production diversity', 'peer led', 'excluded voices',
      'design services with users', 'amplifying voices', 'clients make decisions', 'consultation with users',
      'how to involve ethnic minorities', 'what does BAC-IN call its clients', 'do the clients run the show at BAC-IN',
      'give a voice to those who feel shut out', 'do the people helped by BAC-IN have any say',
      'BAC-IN’s users had a say from day one', 'who makes decisions in the Nottingham service',
      'unheard people shaping a service', 'participation in delivery', 'users treated as friends rather than patients',
      'friends in design, delivery and decisions', 'are BAC-IN’s users just surveyed once a year',
      'heard instead of ignored',
    ],
    related: ['app4-bac-in-about', 'app3-people-affected-how', 'app4-essex-recovery-foundation'],
  },
  {
    id: 'app4-diversity-about',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'What does the guidance show on diversity and inclusion?',
    answer:
      'Appendix 4’s section on working to improve diversity and inclusion has one example, on providing culturally ' +
      'responsive community-based support: BAC-IN, based in Nottingham.',
    asked: [
      'diversity and inclusion', 'D&I case study', 'EDI example', 'equality example', 'inclusion appendix',
      'cultural support example', 'working to improve diversity', 'ethnic minority case study',
      'any examples on equality', 'inclusion good practice', 'case study on equalities',
      'EDI officer wants an example to show the board', 'what about race and fairness in the appendix',
      'how many examples deal with inclusion', 'does any write-up look at minority groups',
      'improve diversity, an example', 'our partnership is very white, what can we learn',
      'inclusive practice shown in the guidance', 'culturally responsive community-based support',
      'examples about women or LGBT people?', 'the section on inclusion at the end of appendix 4',
    ],
    related: ['app4-bac-in-about', 'app4-bac-in-culturally-responsive', 'app3-vcse-unheard-groups'],
  },
]
