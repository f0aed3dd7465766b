import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AdaptiveCard, SerializationContext } from 'adaptivecards'
import { Ajv, type AnySchema } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPressed } from '../../adapters/teams/button.js'
import { cardOf, type Message } from '../../adapters/teams/card.js'
import { unescape, whole } from '../../adapters/teams/escape.js'
import { readLine } from '../../adapters/teams/said.js'
import { readRemembered, readValues, renderForm } from '../../adapters/teams/render-form.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { forms, gallery } from '../gallery.js'
import { buttonsOf, textsOf } from './teams-kit.js'

const schemaFile = resolve(import.meta.dirname, '../../../shared/schemas/adaptive-card-1.5.0.json')
const haveSchema = existsSync(schemaFile)
if (!haveSchema) process.stderr.write('SKIPPED: the cards were not checked against the Adaptive Card schema, which is not here\n')

const all: { name: string; message: Message }[] = [
  ...gallery.map(({ name, reply }) => ({ name, message: renderMessage(reply, { show: 'action list', redraw: 'action list', mentions: { '@Ann': 'id' } }) })),
  ...forms.map(({ name, form }) => ({ name: `form: ${name}`, message: renderForm(form, {}, 'add Buy kits by 3 March') })),
]
const drawn = (name: string) => {
  const found = gallery.find((one) => one.name === name)
  if (!found) throw new Error(`nothing called ${name}`)
  return renderMessage(found.reply)
}

/** Every element of a type, however deep. */
function elements(value: unknown, type: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((one) => elements(one, type))
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { type?: unknown }).type === type ? [value as Record<string, unknown>] : []
  return [...own, ...Object.values(value).flatMap((one) => elements(one, type))]
}

describe('cards', () => {
  it.each(all)('are read whole by Microsoft’s own parser: $name', ({ message }) => {
    const context = new SerializationContext()
    const card = new AdaptiveCard()
    card.parse(JSON.parse(JSON.stringify(cardOf(message))), context)
    const complaints = Array.from({ length: context.eventCount }, (_none, at) => context.getEventAt(at).message)
    // Its table wants nothing more, but counts a bare action set without buttons; there is none.
    expect([...complaints, ...card.validateProperties().validationEvents.map((one) => one.message)]).toEqual([])
    expect(card.getItemCount()).toBe(cardOf(message).body.length)
  })

  it.each(all)('stay within 24 KB of UTF-16, and are never empty: $name', ({ message }) => {
    expect(Buffer.byteLength(JSON.stringify(message), 'utf16le')).toBeLessThanOrEqual(24_000)
    expect(cardOf(message).body.length).toBeGreaterThan(0)
    expect([message.summary, cardOf(message).fallbackText]).not.toContain('')
  })

  it.each(all)('hold what people typed where nothing reads markup, and lead nowhere but to the guidance: $name', ({ message }) => {
    for (const reads of ['TextBlock', 'FactSet', 'Action.Submit', 'Image', 'Media']) expect(elements(message, reads)).toEqual([])
    const links = elements(message, 'Action.OpenUrl').map(({ url }) => new URL(String(url)))
    expect(links.filter(({ protocol, host }) => protocol !== 'https:' || host !== 'www.gov.uk')).toEqual([])
    const linked = elements(message, 'TextRun').filter(({ selectAction }) => selectAction)
    expect(linked.filter(({ text }) => !String(text).endsWith('(www.gov.uk)'))).toEqual([])
    expect(message).not.toHaveProperty('entities')
  })

  it('say how much was left out, and show the rest', () => {
    const shown = textsOf(drawn('1,000 items')).filter((text) => /^\d+\. $/.test(text)).length
    expect(shown).toBeGreaterThan(15)
    expect(textsOf(drawn('1,000 items'))).toContain(`… and ${1000 - shown} more, too many for one message.`)
    expect(textsOf(drawn('text of 40,000 characters'))).toContain('… The rest is too long for one message.')
    const rows = elements(drawn('table of long cells'), 'TableRow').length - 1
    expect(textsOf(drawn('table of long cells'))).toContain(`… and ${60 - rows} more, too many for one message.`)
  })

  it('carry lines in buttons, drop one whose line is too long, and take mentioned people along', () => {
    const buttons = Object.values(buttonsOf(drawn('30 buttons, some too long')))
    expect(buttons).toHaveLength(14)
    expect(readPressed(buttons[0])).toEqual({ line: 'action show 1' })
    const reply = { audience: 'caller' as const, body: [], next: [{ label: 'Yes', line: 'add kits for @Ann' }, { label: 'No', line: 'help' }] }
    expect(buttonsOf(renderMessage(reply, { mentions: { '@Ann': 'id-1' } }))).toEqual({ Yes: { line: 'add kits for @Ann', mentions: { '@Ann': 'id-1' } }, No: { line: 'help' } })
  })

  describe.skipIf(!haveSchema)('meet the schema of Adaptive Cards 1.5', () => {
    let check: ReturnType<Ajv['compile']>
    beforeAll(() => {
      const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>
      check = new Ajv({ strict: false, validateFormats: false }).compile(schema as AnySchema)
    })

    it.each(all)('$name', ({ message }) => {
      check(JSON.parse(JSON.stringify(cardOf(message))))
      expect(check.errors ?? []).toEqual([])
    })

    it('which notices a wrong one', () => {
      expect(check({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'RichTextBlock' }] })).toBe(false)
    })
  })
})

