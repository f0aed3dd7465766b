import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'app3-police-who',
    section: 'app3-police',
    alsoIn: ['ch3-representation'],
    strength: 'may',
    question: 'Who should attend from the police?',
    answer: 'An assistant or deputy chief constable may be appropriate for the local force. The roles and ' +
      'seniority should be considered alongside the partnership’s geographic footprint and its other members, so ' +
      'another officer may suit better.',
    asked: [
      'police rep', 'which rank of officer', 'ACC or DCC', 'chief inspector ok?', 'who from the force',
      'I’m a superintendent, is that senior enough', 'cops on the board', 'does the chief constable have to attend',
      'police seat rank', 'constabulary member', 'BCU commander attend', 'law enforcement at CDP',
    ],
    related: [
      'app3-police-seniority-footprint', 'app3-police-specialist-roles', 'app3-police-sro', 'app3-pcc-attend',
    ],
  },
  {
    id: 'app3-police-sro',
    section: 'app3-police',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'may',
    question: 'Can a police officer be the SRO?',
    answer: 'Yes. An assistant or deputy chief constable could be the senior responsible owner (SRO) for the ' +
      'partnership. It is an option, not a requirement.',
    asked: [
      'police SRO', 'ACC as senior responsible owner', 'can the cops lead the partnership',
      'deputy chief constable in charge', 'can a chief superintendent be SRO', 'Senior Responsible Officer police',
      'constable heading CDP', 'force leads partnership?', 'is it ok for police to chair',
      'must the SRO come from police',
    ],
    related: ['app3-police-who', 'app3-pcc-sro', 'app3-officials-sro'],
  },
  {
    id: 'app3-police-seniority-footprint',
    section: 'app3-police',
    alsoIn: ['ch3-geography'],
    strength: 'should',
    who: 'partnerships',
    question: 'What if one force covers several partnerships?',
    answer: 'Police roles and seniority should be weighed against the partnership’s geographic footprint and its ' +
      'other members. A chief officer may be unable to attend several meetings in one force area, or may not be ' +
      'best placed to advise on drugs; think about this when the footprint is set.',
    asked: [
      'several CDPs one force', 'police force area bigger than the partnership', 'ACC can’t attend five meetings',
      'too many partnerships for the police', 'force covers three counties', 'police footprint',
      'which officer for multiple partnerships', 'send a drugs expert rather than a chief officer',
      'our force has 7 partnerships what rank do we send', 'coterminous with force',
    ],
    related: ['app3-police-who', 'app3-police-specialist-roles', 'app3-pcc-cannot-attend'],
  },
  {
    id: 'app3-police-specialist-roles',
    section: 'app3-police',
    strength: 'may',
    question: 'Can specialist police officers attend?',
    answer: 'Yes. Depending on the partnership’s priorities, officers with more specific responsibilities may be ' +
      'the right attendees, such as these.',
    list: [
      'Violence reduction',
      'Serious and organised crime (SOC)',
      'Neighbourhood policing',
      'A particular geographical area',
    ],
    asked: [
      'neighbourhood policing inspector', 'SOC lead attend', 'drugs detective on board', 'county lines officer',
      'local inspector as member', 'violence reduction police', 'chief inspector neighbourhoods', 'specialist cops',
      'DCI serious organised crime', 'officer for a district', 'bobby on the beat attend',
    ],
    related: ['app3-police-who', 'app3-police-rocu', 'app3-police-seniority-footprint'],
  },
  {
    id: 'app3-police-custody-healthcare',
    section: 'app3-police',
    strength: 'fact',
    question: 'Who commissions healthcare in police custody?',
    answer: 'Police forces commissioned it when the guidance was written. Custody can be a key moment for ' +
      'starting treatment or keeping up continuity of care.',
    asked: [
      'custody healthcare', 'who pays for nurses in custody', 'police cells doctor',
      'healthcare in the cells commissioned by', 'custody suite treatment',
      'is it NHS England that commissions police custody', 'arrest and drug treatment',
      'forensic medical examiner contract', 'health of detainees', 'who buys custody medical services',
      'people picked up by police getting help',
    ],
    related: ['app3-nhs-liaison-diversion', 'app3-police-who', 'app3-nhs-england-role'],
  },
  {
    id: 'app3-police-rocu',
    section: 'app3-police',
    alsoIn: ['ch5-regional-oversight'],
    strength: 'should',
    who: 'partnerships',
    question: 'Should we work with our Regional Organised Crime Unit?',
    answer: 'Yes. Partnerships should work with Regional Organised Crime Units (ROCUs) for their perspective and ' +
      'expertise. ROCUs work closely with police forces, the National Crime Agency (NCA) and other partners.',
    asked: [
      'ROCU', 'regional organised crime unit role', 'do we invite the ROCU', 'organised crime squad',
      'regional police unit', 'ROCU on the CDP', 'big dealers who deals with them', 'gangs unit regional',
      'NCA link', 'why involve rocu', 'serious crime expertise', 'who can tell us about wholesale supply',
    ],
    related: ['app3-police-rocu-role', 'app3-police-specialist-roles', 'abbr-rocu'],
  },
  {
    id: 'app3-police-rocu-role',
    section: 'app3-police',
    strength: 'fact',
    question: 'What do Regional Organised Crime Units do?',
    answer: 'Regional Organised Crime Units (ROCUs) are the main link between the National Crime Agency (NCA) ' +
      'and policing in England and Wales on the drugs ‘middle market’. They offer the following.',
    list: [
      'A unique understanding of the regional serious and organised crime (SOC) threat',
      'A bespoke response, with investigative expertise and specialist technology',
      'Enforcement and development of intelligence on the middle market',
      'Confiscating assets or denying access to them',
    ],
    asked: [
      'rocu what is it', 'middle market who tackles', 'interface NCA and forces', 'seizing criminal assets',
      'wholesale drug dealing unit', 'taking dealers’ cash', 'role of ROCUs in drugs', 'intelligence development',
      'middlemen dealers', 'specialist technology organised crime', 'do ROCUs cover Wales',
    ],
    related: ['app3-police-rocu', 'abbr-nca', 'abbr-soc'],
  },
  {
    id: 'app3-pcc-attend',
    section: 'app3-pccs',
    alsoIn: ['ch3-representation'],
    strength: 'recommended',
    who: 'the PCC',
    question: 'Should the police and crime commissioner attend?',
    answer: 'Yes, it is recommended that the police and crime commissioner (PCC) attends the partnership. Where ' +
      'that is not possible or appropriate, a suitable member of their office should attend.',
    asked: [
      'PCC attendance', 'does the PCC have to come', 'police crime commissioner member', 'OPCC seat',
      'commissioner on CDP', 'PCC core?', 'is the PCC obliged to sit on it', 'elected police boss',
      'do we need the commissioner', 'PFCC attend', 'pcc invite',
    ],
    related: ['app3-pcc-cannot-attend', 'app3-pcc-sro', 'app3-police-who'],
  },
  {
    id: 'app3-pcc-sro',
    section: 'app3-pccs',
    alsoIn: ['ch3-leadership-roles'],
    strength: 'may',
    question: 'Does the PCC have to be the SRO?',
    answer: 'No. The police and crime commissioner (PCC) would be an appropriate senior responsible owner (SRO), ' +
      'but the guidance does not require it; others could hold the role.',
    asked: [
      'since the PCC must be SRO', 'PCC as SRO', 'is the commissioner always in charge',
      'can the pcc lead the partnership', 'PCC senior responsible owner yes or no',
      'who is better as SRO, the PCC or the council', 'as PCCs are legally the lead',
      'Senior Responsible Officer commissioner', 'does the police commissioner run it',
      'our PCC wants to be SRO, allowed?',
    ],
    related: ['app3-membership-who-could-be-sro', 'app3-police-sro', 'app3-officials-sro'],
  },
  {
    id: 'app3-pcc-cannot-attend',
    section: 'app3-pccs',
    strength: 'should',
    who: 'the PCC’s office',
    question: 'What if the PCC cannot attend every meeting?',
    answer: 'Someone appropriate from the office should attend instead of the police and crime commissioner ' +
      '(PCC): for example the deputy, the chief executive or, where that suits, a lead commissioning officer. The ' +
      'footprint may make attending everything in person impossible or inappropriate.',
    asked: [
      'PCC deputy', 'who comes instead of the PCC', 'OPCC chief executive attend', 'commissioner can’t make it',
      'substitute for PCC', 'send someone from OPCC', 'several partnerships in PCC area',
      'lead commissioning officer OPCC', 'deputy PCC ok', 'stand in for commissioner',
      'our PCC covers four partnerships and is never free', 'OPCC officer instead',
    ],
    related: ['app3-pcc-attend', 'app3-police-seniority-footprint', 'app3-mayor-additional-powers'],
  },
]
