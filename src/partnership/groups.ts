/**
 * Who belongs in a Combating Drugs Partnership: the minimum members and those it is expected to work with
 * (guidance for local delivery partners, 'Representation on the partnership' and Appendix 3), with the words people
 * type for them.
 */
export interface Body {
  /** As a lead is shown: 'Public health'. */
  name: string
  aliases: readonly string[]
}

export interface Group {
  id: string
  /** In full, as the guidance has it. */
  name: string
  /** As a lead is shown: 'Police'. */
  short: string
  /** One of the ten the guidance calls the minimum; else one to engage and work with. */
  minimum: boolean
  /**
   * What people type for the group as a whole. Lower case. Only names of bodies: 'treatment', 'education', 'all' or
   * 'service users' end too many ordinary sentences ("support for service users").
   */
  aliases: readonly string[]
  /** Bodies inside the group that are leads under their own name. */
  parts: readonly Body[]
}

export const groups: readonly Group[] = [
  {
    id: 'elected-members', name: 'Elected members', short: 'Elected members', minimum: true,
    aliases: ['elected members', 'elected member', 'councillors', 'councillor', 'cllrs', 'cabinet member',
      'cabinet members', 'portfolio holder', 'lead member'],
    parts: [
      { name: 'District council', aliases: ['district council', 'district councils', 'districts', 'borough council'] },
      { name: 'Combined authority', aliases: ['combined authority', 'mayoral combined authority', 'mayors office'] },
    ],
  },
  {
    id: 'local-authority', name: 'Local authority officials', short: 'Council', minimum: true,
    aliases: ['council', 'councils', 'local authority', 'local authorities', 'la', 'las', 'local authority officials',
      'county council', 'city council', 'council officers', 'local council'],
    parts: [
      { name: 'Public health', aliases: ['public health', 'public health team', 'ph', 'ph team'] },
      { name: 'Children’s services', aliases: ['childrens services', 'childrens social care', 'csc'] },
      { name: 'Adult social care', aliases: ['adult social care', 'asc', 'adults services', 'adult services',
        'adult social services'] },
      { name: 'Safeguarding team', aliases: ['safeguarding team', 'safeguarding board'] },
      { name: 'Community safety partnership', aliases: ['community safety partnership', 'csp',
        'community safety team'] },
      { name: 'Commissioners', aliases: ['commissioners', 'commissioning team'] },
      { name: 'Education team', aliases: ['education team'] },
    ],
  },
  {
    id: 'nhs', name: 'NHS (strategic and mental health provider)', short: 'NHS', minimum: true,
    aliases: ['nhs', 'nhs england', 'nhse', 'nhs trust', 'health service'],
    parts: [
      { name: 'ICB', aliases: ['icb', 'integrated care board', 'integrated care system', 'ics'] },
      { name: 'Mental health trust', aliases: ['mental health trust', 'mental health provider', 'camhs'] },
      { name: 'Hospital trust', aliases: ['hospital trust', 'acute trust'] },
      { name: 'GPs', aliases: ['gps', 'gp', 'gp practices'] },
      { name: 'Community pharmacy', aliases: ['pharmacies', 'community pharmacy', 'pharmacists', 'lpc'] },
      { name: 'Ambulance service', aliases: ['ambulance service'] },
      { name: 'Health and justice team', aliases: ['health and justice'] },
    ],
  },
  {
    id: 'jobcentre', name: 'Jobcentre Plus', short: 'Jobcentre Plus', minimum: true,
    aliases: ['jobcentre plus', 'job centre plus', 'jobcentre', 'job centre', 'jobcentres', 'job centres', 'dwp',
      'jcp',
      'department for work and pensions'],
    parts: [],
  },
  {
    id: 'treatment-providers', name: 'Substance misuse treatment providers',
    short: 'Treatment providers', minimum: true,
    aliases: ['treatment providers', 'treatment provider', 'provider', 'providers', 'treatment service',
      'substance misuse service', 'drug service',
      'drug and alcohol service', 'treatment team'],
    parts: [{ name: 'Residential rehab', aliases: ['residential rehab', 'residential rehabilitation'] }],
  },
  {
    id: 'police', name: 'Police', short: 'Police', minimum: true,
    aliases: ['police', 'force', 'police force', 'local police', 'constabulary', 'the met', 'met police',
      'neighbourhood policing team'],
    parts: [
      { name: 'Regional organised crime unit', aliases: ['rocu', 'regional organised crime unit'] },
      { name: 'British Transport Police', aliases: ['btp', 'british transport police'] },
      { name: 'Violence reduction unit', aliases: ['vru', 'violence reduction unit'] },
    ],
  },
  {
    id: 'pcc', name: 'Police and crime commissioner (PCC)', short: 'PCC', minimum: true,
    aliases: ['pcc', 'opcc', 'police and crime commissioner', 'police & crime commissioner', 'pccs office', 'pfcc',
      'police fire and crime commissioner', 'office of the police and crime commissioner', 'mopac'],
    parts: [],
  },
  {
    id: 'probation', name: 'Probation Service', short: 'Probation', minimum: true,
    aliases: ['probation', 'probation service', 'national probation service', 'nps', 'pdu',
      'probation delivery unit'],
    parts: [],
  },
  {
    id: 'people-affected', name: 'People affected by drug-related harm',
    short: 'Lived experience group', minimum: true,
    aliases: ['lived experience', 'lived and living experience', 'lived experience group',
      'lived experience reps', 'lived experience rep', 'peers', 'peer', 'peer group', 'peer mentors',
      'experts by experience', 'service user group'],
    parts: [{ name: 'LERO', aliases: ['lero', 'leros', 'lived experience recovery organisation',
      'lived experience recovery organisations'] }],
  },
  {
    id: 'secure-estate', name: 'Secure estate (prisons and young offender institutions)',
    short: 'Prisons', minimum: true,
    aliases: ['prisons', 'prison', 'hmp', 'prison service', 'hm prison service', 'hmpps', 'secure estate',
      'governors'],
    parts: [{ name: 'Young offender institutions', aliases: ['yoi', 'yois', 'young offender institution',
      'young offender institutions'] }],
  },
  {
    id: 'schools', name: 'Local schools and other education providers', short: 'Schools', minimum: false,
    aliases: ['schools', 'school', 'headteachers', 'head teachers', 'academies'], parts: [],
  },
  {
    id: 'higher-education', name: 'Higher education', short: 'Higher education', minimum: false,
    aliases: ['higher education', 'university', 'universities', 'uni', 'unis'], parts: [],
  },
  {
    id: 'further-education', name: 'Further education', short: 'Further education', minimum: false,
    aliases: ['further education', 'college', 'colleges', 'fe college', 'fe colleges'], parts: [],
  },
  {
    id: 'housing', name: 'Housing associations and providers of supported housing and homelessness services',
    short: 'Housing', minimum: false,
    aliases: ['housing', 'housing association', 'housing team',
      'housing providers', 'registered providers', 'landlords'],
    parts: [{ name: 'Homelessness team', aliases: [ 'homelessness team',
      'rough sleeping team'] }],
  },
  {
    id: 'youth-justice', name: 'Youth offending teams', short: 'Youth justice', minimum: false,
    aliases: ['youth justice', 'youth justice service', 'yjs', 'yot', 'yots', 'youth offending',
      'youth offending team',
      'youth offending teams', 'youth offending service', 'yos'],
    parts: [],
  },
  {
    id: 'vcse', name: 'Voluntary, community and social enterprise (VCSE) organisations', short: 'VCSE', minimum: false,
    aliases: ['vcse', 'vcs', 'vcfse', 'voluntary sector', 'third sector', 'charities', 'charity',
      'voluntary and community sector',
      'community and voluntary sector', 'voluntary, community and social enterprise', 'cvs'],
    parts: [],
  },
  {
    id: 'community', name: 'Other local community organisations', short: 'Community organisations', minimum: false,
    aliases: ['community organisations', 'community groups', 'other community organisations', 'faith groups',
      'local businesses', 'retailers', 'licensees'],
    parts: [],
  },
  {
    id: 'coroner', name: 'Coroner’s office', short: 'Coroner', minimum: false,
    aliases: ['coroner', 'coroners', 'coroners office', 'coroners offices', 'coroners officer', 'hm coroner'],
    parts: [],
  },
  {
    id: 'fire', name: 'Fire and rescue authorities', short: 'Fire and rescue', minimum: false,
    aliases: ['fire and rescue', 'fire', 'fire service', 'fire brigade', 'frs', 'fire and rescue service',
      'fire and rescue authority', 'fire & rescue'],
    parts: [],
  },
  {
    id: 'ohid', name: 'Office for Health Improvement and Disparities (OHID) regional team',
    short: 'OHID', minimum: false,
    aliases: ['ohid', 'office for health improvement and disparities', 'ohid regional team', 'regional ohid'],
    parts: [],
  },
]

