import type { Command, Field } from './command.js'
import type { Form, FormField } from './reply.js'

/** The form of a command, derived from its fields; values and errors by field name. */
export function formOf(
  command: Pick<Command, 'name' | 'summary' | 'fields'>,
  filled: { values?: Record<string, string>; errors?: Record<string, string>; intro?: string } = {},
): Form {
  const fields = command.fields.map((field): FormField => {
    const value = own(filled.values, field.name)
    const error = own(filled.errors, field.name)
    return {
      name: field.name,
      label: field.label,
      ...(field.hint ? { hint: field.hint } : {}),
      ...shape(field),
      required: field.required ?? false,
      ...(value ? { value } : {}),
      ...(error ? { error } : {}),
    }
  })
  const title = command.summary
  return { command: command.name, title, ...(filled.intro ? { intro: filled.intro } : {}), fields, submit: 'Record' }
}

function shape(field: Field): Pick<FormField, 'kind' | 'choices' | 'max'> {
  if (field.as === 'choice') return { kind: 'choice', choices: field.choices.map(({ label, value }) => ({ label, value })), max: 200 }
  if (field.as === 'rest') return { kind: field.lines ? 'lines' : 'line', max: field.max }
  if (field.as === 'because') return { kind: 'lines', max: field.max }
  return { kind: 'line', max: 200 }
}

function own(from: Record<string, string> | undefined, name: string): string | undefined {
  return from && Object.hasOwn(from, name) ? from[name] : undefined
}
