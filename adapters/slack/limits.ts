/**
 * What Slack takes at most, in characters (UTF-16) unless said otherwise: docs.slack.dev/reference/block-kit and
 * /reference/views, @slack/types 3.2.0.
 */
export const MESSAGE = {
  blocks: 50,
  /** Ours: over all blocks. Slack answers msg_blocks_too_long from about 13,200 (bolt-js#2509). */
  characters: 10_000,
  /** The text for notifications and screen readers; longer is discouraged. */
  text: 4000,
} as const

export const BLOCK = {
  header: 150,
  section: 3000,
  /** No figure is documented for rich text; a section's is used. */
  richText: 3000,
  /** Slack takes 25; five fit on a phone without hiding the rest. */
  buttonsInRow: 5,
  buttons: 25,
} as const

export const BUTTON = { text: 75, value: 2000 } as const

export const TABLE = { rows: 100, columns: 20, cell: 300 } as const

export const VIEW = {
  title: 24,
  button: 24,
  metadata: 3000,
  blocks: 100,
  label: 2000,
  hint: 2000,
  options: 100,
  option: 75,
  input: 3000,
} as const

export const LINK = 3000
