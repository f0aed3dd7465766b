import type { Form, FormField } from '../../src/reply.js'
import { html, nothing, type Html } from './html.js'
import { gestureFields, hidden, type Viewer } from './render.js'

/** A form as it stands in the conversation: `n` is its message, `again` when the same was just recorded once. */
export interface OpenForm {
  form: Form
  n: number
  again?: boolean
}

/**
 * A form drawn inline. Errors stand in a summary that leads to each field, and at the field itself. The browser's own
 * checks are off: its bubbles vanish and are not read everywhere, so the answer to what was sent says what is wrong.
 */
export function renderForm({ form, n, again }: OpenForm, viewer: Viewer): Html {
  const expects = form.expects?.length ? hidden('expects', JSON.stringify(form.expects)) : nothing
  const title = `form-${n}`
  return html`<form class="questions" method="post" action="/say" novalidate aria-labelledby="${title}">
<h3 id="${title}">${form.title}</h3>${form.intro ? html`<p class="intro" tabindex="-1">${form.intro}</p>` : nothing}${renderErrors(form.fields, n)}
${gestureFields(viewer)}${hidden('command', form.command)}${hidden('form', n)}${expects}${again ? hidden('v.again', 'yes') : nothing}
${form.fields.map((field) => renderField(field, n))}
<button class="main">${form.submit}</button></form>`
}

function renderErrors(fields: readonly FormField[], n: number): Html {
  const wrong = fields.filter((field) => field.error)
  if (wrong.length === 0) return nothing
  const items = wrong.map((field) => html`<li><a href="#${idOf(field, n)}">${field.label}: ${field.error ?? ''}</a></li>`)
  return html`<div class="errors" role="group" aria-label="What is wrong" tabindex="-1"><p>Nothing is recorded yet. Please look at:</p><ul>${items}</ul></div>`
}

function renderField(field: FormField, n: number): Html {
  const id = idOf(field, n)
  const hint = field.hint ? html`<span class="hint" id="${id}-hint">${field.hint}</span>` : nothing
  const error = field.error ? html`<span class="error" id="${id}-error"><span class="unseen">Error: </span>${field.error}</span>` : nothing
  const optional = field.required ? nothing : html` <span class="optional">(optional)</span>`
  return html`<div class="field"><label for="${id}">${field.label}${optional}</label>${hint}${error}${renderControl(field, id)}</div>`
}

function renderControl(field: FormField, id: string): Html {
  const described = [...(field.hint ? [`${id}-hint`] : []), ...(field.error ? [`${id}-error`] : [])].join(' ')
  const attributes = html` id="${id}" name="v.${field.name}"${field.required ? html` required` : nothing}${
    described ? html` aria-describedby="${described}"` : nothing
  }${field.error ? html` aria-invalid="true"` : nothing}`
  const value = field.value ?? ''
  switch (field.kind) {
    case 'line':
      return html`<input type="text" maxlength="${field.max}" autocomplete="off" value="${value}"${attributes}>`
    case 'lines':
      // A first line break inside a text area is not part of its text, so one is put there.
      return html`<textarea rows="3" maxlength="${field.max}"${attributes}>
${value}</textarea>`
    case 'choice': {
      const empty = html`<option value="">${field.required ? 'Pick one' : 'Leave as it is'}</option>`
      const options = (field.choices ?? []).map((one) => html`<option value="${one.value}"${one.value === value ? html` selected` : nothing}>${one.label}</option>`)
      return html`<select${attributes}>${empty}${options}</select>`
    }
    default:
      field.kind satisfies never
      return nothing
  }
}

function idOf(field: FormField, n: number): string {
  return `field-${n}-${field.name}`
}
