import type { Reply } from '../../reply.js'
import { localDate } from '../../time.js'
import { sayShortDay } from '../../words/day.js'
import { publicationPage } from '../cite.js'

/** The kind of delivery that tells a partnership of a new edition; its period is the edition's instant. */
export const GUIDANCE_NOTICE = 'guidance'

/** What the channel is told. `published`: instant of the new edition, ISO UTC. */
export function updateNotice(published: string): Reply {
  const day = sayShortDay(localDate(published, 'Europe/London'))
  return {
    audience: 'channel',
    title: 'The guidance was updated',
    body: [
      {
        kind: 'text',
        text: [
          `GOV.UK updated the guidance for local delivery partners on ${day}. My answers were written from the January 2024 accessible version, so please check what changed before you rely on them: `,
          { link: 'the guidance on GOV.UK', url: publicationPage },
          '.',
        ],
      },
    ],
    next: [{ label: 'Browse the guidance', line: 'guidance' }],
  }
}
