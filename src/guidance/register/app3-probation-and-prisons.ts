import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-probation-who',
    section: 'app3-probation',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'the regional probation director or local manager',
    question: 'Who should attend from probation?',
    answer: 'The Probation Service’s regional probation director, or the relevant local manager, should attend ' +
      'partnerships in their area. Which one depends on the geographical footprint. Probation is a recommended ' +
      'core member.',
    asked: [
      'probation rep', 'RPD attend', 'head of PDU', 'regional probation director member', 'which probation manager',
      'does the director have to come to every partnership', 'NPS seat', 'who from the Probation Service',
      'offender managers boss', 'I run a probation delivery unit, do I attend', 'local manager or director',
      'community orders people', 'PDU head', 'offender manager or director', 'NPS lead',
      'probation officer too junior?', 'big footprint, which probation boss', 'parole people',
      'senior probation officer', 'director of probation covers five counties, local manager instead?',
      'supervises people on licence, who comes', 'local probation lead', 'must it be the regional director',
    ],
    related: ['app3-probation-regional-director-role', 'app3-prisons-who', 'app3-membership-who-to-send'],
  },
  {
    id: 'app3-probation-regional-director-role',
    section: 'app3-probation',
    strength: 'may',
    question: 'What if the probation director is not a member?',
    answer: 'They can still help. Even when not directly involved in a partnership, regional probation directors ' +
      'can be a key route for co-ordinating practice and sharing learning across the area’s partnerships.',
    asked: [
      'regional probation director not attending', 'RPD role across partnerships', 'share learning probation',
      'probation between several CDPs', 'director can’t come what can they do',
      'coordinating practice across region', 'RPD covers many areas', 'link between partnerships probation',
      'regional director of probation use', 'spreading good practice offenders', 'probation director stays away',
      'RPD as go-between', 'spread what works among boards',
      'neighbouring partnerships learn from each other through probation', 'not on our board but still useful',
      'probation director with no seat', 'if she’s not a member she has no part to play',
      'joining up probation practice', 'key route for learning', 'who links partnerships on probation matters',
    ],
    related: ['app3-probation-who', 'app3-prisons-not-represented', 'app3-police-seniority-footprint'],
  },
  {
    id: 'app3-prisons-who',
    section: 'app3-prisons',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'local areas',
    question: 'Who should represent prisons and youth custody?',
    answer: 'No single role is fixed: a range of roles could be best, and prisons and youth custody are ' +
      'recommended core members. Effective delivery of services will depend above all on the regional health and ' +
      'justice co-ordinators, but local areas should consider how these others are included.',
    list: [
      'HM Prison and Probation Service (HMPPS) drug strategy leads',
      'Prison governors',
    ],
    asked: [
      'prison rep', 'governor attend', 'who from the jail', 'HMPPS drug strategy lead', 'secure estate member',
      'youth custody seat', 'YOI on partnership', 'does the prison governor have to be a member', 'warden',
      'nick on our patch who comes', 'prisons core?',
      'I’m a head of drug strategy at a prison, am I meant to attend', 'secure settings representation',
      'governing governor', 'prison head of reducing reoffending', 'top screw', 'jail manager', 'prison boss',
      'private prison director', 'which post speaks for the slammer', 'prison drug strategy lead on it',
      'it must be the number one governor', 'youth custody manager', 'range of prison roles',
    ],
    related: [
      'app3-prisons-not-represented', 'app3-prisons-health-justice-coordinators', 'app3-treatment-providers-secure',
    ],
  },
  {
    id: 'app3-prisons-health-justice-coordinators',
    section: 'app3-prisons',
    alsoIn: ['ch5-regional-oversight'],
    strength: 'fact',
    question: 'What about health and justice co-ordinators?',
    answer: 'Effective delivery of the relevant services in prisons and other secure settings will depend above ' +
      'all on the regional health and justice co-ordinators. Chapter 5 also names them among HM Prison and ' +
      'Probation Service (HMPPS) regional staff.',
    asked: [
      'health and justice coordinators', 'HMPPS regional co-ordinator', 'H&J coordinator prison',
      'who is central to prison services', 'difference health and justice co-ordinator and commissioning manager',
      'regional prison health role', 'coordinators attend?', 'prison region lead', 'secure services delivery',
      'HMPPS coordinator invite', 'HMPPS co-ordinators’ part', 'is the H&J coordinator a prison role or NHS',
      'central to secure services', 'co-ordinator for several jails',
      'commissioning manager or co-ordinator, which is which', 'regional justice co-ordinator invite',
      'governor v coordinator', 'do co-ordinators matter more than governors', 'prison region staff',
      'where else are the coordinators mentioned',
    ],
    related: ['app3-prisons-who', 'app3-nhs-health-justice-manager', 'app3-prisons-not-represented'],
  },
  {
    id: 'app3-prisons-not-represented',
    section: 'app3-prisons',
    strength: 'should',
    who: 'prison and secure setting roles that are not members',
    question: 'What if prison roles are not on the partnership?',
    answer: 'They should still be closely involved in the more tactical and operational discussions. They should ' +
      'also help relevant information and data to flow upwards, regionally and nationally, to co-ordinate the ' +
      'sharing of best practice.',
    asked: [
      'no prison rep', 'governor not a member', 'prison in the area but doesn’t attend',
      'involve prisons without a seat', 'operational meetings prison', 'tactical discussions',
      'information flow from prison', 'data from jails to region', 'how can a governor help if not on the board',
      'share best practice prison', 'governor declined a seat', 'jail without a chair',
      'keep the prison close anyway', 'tactical group', 'day to day talks with the jail',
      'drug strategy lead isn’t on the board', 'figures from inside passed up the line',
      'not a member so no need to talk to them?', 'operational link with the nick',
      'security department intelligence shared upwards', 'share good practice among jails',
    ],
    related: [
      'app3-prisons-who', 'app3-prisons-health-justice-coordinators', 'app3-probation-regional-director-role',
    ],
  },
  {
    id: 'app3-prisons-none-locally',
    section: 'app3-prisons',
    alsoIn: ['ch3-representation'],
    strength: 'silent',
    question: 'What if there is no prison in our area?',
    answer: 'The guidance does not say. Chapter 3 lists the secure estate among the minimum key organisations ' +
      'that should be represented, and Appendix 3 leaves open which role is best, naming regional health and ' +
      'justice co-ordinators, prison governors and HM Prison and Probation Service (HMPPS) drug strategy leads.',
    after: 'Your regional HMPPS contacts can say who suits your area.',
    asked: [
      'we have no prison', 'no jail on our patch', 'area without a secure estate',
      'is the secure estate still needed if there’s no YOI here', 'nearest prison is 60 miles away',
      'do we need a governor when we’ve no prison', 'prisoners come home here but the prison is elsewhere',
      'no custody in county', 'out of area prison', 'who covers jail for us then',
      'what if there’s no prison in our area', 'closest jail is in another county', 'prison shut years ago',
      'none of our boundary holds a jail', 'skip the prison seat as there isn’t one',
      'people jailed from here go miles off', 'not a single YOI within our patch', 'island with no prison',
      'jail over the border', 'no cells or wings here',
    ],
    related: ['app3-prisons-who', 'app3-prisons-not-represented', 'app3-prisons-health-justice-coordinators'],
  },
]
