import type { Answer } from './dispatch.js'
import { reference } from './partnership/labels.js'
import { renderFormText, renderText } from './text.js'
import type { Registry } from './registry.js'

/** An Answer as plain text, for the terminal and wherever there is nothing else to draw. */
export function answerText(answer: Answer, registry: Registry): string {
  if (answer.duplicate) {
    const records = answer.commit?.changes.map((change) => reference(change.record)).join(', ')
    return records ? `Already recorded: ${records}.` : 'Already done.'
  }
  if (answer.form) {
    const example = registry.named(answer.form.command)?.examples[0] ?? answer.form.command
    return renderFormText(answer.form, example)
  }
  return answer.reply ? renderText(answer.reply) : ''
}
