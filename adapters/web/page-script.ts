/**
 * The page's script. Without it every button and form is a plain post; with it nothing is loaded anew, the channel
 * comes by itself, and the keyboard does what people expect of a chat. It writes no markup of its own: what it puts
 * into the page was escaped by the server.
 */
export const script = String.raw`'use strict'
const log = document.getElementById('log')
const line = document.getElementById('line')
const composer = line.form
const trouble = document.getElementById('trouble')
const as = log.dataset.as
/** Milliseconds between looks at the channel. */
const LOOK = 2000
let last = Number(log.dataset.last)
/** What did not get through: sent again, it is the same gesture and keeps its id. */
let failed = null
const busy = new WeakSet()
const lines = []
let recalled = 0

/** What a form of the page says, without the id: that is made when it is sent. */
function gestureOf(form) {
  const gesture = { as }
  const values = {}
  for (const [name, value] of new FormData(form)) {
    if (name === 'line' || name === 'command') gesture[name] = value
    else if (name === 'form' || name === 'show') gesture[name] = Number(value)
    else if (name === 'expects') gesture.expects = JSON.parse(value)
    else if (name.startsWith('v.')) values[name.slice(2)] = value
  }
  return gesture.command ? { ...gesture, values } : gesture
}

async function say(gesture) {
  const words = JSON.stringify(gesture)
  const id = failed && failed.words === words ? failed.id : crypto.randomUUID()
  failed = { words, id }
  let response
  try {
    response = await fetch('/say', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...gesture, id, after: last }),
    })
  } catch {
    tell('Not sent: the bot cannot be reached. Your words are still here. Press Send to try again.')
    return false
  }
  const answer = await response.json().catch(() => ({ problem: 'That could not be sent. Nothing was recorded.' }))
  failed = null
  tell(answer.problem || '')
  if (answer.problem) return false
  show(answer, true)
  return true
}

/** Puts what is new into the conversation, in place what changed, and takes out what is gone. */
function show(answer, mine) {
  const atEnd = window.innerHeight + window.scrollY > document.documentElement.scrollHeight - 120
  for (const n of answer.gone) messageOf(n)?.remove()
  for (const { n, html } of answer.redrawn) {
    messageOf(n)?.replaceWith(element(html))
    lead(messageOf(n), '.intro, ')
  }
  const fresh = answer.messages.filter(({ n }) => n > last && !messageOf(n)).map(({ html }) => element(html))
  log.append(...fresh)
  last = Math.max(last, answer.last)
  if (fresh.length === 0) return
  // A form that came back is what its sender must read; the channel's news can wait.
  if (answer.redrawn.length > 0) return
  if (mine) {
    lead(fresh.findLast((message) => message.querySelector('.questions')))
    fresh[0].scrollIntoView({ block: 'nearest' })
  } else if (atEnd) fresh[fresh.length - 1].scrollIntoView({ block: 'nearest' })
}

/** Leads to what a form needs: what is wrong or was said of it, or its first field. */
function lead(message, first = '') {
  const to = message?.querySelector('.errors') ?? message?.querySelector(first + '.questions input:not([type=hidden]), .questions textarea, .questions select')
  to?.focus()
}

function messageOf(n) {
  return document.getElementById('m-' + n)
}

function element(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild
}

function tell(words) {
  if (trouble.textContent !== words) trouble.textContent = words
}

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (form.getAttribute('action') !== '/say') return
  event.preventDefault()
  if (busy.has(form)) return
  const gesture = gestureOf(form)
  if (form !== composer) {
    busy.add(form)
    await say(gesture)
    busy.delete(form)
    // What was pressed may be gone with its message; the keyboard must not be left nowhere.
    if (document.activeElement === document.body) line.focus({ preventScroll: true })
    return
  }
  if (gesture.line.trim() === '') return
  if (lines[lines.length - 1] !== gesture.line) lines.push(gesture.line)
  recalled = lines.length
  line.value = ''
  const sent = await say(gesture)
  if (!sent && line.value === '') line.value = gesture.line
})

line.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    composer.requestSubmit()
  }
  const untouched = line.value === '' || line.value === lines[recalled]
  const to = event.key === 'ArrowUp' ? recalled - 1 : event.key === 'ArrowDown' ? recalled + 1 : -1
  if (!untouched || to < 0 || to > lines.length) return
  event.preventDefault()
  recalled = to
  line.value = lines[recalled] ?? ''
})

async function look() {
  if (document.hidden) return
  try {
    const response = await fetch('/channel?as=' + as + '&after=' + last)
    if (response.ok) show({ redrawn: [], gone: [], ...(await response.json()) }, false)
    if (trouble.dataset.away) tell('')
    delete trouble.dataset.away
  } catch {
    // One miss may be a restart; two are worth a word.
    if (trouble.dataset.away === 'once') tell('The bot does not answer just now. This page keeps trying.')
    trouble.dataset.away = trouble.dataset.away ? 'more' : 'once'
  }
}

setInterval(look, LOOK)
document.addEventListener('visibilitychange', look)
document.getElementById('keys').hidden = false
document.documentElement.classList.add('scripted')
// The newest is at the foot, beside the box; a link to one message leads there by itself.
if (!location.hash) window.scrollTo(0, document.documentElement.scrollHeight)
if (window.matchMedia('(hover: hover)').matches) line.focus({ preventScroll: true })
`
