import type { InputBlock, KnownBlock, ModalView, PlainTextElement } from '@slack/types'
import { z } from 'zod'
import type { Form, FormField } from '../../src/reply.js'
import { expectations } from './button.js'
import { clean, cut } from './escape.js'
import { BLOCK, VIEW } from './limits.js'
import type { Submission } from './incoming.js'

const remembered = z.object({
  command: z.string(),
  channel: z.string(),
  kind: z.enum(['channel', 'direct']),
  name: z.string().optional(),
  expects: expectations,
  thread: z.string().optional(),
  /** Where the answer goes if the bot may not post in the channel. */
  respond: z.string().optional(),
  /** Sent a second time on purpose. */
  again: z.boolean().optional(),
})

/** What a modal remembers between opening and sending; Slack keeps it, signed, and shows it to nobody. */
export type Remembered = z.infer<typeof remembered>

/** Every field's one element. */
const ELEMENT = 'value'

/** A Form as a modal; null when what it must remember does not fit, then it has to be typed. */
export function renderModal(form: Form, kept: Omit<Remembered, 'command' | 'expects'>): ModalView | null {
  const memory: Remembered = { ...kept, command: form.command, expects: form.expects ?? [] }
  const metadata = [memory, { ...memory, respond: undefined }].map((one) => JSON.stringify(one)).find((text) => text.length <= VIEW.metadata)
  if (metadata === undefined) return null
  const head = headOf(form)
  return {
    type: 'modal',
    callback_id: 'form',
    title: label(form.title, VIEW.title),
    submit: label(form.submit, VIEW.button),
    close: label('Cancel', VIEW.button),
    private_metadata: metadata,
    blocks: [...head, ...form.fields.slice(0, VIEW.blocks - head.length).map((field) => input(field, blockOf(field.name, memory.expects)))],
  }
}

/** What stands above the fields: the title where it had to be cut, the introduction, and what was wrong. */
function headOf(form: Form): KnownBlock[] {
  const wrong = form.fields.flatMap(({ label, error }) => (error ? [`${label}: ${error}`] : []))
  const title = form.title.length > VIEW.title ? [form.title] : []
  return [...title, ...(form.intro ? [form.intro] : []), ...wrong].map((text) => ({
    type: 'section',
    text: label(text, BLOCK.section),
  }))
}

/**
 * Slack keeps what stands in a block that is drawn again under the same id, so a form that is drawn from a newer record
 * gets ids of its own: else its sender would send back what others have changed.
 */
export function blockOf(field: string, [expects]: Remembered['expects']): string {
  return expects ? `${field}@${expects.revision}` : field
}

function input(field: FormField, block: string): InputBlock {
  return {
    type: 'input',
    block_id: block,
    label: label(field.label, VIEW.label),
    ...(field.hint ? { hint: label(field.hint, VIEW.hint) } : {}),
    optional: !field.required,
    element: element(field),
  }
}

function element(field: FormField): InputBlock['element'] {
  const value = clean(field.value ?? '')
  if (field.kind === 'choice' && field.choices?.length) {
    const options = field.choices
      .filter((choice) => choice.value.length <= VIEW.option)
      .slice(0, VIEW.options)
      .map((choice) => ({ text: label(choice.label, VIEW.option), value: choice.value }))
    const initial = options.find((option) => option.value === field.value)
    return { type: 'static_select', action_id: ELEMENT, options, ...(initial ? { initial_option: initial } : {}) }
  }
  const most = Math.min(field.max, VIEW.input)
  return {
    type: 'plain_text_input',
    action_id: ELEMENT,
    multiline: field.kind === 'lines',
    max_length: most,
    ...(value ? { initial_value: cut(value, most) } : {}),
  }
}

function label(text: string, most: number): PlainTextElement {
  return { type: 'plain_text', text: cut(clean(text), most) || '–', emoji: false }
}

/** What a modal was drawn for; null when it is not one of ours. */
export function readRemembered(metadata: string): Remembered | null {
  try {
    const read = remembered.safeParse(JSON.parse(metadata))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The values by field name, as they were sent. */
export function readValues({ view }: Submission): Record<string, string> {
  const values = Object.entries(view.state.values).map(([name, elements]) => {
    const state = elements[ELEMENT]
    return [name.replace(/@\d+$/, ''), state?.value ?? state?.selected_option?.value ?? '']
  })
  return Object.fromEntries(values) as Record<string, string>
}