/** Everybody at once, as a lead. */
export const allPartners: Body = {
  name: 'All partners',
  aliases: ['all partners', 'everyone', 'everybody', 'all members', 'every partner',
    'all agencies', 'all organisations'],
}

/** Posts that answer for work whoever holds them: the SRO's and the support roles of Chapter 3, and those who sit. */
export const commonPosts: readonly Body[] = [
  { name: 'Senior responsible owner', aliases: ['senior responsible owner', 'sro', 'senior responsible officer'] },
  { name: 'Chair', aliases: ['chair', 'chairperson', 'chairman', 'chairwoman', 'partnership chair'] },
  { name: 'Vice chair', aliases: ['vice chair', 'deputy chair'] },
  { name: 'Partnership lead', aliases: ['partnership lead', 'cdp lead', 'partnership manager', 'cdp manager'] },
  { name: 'Coordinator', aliases: ['coordinator', 'co-ordinator', 'cdp coordinator', 'cdp co-ordinator',
    'partnership coordinator', 'partnership co-ordinator'] },
  { name: 'Public involvement lead', aliases: ['public involvement lead', 'involvement lead', 'engagement lead'] },
  { name: 'Data and digital lead', aliases: ['data and digital lead', 'data lead', 'digital lead',
    'data & digital lead'] },
  { name: 'Director of public health', aliases: ['director of public health', 'dph', 'public health director',
    'directors of public health'] },
  { name: 'Public health consultant', aliases: ['public health consultant', 'consultant in public health'] },
  { name: 'Director of children’s services', aliases: ['director of childrens services',
    'childrens services director'] },
  { name: 'Director of adult social services', aliases: ['director of adult social services', 'dass',
    'director of adult social care'] },
  { name: 'Director of housing', aliases: ['director of housing', 'housing director', 'head of housing'] },
  { name: 'Chief executive', aliases: ['chief executive', 'chief exec', 'ceo', 'council chief executive',
    'local authority chief executive'] },
  { name: 'Council leader', aliases: ['council leader', 'leader of the council', 'leader', 'elected leader'] },
  { name: 'Elected mayor', aliases: ['elected mayor', 'mayor', 'metro mayor'] },
  { name: 'Lead commissioner', aliases: ['lead commissioner', 'commissioner', 'substance misuse commissioner',
    'lead commissioning officer', 'commissioning lead', 'drug and alcohol commissioner'] },
  { name: 'ICB chief executive', aliases: ['icb chief executive', 'icb chief exec', 'icb ceo',
    'integrated care board chief executive'] },
  { name: 'Chief constable', aliases: ['chief constable'] },
  { name: 'Deputy chief constable', aliases: ['deputy chief constable', 'dcc'] },
  { name: 'Assistant chief constable', aliases: ['assistant chief constable', 'acc'] },
  { name: 'Probation regional director', aliases: ['probation regional director', 'regional probation director', 'rpd',
    'regional director of probation'] },
  { name: 'Head of probation delivery unit', aliases: ['head of pdu', 'head of probation', 'pdu head',
    'head of probation delivery unit'] },
  { name: 'Prison governor', aliases: ['prison governor', 'governor'] },
  { name: 'Safeguarding lead', aliases: ['safeguarding lead'] },
]

