import { z } from 'zod'
import { defineCommand } from '../src/command.js'
import { answerQuestion } from '../src/guidance/answer.js'
import { findTopic } from '../src/guidance/browse.js'
import { abbreviationsReply, chapterReply, measuresReply, overviewReply, sectionReply, sectionsReply } from '../src/guidance/browse-reply.js'
import { findAnswer } from '../src/guidance/find.js'
import { sections, type SectionId } from '../src/guidance/sections.js'
import { readsAsQuestion } from '../src/words/question.js'
import type { Reply } from '../src/reply.js'

/** Sections offered when no title has the words, and how sure their finding must be: 0 to 1. */
const NEAREST = 3
const LIKELY = 0.1

export default defineCommand({
  name: 'guidance',
  also: ['browse guidance', 'browse'],
  summary: 'Browse the guidance by chapter and topic',
  examples: ['guidance', 'guidance chapter 3', 'guidance geography', 'guidance measures', 'guidance abbreviations'],
  permission: 'public',
  fields: [{ name: 'topic', as: 'rest', label: 'Chapter or topic', hint: 'For example: chapter 3, geography, measures', max: 300 }],
  input: z.object({ topic: z.string().max(300, 'That is longer than 300 characters. Please name a chapter or a topic.').optional() }),
  async run({ topic = '' }, context) {
    const { words, page } = pageOf(topic)
    const official = await context.officialText()
    if (readsAsQuestion(words)) return { reply: answerQuestion(words, official) }
    const found = findTopic(words)
    switch (found.kind) {
      case 'overview':
        return { reply: overviewReply() }
      case 'measures':
        return { reply: measuresReply() }
      case 'abbreviations':
        return { reply: abbreviationsReply(page) }
      case 'chapter':
        return { reply: chapterReply(found.chapter, page) }
      case 'section':
        return { reply: sectionReply(found.id, page, official?.link(found.id)) }
      case 'sections':
        return { reply: sectionsReply(found.ids, 'These sections have that in their title:') }
      case 'none':
        return { reply: nearest(words) }
      default:
        return found satisfies never
    }
  },
})

/** "geography page 2": the page stands at the end. */
function pageOf(topic: string): { words: string; page: number } {
  const [, words = topic, page] = /^(.*?)\s*\bpage (\d{1,3})$/is.exec(topic.trim()) ?? []
  return { words, page: Number(page ?? 1) }
}

function nearest(words: string): Reply {
  const known = new Map<string, SectionId>(sections.map(({ id }) => [id, id]))
  const { sections: found, confidence } = findAnswer(words)
  // A word that merely looks like one of the guidance's leads nowhere.
  const ids = (confidence < LIKELY ? [] : found).flatMap((id) => known.get(id) ?? []).slice(0, NEAREST)
  if (ids.length === 0) return overviewReply(true)
  return sectionsReply(ids, 'No chapter or section has that name. These come nearest:')
}
