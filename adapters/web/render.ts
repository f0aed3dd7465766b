import type { Block, Choice, Item, Reply, Text } from '../../src/reply.js'
import { plain } from '../../src/text.js'
import { html, linkable, nothing, type Html } from './html.js'

/** Who looks, and where a button's gesture gets its id: without the script, the page's own buttons carry one each. */
export interface Viewer {
  as: string
  newId(): string
}

/** A reply as HTML; its title is a heading of the third level. */
export function renderReply(reply: Reply, viewer: Viewer): Html {
  const title = reply.title ? html`<h3>${reply.title}</h3>` : nothing
  const next = (reply.next ?? []).filter((choice) => choice.line !== '')
  const choices = next.length > 0 ? html`<div class="choices">${next.map((choice) => renderChoice(choice, viewer))}</div>` : nothing
  return html`${title}${reply.body.map((block) => renderBlock(block, viewer))}${choices}`
}

/** A button that says its line, as whoever presses it. */
export function renderChoice(choice: Choice, viewer: Viewer): Html {
  const expects = choice.expects?.length ? hidden('expects', JSON.stringify(choice.expects)) : nothing
  return html`<form method="post" action="/say">${gestureFields(viewer)}${hidden('line', choice.line)}${expects}<button>${choice.label}</button></form>`
}

/** What every form on the page sends: who, and which gesture. */
export function gestureFields({ as, newId }: Viewer): Html {
  return html`${hidden('as', as)}${hidden('id', newId())}`
}

export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}

function renderBlock(block: Block, viewer: Viewer): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${renderText(block.text)}</p>`
    case 'facts':
      return html`<dl>${block.facts.map((fact) => html`<div><dt>${fact.label}</dt><dd>${renderText(fact.value)}</dd></div>`)}</dl>`
    case 'list': {
      const items = block.items.map((item) => renderItem(item, viewer))
      if (block.ordered) return html`<ol>${items}</ol>`
      // A number of their own needs no bullet; the role keeps it a list where one without bullets is none.
      const numbered = block.items.length > 0 && block.items.every((item) => /^\d+\. /.test(plain(item.text)))
      return numbered ? html`<ul class="numbered" role="list">${items}</ul>` : html`<ul>${items}</ul>`
    }
    case 'table':
      return renderTable(block)
    case 'progress':
      return renderProgress(block)
    case 'citation':
      return renderCitation(block)
    default:
      // A kept reply of a newer version may hold a kind this one cannot draw.
      block satisfies never
      return nothing
  }
}

function renderText(text: Text): Html {
  if (typeof text === 'string') return html`${text}`
  return html`${text.map((part) => {
    if (typeof part === 'string') return html`${part}`
    return 'strong' in part ? html`<strong>${part.strong}</strong>` : renderLink(part.link, part.url)
  })}`
}

/** A link opens beside the conversation; an address that is not http or https stays text. */
function renderLink(words: string, url: string): Html {
  const address = linkable(url)
  if (!address) return html`${words} (${url})`
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}<span class="unseen"> (opens in a new tab)</span></a>`
}

function renderItem(item: Item, viewer: Viewer): Html {
  const detail = item.detail ? html`<span class="detail">${item.detail}</span>` : nothing
  const choice = item.choice && item.choice.line !== '' ? renderChoice(item.choice, viewer) : nothing
  return html`<li><div class="item"><div><span>${renderText(item.text)}</span>${detail}</div>${choice}</div></li>`
}

/** A wide table scrolls inside its own frame, which the keyboard can reach, so that the page never does. */
function renderTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`)
  const body = rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

function renderProgress({ label, done, total }: Extract<Block, { kind: 'progress' }>): Html {
  const said = `${done} of ${total}`
  const drawn = { done: Math.min(Math.max(done, 0), total), total: Math.max(total, 1) }
  return html`<p class="progress"><span>${label}: <strong>${said}</strong></span><progress max="${drawn.total}" value="${drawn.done}" aria-label="${label}">${said}</progress></p>`
}

function renderCitation(block: Extract<Block, { kind: 'citation' }>): Html {
  const where = `${block.chapter}, “${block.section}”`
  return html`<div class="citation"><p><span class="unseen">Source: </span><cite>${block.document}</cite>, ${block.edition}. ${renderLink(where, block.url)}</p><p>${block.strength}</p></div>`
}
