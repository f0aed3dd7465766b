import { nearTo } from './concepts.js'
import type { Index } from './index.js'

/** How much each kind of evidence counts; tuned on phrasings held out of the register, not on any question set. */
export interface Weights {
  /** A word's near-synonym counts this much of the word. */
  near: number
  /** Best single phrasing, against the entry as a whole. */
  phrasing: number
  whole: number
}

export const tuned: Weights = { near: 0.45, phrasing: 1, whole: 1 }

export interface Ranked {
  entry: number
  score: number
  /** 0 to 1: how like the best phrasing is to the question. */
  likeness: number
}

/** Entries with any evidence, best first. `asked` are the question's tokens (names joined, spelling mended). */
export function rank(index: Index, asked: string[], weights: Weights = tuned): Ranked[] {
  const unique = [...new Set(asked)]
  const rarityOf = (token: string) => index.rarity.get(token) ?? index.unknownRarity
  const phrasing = new Float32Array(index.phrasings.length)
  const whole = new Float32Array(index.entries.length)
  const best = new Float32Array(index.phrasings.length)
  const bestWhole = new Float32Array(index.entries.length)
  let squares = 0
  let sum = 0
  for (const token of unique) {
    const rarity = rarityOf(token)
    squares += rarity * rarity
    sum += rarity
    const touched: number[] = []
    const touchedWhole: number[] = []
    const forms: [string, number][] = [[token, 1], ...[...nearTo(token)].map((mate): [string, number] => [mate, weights.near])]
    for (const [form, share] of forms) {
      const formRarity = form === token ? rarity : Math.min(rarity, rarityOf(form))
      const value = share * rarity * formRarity
      for (const at of index.inPhrasings.get(form) ?? []) {
        if (best[at] === 0) touched.push(at)
        if (value > (best[at] ?? 0)) best[at] = value
      }
      const postings = index.inEntries.get(form)
      if (!postings) continue
      for (let at = 0; at < postings.length; at += 2) {
        const entry = postings[at] ?? 0
        const gain = share * formRarity * (postings[at + 1] ?? 0)
        if (bestWhole[entry] === 0) touchedWhole.push(entry)
        if (gain > (bestWhole[entry] ?? 0)) bestWhole[entry] = gain
      }
    }
    for (const at of touched) {
      phrasing[at] = (phrasing[at] ?? 0) + (best[at] ?? 0)
      best[at] = 0
    }
    for (const at of touchedWhole) {
      whole[at] = (whole[at] ?? 0) + (bestWhole[at] ?? 0)
      bestWhole[at] = 0
    }
  }
  const norm = Math.sqrt(squares) || 1
  const likeness = new Float32Array(index.entries.length)
  for (let at = 0; at < phrasing.length; at++) {
    if (phrasing[at] === 0) continue
    const of = index.phrasings[at]
    if (!of) continue
    const like = (phrasing[at] ?? 0) / (norm * (of.norm || 1))
    if (like > (likeness[of.entry] ?? 0)) likeness[of.entry] = like
  }
  const ranked: Ranked[] = []
  for (let entry = 0; entry < whole.length; entry++) {
    const score = weights.phrasing * (likeness[entry] ?? 0) + (weights.whole * (whole[entry] ?? 0)) / (sum || 1)
    if (score > 0) ranked.push({ entry, score, likeness: likeness[entry] ?? 0 })
  }
  return ranked.sort((one, other) => other.score - one.score)
}
