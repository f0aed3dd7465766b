import { digestPlaces } from '../../digest/weekly.js'
import type { Boards } from '../../boards.js'
import type { Directory } from '../../people/directory.js'
import { partnershipScope } from '../../record/scope.js'
import type { Storage } from '../../record/storage.js'
import { localDate } from '../../time.js'
import { sayShortDay } from '../../words/day.js'
import { editionName, type Edition } from './edition.js'
import { GUIDANCE_NOTICE } from './notice.js'
import { importedEditions, saveEdition, type Imported } from './stored.js'

/** Keeps an edition and says which one answers quote from now on. */
export async function importEdition(edition: Edition, store: Storage): Promise<string> {
  const { was, editions } = await saveEdition(store, edition)
  const name = editionName(edition.id)
  const done = { new: `The ${name} is imported.`, other: `The ${name} was replaced by this text.`, same: `The ${name} was imported already; nothing changed.` }[was]
  const [newest, ...older] = editions
  const quoted = newest ? ` Answers quote the ${editionName(newest.id)}` : ''
  const rest = older.length > 0 ? `, and ${older.map(({ id }) => `the ${editionName(id)}`).join(', ')} where it lacks a section` : ''
  return `${done}${quoted}${rest}.`
}

/** Whether what GOV.UK has (an instant, ISO UTC) is newer than an imported edition, as exactly as that is dated. */
export function isNewer(published: string, { id, updated }: Imported): boolean {
  if (updated !== null) return Date.parse(published) > Date.parse(updated)
  return localDate(published, 'Europe/London').slice(0, id.length) > id
}

interface Parts {
  store: Storage
  boards: Boards
  directory: Directory
}

/**
 * Compares GOV.UK's date (ISO UTC) with the newest imported edition, and on `notify` plans one post per partnership's
 * channel: once for each date, however often it is asked.
 */
export async function compareEditions(published: string, notify: boolean, parts: Parts): Promise<string> {
  const day = sayShortDay(localDate(published, 'Europe/London'))
  const [newest] = await importedEditions(parts.store)
  if (!newest) return `GOV.UK’s guidance was last updated on ${day}. No text of it is imported here, so there is nothing to compare it with.`
  if (!isNewer(published, newest)) return `The imported ${editionName(newest.id)} is up to date: GOV.UK’s was last updated on ${day}.`
  const news = `GOV.UK’s guidance was updated on ${day}; imported here is the ${editionName(newest.id)}. Fetch the new text and import it with “guidance import”.`
  if (!notify) return `${news} Nobody was told: without --quiet the partnerships’ channels are.`
  const told = await planNotices(published, parts)
  return `${news} ${told === 0 ? 'Every channel has been told already, or there is none to tell.' : `${told} ${told === 1 ? 'channel is' : 'channels are'} told as soon as the bot runs.`}`
}

async function planNotices(published: string, { store, boards, directory }: Parts): Promise<number> {
  const due = await store.now()
  let planned = 0
  for (const { id } of await directory.partnerships()) {
    const places = digestPlaces(await boards.current(id))
    planned += await store.plan(partnershipScope(id), places.map((place) => ({ kind: GUIDANCE_NOTICE, period: published, place, due })))
  }
  return planned
}
