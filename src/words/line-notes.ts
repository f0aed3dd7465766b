import type { Kind, Reading } from './options.js'
import { readFormOfDay } from './day.js'
import { readItem } from './items.js'
import { mentionAt } from './lead-list.js'
import { months, oneEditApart, weekdays } from './names.js'
import type { Peeled } from './peel.js'
import { foldName } from '../partnership/groups.js'

const vague = new RegExp('^(?:(?:the|an?|early|late|mid|end|start|middle|beginning|of|in|next|this|some ?time|around|'
  + 'about|roughly|approx|maybe)[ -]+){0,6}(?:spring|summer|autumn|winter|easter|half[ -]term|term|ramadan|eid|diwali|'
  + 'lunch|lunchtime|'
  + `noon|midday|midnight|morning|afternoon|evening|${months.join('|')}|${weekdays.join('|')}|week|weeks|month|months|`
  + 'year|quarter|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)|\\d{1,2}[:.]\\d\\d|20\\d\\d|'
  + '\\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\\d{1,2}|[a-z]{3,9}))(?=$|[\\s,/-])', 'i')

/** The words after the last such keyword, when they are few enough to be a slip and not a sentence. */
function lastPhrase(text: string, keyword: string): string | null {
  const tail = text.slice(-80).replace(/[\s.,;:!?\u2026]+$/, '')
  const at = Math.max(tail.toLowerCase().lastIndexOf(` ${keyword} `), tail.toLowerCase().lastIndexOf(`\n${keyword} `))
  if (at < 0) return null
  const phrase = tail.slice(at + keyword.length + 2).trim()
  return phrase !== '' && !phrase.includes('\n') && phrase.split(/\s+/).length <= 6 ? phrase : null
}

function dayNote(text: string, reading: Reading): string[] {
  const phrase = lastPhrase(text, 'by')
  if (!phrase || !vague.test(phrase) || readFormOfDay(phrase, reading.vocabulary)) return []
  const [day, ...leads] = phrase.split(/ for /i)
  if (leads.length > 0 && readFormOfDay(day!, reading.vocabulary)) {
    const unknown = partsOf(leads.join(' for '))
      .filter((part) => !reading.known.find(part.replace(/^(?:the |@)/i, '')))
    if (unknown.length > 0) return [`I kept “by ${phrase}” in the text: I do not know “${unknown.join('” or “')}”.`]
  }
  return [`I kept “by ${phrase}” in the text: it is not a date I can read.`]
}

function partsOf(list: string): string[] {
  return list.split(/\s*(?:[,;&+/]|\band\b)\s*/i).filter((part) => part !== '')
}

/** What one part of a list of leads was probably meant to be; '' when it is known, null when nothing is near. */
function meantBy(part: string, reading: Reading): string | string[] | null {
  const words = part.replace(/^(?:the |@)/i, '')
  const meaning = reading.known.find(words)
  if (meaning) return 'several' in meaning ? meaning.several : ''
  const folded = foldName(words)
  if (folded.length < 5) return null
  for (const name of reading.known.names()) {
    if (name.length >= 5 && name !== `${folded}s` && `${name}s` !== folded && oneEditApart(folded, name)) return asWritten(name, reading)
  }
  return null
}

/** Names are compared in lower case, and told as they are written. */
function asWritten(name: string, reading: Reading): string {
  const meaning = reading.known.find(name)
  const lead = meaning && 'lead' in meaning ? meaning.lead : undefined
  if (!lead) return name
  if ('person' in lead) return lead.name
  return 'organisation' in lead ? lead.organisation : lead.post
}

function leadNote(text: string, reading: Reading): string[] {
  const phrase = lastPhrase(text, 'for')
  if (!phrase) return []
  const parts = partsOf(phrase)
  const meant = parts.map((part) => meantBy(part, reading))
  const doubtful = meant.findIndex((one) => one !== '')
  const first = meant[doubtful]
  const unknown = parts.filter((_, at) => meant[at] === null)
  // "for police and Sarah": one is known, so the other is probably a person
  if (meant.includes('') && unknown.length > 0 && unknown.every((part) => /^\p{Lu}/u.test(part))) {
    return [`I kept “for ${phrase}” in the text: I do not know “${unknown.join('” or “')}”.`]
  }
  if (unknown.length > 0 || !first) return []
  const kept = `I kept “for ${phrase}” in the text: `
  if (typeof first === 'string') return [`${kept}I do not know “${parts[doubtful]}”. Did you mean “${first}”?`]
  return [`${kept}it could be ${first.join(' or ')}. Please type the full name.`]
}

function mentionNote(text: string, reading: Reading): string[] {
  const unknown = reading.mentions.find(({ token, person }) => person === undefined && text.endsWith(token))
  if (!unknown || !mentionAt(text, text.length - unknown.token.length, reading.mentions)) return []
  return [`I do not know ${unknown.name.replace(/^@/, '')} here yet, so I kept the name in the text.`]
}

function itemNote(text: string): string[] {
  const name = /(?:^|\s)#([a-z][a-z -]{3,40})$/i.exec(text.slice(-60))?.[1]
  if (!name || readItem(name) !== undefined) return []
  const items = ['footprint', 'partnership', 'terms of reference', 'needs assessment', 'delivery plan',
    'performance framework', 'progress report']
  const meant = items.find((item) => oneEditApart(name.toLowerCase().replace(/-/g, ' '), item))
  return meant ? [`I kept “#${name}” in the text. Did you mean “#${meant}”?`] : []
}

function keptNote(kept: string, reading: Reading): string[] {
  const shown = reading.mentions.reduce(
    (text, { token, name }) => text.replaceAll(token, `@${name.replace(/^@/, '')}`),
    kept,
  )
  const asked = kept.endsWith('?')
  const why = asked ? ' because of the question mark' : ', as part of the sentence'
  const how = asked ? '' : ' If you meant it apart, put a comma before it.'
  return [`I kept “${shown}” in the text${why}.${how}`]
}

/** Sentences for the reply about words that look like an option and stayed in the text. */
export function notesOn(peeled: Peeled, reading: Reading, wanted: ReadonlySet<Kind>): string[] {
  if (peeled.kept) return keptNote(peeled.kept, reading)
  const left = (kind: Kind): boolean => wanted.has(kind) && peeled.kinds.has(kind)
  const day = left('by') ? dayNote(peeled.text, reading) : []
  // one note says what is wrong with "by Friday for police and Dave"
  const leadless = left('for') && peeled.leads.length === 0 && day.length === 0
  return [
    ...day,
    ...(leadless ? [...leadNote(peeled.text, reading), ...mentionNote(peeled.text, reading)] : []),
    ...(left('#') ? itemNote(peeled.text) : []),
  ]
}
