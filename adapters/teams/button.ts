import { z } from 'zod'
import type { Choice } from '../../src/reply.js'
import type { ActionSet, Execute } from './card.js'
import { clean, cut } from './escape.js'
import { BUTTON, MESSAGE } from './limits.js'
import { weight } from './page.js'

export const expectations = z.array(z.object({ record: z.string(), revision: z.number() }))

const pressed = z.object({
  line: z.string(),
  expects: expectations.optional(),
  /** The answer is meant for the whole channel. */
  show: z.boolean().optional(),
  /** The line that drew the card: said again after somebody acted, so that everybody sees how it stands. */
  redraw: z.string().optional(),
  /** The card asks, and this answers it: the answer takes its place. */
  answers: z.boolean().optional(),
  /** People those lines mention: token -> the connector's id of them. */
  mentions: z.record(z.string(), z.string()).optional(),
})

/** What a button carries: a command line, and what it was drawn from. */
export type Pressed = z.infer<typeof pressed>

/** What a button of ours carried; null for anything else. */
export function readPressed(data: unknown): Pressed | null {
  const read = pressed.safeParse(data)
  return read.success ? read.data : null
}

/** What is known beside the reply when its buttons are drawn. */
export interface Drawn {
  mentions?: Record<string, string>
  /** The line to repeat for the whole channel. */
  show?: string
  redraw?: string
  /** The reply is a question. */
  asks?: boolean
}

/** A button, or none when its line is too long for one: then it can still be typed. */
export function button(label: string, carried: Pressed): Execute | null {
  if (JSON.stringify(carried).length > BUTTON.data) return null
  const title = cut(clean(label), BUTTON.title).trim() || 'Go'
  return { type: 'Action.Execute', title, verb: 'line', data: carried, associatedInputs: 'none' }
}

export function choiceButton(choice: Choice, drawn: Drawn): Execute | null {
  const { line, expects } = choice
  const named = Object.entries(drawn.mentions ?? {}).filter(([token]) => line.includes(token) || drawn.redraw?.includes(token))
  return button(choice.label, {
    line,
    ...(expects?.length ? { expects } : {}),
    ...(drawn.redraw !== undefined ? { redraw: drawn.redraw } : {}),
    ...(drawn.asks ? { answers: true } : {}),
    ...(named.length > 0 ? { mentions: Object.fromEntries(named) } : {}),
  })
}

/** The choices below a reply, in rows of five; those that do not fit can still be typed. */
export function buttonRows(choices: readonly Choice[], drawn: Drawn): ActionSet[] {
  const show = drawn.show === undefined ? null : button('Show to channel', { line: drawn.show, show: true })
  let room = MESSAGE.buttons - (show ? weight(show) : 0)
  const drawnOnes: Execute[] = []
  for (const choice of choices) {
    const one = choiceButton(choice, drawn)
    if (!one || weight(one) > room || drawnOnes.length === BUTTON.most - 1) continue
    room -= weight(one)
    drawnOnes.push(one)
  }
  if (show) drawnOnes.push(show)
  return Array.from({ length: Math.ceil(drawnOnes.length / BUTTON.inRow) }, (_none, row) => ({
    type: 'ActionSet',
    actions: drawnOnes.slice(row * BUTTON.inRow, (row + 1) * BUTTON.inRow),
  }))
}
