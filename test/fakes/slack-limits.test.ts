import { LogLevel, WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { channel, type FakeSlack, startFakeSlack, workspace } from './slack.js'

// The numbers stand here a second time, written out: this file would not notice a wrong one read from limits.ts.

const words = (length: number): string => 'x'.repeat(length)
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))
const plain = (length: number) => ({ type: 'plain_text', text: words(length) })
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: words(length) })
const option = (index: number, more = {}) => ({ text: plain(1), value: `v${index}`, ...more })
const actions = (...elements: object[]) => [{ type: 'actions', elements }]
const button = (more = {}) => ({ type: 'button', text: plain(1), ...more })
const select = (count: number, type = 'static_select') => ({ type, options: times(count, option) })
const table = (rows: object[][]) => [{ type: 'table', rows }]
const cell = (length: number) => ({ type: 'raw_text', text: words(length) })
const input = (more: object, element: object = { type: 'plain_text_input' }) =>
  [{ type: 'input', label: plain(1), element, ...more }]
const writing = (more: object) => input({}, { type: 'plain_text_input', ...more })
const series = (count: number, points: number) => [{
  type: 'data_visualization',
  title: words(50),
  chart: {
    type: 'bar',
    series: times(count, (s) => ({ name: `s${s}`, data: times(points, (p) => ({ label: `p${p}`, value: p })) })),
    axis_config: { categories: times(points, (p) => `p${p}`) },
  },
}]
const pie = (count: number, title = 50, label = 20) => [{
  type: 'data_visualization',
  title: words(title),
  chart: { type: 'pie', segments: times(count, () => ({ label: words(label), value: 1 })) },
}]

type Case = [name: string, make: (size: number) => object[], atLimit: number]

const BLOCKS: Case[] = [
  ['blocks a message', (n) => times(n, () => ({ type: 'divider' })), 50],
  ['header text', (n) => [{ type: 'header', text: plain(n) }], 150],
  ['section text', (n) => [{ type: 'section', text: mrkdwn(n) }], 3000],
  ['section fields', (n) => [{ type: 'section', fields: times(n, () => mrkdwn(1)) }], 10],
  ['section field text', (n) => [{ type: 'section', fields: [plain(n)] }], 2000],
  ['context elements', (n) => [{ type: 'context', elements: times(n, () => mrkdwn(1)) }], 10],
  ['actions elements', (n) => actions(...times(n, () => button())), 25],
  ['block_id', (n) => [{ type: 'divider', block_id: words(n) }], 255],
  ['action_id', (n) => actions(button({ action_id: words(n) })), 255],
  ['button text', (n) => actions({ type: 'button', text: plain(n) }), 75],
  ['button value', (n) => actions(button({ value: words(n) })), 2000],
  ['button url', (n) => actions(button({ url: `https://a.uk/${words(n - 13)}` })), 3000],
  ['select options', (n) => actions(select(n)), 100],
  ['radio buttons', (n) => actions(select(n, 'radio_buttons')), 10],
  ['checkboxes', (n) => actions(select(n, 'checkboxes')), 10],
  ['overflow', (n) => actions(select(n, 'overflow')), 10],
  ['option text', (n) => actions({ type: 'static_select', options: [option(1, { text: plain(n) })] }), 75],
  ['option value', (n) => actions({ type: 'static_select', options: [option(1, { value: words(n) })] }), 75],
  ['select placeholder', (n) => actions({ ...select(1), placeholder: plain(n) }), 150],
  ['confirm title', (n) => actions(button({ confirm: { text: plain(1), title: plain(n) } })), 100],
  ['confirm text', (n) => actions(button({ confirm: { text: mrkdwn(n) } })), 300],
  ['confirm button', (n) => actions(button({ confirm: { text: mrkdwn(1), deny: plain(n) } })), 30],
  ['table rows', (n) => table(times(n, () => [cell(1)])), 100],
  ['table cells', (n) => table([times(n, () => cell(1))]), 20],
  ['table text', (n) => table([[cell(n - 1000), cell(1000)]]), 10_000],
  ['tables', (n) => times(n, () => ({ type: 'table', rows: [[cell(1)]] })), 1],
  ['table column_settings', (n) => [{ ...table([[cell(1)]])[0], column_settings: times(n, () => ({})) }], 20],
  ['data_table rows', (n) => [{ type: 'data_table', caption: 'c', rows: times(n, () => [cell(1)]) }], 101],
  ['data_table page_size', (n) => [{ type: 'data_table', caption: 'c', rows: [[cell(1)]], page_size: n }], 100],
  ['image alt_text', (n) => [{ type: 'image', image_url: 'https://a.uk/1.png', alt_text: words(n) }], 2000],
  ['image title', (n) => [{ type: 'image', image_url: 'https://a.uk/1.png', alt_text: 'a', title: plain(n) }], 2000],
  ['accessibility_label', (n) => actions(button({ accessibility_label: words(n) })), 75],
  ['markdown', (n) => [{ type: 'markdown', text: words(n) }], 12_000],
  ['charts', (n) => times(n, () => pie(1)[0] ?? {}), 2],
  ['chart title', (n) => pie(1, n), 50],
  ['chart label', (n) => pie(1, 1, n), 20],
  ['pie segments', (n) => pie(n), 6],
  ['chart series', (n) => series(n, 2), 6],
  ['chart points', (n) => series(1, n), 20],
]

