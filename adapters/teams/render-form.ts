import { z } from 'zod'
import { renderFormText } from '../../src/text.js'
import type { Form, FormField } from '../../src/reply.js'
import { expectations } from './button.js'
import { type Element, type Input, type Message, messageOf } from './card.js'
import { clean, cut } from './escape.js'
import { FORM } from './limits.js'
import { textOf } from './render.js'
import { paragraphs, words } from './runs.js'

/** Inputs are sent beside what the button carries, so their names must never be one of its own. */
const PREFIX = 'field-'

const remembered = z.object({
  command: z.string(),
  expects: expectations,
  /** Sent a second time on purpose. */
  again: z.boolean().optional(),
})

/** What a form card carries between drawing and sending; its inputs come back beside it. */
export type Remembered = z.infer<typeof remembered>

/** A Form as a card of at most four inputs; the others are named, to be typed later. */
export function renderForm(form: Form, kept: Pick<Remembered, 'again'>, example = ''): Message {
  const shown = fieldsOf(form)
  const later = form.fields.filter((field) => !shown.includes(field)).map(({ label }) => label)
  const wrong = form.fields.flatMap(({ label, error }) => (error ? [`${label}: ${error}`] : []))
  const memory: Remembered = { command: form.command, expects: form.expects ?? [], ...(kept.again ? { again: true } : {}) }
  const body: Element[] = [
    ...paragraphs(words(cut(form.title.replace(/\s+/g, ' '), FORM.title), { weight: 'Bolder', size: 'Medium' })),
    ...said(form.intro),
    ...wrong.flatMap((text) => paragraphs(words(cut(text, FORM.hint), { weight: 'Bolder' }))).slice(0, 2 * FORM.fields),
    ...shown.map(input),
    ...(later.length > 0 ? said(`Can be added later, by typing: ${later.join(', ')}.`) : []),
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Execute', title: cut(clean(form.submit), FORM.button).trim() || 'Send', verb: 'form', data: memory }],
    },
  ]
  return messageOf(body, textOf(renderFormText(form, example)))
}

/**
 * The first four, in their order; one that is required or was wrong goes before one that is neither. One whose text
 * is longer than an input is left out, because sending the card would cut it short in the record.
 */
function fieldsOf({ fields }: Form): FormField[] {
  const urgent = fields.filter(({ required, error }) => required || error)
  const others = fields.filter((field) => !urgent.includes(field) && (field.value ?? '').length <= FORM.value)
  const first = [...urgent, ...others].slice(0, FORM.fields)
  return fields.filter((field) => first.includes(field))
}

function said(text: string | undefined): Element[] {
  return text ? paragraphs(words(cut(text.replace(/\s*\n\s*/g, '\n'), FORM.intro))).slice(0, 10) : []
}

function input(field: FormField): Input {
  const label = cut(clean(field.label), FORM.label).trim() || '–'
  const about = {
    id: `${PREFIX}${field.name}`,
    label,
    isRequired: field.required,
    ...(field.required ? { errorMessage: `Please fill in: ${label}` } : {}),
    ...(field.hint ? { placeholder: cut(clean(field.hint), FORM.hint) } : {}),
  }
  const choices = (field.choices ?? [])
    .filter((choice) => choice.value.length <= FORM.choice)
    .slice(0, FORM.choices)
    .map((choice) => ({ title: cut(clean(choice.label), FORM.choice), value: choice.value }))
  if (field.kind === 'choice' && choices.length > 0) {
    const value = choices.find((choice) => choice.value === field.value)?.value
    return { type: 'Input.ChoiceSet', style: 'compact', ...about, choices, ...(value ? { value } : {}) }
  }
  const maxLength = Math.min(field.max, FORM.value)
  const value = cut(clean(field.value ?? ''), maxLength)
  return { type: 'Input.Text', ...about, isMultiline: field.kind === 'lines', maxLength, ...(value ? { value } : {}) }
}

/** What a form card was drawn for; null when it is not one of ours. */
export function readRemembered(data: unknown): Remembered | null {
  const read = remembered.safeParse(data)
  return read.success ? read.data : null
}

/** The values by field name, as they were sent. */
export function readValues(data: unknown): Record<string, string> {
  const values = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    name.startsWith(PREFIX) && typeof value === 'string' ? [[name.slice(PREFIX.length), value] as const] : [],
  )
  return Object.fromEntries(values)
}
