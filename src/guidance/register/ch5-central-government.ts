import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'ch5-central-overview',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'How do partnerships link with central government?',
    answer:
      'The named local senior responsible owner (SRO) and the partnership lead are the main points of contact. ' +
      'Central government monitors delivery through the National Combating Drugs Outcomes Framework and ' +
      'departments’ performance management, and expects an open dialogue with areas that perform less well; Dame ' +
      'Carol Black holds national and local areas to account.',
    asked: [
      'links with central government', 'how does Whitehall deal with us', 'relationship with government',
      'national oversight', 'central government section', 'how are we watched by London',
      'contact monitoring and support from ministers', 'what does government expect of SROs', 'Home Office link',
      'dealing with the centre', 'national link', 'how do ministers keep in touch with local boards',
      'what ties us to Whitehall', 'sum up our dealings with Whitehall',
      'central government’s part in local drugs work', 'how much say does government have over our partnership',
      'who up there watches and who do they ring', 'our link with the ministries in a nutshell',
      'does the centre leave us to it', 'government and local areas: who talks, who checks',
      'connections upward from partnership to national level',
      'brief me on partnership and Whitehall relations before my first meeting',
    ],
    related: ['ch5-contact-points', 'ch5-monitoring', 'ch5-poor-performance', 'ch5-assurance-bodies'],
  },
  {
    id: 'ch5-contact-points',
    section: 'ch5-central-government',
    strength: 'fact',
    who: 'the SRO and the partnership lead',
    question: 'Who are central government’s main contacts locally?',
    answer:
      'The named local senior responsible owner (SRO) and the partnership lead act as the main points of contact ' +
      'for central government, for communications regarding the overarching drugs strategy.',
    asked: [
      'main points of contact', 'who does the JCDU ring', 'SPOC for government', 'partnership lead contact role',
      'who gets letters from the Home Office', 'does the support officer deal with government',
      'who hears from ministers', 'contact for strategy communications', 'is it only the SRO',
      'who talks to Whitehall on our behalf', 'does the director of public health get the emails',
      'who should be on the mailing list for government emails', 'Whitehall wants a named person here, who',
      'letters from ministers come to whom', 'can the admin be the contact instead of the SRO',
      'does each agency get its own message from Whitehall', 'first port of call for departments',
      'do communications about the strategy go through the chair or the coordinator',
      'who picks up the phone when Whitehall calls', 'is government in touch with the council or with the SRO',
      'local liaison for national communications', 'whose inbox do strategy updates land in',
      'two named contacts for government',
    ],
    related: ['ch5-monitoring', 'ch5-poor-performance', 'ch5-further-guidance'],
  },
  {
    id: 'ch5-monitoring',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'How will central government monitor local delivery?',
    answer:
      'In two ways: against the metrics outlined in the National Combating Drugs Outcomes Framework, and through ' +
      'government departments’ performance management functions with delivery partners.',
    asked: [
      'how will government monitor us', 'performance management by departments', 'monitoring local delivery',
      'are we measured against the framework', 'how is progress tracked nationally', 'who checks our numbers',
      'do departments still manage their own partners', 'KPIs used by central government',
      'will Whitehall look at our metrics', 'keeping tabs', 'scoring of local areas', 'league table?',
      'do they watch us by numbers or by visits', 'Ministry of Justice checks probation anyway, so why more monitoring',
      'how will Whitehall know whether we deliver', 'does the framework replace departments’ own checks',
      'in what ways does the centre judge local areas', 'performance management functions',
      'is monitoring just the outcomes framework', 'national eyes on local results',
      'who in government follows our figures', 'government departments keep their own grip on partners?',
      'two routes by which progress is monitored', 'tracking our delivery from Whitehall',
    ],
    related: ['ch5-minister-forum', 'ch5-poor-performance', 'ch5-report-to-government-form', 'app2-headline-measures'],
  },
  {
    id: 'ch5-minister-forum',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'Where is progress discussed at national level?',
    answer: 'The Combating Drugs Minister oversees a cross-government forum where progress is monitored.',
    asked: [
      'cross-government forum', 'minister’s board', 'who chairs the national group',
      'where do departments discuss progress', 'national board for drugs strategy',
      'meeting that looks at local performance nationally', 'cabinet committee drugs', 'inter-ministerial group',
      'which minister watches progress', 'national steering group', 'do ministries sit down together on drugs',
      'where do the six departments thrash out how it is going', 'which meeting in Whitehall looks at progress',
      'who presides over the cross-government gathering', 'national equivalent of our board', 'forum of departments',
      'is there a top table for drugs in Whitehall', 'body monitoring progress across departments',
      'who oversees the cross-government forum', 'do local areas get discussed by ministries together',
      'Combating Drugs Minister’s meeting', 'government-wide group on drugs',
    ],
    related: ['ch5-monitoring', 'ch5-minister'],
  },
  {
    id: 'ch5-poor-performance',
    section: 'ch5-central-government',
    strength: 'expected',
    question: 'What happens if our area performs less well?',
    answer:
      'Where an area does less well on the headline metrics, government expects an open dialogue with the local ' +
      'senior responsible owner (SRO) and the partnership, so that it understands the circumstances and can ' +
      'support improvement. The guidance mentions no sanction or loss of funding here.',
    asked: [
      'poor performance', 'what if our numbers are bad', 'underperforming area', 'will we lose funding', 'sanctions',
      'penalty for missing outcomes', 'intervention from government', 'special measures',
      'are there consequences if we don’t improve', 'getting told off', 'what if we fail', 'can ministers sack the SRO',
      'open dialogue', 'we are bottom of the table', 'our deaths went up and the chair is nervous of Whitehall',
      'money taken away from weak areas?', 'areas that lag behind the rest', 'is there a naughty step for partnerships',
      'consequences of slipping on headline metrics', 'results are dire, who will phone us',
      'government response when a patch falls behind', 'will we be punished for bad figures',
      'help or punishment for poor results', 'surely underperforming areas lose their grant',
    ],
    related: ['ch5-support-intensity', 'ch5-monitoring', 'ch5-contact-points'],
  },
  {
    id: 'ch5-black-role',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'What is Dame Carol Black’s role?',
    answer:
      'Dame Carol Black is the Independent Advisor on Combating Drugs. She is charged with understanding what ' +
      'impact local delivery has, and with holding national and local areas alike to account.',
    asked: [
      'Carol Black role', 'who is Carol Black', 'independent adviser', 'who holds national government to account',
      'can Carol Black question our partnership', 'who independently checks', 'adviser’s powers over local areas',
      'is Dame Carol the minister', 'what does the independent advisor do', 'drugs tsar',
      'who is the independent person looking over ministers’ shoulders', 'Dame Carol’s job now',
      'could the professor come knocking at our door', 'is she there for government or for local areas too',
      'independent advisor on combating drugs', 'charged with understanding the impact of local delivery',
      'what business is it of Carol Black’s how we deliver', 'who can hold Whitehall’s feet to the fire',
      'does anyone outside government check both levels', 'is Carol Black the SRO for England',
      'after her review, what is Dame Carol doing',
    ],
    related: ['ch5-black-accountability', 'ch5-monitoring', 'ch5-minister'],
  },
  {
    id: 'ch5-assurance-bodies',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'Which bodies already give assurance on local services?',
    answer:
      'Structures already in place help to ensure high-quality services in local areas: the bodies below and ' +
      'others offer assurance. They are part of how delivery partners are held to account on national quality ' +
      'standards.',
    list: [
      'Care Quality Commission (CQC)',
      'Office for Health Improvement and Disparities (OHID)',
      'Ofsted',
      'HMI Prisons',
      'HMI Probation',
      'HM Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)',
    ],
    asked: [
      'assurance bodies', 'who inspects services', 'CQC Ofsted HMICFRS', 'quality standards accountability',
      'regulators for delivery partners', 'which inspectorates hold partners to account', 'existing assurance',
      'OHID assurance role', 'are police inspected on drugs', 'checks on treatment quality',
      'who makes sure services are any good', 'watchdogs', 'who already checks that services are decent',
      'our clinic gets inspected, how does that fit in with the drugs strategy',
      'existing inspectors for prisons, schools, police and clinics',
      'ward manager: which regulator’s marks matter in the strategy',
      'national quality standards, who enforces them on partners', 'quality assurance of probation and prisons',
      'are there already bodies keeping services up to scratch', 'is a new inspectorate being created',
      'constabulary inspectors part of assurance?', 'high-quality services, who vouches for them',
      'existing structures for quality',
    ],
    related: ['ch5-partnership-inspection', 'ch4-review-inspections', 'ch5-support-focus'],
  },
  {
    id: 'ch5-partnership-inspection',
    section: 'ch5-central-government',
    strength: 'silent',
    question: 'Is the partnership itself inspected?',
    answer:
      'The guidance names no inspectorate of the partnership as such. The inspectorates it lists hold delivery ' +
      'partners to account on national quality standards; the partnership is followed through the outcomes ' +
      'framework and open dialogue with central government.',
    asked: [
      'is the CDP inspected', 'will Ofsted inspect the partnership', 'partnership inspection regime', 'who audits us',
      'are we going to be visited by inspectors', 'inspection of the Combatting Drugs Partnership',
      'CQC inspecting the board', 'formal inspection of joint working', 'will somebody grade the partnership', 'rating',
      'inspection', 'will Ofsted inspect us', 'CQC visit to the CDP', 'audit of partnership', 'inspectors coming',
      'who inspects a CDP', 'inspection framework', 'inspection date', 'assurance visit', 'spot check',
      'graded inadequate', 'peer inspection compulsory', 'do inspectors come and mark the board itself',
      'who would inspect us as a group rather than our agencies',
    ],
    related: ['ch5-assurance-bodies', 'ch5-monitoring'],
  },
  {
    id: 'ch5-support-focus',
    section: 'ch5-central-government',
    strength: 'fact',
    question: 'What is the focus of the strategy’s support structures?',
    answer:
      'Like Combating Drugs Partnerships themselves, the strategy’s support structures will specifically consider ' +
      'how working across different organisations, and across all three priorities of the national plan, may bring ' +
      'efficiencies and add value.',
    asked: [
      'focus of support structures', 'added value of joint working', 'efficiencies',
      'what is different about drugs strategy support', 'why more structures when we have inspectorates',
      'does support duplicate CQC', 'working across three priorities value', 'what do support structures look for',
      'saving money by partnership', 'not just another layer',
      'another set of people to support us, what are they looking at',
      'do support structures check each agency’s quality or the joins between them',
      'get more for less by working together', 'where could joint work save us effort', 'efficiencies and value added',
      'isn’t this just one more talking shop on top of inspectors', 'what do support teams concentrate on',
      'why does the drugs strategy have support of its own', 'extra benefit from partners combining',
      'specific focus of the support structures', 'benefits of working over organisational borders',
    ],
    related: ['ch5-assurance-bodies', 'ch5-regional-overview'],
  },
]
