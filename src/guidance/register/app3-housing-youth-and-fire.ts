import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-housing-role',
    section: 'app3-housing',
    alsoIn: ['ch3-representation'],
    strength: 'fact',
    question: 'Why involve housing associations and homelessness services?',
    answer: 'Because drug-related harm happens where people live, and recovery needs safe, stable, affordable ' +
      'housing as an essential building block. Housing associations and supported housing providers, including ' +
      'those that house people experiencing homelessness, can be invaluable: supporting residents, and ' +
      'reassuring people that they are safe in their own neighbourhood. They are other potential members, not ' +
      'core ones.',
    asked: [
      'housing association', 'registered provider', 'social landlord', 'supported housing on CDP', 'homeless hostel',
      'rough sleeping service', 'RSL invite', 'landlords and drugs', 'why is housing in it',
      'is housing a core member', 'somewhere to live and recovery', 'hostel manager', 'homelessness charity seat',
      'roof over your head and recovery', 'sofa surfer', 'an ALMO',
      'our biggest landlord asked what’s in it for them', 'night shelter', 'tenants next to a crack house',
      'building block', 'bricks and mortar have nothing to do with addiction?', 'neighbours feel safe',
      'stable affordable home', 'people in hostels',
    ],
    related: ['app3-housing-which-role', 'app3-housing-funded-roles', 'app3-officials-areas'],
  },
  {
    id: 'app3-housing-which-role',
    section: 'app3-housing',
    strength: 'fact',
    question: 'Which housing role should join?',
    answer: 'The guidance names no single role. The precise role that matters most depends on how housing ' +
      'provision and support are configured locally.',
    asked: [
      'who from housing', 'housing rep', 'which housing organisation', 'director of housing association',
      'housing officer enough?', 'hostel or housing association', 'right person for housing',
      'tenancy support manager', 'council housing or RP', 'configuration of housing locally',
      'neighbourhood manager of the landlord', 'housing officer', 'stock transfer area, who then',
      'council landlord or charity', 'chief exec of a housing trust', 'role to link in from homes',
      'many small landlords', 'must it be the head of housing', 'depends on configuration',
      'hostel keyworker as representative', 'ten landlords, pick whom',
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
      'tenancy sustainment worker on drug grant', 'post paid by public health for homes',
      'use the housing navigator', 'grant-funded housing lead post',
      'do our recovery housing staff just do casework?', 'bridge between rehab and landlord',
      'make use of the funded post', 'council pays for a home finder in the drug team', 'strategic homes role',
      'housing worker in the treatment team',
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
    answer: 'The local manager of the youth offending team, who should be linked to the partnership. The team is ' +
      'among the other potential members, not the core.',
    asked: [
      'YOT', 'youth justice service', 'YOT manager', 'YOS on the CDP', 'young offenders team',
      'kids in trouble with the law', 'who represents youth justice', 'is the YOT a core member',
      'head of youth justice', 'youth offending service attend', 'teenagers arrested', 'YOT boss',
      'youth crime team leader', 'case worker from YOT ok?', 'head of service for young offenders',
      'manager of youth justice near us', 'who from the young offenders’ lot', 'ops manager YJS', 'local YOT lead',
      'a youth worker instead of the manager', 'person for juvenile justice',
    ],
    related: ['app3-youth-offending-why', 'app3-youth-offending-linked', 'abbr-yot'],
  },
  {
    id: 'app3-youth-offending-why',
    section: 'app3-youth-offending',
    strength: 'fact',
    question: 'Why link the youth offending team?',
    answer: 'So that youth justice has its perspective represented, and so that there is effective work to ' +
      'improve referral pathways, early intervention and support for children involved in using or supplying ' +
      'drugs.',
    asked: [
      'why YOT', 'point of youth offending at meetings', 'children dealing drugs', 'kids running county lines',
      'early intervention children', 'referral pathways for young people', 'support for under 18s in supply',
      'juvenile', 'purpose of youth justice rep', 'exploited children help', 'child drug runners',
      'under-age sellers and youth justice', 'children caught with drugs, early help', 'get in early with kids',
      'schoolboy couriers', 'pathway for an arrested teenager', 'viewpoint of youth justice', 'what does YOT add',
      'minors carrying gear', 'children who use or sell', 'kids aren’t criminals so why involve YOT',
      'catch them before it’s too late',
    ],
    related: ['app3-youth-offending-who', 'app3-schools-why', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-youth-offending-linked',
    section: 'app3-youth-offending',
    strength: 'should',
    question: 'Does the youth offending team need a full seat?',
    answer: 'No. The guidance asks that its local manager should be linked to the partnership; the team appears ' +
      'among other potential members, not the recommended core. Chapter 3 expects partnerships to engage and ' +
      'work with youth offending teams.',
    asked: [
      'YOT full member?', 'does YOT have to sit on the board', 'is a link enough for youth justice',
      'since the YOT is a core member', 'sub-group only for youth offending', 'seat or link youth justice',
      'linked to the partnership meaning', 'YOT manager every meeting', 'youth justice non-core',
      'attach youth team', 'youth offending non-member', 'how formal is the tie with YOT', 'loose link or chair',
      'attendance of YOT optional?', 'must the youth offending manager come each month', 'YOT on a sub-group',
      'linked in by email', 'arm’s length youth justice', 'does "linked" mean member',
      'keep the youth justice service in touch',
    ],
    related: ['app3-youth-offending-who', 'app3-youth-offending-why', 'app3-membership-other-list'],
  },
  {
    id: 'app3-fire-role',
    section: 'app3-fire-and-rescue',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'What can fire and rescue bring?',
    answer: 'To assess risk, fire and rescue authorities gather information about their areas, and their direct ' +
      'home visits can bring out valuable information about safeguarding and criminal activity. In local ' +
      'partnership work they can help to plan services, cut risk and make sure vulnerable people get the support ' +
      'they need. They are other potential members, not core ones.',
    asked: [
      'FRS', 'fire service', 'firefighters and drugs', 'fire brigade role', 'fire authority member',
      'home fire safety visits', 'safe and well visits', 'why would fire be at a drugs meeting',
      'why fire authority', 'is the fire and rescue service core', 'what does the fire service know',
      'vulnerable people home visits', 'is fire needed', 'watch manager',
      'fire station manager wants to know what she’d contribute', 'blue light partner', 'fire crews and addicts',
      'risk assessment by fire', 'fire prevention officer', 'brigade only puts out blazes, surely',
      'chief fire officer’s part', 'plan services with fire', 'fire authority data on risk',
      'hoarders and users known to fire crews',
    ],
    related: ['app3-fire-home-visits', 'app3-membership-other-list', 'app4-lancashire-made'],
  },
  {
    id: 'app3-fire-who',
    section: 'app3-fire-and-rescue',
    strength: 'fact',
    question: 'Who should come from the fire service?',
    answer: 'Appendix 3 names no post or rank for fire and rescue authorities. It lists them among the other ' +
      'potential members and says what they can bring; people who take part should be able to shape provision ' +
      'and make decisions, so ask your fire authority who fits.',
    asked: [
      'fire rep', 'which rank from the brigade', 'group manager or station commander',
      'community safety lead at fire', 'chief fire officer personally?', 'firefighter as delegate',
      'fire authority councillor or officer', 'grade of fire attendee', 'named fire post',
      'whom does the brigade send', 'prevention manager as our fire member',
    ],
    related: ['app3-fire-role', 'app3-membership-authority-to-decide', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-fire-home-visits',
    section: 'app3-fire-and-rescue',
    strength: 'fact',
    question: 'How do fire home visits help?',
    answer: 'Fire and rescue authorities may conduct direct home visits, which can bring out valuable ' +
      'information about safeguarding and criminal activity.',
    asked: [
      'home visits', 'fire officers in people’s houses', 'cuckooing spotted by fire', 'fire intelligence',
      'firefighter sees something', 'safeguarding tips from fire crew', 'visit to homes info',
      'fire service information sharing', 'risk information', 'house calls', 'fitting smoke alarms',
      'in the front room they see things', 'crews inside homes', 'crew spotted dealing during a check',
      'eyes in people’s homes', 'smoke detector visit', 'doorstep safety check',
      'is it snooping when fire crews report', 'firemen notice needles',
      'elderly man’s flat taken over, fire crew saw it', 'calling at homes',
    ],
    related: ['app3-fire-role', 'app3-membership-other-list', 'app3-vcse-neighbourhood-groups'],
  },
]
