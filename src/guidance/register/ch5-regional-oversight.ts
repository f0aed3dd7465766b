import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'ch5-regional-overview',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'What regional oversight and support is there?',
    answer:
      'Partnerships should work closely with regional staff of the six departments and the Joint Combating Drugs ' +
      'Unit (JCDU), invite them to meetings as appropriate, and are encouraged to link with other partnerships. ' +
      'How much support a region gives depends on local needs and performance.',
    asked: [
      'regional oversight',
      'regional support section',
      'what does the region do for us',
      'help from regional teams',
      'who supports partnerships regionally',
      'regional level in the structure',
      'support offer',
      'oversight between local and national',
      'is there a regional board',
      'what help can a struggling partnership expect',
      'regional tier',
    ],
    related: [
      'ch5-regional-staff-work',
      'ch5-regional-staff-list',
      'ch5-regional-invite',
      'ch5-support-intensity',
    ],
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
      'work with regional staff',
      'do we need contact with the JCDU',
      'regional representatives of departments',
      'link with civil servants in the region',
      'close working regionally',
      'must we involve regional colleagues',
      'JCDU relationship',
      'government people in our region',
      'who should we build ties with regionally',
      'we never hear from the region, should we',
      'liaison',
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
      'which regional staff',
      'OHID regional lead',
      'who are the regional people',
      'regional contacts list',
      'name the regional roles',
      'organised crime unit involvement',
      'prison service regional drug lead',
      'substance misuse lead in the region',
      'whom do we ring at regional level',
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
      'Yes, as appropriate: regional staff should be invited to partnership meetings to help with analysis, ' +
      'planning and co-ordination between departments and organisations. It also helps best practice to spread and ' +
      'improvement to continue across central and local government.',
    asked: [
      'invite regional staff to meetings',
      'does OHID attend our board',
      'should the ROCU sit in',
      'regional reps at every meeting?',
      'are regional staff full members',
      'why invite regional people',
      'JCDU at the partnership meeting',
      'guest list from the region',
      'do regional officials need to be there each time',
      'benefit of having regional colleagues attend',
      'observers from the region',
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
      'peer review',
      'link with neighbouring CDPs',
      'talk to other partnerships',
      'is peer review mandatory',
      'learning from the partnership next door',
      'share good practice with other areas',
      'compare notes with other areas',
      'buddy up with another patch',
      'can another partnership review us',
      'networking between CDPs',
      'critical friend',
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
      'how much regional support',
      'intensity of support',
      'do weaker areas get more help',
      'support if we are struggling',
      'same help for every area?',
      'we are underperforming, will somebody step in',
      'level of help from the region',
      'performing poorly extra support',
      'tailored support offer',
      'how do they decide who to help',
      'hand-holding',
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
      'national forum',
      'is there a national network of CDPs',
      'SRO network',
      'conference for partnerships',
      'where can local areas meet nationally',
      'national best practice group',
      'online community for partnerships',
      'national get-together',
      'forum for SROs exists?',
      'connecting with areas across England',
    ],
    related: ['ch5-adder-network', 'ch5-peer-review', 'ch5-further-guidance'],
  },
  {
    id: 'ch5-adder-network',
    section: 'ch5-regional-oversight',
    strength: 'expected',
    question: 'What happens with the Project ADDER network?',
    answer:
      'Government expected to build on the existing Project ADDER partnership network and expand it, to learn from ' +
      'the Project ADDER areas and to discuss delivery through a multi-agency approach. Through this forum and the ' +
      'ADDER areas it planned to share lessons learnt, and solutions that work on problems in common, of use to ' +
      'senior responsible owners (SROs).',
    asked: [
      'ADDER areas learning',
      'will ADDER be expanded',
      'what can SROs get from ADDER',
      'we are not an ADDER area, can we join',
      'ADDER forum purpose',
      'existing networks being built on',
      'lessons from pilot areas',
      'multi-agency delivery learning',
      'how are ADDER sites linked to the CDP',
      'adder snake project drugs',
    ],
    related: ['ch5-national-forums', 'ch5-further-guidance', 'ch5-peer-review'],
  },
  {
    id: 'ch5-further-guidance',
    section: 'ch5-regional-oversight',
    strength: 'fact',
    question: 'Where will further guidance and support come from?',
    answer:
      'From the Joint Combating Drugs Unit (JCDU), through which further guidance and support was to be made ' +
      'available.',
    asked: [
      'further guidance',
      'more help from where',
      'JCDU support',
      'who publishes more advice',
      'where do I go with questions not covered',
      'help desk',
      'is more guidance coming',
      'contact for advice nationally',
      'additional support for partnerships',
      'Joint Combatting Drugs Unit help',
    ],
    related: ['ch5-national-forums', 'ch5-regional-overview', 'ch5-contact-points'],
  },
]
