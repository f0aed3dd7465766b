import { Aggregator } from 'mingo'
import type { Db } from 'mongodb'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../../src/record/change.js'
import { recordRows } from '../../storage/mongo/records.js'
import { makeViews } from '../../storage/mongo/server.js'
import { views } from '../../storage/mongo/views.js'
import { START } from './contract/fixtures.js'

// No server that reaches the tests has views, so their pipelines run in an independent evaluator over rows as the
// store writes them.
const fields: Record<string, Fields> = {
  'action/1': { title: 'Buy kits', status: 'open', lead: { person: 'p1' }, supporting: [{ organisation: 'Police' }, { person: 'p2' }, { post: 'Chair' }, { person: 'erased' }] },
  'action/2': { title: 'Train', status: 'open', lead: { organisation: 'Probation' } },
  'action/3': { title: 'Visit', status: 'open', lead: { post: 'Director' }, supporting: [] },
  'action/4': {},
  'decision/1': { title: 'Agree', status: 'agreed', agreedBy: 'p2' },
  'decision/2': { title: 'Propose', status: 'proposed' },
  'checklist/2': { progress: 'in progress' },
  'meeting/1': { title: 'First' },
  'measure/1': { name: 'Deaths' },
}
const records = Object.entries(fields).flatMap(([record, of]) =>
  recordRows('kent', [{ record, kind: record.split('/')[0] ?? '', revision: 1, version: 1, seq: 1, created: START, changed: START, fields: of }]))
const person = (key: string, name: string) => ({ scope: 'installation', kind: 'person', key, version: 1, value: { name, identities: [] }, exact: null, due: null })
const documents = [person('p1', 'Jo Smith'), person('p2', 'Ann Lee'), { ...person('p1', 'Wrong'), kind: 'draft' }, { ...person('p2', 'Wrong'), scope: 'partnership/kent' }]

const rowsOf = (view: string) =>
  new Aggregator(views[view] ?? [], { collectionResolver: (name) => (name === 'documents' ? documents : []) as Record<string, unknown>[] }).run<Record<string, unknown>>(structuredClone(records))

describe('the views', () => {
  it('show actions with the names of those who lead and support', () => {
    expect(rowsOf('actions')).toMatchObject([
      { title: 'Buy kits', status: 'open', lead: { person: 'p1' }, supporting: expect.any(Array), leadName: 'Jo Smith', supportingNames: ['Police', 'Ann Lee', 'Chair', null], partnership: 'kent', record: 'action/1', revision: 1, created: START, changed: START },
      { record: 'action/2', leadName: 'Probation', supportingNames: [] },
      { record: 'action/3', leadName: 'Director', supportingNames: [] },
    ])
    expect(rowsOf('actions').flatMap(Object.keys).filter((name) => ['found', '_id', 'fields', 'exact', 'kind'].includes(name))).toEqual([])
  })

  it('show decisions with who agreed them, and the other kinds as they are', () => {
    expect(rowsOf('decisions')).toEqual([expect.objectContaining({ title: 'Agree', agreedByName: 'Ann Lee' }), expect.not.objectContaining({ agreedByName: expect.anything() })])
    expect(['checklist', 'meetings', 'measures'].map((view) => rowsOf(view).map(({ record }) => record))).toEqual([['checklist/2'], ['meeting/1'], ['measure/1']])
  })

  it('are made anew where another version made them otherwise, and only there', async () => {
    const sent: object[] = []
    const there = Object.entries(views).map(([name, pipeline]) => ({ name, type: 'view', options: { viewOn: 'records', pipeline: name === 'actions' ? pipeline.slice(0, 2) : pipeline } }))
    const db = { listCollections: () => ({ toArray: async () => there }), command: async (one: object) => void sent.push(one) } as unknown as Db
    expect(await makeViews(db)).toEqual([])
    expect(sent).toEqual([{ collMod: 'actions', viewOn: 'records', pipeline: views['actions'] }])
  })
})
