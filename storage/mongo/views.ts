import type { Document } from 'mongodb'

/** The people whose random ids stand in the record. Erased, a name is gone here too. */
function people(of: Document, is: Document, as: string): Document {
  const conditions = [{ $eq: ['$scope', 'installation'] }, { $eq: ['$kind', 'person'] }, is]
  const found = [{ $match: { $expr: { $and: conditions } } }, { $project: { _id: 0, key: 1, name: '$value.name' } }]
  return { $lookup: { from: 'documents', let: of, pipeline: found, as } }
}

function named(field: string, as: string): Document[] {
  return [people({ person: `$${field}` }, { $eq: ['$key', '$$person'] }, as), { $addFields: { [as]: { $arrayElemAt: [`$${as}.name`, 0] } } }]
}

/** Records of a kind as flat rows: what is there now, not what was undone. */
function ofKind(kind: string): Document[] {
  const names = ['partnership', 'record', 'revision', 'created', 'changed']
  const about = Object.fromEntries(names.map((name) => [name, `$${name}`]))
  return [
    { $match: { kind, fields: { $ne: {} } } },
    { $replaceRoot: { newRoot: { $mergeObjects: ['$fields', about] } } },
  ]
}

/** An organisation or post is its own name. ($ifNull takes two before MongoDB 5.) */
const leadName = { $ifNull: ['$leadName', { $ifNull: ['$lead.organisation', '$lead.post'] }] }

/** The same for each of the supporting leads, in their order. */
const supporting: Document[] = [
  people({ people: { $ifNull: ['$supporting.person', []] } }, { $in: ['$key', '$$people'] }, 'found'),
  { $addFields: { supportingNames: { $map: { input: { $ifNull: ['$supporting', []] }, as: 'one', in: nameOf('$$one') } } } },
  { $project: { found: 0 } },
]

function nameOf(one: string): Document {
  const person = { $filter: { input: '$found', as: 'person', cond: { $eq: ['$$person.key', `${one}.person`] } } }
  const name = { $let: { vars: { person }, in: { $ifNull: [{ $arrayElemAt: ['$$person.name', 0] }, null] } } }
  return { $ifNull: [`${one}.organisation`, { $ifNull: [`${one}.post`, name] }] }
}

/** For people who query the database: one plain view for each kind they ask about, with names where people are meant. */
export const views: Record<string, Document[]> = {
  actions: [...ofKind('action'), ...named('lead.person', 'leadName'), { $addFields: { leadName } }, ...supporting],
  decisions: [...ofKind('decision'), ...named('agreedBy', 'agreedByName')],
  checklist: ofKind('checklist'),
  meetings: ofKind('meeting'),
  measures: ofKind('measure'),
}
