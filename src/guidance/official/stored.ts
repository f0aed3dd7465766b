import { z } from 'zod'
import { Problem } from '../../problem.js'
import { canonical } from '../../record/canonical.js'
import { installation } from '../../record/scope.js'
import type { Storage } from '../../record/storage.js'
import type { Value } from '../../record/change.js'
import { editionSchema, type Edition } from './edition.js'
import type { OfficialText } from '../answer.js'
import { createQuotes } from './quotes.js'
import { officialText } from './quoted.js'

/** Documents of the whole installation: one per edition, and one that lists them. */
const KIND = 'guidance'
const LIST = 'editions'
/** Attempts when another process imports at the same moment. */
const TRIES = 5

const listSchema = z.object({ editions: z.array(z.object({ id: z.string(), updated: z.string().nullable() })) })

/** What is known of an imported edition without reading it. */
export interface Imported {
  id: string
  /** GOV.UK's `public_updated_at`, ISO UTC; null when only the printed date is known. */
  updated: string | null
}

/** Keeps an edition; the same one again takes its place. What changed, and every edition that is there, newest first. */
export async function saveEdition(store: Storage, edition: Edition): Promise<{ was: 'new' | 'other' | 'same'; editions: Imported[] }> {
  const key = `edition/${edition.id}`
  const value = edition as unknown as Value
  const known = await store.get(installation, KIND, key)
  const same = known !== null && canonical(known.value) === canonical(value)
  if (!same && !(await store.put(installation, { kind: KIND, key, version: known?.version ?? 0, value }))) throw busy()
  return { was: known ? (same ? 'same' : 'other') : 'new', editions: await list(store, edition, same) }
}

/** The list is written last and its version counts up: that is how every process notices new text. */
async function list(store: Storage, { id, updated }: Edition, same: boolean): Promise<Imported[]> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { version, editions } = await read(store)
    if (same && editions.some((one) => one.id === id && one.updated === updated)) return editions
    const now = sorted([...editions.filter((one) => one.id !== id), { id, updated }])
    const value = { editions: now } as unknown as Value
    if (await store.put(installation, { kind: KIND, key: LIST, version, value })) return now
  }
  throw busy()
}

/** The editions that are imported, newest first. */
export async function importedEditions(store: Storage): Promise<Imported[]> {
  return (await read(store)).editions
}

/** Gives the imported text for answers, if there is any. It is read again only when an import changed it. */
export function createOfficialText(store: Storage): () => Promise<OfficialText | undefined> {
  let kept: { version: number; text?: OfficialText } = { version: 0 }
  return async () => {
    const { version, editions } = await read(store)
    if (version === kept.version) return kept.text
    const documents = await Promise.all(editions.map(({ id }) => store.get(installation, KIND, `edition/${id}`)))
    // An edition this process cannot read was written by a newer version: it is left out, the others are quoted.
    const readable = documents.flatMap((document) => editionSchema.safeParse(document?.value).data ?? [])
    kept = { version, ...(readable.length > 0 ? { text: officialText(createQuotes(readable)) } : {}) }
    return kept.text
  }
}

async function read(store: Storage): Promise<{ version: number; editions: Imported[] }> {
  const document = await store.get(installation, KIND, LIST)
  return { version: document?.version ?? 0, editions: listSchema.safeParse(document?.value).data?.editions ?? [] }
}

function sorted(editions: Imported[]): Imported[] {
  return editions.sort((one, other) => (one.id < other.id ? 1 : -1))
}

function busy(): Problem {
  return new Problem('busy', 'Somebody else is importing the guidance at this moment. Please run it again.')
}
