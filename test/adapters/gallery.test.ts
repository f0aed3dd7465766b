import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderModal } from '../../adapters/slack/modal.js'
import { renderMessage as renderSlack } from '../../adapters/slack/render.js'
import { renderForm as renderTeamsForm } from '../../adapters/teams/render-form.js'
import { renderMessage as renderTeams } from '../../adapters/teams/render.js'
import { renderForm as renderWebForm } from '../../adapters/web/render-form.js'
import { renderReply as renderWeb } from '../../adapters/web/render.js'
import type { Form, Reply } from '../../src/reply.js'
import { renderFormText, renderText } from '../../src/text.js'
import { forms, gallery } from '../gallery.js'

// Everything the bot can say, as each of its four doors says it. A change to any of it shows here.

/** More than this is kept as its beginning, its length and its hash: whatever changes still shows. */
const MOST = 4000

const viewer = { as: 'priya', newId: () => '00000000-0000-4000-8000-000000000000' }
const drawn = { show: 'action list', mentions: { '@Ann': 'id' } }

const replies: Record<string, (reply: Reply) => unknown> = {
  Slack: (reply) => renderSlack(reply, drawn),
  Teams: (reply) => renderTeams(reply, { ...drawn, redraw: 'action list' }),
  HTML: (reply) => renderWeb(reply, viewer).markup,
  text: renderText,
}
const questions: Record<string, (form: Form) => unknown> = {
  Slack: (form) => renderModal(form, { channel: 'C1', kind: 'channel' }),
  Teams: (form) => renderTeamsForm(form, {}, 'add Buy kits by 3 March'),
  HTML: (form) => renderWebForm({ form, n: 1 }, viewer).markup,
  text: (form) => renderFormText(form, 'add Buy kits by 3 March'),
}

function kept(made: unknown): string {
  const whole = typeof made === 'string' ? made : JSON.stringify(made, null, 1)
  if (whole.length <= MOST) return printable(whole)
  const sha256 = createHash('sha256').update(whole).digest('hex')
  return `${printable(whole.slice(0, MOST / 4))}\n… ${whole.length} characters in all, ${sha256}`
}

/** Without what no text file keeps as it is, or shows. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]|\p{Surrogate}/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

describe.each(Object.entries(replies))('in %s', (_door, render) => {
  it.each(gallery)('$name', ({ reply }) => expect(kept(render(reply))).toMatchSnapshot())
})

describe.each(Object.entries(questions))('a form in %s', (_door, render) => {
  it.each(forms)('$name', ({ form }) => expect(kept(render(form))).toMatchSnapshot())
})
