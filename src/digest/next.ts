import type { Context } from '../command.js'
import { nextDigest, type Weekly } from './when.js'

/** Rows looked at: the week's own and what “digest now” added to it. */
const LATEST = 10

/** When the next digest really goes out (instant, ISO UTC): a week that has had its digest gets no second one. */
export async function nextToSend(context: Context, weekly: Weekly): Promise<string> {
  const next = nextDigest(weekly, context.zone, context.now)
  const rows = await context.deliveries('digest', LATEST)
  if (!rows.some(({ period }) => period === next.period)) return next.due
  return nextDigest(weekly, context.zone, next.due).due
}
