import type { Registry } from '../../src/registry.js'
import type { Choice } from '../../src/reply.js'
import { html, nothing, type Html } from './html.js'
import { initials, type Visitor } from './people.js'
import { renderMessage } from './render-message.js'
import { gestureFields, renderChoice, type Viewer } from './render.js'
import type { Shown } from './timeline.js'

export interface Drawn {
  /** The partnership's name. */
  name: string
  people: readonly Visitor[]
  /** Who is looking. */
  visitor: Visitor
  shown: readonly Shown[]
  last: number
  registry: Registry
  viewer: Viewer
}

/** What a newcomer may press first; what the bot does not know is left out. */
const examples: Choice[] = [
  { label: 'Status', line: 'status' },
  { label: 'Add an action', line: 'action add' },
  { label: 'Ask the guidance', line: 'ask when is the needs assessment due?' },
  { label: 'My actions', line: 'mine' },
  { label: 'Digest preview', line: 'digest preview' },
]

/** The whole page, ready to be used without its script. */
export function drawPage(drawn: Drawn): string {
  const { name, people, visitor, shown, last, viewer } = drawn
  const messages = shown.map((one) => renderMessage(one, { people, viewer }))
  // The welcome follows the channel's history for whoever has said nothing yet, and then stays above what they say.
  const before = shown.some((one) => one.who === visitor.key) ? [welcome(drawn), ...messages] : [...messages, welcome(drawn)]
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name} (example)</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body>
<a class="skip" href="#line">Skip to the message box</a>
<section class="made-up" aria-label="About this page"><p><strong>Example partnership — made up.</strong> Nothing here is a real record.</p></section>
<header class="top">
<h1>${name}</h1>
<details class="who"><summary><span class="badge" aria-hidden="true">${initials(visitor.name)}</span><span>You are <strong>${visitor.name}</strong>, ${visitor.job}</span><span class="change">Change</span></summary>
<nav aria-label="Choose who you are">${whoList(people, visitor)}</nav></details>
</header>
<div class="frame">
<nav class="side" aria-labelledby="who"><h2 id="who">Who are you?</h2>
<p>Choose a person and see what they see.</p>
${whoList(people, visitor)}</nav>
<main>
<h2 class="unseen">Conversation</h2>
<div id="log" role="log" aria-live="polite" aria-label="Conversation" data-as="${visitor.key}" data-last="${last}">
${before}
</div>
<noscript><p class="plain">This page works without its script. To see what others say, <a href="/?as=${visitor.key}">load it again</a>.</p></noscript>
${composer(visitor, viewer)}
</main>
</div>
</body>
</html>
`.markup
}

function whoList(people: readonly Visitor[], visitor: Visitor): Html {
  const items = people.map(({ key, name, job }) => {
    const chosen = key === visitor.key ? html` aria-current="true"` : nothing
    return html`<li><a href="/?as=${key}"${chosen}><span class="badge" aria-hidden="true">${initials(name)}</span><span><strong>${name}</strong><span class="job">${job}</span></span></a></li>`
  })
  return html`<ul class="people">${items}</ul>`
}

function welcome({ visitor, registry, viewer }: Drawn): Html {
  const known = examples.filter(({ line }) => !('unknown' in registry.find(line)))
  return html`<section class="welcome" aria-labelledby="welcome">
<h3 id="welcome">Welcome, ${visitor.name}</h3>
<p>This bot keeps the record of a Combating Drugs Partnership: its actions, its decisions and what the guidance asks. Type below in your own words, or start here.</p>
<div class="choices">${known.map((choice) => renderChoice(choice, viewer))}</div>
</section>`
}

function composer(visitor: Visitor, viewer: Viewer): Html {
  return html`<form class="composer" method="post" action="/say">
<p id="trouble" role="alert"></p>
${gestureFields(viewer)}
<label for="line">Message the bot as ${visitor.name}</label>
<div class="row"><textarea id="line" name="line" rows="1" autocomplete="off" aria-describedby="keys" placeholder="For example: status"></textarea><button class="main">Send</button></div>
<p id="keys" hidden>Enter sends. Shift and Enter make a new line. The up arrow brings back your last line.</p>
</form>`
}
