import type { Entry } from './entry.js'

export const entries: Entry[] = [
  {
    id: 'geography-about',
    section: 'ch3-geography',
    strength: 'fact',
    question: 'What does the Geography section cover?',
    answer: 'How to choose the area (footprint) a partnership covers: the scope rules, working across several local ' +
      'authorities, fitting existing partnerships, changing the area later, and borders with Wales, Scotland and ' +
      'Northern Ireland.',
    asked: [
      'geography section', 'footprint guidance where', 'what does it say on area', 'section about boundaries',
      'patch rules summary', 'territory section', 'where do I read about our map', 'areas and borders part',
      'coverage chapter', 'geographic scope overview', 'what is a footprint',
    ],
    related: ['geography-three-rules', 'geography-existing-structures', 'geography-change', 'geography-cross-border'],
  },
  {
    id: 'geography-three-rules',
    section: 'ch3-geography',
    alsoIn: ['executive-summary'],
    strength: 'should',
    who: 'local areas',
    question: 'What should we ensure when choosing our footprint?',
    answer: 'When determining a partnership’s geographic footprint, local areas should ensure three things.',
    list: [
      'The partnership covers at least one whole upper-tier local authority',
      'No upper-tier local authority is covered by more than one partnership',
      'Agencies work together across a wider footprint, in a shared arrangement that improves integration, where ' +
        'they can',
    ],
    asked: [
      'footprint rules', 'geography rules', 'how big should the partnership be', 'what area must we cover',
      'conditions for the footprint', 'rules on our patch', 'choosing boundaries', 'area size',
      'what counts as a valid footprint', 'three tests for the area', 'UTLA rule', 'how do we draw the map',
      'what do we need to check before fixing the area', 'scope of partnerships',
    ],
    related: ['geography-minimum-size', 'geography-no-overlap', 'geography-wider', 'checklist-3-footprint'],
  },
  {
    id: 'geography-minimum-size',
    section: 'ch3-geography',
    strength: 'should',
    who: 'local areas',
    question: 'How small can a partnership be?',
    answer: 'No partnership should be smaller than one upper-tier local authority area. A partnership for one ' +
      'district council alone would be too small where it sits within a county.',
    asked: [
      'minimum size', 'smallest footprint', 'can a district have its own CDP', 'one town partnership?',
      'can a borough go alone', 'lower tier council partnership', 'city only within a county', 'upper tier minimum',
      'district council wants its own drugs board, allowed?', 'how tiny can we go',
      'can we split the county into two', 'is a single council enough',
      'we are a unitary on our own, is that big enough',
    ],
    related: ['geography-three-rules', 'geography-no-overlap', 'geography-wider'],
  },
  {
    id: 'geography-no-overlap',
    section: 'ch3-geography',
    strength: 'should',
    who: 'local areas',
    question: 'Can a council be in two partnerships?',
    answer: 'No. Local areas should make sure that no upper-tier local authority comes under more than one partnership.',
    asked: [
      'overlap', 'two partnerships one council', 'can we belong to more than one CDP', 'double coverage',
      'county in two drugs boards', 'LA covered twice', 'join both neighbours’ partnerships',
      'is it fine to be in the force-wide one and our own', 'more than one partnership',
      'split membership for a council', 'since each authority may join several partnerships',
      'dual membership of areas',
    ],
    related: ['geography-three-rules', 'geography-minimum-size', 'geography-local-variation'],
  },
  {
    id: 'geography-wider',
    section: 'ch3-geography',
    alsoIn: ['executive-summary'],
    strength: 'should',
    who: 'agencies and local areas',
    question: 'Should we work across more than one local authority?',
    answer: 'Where they can, agencies should work together across a wider footprint, in a shared arrangement that ' +
      'improves integration. It may spare police and criminal justice partners from attending several partnerships, ' +
      'and integrated care systems (ICSs) should be considered too.',
    asked: [
      'wider footprint', 'join up with neighbouring councils', 'multi authority partnership',
      'can several councils share one', 'benefits of bigger area', 'police attending too many meetings',
      'force-wide CDP', 'ICS footprint', 'team up with the county next door', 'why go wider',
      'shared partnership across LAs', 'do we have to merge with other areas',
      'I cover four councils and go to four drugs boards', 'combined patch', 'ICB boundary and CDP boundary',
    ],
    related: [
      'geography-combined-authority', 'geography-local-variation', 'geography-black-commissioning',
      'geography-three-rules',
    ],
  },
  {
    id: 'geography-black-commissioning',
    section: 'ch3-geography',
    strength: 'fact',
    question: 'What did Dame Carol Black recommend for commissioning across areas?',
    answer: 'She recommended collaboration across multiple local authorities to commission specialist residential ' +
      'and inpatient substance misuse support. The inpatient detoxification grant facilitates this.',
    asked: [
      'inpatient detox commissioning', 'residential rehab across councils', 'detox grant',
      'joint commissioning of rehab', 'specialist inpatient support', 'IPD grant', 'why buy rehab together',
      'inpatient detoxification grant what for', 'regional detox beds', 'commission detox with neighbours',
      'Carol Black regional commissioning', 'does each council have to buy its own detox',
    ],
    related: ['geography-wider', 'intro-review-recommended', 'summary-black-review', 'silent-area-funding'],
  },
  {
    id: 'geography-health-organisations',
    section: 'ch3-geography',
    strength: 'should',
    who: 'local areas',
    question: 'Should we consider NHS boundaries?',
    answer: 'Yes. Health organisations, above all integrated care systems (ICSs), should be considered when ' +
      'deciding whether to work across several local authority areas.',
    asked: [
      'NHS boundaries', 'ICS boundary', 'match the ICB area', 'health footprint',
      'does geography take account of hospitals', 'integrated care systems and footprint', 'ICB spans three councils',
      'health geography', 'coterminous with health', 'do we need to follow NHS lines', 'trust boundaries and the CDP',
    ],
    related: ['geography-wider', 'geography-existing-structures', 'geography-three-rules'],
  },
  {
    id: 'geography-combined-authority',
    section: 'ch3-geography',
    alsoIn: ['executive-summary', 'app4-multi-agency-partnerships'],
    strength: 'encouraged',
    question: 'We have a combined authority or metro mayor: should we join up?',
    answer: 'Joining local authorities together would be particularly relevant where a combined authority or metro ' +
      'mayor is in place. Greater Manchester is the example: a dedicated drug and alcohol transformation board ' +
      'across the combined authority, which the guidance calls encouraging given its context.',
    asked: [
      'combined authority', 'metro mayor area', 'Greater Manchester example', 'GMCA board',
      'drug and alcohol transformation board', 'does a mayor mean one partnership', 'mayoral area CDP',
      'example of a big partnership', 'how did Manchester do it', 'is it compulsory to use the combined authority',
      'CA footprint', 'west yorkshire style arrangement', 'city region partnership',
    ],
    related: ['geography-wider', 'geography-local-variation', 'checklist-3-footprint'],
  },
  {
    id: 'geography-local-variation',
    section: 'ch3-geography',
    strength: 'should',
    who: 'partnerships covering more than one local authority area',
    question: 'How do we keep a local view in a large partnership?',
    answer: 'Think about how differences in need and provision will be looked at more locally when a partnership ' +
      'spans several local authority areas. The guidance’s example is each local authority’s own scrutiny ' +
      'committee.',
    asked: [
      'local scrutiny', 'scrutiny committees', 'keep local focus', 'big partnership loses small places',
      'variation between councils', 'differences in need across the area',
      'how do small towns get heard in a county wide partnership', 'local level review', 'overview and scrutiny role',
      'one size fits all worry', 'councillor asking how our borough is checked',
      'different needs in different bits of the patch',
    ],
    related: ['geography-wider', 'geography-combined-authority', 'geography-no-overlap'],
  },
  {
    id: 'geography-england-only',
    section: 'ch3-geography',
    alsoIn: ['ch1-introduction'],
    strength: 'fact',
    question: 'Do partnerships apply outside England?',
    answer: 'No: this partnership approach is for England only. With the devolved administrations, the government ' +
      'is committed to embedding collaboration and sharing good practice.',
    asked: [
      'England only', 'do CDPs exist in Scotland', 'outside England', 'UK wide partnerships?', 'Belfast CDP',
      'devolved administrations', 'Northern Ireland partnership', 'does Edinburgh need a partnership',
      'applies to which nations', 'share good practice with devolved governments',
      'are we required in Wales to form one',
    ],
    related: ['intro-wales', 'geography-wales-apb', 'geography-cross-border', 'silent-scotland'],
  },
  {
    id: 'geography-wales-apb',
    section: 'ch3-geography',
    footnote: 13,
    strength: 'fact',
    question: 'What is the partnership approach in Wales?',
    answer: 'In Wales, Area Planning Boards (APBs) lead the commissioning of substance misuse services according to ' +
      'need, on the Local Health Board footprint. Members include HM Prison and Probation Service (HMPPS) in Wales, ' +
      'the relevant police force, and that area’s police and crime commissioner (PCC).',
    after: 'Strategic national oversight in Wales comes from the Substance Misuse National Partnership Board.',
    asked: [
      'APB', 'area planning boards', 'Welsh equivalent of a CDP', 'wales local partnership',
      'local health board footprint', 'who sits on an APB', 'substance misuse national partnership board',
      'who commissions drug services in Wales', 'Welsh drug boards', 'national oversight in Wales',
      'HMPPS Wales member', 'do PCCs in Wales sit on the planning board', 'what does Wales have instead',
    ],
    related: ['intro-wales', 'monitoring-wales', 'geography-england-only'],
  },
  {
    id: 'geography-existing-structures',
    section: 'ch3-geography',
    alsoIn: ['ch3-partnerships'],
    strength: 'recommended',
    who: 'local areas',
    question: 'Should our area match existing partnerships?',
    answer: 'It is recommended that areas harmonise their coverage with relevant structures that already span ' +
      'several local authorities, such as Project ADDER, Changing Futures or Violence Reduction Units (VRUs).',
    asked: [
      'existing structures geography', 'match ADDER area', 'VRU footprint', 'changing futures boundary',
      'harmonise arrangements', 'align with the violence reduction unit', 'fit round what is already there',
      'same boundary as other boards', 'coterminosity', 'do we have to copy the VRU area',
      'which programmes should geography follow', 'is matching boundaries mandatory', 'line up the patch with others',
    ],
    related: [
      'geography-changing-futures', 'role-other-partnerships', 'partnerships-geography-ask',
      'geography-health-organisations',
    ],
  },
  {
    id: 'geography-changing-futures',
    section: 'ch3-geography',
    alsoIn: ['ch3-leadership-roles'],
    footnote: 14,
    strength: 'fact',
    question: 'What is Changing Futures?',
    answer: 'Changing Futures is a £64 million programme over three years, to improve outcomes for adults facing ' +
      'multiple disadvantage: combinations of homelessness, substance misuse, mental health issues, domestic abuse ' +
      'and time in criminal justice.',
    asked: [
      'changing futures', 'changing futures funding', '£64 million', '64m programme',
      'multiple disadvantage programme', 'how long is changing futures', 'who does changing futures help',
      'what is multiple disadvantage', 'programme for homeless people with addictions',
      'is changing futures a drugs programme', 'budget and length of Changing Futures', 'MCN programme',
      'is the 64 million for drug partnerships',
    ],
    related: ['geography-existing-structures', 'intro-person-centred'],
  },
  {
    id: 'geography-change',
    section: 'ch3-geography',
    strength: 'should',
    who: 'partnerships proposing a change of area',
    question: 'Can we change our footprint later, and how?',
    answer: 'Yes, the administrative geography can change over time. Proposed changes should be agreed by the ' +
      'relevant partners and with central government, and clearly communicated to agencies, practitioners and the ' +
      'wider public.',
    asked: [
      'change footprint', 'change boundaries', 'split the partnership', 'merge partnerships',
      'can we leave and set up our own', 'redraw the area', 'who agrees a change of geography',
      'local government reorganisation', 'LGR new unitary what now', 'do we need permission to change area',
      'tell government about a boundary change', 'what if councils are abolished', 'switch to a different patch',
      'two areas want to join forces now, what is the process', 'is the footprint fixed for ten years',
      'approval to alter coverage',
    ],
    related: ['geography-three-rules', 'intro-use-to-review', 'checklist-3-footprint'],
  },
  {
    id: 'geography-cross-border',
    section: 'ch3-geography',
    strength: 'should',
    who: 'partnerships',
    question: 'What about borders with Wales, Scotland and Northern Ireland?',
    answer: 'Partnerships should consider any cross-border issues that call for co-ordination with Wales, Scotland ' +
      'or Northern Ireland. Examples are police forces jointly removing county lines, and prisons and probation ' +
      'ensuring continuity of care for people who leave prison and cross the border home.',
    asked: [
      'cross border', 'border with Wales', 'we are next to Scotland', 'county lines over the border',
      'prison leaver going home to Wales', 'coordination with Scottish partners',
      'released from an English jail to Cardiff', 'neighbouring country issues', 'Shropshire and Powys',
      'Carlisle Dumfries dealers', 'continuity of care over the border', 'do we have to work with Welsh forces',
      'do English partnerships ignore other nations',
    ],
    related: ['geography-england-only', 'geography-wales-apb', 'summary-other-nations'],
  },
]
