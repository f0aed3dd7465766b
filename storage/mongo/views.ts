import type { Document } from 'mongodb'

/** A person's name, found by the random id that stands in the record. Erased, the name is gone here too. */
function named(field: string, as: string): Document[] {
  const conditions = [
    { $eq: ['$scope', 'installation'] },
    { $eq: ['$kind', 'person'] },
    { $eq: ['$key', '$$person'] },
  ]
  const found = [{ $match: { $expr: { $and: conditions } } }, { $project: { _id: 0, name: '$value.name' } }]
  return [
    { $lookup: { from: 'documents', let: { person: `$${field}` }, pipeline: found, as } },
    { $addFields: { [as]: { $arrayElemAt: [`$${as}.name`, 0] } } },
  ]
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

/** An organisation or post is its own name. */
const leadName = { $ifNull: ['$leadName', { $ifNull: ['$lead.organisation', '$lead.post'] }] }

/** For people who query the database: one plain view for each kind they ask about, with names where people are meant. */
export const views: Record<string, Document[]> = {
  actions: [...ofKind('action'), ...named('lead.person', 'leadName'), { $addFields: { leadName } }],
  decisions: [...ofKind('decision'), ...named('agreedBy', 'agreedByName')],
  checklist: ofKind('checklist'),
  meetings: ofKind('meeting'),
  measures: ofKind('measure'),
}
