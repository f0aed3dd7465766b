import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-housing-role',
    section: 'app3-housing',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve housing associations and homelessness services?',
    answer: 'Drug-related harm happens where people live, and recovery needs safe, stable, affordable housing as ' +
      'an essential building block. Housing associations and supported housing providers, including those for ' +
      'people experiencing homelessness, can support residents and reassure people that their neighbourhoods are ' +
      'safe.',
    asked: [
      'housing association', 'registered provider', 'social landlord', 'supported housing on CDP', 'homeless hostel',
      'rough sleeping service', 'RSL invite', 'landlords and drugs', 'why is housing in it',
      'is housing a core member', 'somewhere to live and recovery', 'hostel manager', 'homelessness charity seat',
    ],
    related: ['app3-housing-which-role', 'app3-housing-funded-roles', 'app3-officials-areas'],
  },
  {
    id: 'app3-housing-which-role',
    section: 'app3-housing',
    strength: 'fact',
    question: 'Which housing role should join?',
    answer: 'That depends on how housing provision and support are set up locally; the guidance names no single ' +
      'role.',
    asked: [
      'who from housing', 'housing rep', 'which housing organisation', 'director of housing association',
      'housing officer enough?', 'hostel or housing association', 'right person for housing',
      'tenancy support manager', 'council housing or RP', 'configuration of housing locally',
    ],
    related: ['app3-housing-role', 'app3-housing-funded-roles', 'app3-officials-avoid-overlap'],
  },
  {
    id: 'app3-housing-funded-roles',
    section: 'app3-housing',
    strength: 'should',
    who: 'local authorities funding housing roles',
    question: 'What about housing roles funded from treatment money?',
    answer: 'Where local authorities fund strategic housing roles or housing support within treatment and ' +
      'recovery interventions, those roles should be used for better join-up with local housing providers.',
    asked: [
      'housing support grant worker', 'funded housing posts', 'strategic housing lead', 'housing navigator',
      'link worker for housing', 'posts paid from treatment grant', 'joined up housing and recovery',
      'housing support money', 'council funds a housing post what should they do', 'recovery housing coordinator',
    ],
    related: ['app3-housing-role', 'app3-housing-which-role', 'app3-treatment-providers-commissioned-by'],
  },
  {
    id: 'app3-youth-offending-who',
    section: 'app3-youth-offending',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'the local manager of the youth offending team',
    question: 'Who comes from the youth offending team?',
    answer: 'The youth offending team’s local manager, who should be linked to the partnership.',
    asked: [
      'YOT', 'youth justice service', 'YOT manager', 'YOS on the CDP', 'young offenders team',
      'kids in trouble with the law', 'who represents youth justice', 'is the YOT a core member',
      'head of youth justice', 'youth offending service attend', 'teenagers arrested',
    ],
    related: ['app3-youth-offending-why', 'app3-youth-offending-linked', 'abbr-yot'],
  },
  {
    id: 'app3-youth-offending-why',
    section: 'app3-youth-offending',
    strength: 'fact',
    question: 'Why link the youth offending team?',
    answer: 'The link ensures that youth justice has its perspective represented, and that effective work ' +
      'improves early intervention, referral pathways and support for children involved in using or supplying ' +
      'drugs.',
    asked: [
      'why YOT', 'point of youth offending at meetings', 'children dealing drugs', 'kids running county lines',
      'early intervention children', 'referral pathways for young people', 'support for under 18s in supply',
      'juvenile', 'purpose of youth justice rep', 'exploited children help', 'child drug runners',
    ],
    related: ['app3-youth-offending-who', 'app3-schools-why', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-youth-offending-linked',
    section: 'app3-youth-offending',
    strength: 'fact',
    question: 'Does the youth offending team need a full seat?',
    answer: 'The guidance asks only that its local manager should be linked to the partnership; it appears among ' +
      'other potential members, not the recommended core. Chapter 3 expects partnerships to engage and work with ' +
      'youth offending teams.',
    asked: [
      'YOT full member?', 'does YOT have to sit on the board', 'is a link enough for youth justice',
      'since the YOT is a core member', 'sub-group only for youth offending', 'seat or link youth justice',
      'linked to the partnership meaning', 'YOT manager every meeting', 'youth justice non-core',
      'attach youth team',
    ],
    related: ['app3-youth-offending-who', 'app3-youth-offending-why', 'app3-membership-other-list'],
  },
  {
    id: 'app3-fire-role',
    section: 'app3-fire-and-rescue',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'What can fire and rescue bring?',
    answer: 'Fire and rescue authorities collect information to assess risk, and their direct home visits can ' +
      'bring out valuable information about safeguarding and criminal activity. In local partnership work they can ' +
      'help with service planning, cutting risk and getting support to vulnerable people.',
    asked: [
      'FRS', 'fire service', 'firefighters and drugs', 'fire brigade role', 'fire authority member',
      'home fire safety visits', 'safe and well visits', 'why would fire be at a drugs meeting', 'why fire authority',
      'is the fire and rescue service core', 'what does the fire service know', 'vulnerable people home visits',
      'cannabis farms fire', 'is fire needed',
    ],
    related: ['app3-fire-home-visits', 'app3-membership-other-list', 'app4-lancashire-made'],
  },
  {
    id: 'app3-fire-home-visits',
    section: 'app3-fire-and-rescue',
    strength: 'fact',
    question: 'How do fire home visits help?',
    answer: 'Fire and rescue authorities may make direct home visits, which can turn up useful information about ' +
      'crime and safeguarding.',
    asked: [
      'home visits', 'fire officers in people’s houses', 'cuckooing spotted by fire', 'fire intelligence',
      'firefighter sees something', 'safeguarding tips from fire crew', 'visit to homes info',
      'fire service information sharing', 'risk information', 'house calls',
    ],
    related: ['app3-fire-role', 'app3-membership-other-list', 'app3-vcse-neighbourhood-groups'],
  },
]
