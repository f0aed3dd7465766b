import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { expect, it } from 'vitest'
import { cardOf, type Card } from '../../adapters/teams/card.js'
import { renderMessage } from '../../adapters/teams/render.js'
import { gallery } from '../gallery.js'

// The compiler is the test: whatever our own types allow, Microsoft's types of what Teams draws allow too.
const asTeamsDrawsIt = (card: Card): IAdaptiveCard => card
// @ts-expect-error What Teams cannot draw is no card of theirs: were its type loose, nothing would be compared.
export const wrong: IAdaptiveCard = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x', weight: 'Boldest' }] }] }

it('our types of a card are within Microsoft’s', () => {
  expect(gallery.map(({ reply }) => asTeamsDrawsIt(cardOf(renderMessage(reply))).type)).toEqual(gallery.map(() => 'AdaptiveCard'))
})
