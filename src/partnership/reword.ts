import { say, type Reply } from '../reply.js'

const newText = /^(?:(?:rename|retitle|reword)(?:d|s)?(?: it)?(?: to| as)?|(?:change )?(?:the )?(?:title|text|wording)(?: to| is|:)?)\s+(?=\S)/i

/** "update 2 rename to Gamma" may be a note or new words for the action: asked, since a note would hide the correction. */
export function askReword(number: string, note: string | undefined): Reply | null {
  const title = note && newText.test(note) ? note.replace(newText, '') : ''
  if (title === '') return null
  return {
    ...say('caller', `Should A-${number} say “${title}” from now on, or is that a note on it? Nothing is recorded yet.`),
    asks: true,
    next: [
      { label: 'New words for it', line: `rename ${number} to ${title}` },
      { label: 'A note', line: `update ${number} note: ${note}` },
    ],
  }
}
