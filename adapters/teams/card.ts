/** The part of Adaptive Cards 1.5 that is used: the latest version Teams draws for bots. */
export interface Card {
  type: 'AdaptiveCard'
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  version: '1.5'
  fallbackText: string
  body: Element[]
}

export type Element = RichText | ColumnSet | Table | ActionSet | Input

export interface RichText {
  type: 'RichTextBlock'
  inlines: Run[]
  spacing?: 'None' | 'Small' | 'Medium'
}

/** Text that reads no markup. */
export interface Run {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  size?: 'Medium'
  isSubtle?: true
  selectAction?: { type: 'Action.OpenUrl'; url: string }
}

export interface ColumnSet {
  type: 'ColumnSet'
  columns: { type: 'Column'; width: 'stretch' | 'auto'; items: (RichText | ActionSet)[] }[]
}

export interface Table {
  type: 'Table'
  firstRowAsHeader: true
  columns: { width: 1 }[]
  rows: { type: 'TableRow'; cells: { type: 'TableCell'; items: RichText[] }[] }[]
}

export interface ActionSet {
  type: 'ActionSet'
  actions: Execute[]
}

/** A button: what it carries comes back to the bot within an invoke, with the values of the card's inputs. */
export interface Execute {
  type: 'Action.Execute'
  title: string
  verb: 'line' | 'form'
  data: Record<string, unknown>
  associatedInputs?: 'none'
}

export type Input =
  | {
      type: 'Input.Text'
      id: string
      label: string
      placeholder?: string
      isMultiline: boolean
      maxLength: number
      isRequired: boolean
      errorMessage?: string
      value?: string
    }
  | {
      type: 'Input.ChoiceSet'
      id: string
      label: string
      style: 'compact'
      choices: { title: string; value: string }[]
      isRequired: boolean
      errorMessage?: string
      placeholder?: string
      value?: string
    }

export const CARD = 'application/vnd.microsoft.card.adaptive'

/** What of an activity is said: one card, and a line for notifications. */
export interface Message {
  type: 'message'
  summary: string
  attachments: [{ contentType: typeof CARD; content: Card }]
}

export function messageOf(body: Element[], text: { summary: string; fallback: string }): Message {
  const content: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text.fallback,
    body,
  }
  return { type: 'message', summary: text.summary, attachments: [{ contentType: CARD, content }] }
}

export function cardOf(message: Message): Card {
  return message.attachments[0].content
}
