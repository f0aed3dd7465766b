import { html, nothing, type Html } from './html.js'
import { initials, type Visitor } from './people.js'
import { renderForm } from './render-form.js'
import { gestureFields, hidden, renderReply, type Viewer } from './render.js'
import { showable } from './say.js'
import { isOwn, type Shown } from './timeline.js'

const clock = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** One message of the conversation: who said what, and the answer. */
export function renderMessage(shown: Shown, { people, viewer }: { people: readonly Visitor[]; viewer: Viewer }): Html {
  const who = people.find((one) => one.key === shown.who)?.name
  const own = isOwn(shown)
  const label = own ? html`<p class="audience">Only you see this</p>` : nothing
  const where = own ? nothing : html` <span class="where">in the channel</span>`
  const said = shown.text === '' ? nothing : html`<p class="line" dir="auto">${shown.text}</p>`
  const form = own && shown.form ? renderForm({ form: shown.form, n: shown.n, again: shown.again ?? false }, viewer) : nothing
  const reply = shown.reply ? renderReply(shown.reply, viewer) : nothing
  return html`<article class="message${own ? ' own' : ''}${shown.reply?.problem ? ' problem' : ''}" id="m-${shown.n}" data-n="${shown.n}">
<header><span class="badge${who ? '' : ' bot'}" aria-hidden="true">${who ? initials(who) : '✓'}</span><p><strong>${who ?? 'Partnership bot'}</strong> <time datetime="${shown.at}">${clock.format(new Date(shown.at))}</time>${where}</p>${said}</header>
<div class="answer">${label}${reply}${form}${own && showable(shown) ? showButton(shown.n, viewer) : nothing}</div>
</article>`
}

function showButton(n: number, viewer: Viewer): Html {
  return html`<form class="show" method="post" action="/say">${gestureFields(viewer)}${hidden('show', n)}<button class="quiet">Show to channel</button></form>`
}
