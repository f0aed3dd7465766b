import type { Context } from '../command.js'
import { find } from '../record/board.js'
import type { Fact } from '../reply.js'
import { nextToSend } from './next.js'
import { sayMoment } from './when.js'

/** Heartbeat: when the last digest went out and when the next one will, so that silence is noticed. */
export async function digestFacts(context: Context): Promise<Fact[]> {
  const schedule = find(context.board, 'schedule', 'digest')?.fields
  const [last] = await context.deliveries('digest', 1)
  return [
    { label: 'Last digest', value: last ? lastText(last) : 'none yet' },
    { label: 'Next digest', value: await nextText() },
  ]

  function lastText(delivery: NonNullable<typeof last>): string {
    const when = sayMoment(delivery.changed, context.zone)
    if (delivery.state === 'sent' || delivery.state === 'handed') return when
    if (delivery.state === 'doubt') return `in doubt since ${when}: please look in the channel whether it arrived`
    if (delivery.state === 'failed') return `not sent (${delivery.note ?? 'refused'})`
    return 'on its way'
  }

  async function nextText(): Promise<string> {
    if (!schedule) return 'not scheduled: “digest schedule Monday 09:00”'
    if (schedule.paused) return 'paused: “digest schedule” starts it again'
    return sayMoment(await nextToSend(context, schedule), context.zone)
  }
}
