import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-vcse-about',
    section: 'app3-vcse',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'community-based organisations and partnerships',
    question: 'What is the voluntary sector’s place in the partnership?',
    answer: 'Some voluntary, community and social enterprise (VCSE) organisations are already represented ' +
      'through other sections, such as treatment providers and lived experience recovery organisations (LEROs). ' +
      'Community-based organisations can and should also make a wider contribution.',
    asked: [
      'VCSE', 'voluntary sector role', 'charities on CDP', 'third sector', 'community groups', 'non profits', 'CVS',
      'do charities sit on the partnership', 'local charity wants in', 'social enterprise', 'volunteers',
      'vcse representation beyond LEROs', 'good causes',
    ],
    related: [
      'app3-vcse-not-core', 'app3-vcse-meaningful-activity', 'app3-vcse-networks', 'app3-vcse-unheard-groups',
    ],
  },
  {
    id: 'app3-vcse-meaningful-activity',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'How do community groups help recovery?',
    answer: 'Community groups play a crucial role in offering ‘meaningful activity’ and the social connection ' +
      'that supports health and wellbeing, both of which can be central to recovery. The examples given are these.',
    list: [
      'Local community centres',
      'Social prescribing schemes',
      'Exercise and social activities: rambling, fishing or football',
      'Volunteering networks',
      'The Citizens Advice Bureau, for support and representation',
      'More immediate help, such as food banks',
    ],
    asked: [
      'meaningful activity', 'fishing football rambling', 'social prescribing', 'food bank', 'citizens advice',
      'community centre', 'what can groups offer people in recovery', 'hobbies and recovery', 'walking group',
      'loneliness recovery', 'sports clubs', 'volunteering', 'things to do after rehab',
    ],
    related: ['app3-vcse-about', 'app3-vcse-networks', 'app3-jobcentre-why'],
  },
  {
    id: 'app3-vcse-citizens-advice',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Are Citizens Advice and food banks relevant?',
    answer: 'Yes. The Citizens Advice Bureau can offer support and representation, and organisations such as ' +
      'food banks give more immediate help.',
    asked: [
      'CAB', 'citizens advice bureau', 'foodbank', 'debt advice', 'welfare rights', 'advice charities',
      'hunger help', 'immediate help organisations', 'benefits advice service', 'do we invite Citizens Advice',
    ],
    related: ['app3-vcse-meaningful-activity', 'app3-vcse-about', 'app3-vcse-networks'],
  },
  {
    id: 'app3-vcse-networks',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'How do we reach many small charities?',
    answer: 'Make connections through local networks that speak for many organisations, such as a volunteer ' +
      'centre or a local voluntary, community and social enterprise (VCSE) network.',
    asked: [
      'VCSE network', 'volunteer centre', 'umbrella body', 'CVS rep', 'council for voluntary service',
      'small charities how to involve', 'one rep for the voluntary sector', 'infrastructure organisation',
      'reach community groups', 'VCSE alliance', 'hundreds of charities who do we ask',
    ],
    related: ['app3-vcse-not-core', 'app3-vcse-about', 'app3-vcse-meaningful-activity'],
  },
  {
    id: 'app3-vcse-not-core',
    section: 'app3-vcse',
    strength: 'expected',
    question: 'Must every VCSE organisation be a core member?',
    answer: 'No. Individual voluntary, community and social enterprise (VCSE) organisations are not expected to ' +
      'be core members or in every discussion. The key routes for engaging them are sub-groups and related ' +
      'activity.',
    asked: [
      'charities core members?', 'do individual charities get a seat', 'all VCSE at all meetings',
      'since every charity has to be on the board', 'voluntary sector voting', 'VCSE sub group',
      'can we say no to a charity wanting to join', 'small charity full membership',
      'engage voluntary sector through subgroups', 'third sector not core',
    ],
    related: ['app3-vcse-networks', 'app3-vcse-about', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-vcse-insights',
    section: 'app3-vcse',
    strength: 'may',
    question: 'What do community organisations know that we do not?',
    answer: 'They can offer valuable insight into how much drug-related harm there is in particular groups and ' +
      'what it is like, a unique route to address it, and help in involving people who may not otherwise be heard.',
    asked: [
      'community insight', 'hidden groups', 'what can grassroots groups tell us', 'hard to reach', 'unheard voices',
      'minority community knowledge', 'scale of harm in groups', 'community intelligence',
      'reaching people nobody hears', 'local knowledge',
    ],
    related: ['app3-vcse-unheard-groups', 'app3-vcse-neighbourhood-groups', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-vcse-unheard-groups',
    section: 'app3-vcse',
    strength: 'may',
    who: 'areas',
    question: 'Which groups should we reach better?',
    answer: 'Engagement while the guidance was being developed suggests areas may wish to prioritise better ' +
      'connections with three groups.',
    list: [
      'Women',
      'People from ethnic minority backgrounds',
      'Some LGBTQ+ groups',
    ],
    asked: [
      'women and drugs', 'ethnic minorities', 'BAME', 'LGBT', 'gay men chemsex groups', 'under-represented groups',
      'diversity who is missing', 'which communities to prioritise', 'black and asian people', 'trans people',
      'equality groups', 'gender', 'who gets left out of these forums', 'race',
    ],
    related: ['app3-vcse-insights', 'app4-bac-in-about', 'app3-people-affected-full-range'],
  },
  {
    id: 'app3-vcse-neighbourhood-groups',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Why work with neighbourhood groups?',
    answer: 'Involving them can be particularly helpful. Neighbourhood groups can be vital for intelligence, ' +
      'help the partnership understand community views and challenge stigma, and support positive work to reduce ' +
      'drug harm in their neighbourhood.',
    asked: [
      'residents association', 'neighbourhood watch', 'tenants group', 'community intelligence',
      'local people on estates', 'stigma', 'understand residents’ views', 'street groups',
      'why bother with neighbourhood groups', 'neighbours worried about dealing',
      'challenge prejudice against users', 'community meetings',
    ],
    related: ['app3-vcse-insights', 'app3-leros-link-to-residents', 'app3-elected-parish-town'],
  },
  {
    id: 'app3-vcse-young-people',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Why involve young people’s organisations?',
    answer: 'Young people’s community organisations will be crucial in two ways: supporting young people ' +
      'affected by drug-related harm, and giving partnerships feedback and intelligence on young people’s needs ' +
      'and how well current support works.',
    asked: [
      'youth clubs', 'youth workers', 'young people’s charities', 'scouts', 'teenagers’ voice', 'kids groups',
      'youth organisation role', 'feedback from young people', 'children and young people community',
      'youth service on the board', 'what do teens need',
    ],
    related: ['app3-vcse-about', 'app3-youth-offending-why', 'app3-schools-why'],
  },
  {
    id: 'app3-businesses-about',
    section: 'app3-local-businesses',
    strength: 'should',
    who: 'partnerships',
    question: 'Should businesses and retailers be involved?',
    answer: 'Partnerships should consider organisations with no direct link to drug issues that may face ' +
      'drug-related problems or offer chances to reduce harm, alongside representing residents. Retailers, the ' +
      'night-time economy and employers are the examples.',
    asked: [
      'local business', 'shops', 'retailers on CDP', 'pubs and clubs', 'other community organisations',
      'private sector', 'companies', 'why shopkeepers', 'business representation', 'does the chamber sit on it',
      'traders', 'are supermarkets members', 'firms affected by drugs',
    ],
    related: [
      'app3-retailers-role', 'app3-retailers-how', 'app3-night-time-economy', 'app3-businesses-training-jobs',
    ],
  },
  {
    id: 'app3-retailers-role',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What can local retailers do?',
    answer: 'Drug-related acquisitive crime and antisocial behaviour can affect shops, the night-time economy ' +
      'and public places. Retailers may help by identifying prolific offenders who steal because of substance ' +
      'misuse, spotting criminal exploitation, and offering children safe spaces or signposting.',
    asked: [
      'shoplifting', 'shop theft drugs', 'prolific offenders', 'retailer role',
      'supermarkets stealing to fund habit', 'security guards', 'antisocial behaviour in town centre',
      'spot exploited children', 'safe spaces', 'what use are shops', 'nicking to pay for drugs',
    ],
    related: ['app3-retailers-pathways', 'app3-retailers-how', 'app3-night-time-economy'],
  },
  {
    id: 'app3-retailers-pathways',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'How should retailers raise concerns?',
    answer: 'An effective, strong partnership would give retailers suitable routes to raise issues with ' +
      'partners, notably treatment services, and working pathways that promote support and refer people into it.',
    asked: [
      'shop referral route', 'how does a shopkeeper report', 'refer shoplifters into treatment', 'retailers pathway',
      'store staff worried about a user', 'get thieves into rehab', 'link shops to treatment',
      'business reporting to partnership', 'referral from retail', 'contact point for stores',
    ],
    related: ['app3-retailers-role', 'app3-retailers-how', 'app4-london-referral-app'],
  },
  {
    id: 'app3-retailers-how',
    section: 'app3-local-businesses',
    strength: 'should',
    who: 'partnerships',
    question: 'Which business groups can we work through?',
    answer: 'Partnerships should consider involving local retailers through bodies and schemes such as these.',
    list: [
      'Business improvement districts',
      'Business Crime Reduction Partnerships',
      'The local Chamber of Commerce',
      'Best Bar None',
      'Pubwatch',
    ],
    asked: [
      'BID', 'business improvement district', 'BCRP', 'chamber of commerce', 'pubwatch', 'best bar none',
      'how do we involve shops', 'trade groups', 'licensing schemes', 'town centre manager', 'retail forum',
      'pub landlords scheme',
    ],
    related: ['app3-businesses-about', 'app3-night-time-economy', 'app3-retailers-pathways'],
  },
  {
    id: 'app3-night-time-economy',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What about bars, clubs and the night-time economy?',
    answer: 'The night-time economy plays a key part in identifying criminal exploitation and giving children ' +
      'safe spaces or signposting to support. If it is a particular concern locally, links with local security ' +
      'providers will also help.',
    asked: [
      'nightclubs', 'door staff', 'bouncers', 'security firms', 'pubs', 'NTE', 'bars drugs', 'licensed premises',
      'clubs and dealing', 'door supervisors on partnership', 'late night venues', 'nightlife',
    ],
    related: ['app3-retailers-how', 'app3-retailers-role', 'app3-higher-education-students'],
  },
  {
    id: 'app3-businesses-training-jobs',
    section: 'app3-local-businesses',
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'Can businesses help with jobs for people in recovery?',
    answer: 'Yes. There may be opportunities to develop training and jobs with local businesses, for people ' +
      'recovering from substance misuse and for young people at risk of supplying or using drugs. Combating Drugs ' +
      'Partnerships should explore links with Local Enterprise Partnerships and similar bodies, particularly where ' +
      'a metro mayor is involved.',
    asked: [
      'LEP', 'local enterprise partnership', 'jobs for people in recovery', 'employers hiring ex users',
      'training opportunities', 'apprenticeships young people at risk', 'economic opportunity', 'work placements',
      'metro mayor jobs', 'business and recovery', 'employers on the CDP', 'careers for teens instead of dealing',
      'LEPs abolished',
    ],
    related: ['app3-jobcentre-why', 'app3-businesses-about', 'app3-mayor-metro'],
  },
]