type ViewCase = [name: string, make: (size: number) => object, atLimit: number]

const VIEWS: ViewCase[] = [
  ['blocks', (n) => ({ blocks: times(n, () => ({ type: 'divider' })) }), 100],
  ['input label', (n) => ({ blocks: input({ label: plain(n) }) }), 2000],
  ['input hint', (n) => ({ blocks: input({ hint: plain(n) }) }), 2000],
  ['input placeholder', (n) => ({ blocks: writing({ placeholder: plain(n) }) }), 150],
  ['plain_text_input max_length', (n) => ({ blocks: writing({ max_length: n }) }), 3000],
  ['plain_text_input initial_value', (n) => ({ blocks: writing({ initial_value: words(n) }) }), 3000],
  ['title', (n) => ({ title: plain(n) }), 24],
  ['submit', (n) => ({ submit: plain(n) }), 24],
  ['close', (n) => ({ close: plain(n) }), 24],
  ['private_metadata', (n) => ({ private_metadata: words(n) }), 3000],
  ['callback_id', (n) => ({ callback_id: words(n) }), 255],
  ['external_id', (n) => ({ external_id: words(n) }), 255],
]

const WRONG: [name: string, blocks: unknown, says: string][] = [
  ['an unknown block', [{ type: 'banner' }], 'unsupported type: banner [json-pointer:/blocks/0]'],
  ['an alert outside a modal', [{ type: 'alert', text: plain(1) }], 'unsupported type: alert'],
  ['an unknown element', actions({ type: 'slider' }), 'unsupported type: slider [json-pointer:/blocks/0/elements'],
  ['an input among actions', actions({ type: 'plain_text_input' }), 'unsupported type: plain_text_input'],
  ['mrkdwn in a header', [{ type: 'header', text: mrkdwn(1) }], 'unsupported type: mrkdwn'],
  ['emoji in mrkdwn', [{ type: 'section', text: { ...mrkdwn(1), emoji: true } }], 'additional property: emoji'],
  ['an empty section text', [{ type: 'section', text: plain(0) }], 'must be more than 0 characters'],
  ['a section of nothing', [{ type: 'section' }], 'must define either `text` or `fields`'],
  ['an empty cell', table([[cell(0)]]), 'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]'],
  ['block ids twice', times(2, () => ({ type: 'divider', block_id: 'a' })), '`block_id` "a" already exists'],
  ['action ids twice', actions(...times(2, () => button({ action_id: 'a' }))), '`action_id` "a" already exists'],
  ['a stray first choice', actions({ ...select(2), initial_option: option(9) }), 'initial option must be one of'],
  ['a chart label without category', [{
    ...series(1, 1)[0], chart: { ...series(1, 1)[0]?.chart, axis_config: { categories: ['other'] } },
  }], 'labels must match the categories'],
]

