import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-people-affected-who',
    section: 'app3-people-affected',
    alsoIn: ['ch3-lived-experience', 'ch3-representation'],
    strength: 'should',
    who: 'local partnerships',
    question: 'Which people affected by drugs should be involved?',
    answer: 'It is essential that people directly affected by drugs are part of local partnership discussions. ' +
      'The guidance names three groups.',
    list: [
      'Victims of antisocial behaviour and drug-related crime',
      'People who use drugs, including those not using support services now',
      'The families and friends of those who use drugs',
    ],
    asked: [
      'lived experience members', 'service users on the board', 'do addicts get a say',
      'victims of drug crime included', 'families of drug users', 'mums and dads of users',
      'people directly affected list', 'who counts as affected', 'ex-users only?',
      'do we have to involve people who still take drugs', 'relatives and friends voice',
      'public and residents harmed by dealing', 'I lost my son to drugs, can I take part',
    ],
    related: [
      'app3-people-affected-not-in-services', 'app3-people-affected-how', 'app3-people-affected-subgroups',
      'app3-leros-include',
    ],
  },
  {
    id: 'app3-people-affected-not-in-services',
    section: 'app3-people-affected',
    strength: 'fact',
    question: 'Do people outside treatment count too?',
    answer: 'Yes. People who use drugs are included even when they are not using support services.',
    asked: [
      'not in treatment', 'people using drugs who don’t engage', 'hidden users', 'only clients of the service?',
      'someone still using can they join', 'never been to rehab', 'unengaged drug users voice',
      'as members must be in recovery', 'living experience not lived', 'people avoiding services',
    ],
    related: ['app3-people-affected-who', 'app3-people-affected-how', 'app3-people-affected-full-range'],
  },
  {
    id: 'app3-people-affected-full-range',
    section: 'app3-people-affected',
    strength: 'should',
    who: 'a partnership',
    question: 'Do we need to hear every kind of view?',
    answer: 'Ideally, yes. The aim is for all the groups affected to be represented and, as far as possible, ' +
      'every kind of view and background within each.',
    asked: [
      'one service user rep enough', 'token user on board', 'range of backgrounds', 'diverse voices',
      'represent everybody affected', 'is a single lived experience person ok', 'different opinions among users',
      'can one person speak for all families', 'variety of views', 'whose voices are we missing',
    ],
    related: ['app3-people-affected-how', 'app3-people-affected-subgroups', 'app3-vcse-unheard-groups'],
  },
  {
    id: 'app3-people-affected-how',
    section: 'app3-people-affected',
    strength: 'should',
    who: 'a partnership',
    question: 'How do we gather the views of people affected?',
    answer: 'Representing them should include making extensive use of three methods, and setting up formal ' +
      'representative structures as needed, such as service user forums.',
    list: [
      'Community forums',
      'Surveys',
      'Focus groups',
    ],
    asked: [
      'how to consult residents', 'survey of service users', 'focus groups', 'service user forum',
      'engagement methods', 'ask the public', 'get feedback from people who use drugs', 'questionnaires',
      'user council', 'ways of hearing from families', 'set up a users’ group', 'is a survey by itself enough',
      'how can we reach people who won’t come to meetings',
    ],
    related: ['app3-people-affected-who', 'app3-people-affected-subgroups', 'app3-leros-include'],
  },
  {
    id: 'app3-people-affected-subgroups',
    section: 'app3-people-affected',
    strength: 'may',
    question: 'Can lived experience work through sub-groups?',
    answer: 'Yes. Because representing many perspectives is hard, several sub-groups or clear feedback routes ' +
      'may be appropriate, so that the partnership hears a range of voices.',
    asked: [
      'lived experience sub group', 'feedback routes', 'service user panel instead of seat',
      'challenges in representation', 'how do we fit so many voices in', 'reference group for families',
      'separate meeting for people with lived experience', 'user voice channel', 'reporting back from a forum',
      'people feel intimidated in the big meeting',
    ],
    related: ['app3-people-affected-how', 'app3-people-affected-full-range', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-people-affected-duty',
    section: 'app3-people-affected',
    strength: 'should',
    who: 'local partnerships',
    question: 'Is it optional to involve people affected by drugs?',
    answer: 'It is not treated as an extra: the guidance calls it essential that people directly affected by ' +
      'drugs are included in partnership discussions. They are among the recommended core members; this is ' +
      'guidance rather than law.',
    asked: [
      'do we have to involve service users', 'is lived experience compulsory', 'optional to have users',
      'can we skip public involvement', 'what if no one wants to join',
      'is it a legal requirement to have lived experience', 'box-ticking user involvement',
      'essential or nice to have', 'why include people who use drugs', 'must we have an expert by experience',
    ],
    related: ['app3-people-affected-who', 'app3-membership-is-it-a-duty', 'app3-leros-none-locally'],
  },
  {
    id: 'app3-leros-what',
    section: 'app3-leros',
    alsoIn: ['ch3-lived-experience'],
    strength: 'fact',
    question: 'What is a LERO?',
    answer: 'A lived experience recovery organisation (LERO) is made up of people with lived experience who are ' +
      'committed to recovery, with a focus on personal autonomy.',
    asked: [
      'LERO meaning', 'what does lero stand for', 'lived experience recovery organisation definition',
      'recovery community group', 'define LERO', 'is a LERO the same as a treatment provider',
      'peer led organisation', 'explain leros to a councillor', 'who runs a LERO',
      'recovery charity run by ex users', 'personal autonomy',
    ],
    related: ['app3-leros-lived-experience-definition', 'app3-leros-include', 'app3-leros-contribution', 'abbr-lero'],
  },
  {
    id: 'app3-leros-lived-experience-definition',
    section: 'app3-leros',
    strength: 'fact',
    question: 'What does “lived experience” mean here?',
    answer: 'Lived experience can be defined as what a person knows of the world from direct, first-hand ' +
      'involvement in everyday events, not from accounts put together by others. The strategy sees huge potential ' +
      'in it for helping people and communities improve their lives.',
    asked: [
      'lived experience definition', 'define lived experience', 'what counts as lived experience',
      'first hand knowledge', 'expert by experience meaning', 'is a family member lived experience',
      'does working in a drug service count as lived experience', 'what’s lived experience', 'personal knowledge',
      'been there done it', 'how does the guidance define it',
    ],
    related: ['app3-leros-what', 'app3-people-affected-who', 'app3-leros-contribution'],
  },
  {
    id: 'app3-leros-include',
    section: 'app3-leros',
    alsoIn: ['ch3-lived-experience'],
    strength: 'should',
    who: 'areas with active LEROs',
    question: 'Should existing LEROs be on the partnership?',
    answer: 'Yes. Where an area already has active lived experience recovery organisations (LEROs), they should ' +
      'be included in local partnership discussions.',
    asked: [
      'invite the lero', 'our recovery organisation wants a seat', 'LERO membership', 'is a LERO a core member',
      'do we include our local recovery community', 'active LERO in town', 'recovery group at meetings',
      'do LEROs get a vote', 'lero on cdp yes or no', 'peer organisation round the table',
    ],
    related: ['app3-leros-none-locally', 'app3-leros-what', 'app3-people-affected-who'],
  },
  {
    id: 'app3-leros-none-locally',
    section: 'app3-leros',
    alsoIn: ['ch3-lived-experience'],
    strength: 'should',
    who: 'the partnership',
    question: 'What if we have no LERO locally?',
    answer: 'Where there is none, the partnership should actively seek to develop lived experience recovery ' +
      'organisations (LEROs). Chapter 3 names the College of Lived Experience Recovery Organisations (CLERO) as a ' +
      'key support.',
    asked: [
      'no LERO in area', 'set up a LERO', 'start a recovery organisation', 'develop lived experience organisations',
      'there isn’t a lero here', 'how do we get one going', 'who helps build a LERO', 'do we have to create one',
      'CLERO help', 'gap in lived experience group', 'we haven’t got a peer led recovery group, does that matter',
    ],
    related: ['app3-leros-include', 'app3-leros-what', 'abbr-clero'],
  },
  {
    id: 'app3-leros-contribution',
    section: 'app3-leros',
    strength: 'should',
    question: 'What can LEROs contribute?',
    answer: 'Much more than a route to commissioned treatment and mutual aid, and they should. Lived experience ' +
      'recovery organisations (LEROs) can add value in all these ways.',
    list: [
      'Wider community development and awareness',
      'Programmes in currently underserved places, such as universities or particular communities',
      'Support for people whose risk of drug-related death is high',
      'Work with hospitals to improve care',
      'Recovery awareness and support across the community',
      'Contact between partnerships and local residents, and support accessible to all',
    ],
    asked: [
      'what do LEROs do', 'benefits of a LERO', 'why bother with a lero', 'lero role beyond mutual aid',
      'are LEROs just for getting people into treatment', 'value of recovery organisations', 'LERO hospital work',
      'activities of lived experience organisations', 'NA meetings only?', 'use of leros in universities',
      'what would a recovery group do for us', 'how can peers help',
    ],
    related: ['app3-leros-mutual-aid', 'app3-leros-link-to-residents', 'app3-leros-what'],
  },
  {
    id: 'app3-leros-mutual-aid',
    section: 'app3-leros',
    strength: 'fact',
    question: 'Are LEROs only a way into treatment and mutual aid?',
    answer: 'No. Lived experience recovery organisations (LEROs) can help people reach mutual aid and ' +
      'commissioned treatment services, but their contribution can and should be much wider.',
    asked: [
      'mutual aid', 'AA NA groups and leros', 'is a LERO a support group', 'peer support only?',
      'lero limited to referrals', 'access to treatment through peers', 'fellowship meetings',
      'recovery meetings twelve step', 'do leros just signpost', 'narrow use of LEROs',
    ],
    related: ['app3-leros-contribution', 'app3-leros-high-risk', 'app3-leros-include'],
  },
  {
    id: 'app3-leros-high-risk',
    section: 'app3-leros',
    strength: 'fact',
    question: 'Can LEROs help prevent drug deaths?',
    answer: 'Yes. Among other work, lived experience recovery organisations (LEROs) can support people whose ' +
      'risk of drug-related death is high, engage with hospitals to improve care, and help in underserved areas ' +
      'such as universities.',
    asked: [
      'leros overdose', 'peers preventing deaths', 'LERO in hospital', 'high risk people support by peers',
      'naloxone peers', 'recovery workers at A&E', 'universities underserved recovery',
      'who can reach people likely to die', 'lived experience saving lives', 'peer outreach to the most at risk',
    ],
    related: ['app3-leros-contribution', 'app3-leros-link-to-residents', 'app4-middlesbrough-about'],
  },
  {
    id: 'app3-leros-link-to-residents',
    section: 'app3-leros',
    strength: 'fact',
    question: 'How do LEROs link us to residents?',
    answer: 'Lived experience recovery organisations (LEROs) have a more direct connection to neighbourhoods and ' +
      'communities. That makes them a key resource for staying in touch with local residents and making support ' +
      'accessible to all.',
    asked: [
      'residents and leros', 'connect with neighbourhoods', 'community link', 'keep in touch with public',
      'leros local people', 'how do we hear from estates', 'recovery groups and communities',
      'accessible support for everyone', 'grass roots connection', 'who can tell us what locals think',
    ],
    related: ['app3-leros-contribution', 'app3-vcse-neighbourhood-groups', 'app3-people-affected-how'],
  },
]
