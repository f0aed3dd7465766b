/**
 * What Teams takes at most, in characters (UTF-16) unless said otherwise: learn.microsoft.com/microsoftteams/platform
 * "format your bot messages" and "cards reference".
 */
export const MESSAGE = {
  /**
   * Ours: a whole message as JSON, 24 KB in UTF-16. Teams takes 100 KB since 2025, took 28 KB before, and answers 413
   * above it.
   */
  characters: 12_000,
  /** Of these for the buttons below a card, so that the text is not crowded out. */
  buttons: 4000,
  /** What a notification shows. */
  summary: 300,
  /** The same words for a client that draws no cards. */
  fallback: 1500,
} as const

export const BUTTON = {
  title: 75,
  /** Microsoft's renderer takes no more; Teams itself six. */
  inRow: 5,
  most: 15,
  /** The JSON a button carries. */
  data: 2000,
} as const

export const TABLE = { columns: 20, cell: 300 } as const

export const FORM = {
  /** Fields of one card: more do not fit a phone's screen, and the rest can be typed. */
  fields: 4,
  title: 200,
  intro: 600,
  label: 200,
  hint: 200,
  value: 2000,
  choices: 25,
  choice: 75,
  button: 24,
} as const

export const LINK = 1000