describe('what Slack refuses', () => {
  let slack: FakeSlack
  let web: WebClient

  beforeAll(async () => {
    const t1 = workspace({ id: 'T1', channels: [channel({ id: 'C1', members: ['UT1BOT'] })] })
    slack = await startFakeSlack({ workspaces: [t1] })
    web = new WebClient(t1.token, {
      slackApiUrl: slack.url,
      retryConfig: { retries: 0 },
      logger: {
        debug: () => {}, info: () => {}, warn: () => {}, error: () => {},
        setLevel: () => {}, setName: () => {}, getLevel: () => LogLevel.ERROR,
      },
    })
  })
  afterAll(() => slack.close())

  const call = (method: string, options: Record<string, unknown>) =>
    web.apiCall(method, options).catch((error) => error.data)
  const post = (blocks: unknown, more = {}) =>
    call('chat.postMessage', { channel: 'C1', text: 'words', blocks, ...more })
  const open = (view: object) => call('views.open', {
    trigger_id: slack.trigger('T1'),
    view: { type: 'modal', title: plain(1), submit: plain(1), blocks: [], ...view },
  })

  test.each(BLOCKS)('%s', async (_, make, limit) => {
    expect(await post(make(limit))).toMatchObject({ ok: true })
    const over = await post(make(limit + 1))
    expect(over).toMatchObject({ ok: false, error: 'invalid_blocks' })
    expect(over.response_metadata.messages[0]).toMatch(/^\[ERROR\] .*\[json-pointer:\/blocks/)
  })

  test.each(VIEWS)('view: %s', async (_, make, limit) => {
    expect(await open(make(limit))).toMatchObject({ ok: true })
    expect(await open(make(limit + 1))).toMatchObject({ ok: false, error: 'invalid_arguments' })
  })

  test.each(WRONG)('refuses %s', async (_, blocks, says) => {
    const answer = await post(blocks)
    expect(answer.error).toBe('invalid_blocks')
    expect(answer.response_metadata.messages.join('\n')).toContain(says)
  })

  test('a modal that asks something needs a submit button', async () => {
    const answer = await open({ submit: undefined, blocks: input({}) })
    expect(answer.response_metadata.messages[0]).toContain('must define `submit`')
  })

  test('only one element may take the focus', async () => {
    const focused = (id: string) => input({ block_id: id }, { type: 'plain_text_input', focus_on_load: true })
    expect(await open({ blocks: focused('a') })).toMatchObject({ ok: true })
    expect(await open({ blocks: [...focused('a'), ...focused('b')] })).toMatchObject({ error: 'invalid_arguments' })
  })

  test('text of 40,000, and block text of 13,200 in all', async () => {
    expect(await post(undefined, { text: words(40_000) })).toMatchObject({ ok: true })
    expect(await post(undefined, { text: words(40_001) })).toMatchObject({ error: 'msg_too_long' })
    const sections = (last: number) =>
      [3000, 3000, 3000, 3000, last].map((length) => ({ type: 'section', text: mrkdwn(length) }))
    expect(await post(sections(1200))).toMatchObject({ ok: true })
    expect(await post(sections(1201))).toMatchObject({ error: 'msg_blocks_too_long' })
  })

  test('100 attachments, their blocks checked too', async () => {
    const attached = (count: number, more = {}) => post(undefined, { attachments: times(count, () => more) })
    expect(await attached(100, { text: 'x' })).toMatchObject({ ok: true })
    expect(await attached(101, { text: 'x' })).toMatchObject({ error: 'too_many_attachments' })
    expect(await attached(1, { blocks: [{ type: 'banner' }] })).toMatchObject({ error: 'invalid_attachments' })
  })

  test('no text and no blocks; blocks that are no list; charts where they are not rolled out', async () => {
    expect(await post(undefined, { text: '' })).toMatchObject({ error: 'no_text' })
    expect(await post({ type: 'divider' })).toMatchObject({ error: 'invalid_blocks_format' })
    slack.charts = false
    expect(await post(pie(1))).toMatchObject({ error: 'invalid_blocks' })
    slack.charts = true
  })
})
