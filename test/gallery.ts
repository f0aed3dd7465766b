import type { Block, Choice, Form, Item, Reply } from '../src/reply.js'

// Every kind of thing the bot says and asks, at its usual size and at its limits, with what strangers type. Each
// renderer draws all of it: it must neither fail, nor lose a figure silently, nor make anything live.

/** What people might type to call everybody, to fake a link, or to break out of a card. */
export const hostile = [
  '<!channel> <!here> <!everyone>',
  '<@U1> <@UT1BOT> <!subteam^S1|@police>',
  '<https://evil.example|www.gov.uk> [www.gov.uk](https://evil.example)',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<at>Everyone</at> <at id="0">Priya</at> @channel @here',
  '&lt;!channel&gt; &amp;lt;@U1&amp;gt;',
  '*bold* _italics_ ~struck~ `code` ```block``` # Heading\n> quote\n- item',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example") +1 -1 @sum',
  '\u202egnp.exe\u202c \u0000\u0007\ud800 👩‍👩‍👧 e\u0301\u0301\u0301 :rotating_light:',
  '"}],"type":"mrkdwn","text":"<!channel>"',
  '{{constructor.constructor("return this")()}} ${7*7} __proto__',
] as const

const everything = hostile.join('\n')
const long = (words: string, characters: number) => words.repeat(Math.ceil(characters / words.length)).slice(0, characters)

const undo: Choice = { label: 'Undo', line: 'undo change 41' }
const source: Block = {
  kind: 'citation',
  document: 'Guidance for local delivery partners',
  edition: 'January 2024',
  chapter: 'Chapter 3 – Combating Drugs Partnerships',
  section: 'What is the role of the local SRO?',
  strength: 'The guidance says “should”.',
  url: 'https://www.gov.uk/government/publications/drugs-strategy-guidance-for-local-delivery-partners',
}

const actions = (count: number, button = true): Item[] =>
  Array.from({ length: count }, (_none, at) => ({
    text: [{ strong: `A-${at + 1}` }, ` ${long('Agree the data sharing protocol with probation and police. ', 150)}`],
    detail: 'Police, due Wednesday 3 March 2027, overdue',
    ...(button ? { choice: { label: `Done A-${at + 1}`, line: `action done ${at + 1}`, expects: [{ record: `action/${at + 1}`, revision: 2 }] } } : {}),
  }))

const table = (rows: number, columns: number, cell: string): Block => ({
  kind: 'table',
  caption: 'Deaths related to drug misuse, by year',
  columns: Array.from({ length: columns }, (_none, at) => `Column ${at + 1}`),
  rows: Array.from({ length: rows }, (_none, row) => Array.from({ length: columns }, (_other, at) => (at === 0 ? `Row ${row + 1}` : cell))),
})

const caller = (body: Block[], more: Partial<Reply> = {}): Reply => ({ audience: 'caller', body, ...more })

