import { z } from 'zod'
import type { ActionsBlock, Button } from '@slack/types'
import type { Choice } from '../../src/reply.js'
import { clean, cut } from './escape.js'
import { BLOCK, BUTTON } from './limits.js'

export const expectations = z.array(z.object({ record: z.string(), revision: z.number() }))

const pressed = z.object({
  line: z.string(),
  expects: expectations.optional(),
  /** The answer is meant for the whole channel. */
  show: z.boolean().optional(),
  /** It leads to a form. */
  opens: z.boolean().optional(),
  /** People the line mentions: token -> Slack user id. */
  mentions: z.record(z.string(), z.string()).optional(),
})

/** What a button carries: a command line, and what it was drawn from. */
export type Pressed = z.infer<typeof pressed>

/** What a button of ours carried; null for anything else. */
export function readPressed(value: string | undefined): Pressed | null {
  try {
    const read = pressed.safeParse(JSON.parse(value ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** What is known beside the reply when its buttons are drawn. */
export interface Drawn {
  mentions?: Record<string, string>
  /** The line to repeat for the whole channel. */
  show?: string
}

/** A button, or none when its line is too long for one: then it can still be typed. */
export function button(label: string, carried: Pressed, actionId: string): Button | null {
  const value = JSON.stringify(carried)
  if (value.length > BUTTON.value) return null
  const text = cut(clean(label), BUTTON.text) || 'Go'
  return { type: 'button', action_id: actionId, text: { type: 'plain_text', text, emoji: false }, value }
}

export function choiceButton(choice: Choice, actionId: string, drawn: Drawn): Button | null {
  const { line, expects, opens } = choice
  const named = Object.entries(drawn.mentions ?? {}).filter(([token]) => line.includes(token))
  return button(choice.label, {
    line,
    ...(expects?.length ? { expects } : {}),
    ...(opens ? { opens } : {}),
    ...(named.length > 0 ? { mentions: Object.fromEntries(named) } : {}),
  }, actionId)
}

/** The choices below a reply, in rows of five. */
export function buttonRows(choices: readonly Choice[], drawn: Drawn): ActionsBlock[] {
  const buttons = choices.map((choice, at) => choiceButton(choice, `next-${at}`, drawn))
  if (drawn.show !== undefined) buttons.push(button('Show to channel', { line: drawn.show, show: true }, 'show'))
  const drawnOnes = buttons.filter((one) => one !== null).slice(0, BLOCK.buttons)
  return Array.from({ length: Math.ceil(drawnOnes.length / BLOCK.buttonsInRow) }, (_none, row) => {
    const elements = drawnOnes.slice(row * BLOCK.buttonsInRow, (row + 1) * BLOCK.buttonsInRow)
    return { type: 'actions', elements }
  })
}
