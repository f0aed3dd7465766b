import type { Entry } from './register/entry.js'
import { entries } from './register/index.js'
import { termsOf } from './official/passages.js'
import { sections, type SectionId } from './sections.js'

/** A chapter or appendix as people type it: 'chapter 3', 'appendix 2', 'opening'. */
export interface Chapter {
  key: string
  title: string
  sections: readonly SectionId[]
}

export type Found =
  | { kind: 'overview' | 'measures' | 'abbreviations' }
  | { kind: 'chapter'; chapter: Chapter }
  | { kind: 'section'; id: SectionId }
  /** Several sections have these words in their title. */
  | { kind: 'sections'; ids: SectionId[] }
  | { kind: 'none' }

/** The document's parts in order. */
export const chapters: readonly Chapter[] = (() => {
  const parts: { key: string; title: string; sections: SectionId[] }[] = [{ key: 'opening', title: 'Foreword and executive summary', sections: [] }]
  for (const { id, title } of sections) {
    const opens = /^(Chapter|Appendix) (\d) – /.exec(title)
    if (opens) parts.push({ key: `${opens[1]?.toLowerCase()} ${opens[2]}`, title, sections: [] })
    parts.at(-1)?.sections.push(id)
  }
  return parts
})()

/** The six outcomes by the section of Appendix 2 that defines their headline measures. */
export const outcomes: readonly { section: SectionId; kind: 'strategic' | 'intermediate' }[] = [
  { section: 'app2-drug-use', kind: 'strategic' },
  { section: 'app2-drug-related-crime', kind: 'strategic' },
  { section: 'app2-drug-related-harm', kind: 'strategic' },
  { section: 'app2-supply', kind: 'intermediate' },
  { section: 'app2-treatment', kind: 'intermediate' },
  { section: 'app2-recovery', kind: 'intermediate' },
]

const isAbbreviation = ({ id }: Entry) => id.startsWith('abbr-')

export const abbreviations: readonly Entry[] = entries.filter(isAbbreviation)

/** What the register answers from a section: its own entries, or what others say of it where it has none. */
export function entriesOf(section: SectionId): Entry[] {
  const telling = entries.filter((entry) => entry.strength !== 'silent' && !isAbbreviation(entry))
  const own = telling.filter((entry) => entry.section === section)
  return own.length > 0 ? own : telling.filter(({ alsoIn }) => alsoIn?.includes(section))
}

/** One summary per headline measure of an outcome; drug use has an adult and a pupil one. */
export function measuresOf(section: SectionId): Entry[] {
  // The first summary of a section is of the outcome itself.
  return entriesOf(section).filter(({ id }) => id.endsWith('-overview')).slice(1)
}

export function chapterOf(id: SectionId): Chapter {
  return chapters.find((chapter) => chapter.sections.includes(id)) ?? (chapters[0] as Chapter)
}

/** What somebody who browses means: '', 'chapter 3', 'app 2', 'ch3-geography', 'geography', 'measures'. */
export function findTopic(typed: string): Found {
  const words = typed.toLowerCase().replace(/^(?:on|about|for|to|section|topic)\s+/, '').replace(/[\s.?!]+$/, '').trim()
  if (words === '' || /^(?:contents|chapters|overview of (?:the )?guidance)$/.test(words)) return { kind: 'overview' }
  if (/^(?:(?:headline|outcome)s? )?(?:measures|metrics|outcomes(?: and measures)?|indicators)$/.test(words)) return { kind: 'measures' }
  if (/^(?:abbreviations?|acronyms?|glossary|short names)$/.test(words)) return { kind: 'abbreviations' }
  const chapter = chapters.find(({ key }) => key === chapterKey(words))
  if (chapter) return { kind: 'chapter', chapter }
  const exact = sections.find(({ id, title }) => id === words || title.toLowerCase() === words)
  if (exact) return { kind: 'section', id: exact.id }
  return byTitle(words)
}

function chapterKey(words: string): string {
  const figures = words.replace(/\b(one|two|three|four|five)$/, (word) => String(['one', 'two', 'three', 'four', 'five'].indexOf(word) + 1))
  const [, kind = 'ch', number] = /^(ch|chapter|app|appendix)?\s?\.?\s?(\d)$/.exec(figures) ?? []
  return number ? `${kind.startsWith('app') ? 'appendix' : 'chapter'} ${number}` : words
}

function byTitle(words: string): Found {
  const wanted = [...termsOf(words)]
  if (wanted.length === 0) return { kind: 'none' }
  const ids = sections.flatMap(({ id, title }) => {
    // "Chapter 3 – " is no topic.
    const terms = termsOf(title.replace(/^(?:Chapter|Appendix) \d – /, ''))
    return wanted.every((term) => terms.has(term)) ? [id] : []
  })
  const [only, another] = ids
  if (!only) return { kind: 'none' }
  return another ? { kind: 'sections', ids } : { kind: 'section', id: only }
}
