import { z } from 'zod'

/**
 * One thing the guidance requires, expects, recommends, encourages, permits or states, in our own words.
 * Facts, dates, names and figures are the document's exactly; its sentences are not copied (the operator
 * imports the official text when they want to quote it).
 */
export const entrySchema = z.strictObject({
  /** Unique, kebab-case: 'terms-of-reference-date'. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Section id from sections.ts where the guidance says it. */
  section: z.string(),
  /** Other sections that say the same thing, best first. */
  alsoIn: z.array(z.string()).optional(),
  /** The footnote number that carries the point, when a footnote does. */
  footnote: z.number().int().positive().optional(),
  /**
   * The guidance's own verb. 'silent' marks what people ask and the guidance does not say:
   * the answer then says so, and names the nearest section and whom to ask.
   */
  strength: z.enum(['must', 'should', 'expected', 'recommended', 'encouraged', 'may', 'fact', 'silent']),
  /** Who it is addressed to, as a noun phrase: 'local partners', 'the SRO'. */
  who: z.string().optional(),
  /** By when or how often, as text: 'by the end of September 2022', 'at least every three years'. */
  when: z.string().optional(),
  /** The plainest form of the question this entry answers; shown on buttons, at most 75 characters. */
  question: z.string().max(75),
  /** The answer: one to three short sentences of ours, facts exact. */
  answer: z.string(),
  /** The list in full, when the guidance lists. */
  list: z.array(z.string()).optional(),
  /** What comes after the list: a caveat, "this date has passed". */
  after: z.string().optional(),
  /** Other ways people ask: abbreviations, job-holders' words, wrong premises, terse notes. */
  asked: z.array(z.string()).min(3),
  /** Entry ids worth offering next. */
  related: z.array(z.string()).default([]),
})

export type Entry = z.input<typeof entrySchema>
