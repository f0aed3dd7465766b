import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkable } from '../../adapters/web/html.js'
import { renderForm } from '../../adapters/web/render-form.js'
import { renderReply } from '../../adapters/web/render.js'
import type { Block, Form, Reply } from '../../src/reply.js'

const viewer = { as: 'priya', newId: () => '00000000-0000-4000-8000-000000000000' }
const draw = (body: Block[], more: Partial<Reply> = {}) => renderReply({ audience: 'channel', body, ...more }, viewer).markup
const hostile = `</textarea></p><script>alert(1)</script><img src=x onerror="alert(1)">' " & \u0000 {{x}} javascript:alert(1)`

/** Every kind of block, every place a text can stand in, with the same text in all of them. */
function everywhere(text: string): Reply {
  const choice = { label: text, line: text, expects: [{ record: text, revision: 1 }] }
  return {
    audience: 'channel',
    title: text,
    body: [
      { kind: 'text', text: [text, { strong: text }, { link: text, url: `https://example.org/${text}` }, { link: text, url: text }] },
      { kind: 'facts', facts: [{ label: text, value: text }] },
      { kind: 'list', ordered: true, items: [{ text, detail: text, choice }] },
      { kind: 'table', caption: text, columns: [text, text], rows: [[text, text]] },
      { kind: 'progress', label: text, done: 1, total: 2 },
      { kind: 'citation', document: text, edition: text, chapter: text, section: text, strength: text, url: text },
    ],
    next: [choice],
  }
}

function formOf(text: string): Form {
  const field = { label: text, hint: text, error: text, value: text, required: true, max: 10 }
  return {
    command: text,
    title: text,
    intro: text,
    submit: text,
    fields: [
      { ...field, name: 'one', kind: 'line' },
      { ...field, name: 'two', kind: 'lines' },
      { ...field, name: 'three', kind: 'choice', choices: [{ label: text, value: text }] },
    ],
  }
}

