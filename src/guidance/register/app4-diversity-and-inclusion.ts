import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app4-bac-in-about',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'What is BAC-IN?',
    answer: 'Black and Asian Cultural Identification of Narcotics (BAC-IN) is a specialist recovery support ' +
      'service for people from ethnic minority backgrounds: individuals, families and young adults with drug or ' +
      'alcohol problems. It is based in Nottingham and works across the Midlands.',
    asked: [
      'BAC-IN', 'bacin', 'Black and Asian Cultural Identification of Narcotics', 'ethnic minority service example',
      'Nottingham recovery service', 'diversity case study', 'BAME recovery support', 'race and drug services',
      'culturally specific recovery', 'support for asian families', 'black communities drugs help',
      'inclusion example',
    ],
    related: [
      'app4-bac-in-founded', 'app4-bac-in-culturally-responsive', 'app4-bac-in-involvement',
      'app3-vcse-unheard-groups',
    ],
  },
  {
    id: 'app4-bac-in-founded',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'When and by whom was BAC-IN founded?',
    answer: 'In 2003, by individuals in recovery who also inspired it. Its innovative, grassroots and ' +
      'community-based approach has won awards since.',
    asked: [
      'BAC-IN 2003', 'who started BAC-IN', 'founders', 'when did bac-in begin', 'awards', 'grassroots recovery',
      'set up by people in recovery', 'how old is BAC-IN', 'peer founded service', 'who is behind it',
    ],
    related: ['app4-bac-in-about', 'app4-bac-in-culturally-responsive', 'app3-leros-what'],
  },
  {
    id: 'app4-bac-in-culturally-responsive',
    section: 'app4-diversity-and-inclusion',
    alsoIn: ['ch3-lived-experience'],
    strength: 'fact',
    question: 'How does BAC-IN differ from mainstream services?',
    answer: 'It is culturally responsive, with a choice of perspectives on recovery, rehabilitation and ' +
      'well-being: psycho-social, cultural, faith-based and spiritual. It holds that few routes to recovery are as ' +
      'effective or therapeutic as support from people who have been through addiction themselves.',
    asked: [
      'culturally responsive', 'faith based recovery', 'spiritual approach', 'alternative to mainstream',
      'religion and rehab', 'culture and addiction', 'how is BAC-IN different', 'peer support belief',
      'mosque church recovery', 'culturally appropriate services', 'services don’t fit our community',
    ],
    related: ['app4-bac-in-not-exclusive', 'app4-bac-in-about', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-bac-in-not-exclusive',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'Is BAC-IN only for ethnic minorities?',
    answer: 'It specialises in support for people from ethnic minority backgrounds, but describes itself as ' +
      'culturally responsive, not culturally exclusive. It works together with GPs, local services and other ' +
      'healthcare providers, and with every section of society, sharing training and good practice.',
    asked: [
      'culturally exclusive', 'is BAC-IN only for black and asian people', 'white people use BAC-IN?',
      'works with GPs', 'partnership with NHS', 'segregated service', 'separate services by race',
      'does bac-in share training', 'who can use it', 'open to all',
    ],
    related: ['app4-bac-in-culturally-responsive', 'app4-bac-in-about', 'app4-bac-in-involvement'],
  },
  {
    id: 'app4-bac-in-involvement',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'How does BAC-IN involve the people it supports?',
    answer: 'People who engage are called ‘friends of BAC-IN’ and are central to its philosophy, to service ' +
      'design and peer-led engagement, and to planning and decisions. People who might benefit were involved from ' +
      'conception through to delivery, with emphasis on amplifying voices that have felt excluded from ' +
      '‘mainstream’ services.',
    asked: [
      'friends of BAC-IN', 'service user involvement example', 'co-production diversity', 'peer led',
      'excluded voices', 'design services with users', 'amplifying voices', 'clients make decisions',
      'consultation with users', 'how to involve ethnic minorities',
    ],
    related: ['app4-bac-in-about', 'app3-people-affected-how', 'app4-essex-recovery-foundation'],
  },
  {
    id: 'app4-diversity-about',
    section: 'app4-diversity-and-inclusion',
    strength: 'fact',
    question: 'What does the guidance show on diversity and inclusion?',
    answer: 'Appendix 4’s diversity and inclusion section has one example, on culturally responsive ' +
      'community-based support: BAC-IN, based in Nottingham.',
    asked: [
      'diversity and inclusion', 'D&I case study', 'EDI example', 'equality example', 'inclusion appendix',
      'cultural support example', 'working to improve diversity', 'ethnic minority case study',
      'any examples on equality', 'inclusion good practice',
    ],
    related: ['app4-bac-in-about', 'app4-bac-in-culturally-responsive', 'app3-vcse-unheard-groups'],
  },
]