/** The word as aliases are compared: no accents, apostrophes, dots or hyphens; '&' as 'and'; single spaces. */
export function foldName(words: string): string {
  // Most are plain words already, and every word of a line may be looked up.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(words)) return words.toLowerCase()
  return words
    .normalize('NFD')
    .replace(/[\p{M}'\u2018\u2019.]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/,/g, ' , ')
    .replace(/[-\s]+/g, ' ')
    .trim()
}

const byId = new Map(groups.map((group) => [group.id, group]))
/** A group's full name places an organisation in it, but 'people affected by drug-related harm' is not a lead. */
const byName = new Map<string, Group>(groups.map((group) => [foldName(group.name), group]))
const organisations = new Map<string, string>()

for (const group of groups) {
  for (const body of [{ name: group.short, aliases: group.aliases }, ...group.parts]) {
    for (const words of [body.name, ...body.aliases].map(foldName)) {
      byName.set(words, group)
      organisations.set(words, body.name)
    }
  }
}
for (const words of [allPartners.name, ...allPartners.aliases]) organisations.set(foldName(words), allPartners.name)

export function groupById(id: string): Group | undefined {
  return byId.get(id)
}

/** The group that an organisation's name or alias belongs to: 'the force' -> police, 'Public health' -> council. */
export function groupNamed(words: string): Group | undefined {
  const folded = foldName(words)
  return byName.get(folded) ?? byName.get(folded.replace(/^the /, ''))
}

/** Every folded name people type for an organisation, with its readable name ('police force' -> 'Police'). */
export const organisationNames: ReadonlyMap<string, string> = organisations

/** Every folded name people type for a post, with its readable name ('dph' -> 'Director of public health'). */
export const postNames: ReadonlyMap<string, string> = new Map(
  commonPosts.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((words): [string, string] => [foldName(words), name])),
)
