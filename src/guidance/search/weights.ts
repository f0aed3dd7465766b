/**
 * How much each kind of evidence counts. Tuned on phrasings held out of the register, then on four sets of questions
 * written from the document alone; a fifth, never tuned on, is the check. Pairs of neighbouring words were tried and
 * found nothing that names and single words had not.
 */
export interface Weights {
  /** A near-synonym counts this much of the word itself. */
  near: number
  /** Power of rarity: below 1, rare words lead less. */
  rarityPower: number
  /** Function words keep this much of their rarity. */
  functionWord: number
  /** Words like who, when, how many. */
  askingWord: number
  /** One mention in a phrasing is 1; in the answer, the list and after, the section's title: */
  answer: number
  list: number
  title: number
  /** BM25 saturation and length correction for entries and sections. */
  entryK: number
  entryB: number
  sectionK: number
  sectionB: number
  /** What the best phrasing, the second best, the whole entry and the whole section add to the score. */
  best: number
  second: number
  whole: number
  section: number
  /** Taken from an entry that only explains a short name, when its meaning was not asked. */
  unasked: number
  /** Sharpens rarity in long questions: the power added, from how many words on, and over how many more. */
  focus: number
  focusFrom: number
  focusOver: number
  /** The question is a phrasing of the entry, word for word. */
  exact: number
}

export const tuned: Weights = {
  near: 0.27, rarityPower: 0.56, functionWord: 0.3, askingWord: 0.725, answer: 0.72, list: 0.15, title: 0.9,
  entryK: 2.4, entryB: 0.5, sectionK: 6, sectionB: 0.6, best: 1, second: 0.3, whole: 3, section: 1, exact: 10, unasked: 0.6,
  focus: 0.3, focusFrom: 4, focusOver: 16,
}
