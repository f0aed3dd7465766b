import type { Block, Form, Reply, Text } from './reply.js'

/** What a terminal would obey instead of show; records of before, imports and names may hold it. */
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** A Reply as plain text: what the terminal prints, and what every platform carries for screen readers. */
export function renderText(reply: Reply): string {
  const parts = [...(reply.title ? [reply.title] : []), ...reply.body.map(renderBlock)]
  const next = (reply.next ?? []).filter((choice) => choice.line !== '')
  if (next.length > 0) parts.push(next.map((choice) => `${choice.label}: ${choice.line}`).join('\n'))
  return parts.filter((part) => part !== '').join('\n\n').replace(controls, '')
}

/** Text without emphasis; a link keeps its address. */
export function plain(text: Text): string {
  if (typeof text === 'string') return text
  return text
    .map((part) => {
      if (typeof part === 'string') return part
      return 'strong' in part ? part.strong : `${part.link} (${part.url})`
    })
    .join('')
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plain(block.text)
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${plain(fact.value)}`).join('\n')
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}.` : '-'
          return `${mark} ${plain(item.text)}${item.detail ? `\n  ${item.detail}` : ''}`
        })
        .join('\n')
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map((cell, at) => `${block.columns[at]}: ${cell}`).join('; '))].join('\n')
    case 'progress':
      return `${block.label}: ${block.done} of ${block.total}`
    case 'citation':
      return `Source: ${block.document}, ${block.edition}. ${block.chapter}, “${block.section}”. ${block.strength}\n${block.url}`
    default:
      return block satisfies never
  }
}

/** A Form for a screen without fields: what would have to be typed. */
export function renderFormText(form: Form, example: string): string {
  const fields = form.fields.map((field) => {
    const needed = field.required ? '' : ' (optional)'
    return `- ${field.label}${needed}${field.error ? `: ${field.error}` : field.hint ? `: ${field.hint}` : ''}`
  })
  return [form.title, ...(form.intro ? [form.intro] : []), fields.join('\n'), `Type it in one line, for example: ${example}`].join('\n\n').replace(controls, '')
}