export const gallery: { name: string; reply: Reply }[] = [
  {
    name: 'recorded',
    reply: {
      audience: 'channel',
      body: [
        { kind: 'text', text: [{ strong: 'Recorded A-14' }, ': Buy naloxone kits'] },
        { kind: 'text', text: 'Due Wednesday 3 March 2027. Lead: police.' },
      ],
      next: [{ label: 'Change', line: 'action update 14', opens: true }, undo],
    },
  },
  { name: 'list with buttons', reply: caller([{ kind: 'list', items: actions(3) }], { title: 'Open actions (3)' }) },
  { name: 'ordered list', reply: caller([{ kind: 'list', ordered: true, items: [{ text: 'Set up' }, { text: 'Convene', detail: 'Twice a year' }] }]) },
  {
    name: 'facts and a link',
    reply: caller([
      { kind: 'facts', facts: [{ label: 'Due', value: 'Wednesday 3 March 2027' }, { label: 'Source', value: [{ link: 'The guidance', url: 'https://www.gov.uk/cdp' }] }] },
    ], { title: 'A-14' }),
  },
  {
    name: 'every kind of block',
    reply: caller([
      { kind: 'text', text: ['Plain, ', { strong: 'strong' }, ', ', { link: 'a link', url: 'https://www.gov.uk/cdp' }, '.'] },
      { kind: 'facts', facts: [{ label: 'Status', value: 'open' }] },
      { kind: 'list', items: actions(2) },
      table(3, 3, '12'),
      { kind: 'progress', label: 'Key actions met', done: 3, total: 8 },
      source,
    ], { title: 'Everything', next: [undo] }),
  },
  { name: 'problem', reply: caller([{ kind: 'text', text: 'I do not know “frobnicate”. “help” lists what I can do.' }], { problem: 'unknown-command', next: [{ label: 'Help', line: 'help' }] }) },
  { name: 'question', reply: caller([{ kind: 'text', text: '31 April is no day. Which do you mean?' }], { asks: true, next: [{ label: '30 April', line: 'add x by 2027-04-30' }] }) },
  { name: 'private', reply: { audience: 'private', body: [{ kind: 'text', text: 'What is kept about you: your name.' }] } },
  { name: 'nothing at all', reply: caller([]) },
  { name: 'empty parts', reply: caller([{ kind: 'text', text: '' }, { kind: 'text', text: [] }, { kind: 'list', items: [] }, { kind: 'facts', facts: [] }, table(0, 2, ''), table(1, 2, '')], { title: '', next: [{ label: '', line: '' }] }) },
  { name: '50 items with buttons', reply: caller([{ kind: 'list', items: actions(50) }], { title: 'Open actions (50)', next: [undo] }) },
  { name: '1,000 items', reply: caller([{ kind: 'list', items: actions(1000, false), ordered: true }]) },
  { name: '1,000 items with buttons, then more', reply: caller([{ kind: 'list', items: actions(1000) }, { kind: 'text', text: 'After the list' }], { next: [undo] }) },
  { name: 'text of 40,000 characters', reply: caller([{ kind: 'text', text: long('Long words follow. ', 40_000) }, source], { title: long('Title ', 400) }) },
  { name: 'escapes of 40,000 characters', reply: caller([{ kind: 'text', text: long('<&>', 40_000) }]) },
  { name: 'surrogates at each limit', reply: caller([{ kind: 'text', text: `x${'😀'.repeat(8000)}` }], { title: '😀'.repeat(75), next: [{ label: `x${'😀'.repeat(60)}`, line: 'help' }] }) },
  { name: 'table of 100 rows', reply: caller([table(100, 20, '1')]) },
  { name: 'table of long cells', reply: caller([table(60, 8, long('Long cell. ', 900))]) },
  { name: 'table too wide, and two tables', reply: caller([table(3, 21, '1'), table(2, 2, '1'), table(2, 2, '1')]) },
  { name: '30 buttons, some too long', reply: caller([{ kind: 'text', text: 'Pick one.' }], { next: Array.from({ length: 30 }, (_none, at) => ({ label: `Choice ${at}`, line: at % 5 === 0 ? long('word ', 2100) : `action show ${at}` })) }) },
  {
    name: 'hostile everywhere',
    reply: caller([
      { kind: 'text', text: everything },
      { kind: 'text', text: [{ strong: everything }, { link: everything, url: 'https://www.gov.uk/cdp' }, { link: 'www.gov.uk', url: 'javascript:alert(1)' }] },
      { kind: 'facts', facts: hostile.map((text) => ({ label: text, value: text })) },
      { kind: 'list', items: hostile.map((text) => ({ text, detail: text, choice: { label: text, line: text } })) },
      { kind: 'list', ordered: true, items: hostile.map((text) => ({ text, detail: text })) },
      { kind: 'table', caption: everything, columns: ['One', '<!channel>'], rows: hostile.map((text) => [text, text]) },
      { kind: 'progress', label: '<!here>', done: 1, total: 2 },
      { kind: 'citation', document: '<!channel>', edition: '<@U1>', chapter: '[x](y)', section: '*a*', strength: '<!here>', url: 'https://www.gov.uk/cdp' },
    ], { title: everything, next: hostile.map((text) => ({ label: text, line: text })) }),
  },
]

export const forms: { name: string; form: Form }[] = [
  {
    name: 'add an action',
    form: {
      command: 'action add',
      title: 'Add an action',
      submit: 'Record',
      fields: [
        { name: 'title', label: 'What is to be done', kind: 'lines', required: true, max: 3000 },
        { name: 'due', label: 'By when', hint: '3 March, Friday, TBC', kind: 'line', required: false, max: 200 },
        { name: 'status', label: 'How it stands', kind: 'choice', choices: [{ label: 'Open', value: 'open' }, { label: 'Blocked', value: 'blocked' }], required: false, max: 200, value: 'blocked' },
      ],
    },
  },
  {
    name: 'filled in, with an error',
    form: {
      command: 'action update',
      title: 'Update an action that has a long title',
      intro: 'A-14: Buy naloxone kits',
      submit: 'Record',
      expects: [{ record: 'action/14', revision: 3 }],
      fields: [{ name: 'due', label: 'By when', kind: 'line', required: true, max: 200, value: '31 April', error: '31 April is no day.' }],
    },
  },
  {
    name: 'at every limit',
    form: {
      command: 'action add',
      title: long('Title ', 400),
      intro: long('Introduction ', 5000),
      submit: long('Submit ', 100),
      fields: [
        { name: 'all', label: long('Label ', 3000), hint: long('Hint ', 3000), kind: 'lines', required: false, max: 9000, value: long('Value ', 9000) },
        { name: 'many', label: 'Many', kind: 'choice', choices: Array.from({ length: 150 }, (_none, at) => ({ label: long(`Choice ${at} `, 200), value: `value-${at}` })), required: true, max: 200, value: 'value-149' },
        { name: 'none', label: 'None', kind: 'choice', choices: [], required: false, max: 200 },
        ...Array.from({ length: 120 }, (_none, at) => ({ name: `f${at}`, label: `Field ${at}`, kind: 'line' as const, required: false, max: 200 })),
      ],
    },
  },
  {
    name: 'hostile',
    form: {
      command: 'action add',
      title: everything,
      intro: everything,
      submit: '<!channel>',
      fields: hostile.map((text, at) => ({ name: `field${at}`, label: text, hint: text, kind: 'lines' as const, required: false, max: 3000, value: text, error: text })),
    },
  },
]
