/**
 * What Slack refuses, typed anew from its documentation so that a wrong number in the product cannot hide here.
 * Sizes are JavaScript string lengths (UTF-16): never looser than Slack's own count.
 */

const SECOND = 1000
const MINUTE = 60 * SECOND

// docs.slack.dev/reference/block-kit/blocks (one page per block) and @slack/types 3.2.0 blocks.d.ts
export const BLOCK = {
  perMessage: 50,
  perView: 100,
  id: 255,
  headerText: 150,
  sectionText: 3000,
  sectionFields: 10,
  sectionFieldText: 2000,
  contextElements: 10,
  actionsElements: 25,
  imageAltText: 2000,
  imageTitle: 2000,
  inputLabel: 2000,
  inputHint: 2000,
  // 12,000 is counted over all markdown blocks of one message
  markdownTotal: 12_000,
  // Not documented: slackapi/bolt-js#2509 saw msg_blocks_too_long from about 13,200 characters of block text.
  textTotal: 13_200,
} as const

// docs.slack.dev/reference/block-kit/blocks/table-block; one character a cell and 10,000 over all cells likewise
export const TABLE = {
  perMessage: 1, rows: 100, cells: 20, columnSettings: 20, cellTextMinimum: 1, textTotal: 10_000,
} as const

// docs.slack.dev/reference/block-kit/blocks/data-table-block: a header row and at most 100 more
export const DATA_TABLE = { rows: 101, pageSize: 100 } as const

// docs.slack.dev/reference/block-kit/blocks/data-visualization-block; two a message was found live (vercel/chat#696)
export const CHART = {
  perMessage: 2, title: 50, segments: 6, series: 6, points: 20, label: 20, axisTitle: 50,
} as const

// docs.slack.dev/reference/block-kit/block-elements and @slack/types 3.2.0 block-elements.d.ts
export const ELEMENT = {
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  accessibilityLabel: 75,
  placeholder: 150,
  selectOptions: 100,
  selectGroups: 100,
  choiceOptions: 10, // radio buttons, checkboxes, overflow
  optionText: 75,
  optionValue: 75,
  inputLength: 3000,
} as const

// docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
export const CONFIRM = { title: 100, text: 300, button: 30 } as const
export const TEXT_OBJECT = 3000

// docs.slack.dev/reference/views and @slack/types 3.2.0 views.d.ts; the size is on the page of views.open
export const VIEW = {
  title: 24, submit: 24, close: 24, privateMetadata: 3000, callbackId: 255, externalId: 255, bytes: 250_000,
} as const

// docs.slack.dev/reference/methods/chat.postMessage: 4,000 characters recommended, 40,000 the end
export const MESSAGE = { text: 40_000, recommendedText: 4000, attachments: 100 } as const

// docs.slack.dev/reference/methods/chat.scheduleMessage and chat.deleteScheduledMessage
export const SCHEDULE = {
  aheadDays: 120,
  perChannel: 30,
  windowSeconds: 5 * 60,
  undeletableSeconds: 60,
} as const

// docs.slack.dev/interactivity/handling-user-interaction
export const RESPONSE_URL = { uses: 5, lifetimeMs: 30 * MINUTE } as const
export const TRIGGER_LIFETIME_MS = 3 * SECOND

// docs.slack.dev/apis/web-api/rate-limits: one message a second and channel; tier 3 is 50 a minute and workspace
export const PACE = {
  messageMs: SECOND,
  minuteMs: MINUTE,
  perMinute: new Map([
    ['chat.scheduleMessage', 50],
    ['chat.scheduledMessages.list', 50],
    ['chat.deleteScheduledMessage', 50],
  ]),
} as const

/** What each method asks of the token. docs.slack.dev/reference/methods, "Scopes". */
export const SCOPE = new Map([
  ['chat.postMessage', 'chat:write'],
  ['chat.postEphemeral', 'chat:write'],
  ['chat.update', 'chat:write'],
  ['chat.delete', 'chat:write'],
  ['chat.scheduleMessage', 'chat:write'],
  ['chat.deleteScheduledMessage', 'chat:write'],
  ['users.info', 'users:read'],
])