/** The tags and attribute names of markup, in order: all that a text could change if it were taken as markup. */
function skeleton(markup: string): string[] {
  return [...markup.matchAll(/<(\/?[a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>|</g)].map(([whole, tag, attributes = '']) => {
    return tag ? `${tag}${attributes.replace(/="[^"]*"/g, '')}` : `stray ${whole}`
  })
}

describe('hostile text', () => {
  const plain = skeleton(renderReply(everywhere('x'), viewer).markup)
  const plainForm = skeleton(renderForm({ form: formOf('x'), n: 1 }, viewer).markup)

  it('never changes what elements there are', () => {
    expect(plain).not.toContainEqual(expect.stringMatching(/^stray/))
    expect(skeleton(renderReply(everywhere(hostile), viewer).markup)).toEqual(plain)
    expect(skeleton(renderForm({ form: formOf(hostile), n: 1 }, viewer).markup)).toEqual(plainForm)
  })

  it('never does, whatever it is', () => {
    const text = array(oneof(constantFrom('<', '>', '"', "'", '&', '<!--', ']]>', '\u0000', '`', '=', ' onload=', '</form>', '\ud800', '\u202e', '\n'), string()), { minLength: 1, maxLength: 12 })
    assert(
      property(text.map((parts) => parts.join('')).filter((text) => text !== '' && linkable(text) === null), (text) => {
        expect(skeleton(renderReply(everywhere(text), viewer).markup)).toEqual(plain)
        expect(skeleton(renderForm({ form: formOf(text), n: 1 }, viewer).markup)).toEqual(plainForm)
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('stands as itself in the text', () => {
    expect(draw([{ kind: 'text', text: '5 < 6 & "so"' }])).toBe('<p>5 &lt; 6 &amp; &quot;so&quot;</p>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', 'ftp://x.example', ' \tjavascript:x', ''])('is no link: %j', (url) => {
    expect(draw([{ kind: 'text', text: [{ link: 'read', url }] }])).not.toContain('<a')
  })

  it('links to https beside the conversation, without a way back', () => {
    expect(draw([{ kind: 'text', text: [{ link: 'read', url: 'https://example.org/a?b=1&c="' }] }])).toContain(
      '<a href="https://example.org/a?b=1&amp;c=%22" target="_blank" rel="noopener noreferrer">read',
    )
  })
})

describe('each kind of block', () => {
  it.each<[string, Block, RegExp]>([
    ['facts', { kind: 'facts', facts: [{ label: 'Due', value: 'Friday' }] }, /<dl><div><dt>Due<\/dt><dd>Friday<\/dd><\/div><\/dl>/],
    ['a list', { kind: 'list', items: [{ text: 'one', detail: 'two' }] }, /<ul><li>.*one.*two.*<\/li><\/ul>/],
    ['an ordered list', { kind: 'list', ordered: true, items: [{ text: 'one' }] }, /<ol><li>/],
    ['a table', { kind: 'table', caption: 'Figures', columns: ['Year', 'Count'], rows: [['2025', '4']] }, /<caption>Figures<\/caption>.*<th scope="col">Year<\/th>.*<th scope="row">2025<\/th><td>4<\/td>/],
    ['progress', { kind: 'progress', label: 'Met', done: 3, total: 8 }, /Met: <strong>3 of 8<\/strong>.*<progress max="8" value="3" aria-label="Met">3 of 8<\/progress>/],
    ['progress of nothing', { kind: 'progress', label: 'Met', done: 0, total: 0 }, /<progress max="1" value="0"/],
    ['a citation', { kind: 'citation', document: 'Guidance', edition: '2024', chapter: '4', section: 'Plans', strength: 'The guidance says should.', url: 'https://www.gov.uk/x' }, /<cite>Guidance<\/cite>, 2024\..*href="https:\/\/www\.gov\.uk\/x".*should\./],
  ])('%s', (_name, block, markup) => {
    expect(draw([block])).toMatch(markup)
  })

  it('draws nothing for a kind of a newer version, and the rest all the same', () => {
    expect(draw([{ kind: 'hologram' } as unknown as Block, { kind: 'text', text: 'here' }])).toBe('<p>here</p>')
  })

  it('carries line and revision in a button, and leaves out a choice without a line', () => {
    const next = [{ label: 'Undo', line: 'undo change 4', expects: [{ record: 'action/1', revision: 2 }] }, { label: 'Nothing', line: '' }]
    const markup = draw([], { next })
    expect(markup).toContain('name="line" value="undo change 4"')
    expect(markup).toContain('name="expects" value="[{&quot;record&quot;:&quot;action/1&quot;,&quot;revision&quot;:2}]"')
    expect(markup).not.toContain('Nothing')
  })
})

describe('a form', () => {
  const markup = renderForm({ form: { ...formOf('x'), fields: formOf('x').fields.map((field) => ({ ...field, required: field.name === 'one' })) }, n: 9 }, viewer).markup

  it('ties label, hint and error to each field', () => {
    expect(markup).toContain('<label for="field-9-one">')
    expect(markup).toMatch(/<input type="text" maxlength="10"[^>]* id="field-9-one" name="v.one" required aria-describedby="field-9-one-hint field-9-one-error" aria-invalid="true">/)
    expect(markup).toMatch(/class="errors"[^]*href="#field-9-one"/)
    expect(markup.match(/\(optional\)/g)).toHaveLength(2)
  })

  it('keeps a text that begins with a line break', () => {
    const form: Form = { ...formOf('x'), fields: [{ name: 'note', label: 'Note', kind: 'lines', required: false, max: 10, value: '\nsecond' }] }
    expect(renderForm({ form, n: 1 }, viewer).markup).toContain('>\n\nsecond</textarea>')
  })
})

describe('a list whose items bring their own numbers', () => {
  it('has no bullets beside them, and is still read as a list', () => {
    const items = ['1. Owner', '2. Partnership'].map((text) => ({ text }))
    expect(draw([{ kind: 'list', items }])).toContain('<ul class="numbered" role="list">')
    expect(draw([{ kind: 'list', items: [...items, { text: 'None' }] }])).toContain('<ul><li>')
  })
})
