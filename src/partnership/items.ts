import { z } from 'zod'
import { checklist } from '../guidance/checklist.js'
import { Problem } from '../problem.js'

/** A checklist item as it was read: the number typed, or the number its name stands for. */
export const itemInput = z.union([z.string(), z.number()]).optional()

export function itemRequired(typed: string | number | undefined): number {
  const number = Number(typed)
  if (typed === undefined || !checklist[number - 1]) {
    throw new Problem('missing', 'Which of the eight key actions? Give its number from 1 to 8; “checklist” lists them.', [
      { label: 'Checklist', line: 'checklist' },
    ])
  }
  return number
}
