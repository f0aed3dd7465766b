import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'ch5-regional-overview',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'What regional oversight and support is there?',
    answer:
      'Partnerships should work closely with regional staff of the six key departments and the Joint Combating ' +
      'Drugs Unit (JCDU), and invite them to meetings as appropriate. They are also encouraged to connect with one ' +
      'another. How intense the regional teams’ support is depends on the local partnership’s needs and ' +
      'performance.',
    asked: [
      'regional oversight', 'regional support section', 'what does the region do for us', 'help from regional teams',
      'who supports partnerships regionally', 'regional level in the structure', 'support offer',
      'oversight between local and national', 'is there a regional board',
      'what help can a struggling partnership expect', 'regional tier',
      'is anybody at regional level there to lend a hand', 'how does the layer between us and Whitehall work',
      'what can the North West team do for a partnership', 'regional arrangements for partnerships in brief',
      'who has an eye on us in the region', 'does the region boss us about or help us',
      'is oversight done by region or by county', 'overview of help above county level',
      'new SRO: what’s available from the region', 'regional watchdog for drugs partnerships?',
      'backup from regional colleagues',
    ],
    related: ['ch5-regional-staff-work', 'ch5-regional-staff-list', 'ch5-regional-invite', 'ch5-support-intensity'],
  },
  {
    id: 'ch5-regional-staff-work',
    section: 'ch5-regional-oversight',
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'Should we work with regional staff of the departments?',
    answer:
      'Yes. Partnerships should work closely with two sets of people: the relevant regional staff who represent ' +
      'the six departments, and the Joint Combating Drugs Unit (JCDU).',
    asked: [
      'work with regional staff', 'do we need contact with the JCDU', 'regional representatives of departments',
      'link with civil servants in the region', 'close working regionally', 'must we involve regional colleagues',
      'JCDU relationship', 'government people in our region', 'who should we build ties with regionally',
      'we never hear from the region, should we', 'liaison', 'can we get on with the job and ignore regional officials',
      'regional civil servants keep ringing us, must we engage', 'building a relationship with the JCDU',
      'keep regional government people at arm’s length?', 'hand in glove with the region',
      'should the SRO know the regional leads by name', 'working relationship with departments’ people in the regions',
      'partners don’t want Whitehall types involved regionally', 'close co-operation with regional representatives',
      'team up with departments’ regional reps', 'is working with the joint unit optional',
    ],
    related: ['ch5-regional-staff-list', 'ch5-regional-invite', 'ch5-six-departments'],
  },
  {
    id: 'ch5-regional-staff-list',
    section: 'ch5-regional-oversight',
    strength: 'may',
    question: 'Who are the relevant regional staff?',
    answer: 'Relevant regional staff could include these four groups; the list gives examples, not a fixed set.',
    list: [
      'HM Prison and Probation Service (HMPPS) drug strategy leads',
      'HMPPS health and justice co-ordinators',
      'Regional Organised Crime Units within the police',
      'Office for Health Improvement and Disparities (OHID) regional substance misuse leads',
    ],
    asked: [
      'which regional staff', 'OHID regional lead', 'who are the regional people', 'regional contacts list',
      'name the regional roles', 'organised crime unit involvement', 'prison service regional drug lead',
      'substance misuse lead in the region', 'whom do we ring at regional level', 'who counts as regional staff',
      'which job titles cover our region', 'ROCU detectives count as regional staff?',
      'names of posts at regional level for probation, police and health', 'does the region include anyone from OHID',
      'regional police unit in the list of contacts', 'regional people could be whom', 'example posts at regional tier',
      'is the list of regional staff complete', 'HMPPS folk who cover the region',
    ],
    related: ['ch5-regional-staff-work', 'ch5-regional-invite'],
  },
  {
    id: 'ch5-regional-invite',
    section: 'ch5-regional-oversight',
    strength: 'should',
    who: 'Combating Drugs Partnerships',
    question: 'Should regional staff come to our meetings?',
    answer:
      'Yes, as appropriate: regional staff should be invited to partnership meetings to support analysis, planning ' +
      'and co-ordination between departments and organisations. It also helps best practice to be shared, and ' +
      'builds a culture of continuous improvement in central and local government alike.',
    asked: [
      'invite regional staff to meetings', 'does OHID attend our board', 'should the ROCU sit in',
      'regional reps at every meeting?', 'are regional staff full members', 'why invite regional people',
      'JCDU at the partnership meeting', 'guest list from the region',
      'do regional officials need to be there each time', 'benefit of having regional colleagues attend',
      'observers from the region', 'secretary drawing up the invitation list, add regional officials?',
      'how could a civil servant from the region help us at the table',
      'some members object to government people in the room', 'regional visitors at our board',
      'who from outside our area should get an invite', 'do regional staff have to be present at all meetings',
      'what good does it do having the OHID regional lead along',
      'bring the organised crime unit’s analyst to planning sessions',
      'are outsiders from the region welcome at meetings', 'why ask the region to join us',
      'culture of continuous improvement across government',
    ],
    related: ['ch5-regional-staff-list', 'ch5-regional-staff-work'],
  },
  {
    id: 'ch5-peer-review',
    section: 'ch5-regional-oversight',
    strength: 'encouraged',
    who: 'partnerships',
    question: 'Should partnerships connect with each other?',
    answer:
      'Partnerships are encouraged to connect with one another, so that best practice spreads and peer review ' +
      'helps each to work as effectively as possible. It is not compulsory.',
    asked: [
      'peer review', 'link with neighbouring CDPs', 'talk to other partnerships', 'is peer review mandatory',
      'learning from the partnership next door', 'share good practice with other areas',
      'compare notes with other areas', 'buddy up with another patch', 'can another partnership review us',
      'networking between CDPs', 'critical friend', 'the county next to ours has cracked it, how do we learn from them',
      'twin with another drugs partnership', 'visit a partnership elsewhere to see how they do it',
      'could the neighbouring board mark our work', 'swapping ideas between partnerships',
      'are we obliged to let another area assess us', 'fellow SROs in nearby areas, should we talk',
      'mutual assessment between areas', 'do partnerships work in isolation', 'fresh eyes from another patch',
      'peer challenge between partnerships', 'go it alone or link up with others',
    ],
    related: ['ch5-national-forums', 'ch5-learn-improve', 'ch5-support-intensity'],
  },
  {
    id: 'ch5-support-intensity',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'How much support will we get from regional teams?',
    answer:
      'It depends: the intensity of support from regional teams varies with the local partnership’s needs and ' +
      'performance.',
    asked: [
      'how much regional support', 'intensity of support', 'do weaker areas get more help',
      'support if we are struggling', 'same help for every area?', 'we are underperforming, will somebody step in',
      'level of help from the region', 'performing poorly extra support', 'tailored support offer',
      'how do they decide who to help', 'hand-holding', 'we are doing fine, will regional teams leave us be',
      'struggling patches get extra attention?', 'why does the area next to ours get more help than we do',
      'how much hand-holding can we expect from the region', 'equal share of support for all partnerships?',
      'light touch or intensive', 'does poor performance bring the regional team to our door',
      'amount of regional help is based on what', 'is regional support the same everywhere',
      'high performers get less support', 'needs and performance decide help', 'who gets the most help',
    ],
    related: ['ch5-poor-performance', 'ch5-regional-overview'],
  },
  {
    id: 'ch5-national-forums',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'Are there national forums for partnerships?',
    answer:
      'Options were being explored for sharing best practice and supporting connections between local areas ' +
      'through national forums. The guidance promised no particular forum or date.',
    asked: [
      'national forum', 'is there a national network of CDPs', 'SRO network', 'conference for partnerships',
      'where can local areas meet nationally', 'national best practice group', 'online community for partnerships',
      'national get-together', 'forum for SROs exists?', 'connecting with areas across England',
      'do partnerships across the country ever meet up', 'annual gathering of drugs partnerships',
      'somewhere to chat to SROs from the other end of England', 'is there a countrywide club for partnership leads',
      'has a national forum been set up', 'join a national network', 'swap experience with far-away areas',
      'webinars or events for all partnerships', 'what did government say about bringing areas together nationally',
      'country-wide meetings promised?', 'best practice shared at national level, how',
      'date of the first national forum',
    ],
    related: ['ch5-adder-network', 'ch5-peer-review', 'ch5-further-guidance'],
  },
  {
    id: 'ch5-adder-network',
    section: 'ch5-regional-oversight',
    strength: 'expected',
    question: 'What happens with the Project ADDER network?',
    answer:
      'Government expected to build on the existing Project ADDER partnership network and expand it, to understand ' +
      'what ADDER areas had learnt and to discuss delivery through a multi-agency approach. Through this forum and ' +
      'the ADDER areas it planned to share lessons learnt, and solutions that work for shared problems, of use to ' +
      'senior responsible owners (SROs).',
    asked: [
      'ADDER areas learning', 'will ADDER be expanded', 'what can SROs get from ADDER',
      'we are not an ADDER area, can we join', 'ADDER forum purpose', 'existing networks being built on',
      'lessons from pilot areas', 'multi-agency delivery learning', 'how are ADDER sites linked to the CDP',
      'adder snake project drugs', 'is Project ADDER finished or being built on',
      'are pilot areas’ lessons shared with the rest of us', 'police and treatment pilot sites, can we learn from them',
      'who benefits from the ADDER club', 'is the ADDER network only for the original areas',
      'detective sergeant: will what ADDER sites found out reach us', 'growing the ADDER network',
      'solutions to problems all areas share', 'why build on Project ADDER rather than start a new forum',
      'ADDER network and multi-agency delivery', 'spread ADDER know-how to SROs',
    ],
    related: ['ch5-national-forums', 'ch5-further-guidance', 'ch5-peer-review'],
  },
  {
    id: 'ch5-further-guidance',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'Where will further guidance and support come from?',
    answer:
      'From the Joint Combating Drugs Unit (JCDU): the guidance said that further guidance and support would be ' +
      'made available through it.',
    asked: [
      'further guidance', 'more help from where', 'JCDU support', 'who publishes more advice',
      'where do I go with questions not covered', 'help desk', 'is more guidance coming',
      'contact for advice nationally', 'additional support for partnerships', 'Joint Combatting Drugs Unit help',
      'this document leaves us with questions, who fills the gaps', 'any more instructions to follow from government',
      'which body hands out extra guidance', 'will there be toolkits or advice later',
      'we need more detail than this paper gives', 'next instalment of advice',
      'where to turn when the document runs dry', 'is the JCDU there to help partnerships',
      'who do we lean on nationally for advice', 'further support promised through which unit',
      'was more guidance promised', 'top-up advice for partnership leads',
    ],
    related: ['ch5-national-forums', 'ch5-regional-overview', 'ch5-contact-points'],
  },
]
