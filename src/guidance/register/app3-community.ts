import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-vcse-about',
    section: 'app3-vcse',
    alsoIn: ['ch3-representation'],
    strength: 'should',
    who: 'community-based organisations and partnerships',
    question: 'What is the voluntary sector’s place in the partnership?',
    answer: 'Some voluntary, community and social enterprise (VCSE) organisations are represented through other ' +
      'sections: treatment providers, lived experience recovery organisations (LEROs) and others may belong to ' +
      'the ‘third sector’. Community-based organisations can and should also make a wider contribution.',
    asked: [
      'VCSE', 'voluntary sector role', 'charities on CDP', 'third sector', 'community groups', 'non profits', 'CVS',
      'do charities sit on the partnership', 'local charity wants in', 'social enterprise', 'volunteers',
      'vcse representation beyond LEROs', 'not for profit', 'church hall group',
      'we’re a tiny charity, what’s our place', 'CIC', 'faith charity', 'third sector already covered by providers?',
      'treatment charity counts as VCSE', 'wider contribution of community bodies', 'helping organisations',
      'fundraisers', 'our local voluntary action asked where it fits', 'charities have no role beyond treatment',
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
      'that supports wider health and wellbeing, both of which can be central to recovery. The examples given ' +
      'are these.',
    list: [
      'Local community centres',
      'Social prescribing schemes',
      'Local exercise and social opportunities: rambling, fishing or football',
      'Volunteering networks, which may support individuals and neighbourhoods',
      'The Citizens Advice Bureau, for support and representation',
      'Organisations more focused on immediate help, such as food banks',
    ],
    asked: [
      'meaningful activity', 'fishing football rambling', 'social prescribing', 'food bank', 'citizens advice',
      'community centre', 'what can groups offer people in recovery', 'hobbies and recovery', 'walking group',
      'loneliness recovery', 'sports clubs', 'volunteering', 'things to do after rehab', 'five-a-side',
      'bored and lonely after detox', 'social connection', 'men’s shed', 'hiking',
      'link worker prescribing activity', 'allotment', 'give people something to do', 'gyms and choirs',
      'recovery is medical, hobbies don’t count', 'wellbeing through company',
    ],
    related: ['app3-vcse-about', 'app3-vcse-networks', 'app3-jobcentre-why'],
  },
  {
    id: 'app3-vcse-citizens-advice',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Are Citizens Advice and food banks relevant?',
    answer: 'Yes. The Citizens Advice Bureau can offer support and representation, and organisations such as ' +
      'food banks focus more on immediate help.',
    asked: [
      'CAB', 'citizens advice bureau', 'foodbank', 'debt advice', 'welfare rights', 'advice charities',
      'hunger help', 'immediate help organisations', 'benefits advice service', 'do we invite Citizens Advice',
      'Trussell Trust', 'money worries of users', 'advice bureau', 'representation at a tribunal', 'parcels of food',
      'CAB manager offers to join', 'soup kitchen', 'warm hub', 'bureau on the high street',
      'food charity has no place here?', 'help with bills', 'pantry',
    ],
    related: ['app3-vcse-meaningful-activity', 'app3-vcse-about', 'app3-vcse-networks'],
  },
  {
    id: 'app3-vcse-networks',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'How do we reach many small charities?',
    answer: 'Through local networks that represent a range of organisations, such as a local voluntary, ' +
      'community and social enterprise (VCSE) network or a volunteer centre. The guidance says useful ' +
      'connections can be made there.',
    asked: [
      'VCSE network', 'volunteer centre', 'umbrella body', 'CVS rep', 'council for voluntary service',
      'small charities how to involve', 'one rep for the voluntary sector', 'infrastructure organisation',
      'reach community groups', 'VCSE alliance', 'hundreds of charities who do we ask', 'voluntary action council',
      'one spokesperson for charities', 'forum of charities', 'umbrella network of local groups',
      'invite each charity singly?', 'central hub for volunteers', 'voluntary sector lead body', 'CVS chief officer',
      'sixty tiny groups', 'infrastructure body for volunteering', 'go through an alliance', 'useful connections',
    ],
    related: ['app3-vcse-not-core', 'app3-vcse-about', 'app3-vcse-meaningful-activity'],
  },
  {
    id: 'app3-vcse-not-core',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Must every VCSE organisation be a core member?',
    answer: 'No. Individual voluntary, community and social enterprise (VCSE) organisations are not expected to ' +
      'be core members, nor to be in every discussion as a matter of course. The key routes for engaging them ' +
      'will be sub-groups and related activity.',
    asked: [
      'charities core members?', 'do individual charities get a seat', 'all VCSE at all meetings',
      'since every charity has to be on the board', 'voluntary sector voting', 'VCSE sub group',
      'can we say no to a charity wanting to join', 'small charity full membership',
      'engage voluntary sector through subgroups', 'third sector not core', 'each charity a chair?',
      'charity cross at being left off', 'core place for a small group', 'charities in all discussions',
      'automatic seat for the third sector', 'charities come by sub-group', 'a food bank demanded full membership',
      'turn down a voluntary group', 'all charities round the main table', 'routes to engage charities',
      'charities there as a matter of course',
    ],
    related: ['app3-vcse-networks', 'app3-vcse-about', 'app3-membership-how-to-involve'],
  },
  {
    id: 'app3-vcse-insights',
    section: 'app3-vcse',
    strength: 'may',
    question: 'What do community organisations know that we do not?',
    answer: 'They can offer valuable insights into how much drug-related harm there is in particular groups and ' +
      'what it is like (its scale and nature), and a unique route to address it. They may be particularly ' +
      'helpful for involving people who may not otherwise be heard.',
    asked: [
      'community insight', 'hidden groups', 'what can grassroots groups tell us', 'hard to reach', 'unheard voices',
      'minority community knowledge', 'scale of harm in groups', 'community intelligence',
      'reaching people nobody hears', 'local knowledge', 'mosque committee knows families who hide it',
      'inside knowledge', 'trusted by people who shun services', 'know-how of grassroots groups',
      'statistics tell us all we need, don’t they', 'silent communities', 'nature and scale of harm',
      'a way in to closed communities', 'why listen to local groups', 'charities see what agencies miss',
    ],
    related: ['app3-vcse-unheard-groups', 'app3-vcse-neighbourhood-groups', 'app3-vcse-young-people'],
  },
  {
    id: 'app3-vcse-unheard-groups',
    section: 'app3-vcse',
    strength: 'may',
    who: 'areas',
    question: 'Which groups should we reach better?',
    answer: 'Engagement with relevant groups while the guidance was being developed suggests areas may wish to ' +
      'prioritise better connections with three groups.',
    list: [
      'Women',
      'People from ethnic minority backgrounds',
      'Some LGBTQ+ groups',
    ],
    asked: [
      'women and drugs', 'ethnic minorities', 'BAME', 'LGBT', 'gay men chemsex groups', 'under-represented groups',
      'diversity who is missing', 'which communities to prioritise', 'black and asian people', 'trans people',
      'equality groups', 'gender', 'who gets left out of these forums', 'race', 'mums who use', 'queer venues',
      'our board is all white men', 'Roma and traveller', 'underrepresented', 'three groups to connect with better',
      'female users avoid our service', 'hindu and sikh families', 'lesbian, gay and bi people',
      'whom are we missing',
    ],
    related: ['app3-vcse-insights', 'app4-bac-in-about', 'app3-people-affected-full-range'],
  },
  {
    id: 'app3-vcse-neighbourhood-groups',
    section: 'app3-vcse',
    strength: 'fact',
    question: 'Why work with neighbourhood groups?',
    answer: 'Involving them can be particularly helpful. Neighbourhood groups can be vital for intelligence and ' +
      'information, and help the partnership engage the community, understand its views and challenge stigma. ' +
      'That supports a positive approach to cutting drug-related harm in specific neighbourhood settings.',
    asked: [
      'residents association', 'neighbourhood watch', 'tenants group', 'community intelligence',
      'local people on estates', 'stigma', 'understand residents’ views', 'street groups',
      'why bother with neighbourhood groups', 'neighbours worried about dealing',
      'challenge prejudice against users', 'community meetings', 'block of flats committee', 'curtain twitchers',
      'tenants’ association chair', 'residents call users junkies', 'people on the council estate',
      'local watch scheme', 'vital source of intelligence', 'neighbours on streets with dealing', 'NIMBY neighbours',
      'people on the crescent', 'locals only moan, so skip them?', 'views of the community',
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
      'and how effective current support arrangements are.',
    asked: [
      'youth clubs', 'youth workers', 'young people’s charities', 'scouts', 'teenagers’ voice', 'kids groups',
      'youth organisation role', 'feedback from young people', 'children and young people community',
      'youth service on the board', 'what do teens need', 'boxing club', 'guides and cadets',
      'detached youth worker', 'youth centre manager', 'does our help for teens work, ask whom', 'boys’ club',
      'youngsters’ needs', 'youth charity wrote asking to be heard', 'schools speak for the young already, no?',
      'youth forum of local teens', 'feedback on support for kids',
    ],
    related: ['app3-vcse-about', 'app3-youth-offending-why', 'app3-schools-why'],
  },
  {
    id: 'app3-businesses-about',
    section: 'app3-local-businesses',
    strength: 'should',
    who: 'partnerships',
    question: 'Should businesses and retailers be involved?',
    answer: 'Yes. Besides representing local residents, partnerships should consider organisations with no ' +
      'direct link to drug issues that may face drug-related challenges or offer opportunities to reduce harm. ' +
      'Retailers, the night-time economy and other local businesses are the examples; all come under the other ' +
      'potential members.',
    asked: [
      'local business', 'shops', 'retailers on CDP', 'pubs and clubs', 'other community organisations',
      'private sector', 'companies', 'why shopkeepers', 'business representation', 'does the chamber sit on it',
      'traders', 'are supermarkets members', 'firms affected by drugs', 'corner shop', 'Tesco',
      'what has a baker to do with drugs', 'commerce', 'firms with no link to drugs',
      'private companies have no place here?', 'hairdressers and taxi firms', 'traders on the parade',
      'opportunities to reduce harm', 'companies troubled by drugs', 'landlord of the local pub asked to join',
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
    answer: 'They may have a key role, for example in identifying prolific offenders whose acquisitive crime ' +
      'results from substance misuse. Such crime and antisocial behaviour are linked to drug use and can affect ' +
      'shops, the night-time economy and public places. Retailers also play a key role in spotting criminal ' +
      'exploitation, and giving children safe spaces or signposting them to support.',
    asked: [
      'shoplifting', 'shop theft drugs', 'prolific offenders', 'retailer role',
      'supermarkets stealing to fund habit', 'security guards', 'antisocial behaviour in town centre',
      'spot exploited children', 'safe spaces', 'what use are shops', 'nicking to pay for drugs', 'till staff',
      'same shoplifter every day', 'razor blades, steaks and cheese', 'thieves funding a habit',
      'Co-op manager fed up with addicts', 'loss prevention', 'shop workers seeing kids with older men',
      'prolific thieves', 'town centre nuisance', 'stores only phone the cops, so no role?', 'nicked goods',
      'shops and exploitation',
    ],
    related: ['app3-retailers-pathways', 'app3-retailers-how', 'app3-night-time-economy'],
  },
  {
    id: 'app3-retailers-pathways',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'How should retailers raise concerns?',
    answer: 'A strong and effective partnership would give retailers appropriate routes to highlight issues to ' +
      'other partners, notably treatment services. It would also have functional pathways that promote support ' +
      'and refer people into it.',
    asked: [
      'shop referral route', 'how does a shopkeeper report', 'refer shoplifters into treatment', 'retailers pathway',
      'store staff worried about a user', 'get thieves into rehab', 'link shops to treatment',
      'business reporting to partnership', 'referral from retail', 'contact point for stores',
      'shop manager rings whom', 'shoplifter needs help not a cell', 'store detective referral', 'highlight issues',
      'route from till to treatment', 'retail complaints go where', 'help instead of banning orders',
      'ban him from the store, job done?', 'treatment link for stores', 'functional pathways',
      'corner shop owner wants a way to flag users who steal',
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
      'pub landlords scheme', 'levy-funded town centre body', 'shopwatch', 'publicans’ group',
      'traders’ association', 'licensees', 'business crime partnership', 'BID manager', 'approach shops one by one?',
      'schemes for retailers', 'night-time award scheme', 'local chamber', 'crime reduction for business',
    ],
    related: ['app3-businesses-about', 'app3-night-time-economy', 'app3-retailers-pathways'],
  },
  {
    id: 'app3-night-time-economy',
    section: 'app3-local-businesses',
    strength: 'fact',
    question: 'What about bars, clubs and the night-time economy?',
    answer: 'It plays a key role in identifying criminal exploitation, and in giving children safe spaces or ' +
      'signposting them to support; drug-related acquisitive crime and antisocial behaviour can affect it. Where ' +
      'it is a particular concern locally, links with local security providers will also help.',
    asked: [
      'nightclubs', 'door staff', 'bouncers', 'security firms', 'pubs', 'NTE', 'bars drugs', 'licensed premises',
      'clubs and dealing', 'door supervisors on partnership', 'late night venues', 'nightlife', 'doormen',
      'venue owner', 'SIA badge holders', 'kids hanging round kebab shops at 2am', 'after dark',
      'security companies', 'party town', 'clubs worried by dealing in their toilets', 'taxis and takeaways late',
      'nobody from nightlife needs asking', 'venue staff spot exploitation',
      'town is heaving on Saturdays, whom should we link with',
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
      'recovering from substance misuse and for young people at risk of supplying or using illegal drugs; drug ' +
      'harm is linked to economic opportunities for individuals and communities. Combating Drugs Partnerships ' +
      'should explore links with Local Enterprise Partnerships and similar bodies; where a metro mayor is ' +
      'involved, this could be a particular opportunity.',
    asked: [
      'LEP', 'local enterprise partnership', 'jobs for people in recovery', 'employers hiring ex users',
      'training opportunities', 'apprenticeships young people at risk', 'economic opportunity', 'work placements',
      'metro mayor jobs', 'business and recovery', 'employers on the CDP', 'careers for teens instead of dealing',
      'firm takes on recovering addicts', 'work experience for lads at risk', 'growth hub', 'ban the box',
      'employer offers trial shifts', 'poor job prospects and drug harm', 'traineeships',
      'no boss hires ex-users, so don’t bother?', 'enterprise body', 'legit job instead of dealing',
      'skills for youngsters on the edge', 'builder offers places to people in recovery',
    ],
    related: ['app3-jobcentre-why', 'app3-businesses-about', 'app3-mayor-metro'],
  },
]