describe('forms', () => {
  it('have at most four inputs, the required ones among them, and name the rest', () => {
    const field = (name: string, required: boolean) => ({ name, label: `The ${name}`, kind: 'line' as const, required, max: 200 })
    const form = { command: 'x', title: 'X', submit: 'Go', fields: ['a', 'b', 'c', 'd', 'e'].map((name) => field(name, name === 'e')) }
    expect(elements(renderForm(form, {}), 'Input.Text').map(({ id }) => id)).toEqual(['field-a', 'field-b', 'field-c', 'field-e'])
    expect(textsOf(renderForm(form, {}))).toContain('Can be added later, by typing: The d.')
  })

  it('send back what they were drawn for, and no field can pretend to be it', () => {
    const form = forms.find(({ name }) => name === 'filled in, with an error')?.form ?? neverForm()
    const data = { ...buttonsOf(renderForm(form, { again: true }))['Record'], 'field-due': '1 May', 'field-command': 'roles set' }
    expect(readRemembered(data)).toEqual({ command: 'action update', expects: [{ record: 'action/14', revision: 3 }], again: true })
    expect(readValues(data)).toEqual({ due: '1 May', command: 'roles set' })
    expect(textsOf(renderForm(form, {}))).toContain('By when: 31 April is no day.')
  })
})

describe('what people type', () => {
  const bot = '28:bot'
  const entity = (id: string, name: string, more: object = {}) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name, ...more } })
  const at = (name: string) => `<at>${name}</at>`

  it('loses every mention of the bot, and the spaces Teams puts there', () => {
    expect(readLine(`${at('CDP')}&nbsp;status\u00a0 ${at('CDP')}\r\n`, [entity(bot, 'CDP')], bot)).toEqual({ line: 'status', addressed: true, mentions: [] })
    expect(readLine('status', [], bot)).toEqual({ line: 'status', addressed: false, mentions: [] })
    expect(readLine(`${at('CDP')} status`, [entity('28:other', 'CDP')], bot).addressed).toBe(false)
  })

  it('keeps other people, each by one token', () => {
    const entities = [entity(bot, 'CDP'), entity('29:a', 'Ann Lee', { aadObjectId: 'aad-00000001' }), entity('29:b', 'Ann Lee', { aadObjectId: 'aad-00000002' })]
    expect(readLine(`${at('CDP')} add kits for ${at('Ann Lee')} and ${at('Ann Lee')}`, entities, bot)).toEqual({
      line: 'add kits for @Ann Lee and @Ann Lee (00000002)',
      addressed: true,
      mentions: [
        { token: '@Ann Lee', user: '29:a', alias: 'aad-00000001', name: 'Ann Lee' },
        { token: '@Ann Lee (00000002)', user: '29:b', alias: 'aad-00000002', name: 'Ann Lee' },
      ],
    })
  })

  it('is words where no entity stands behind it', () => {
    expect(readLine(`${at('Everyone')} &lt;b&gt; &amp;lt;`, [null, 'x', {}, { type: 'mention' }], bot)).toEqual({ line: '@Everyone <b> &lt;', addressed: false, mentions: [] })
    expect(unescape('&amp;nbsp;')).toBe('&nbsp;')
    expect([whole('a😀b', 2), whole('a😀b', 3)]).toEqual(['a', 'a😀'])
  })
})

function neverForm(): never {
  throw new Error('no such form')
}
