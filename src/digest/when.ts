import { Temporal } from 'temporal-polyfill'
import { remember } from '../remember.js'
import { sayDay } from '../words/say-day.js'

/** Wall-clock schedule: ISO weekday (1 Monday) and local time 'HH:MM'. */
export interface Weekly {
  weekday: number
  time: string
}

/**
 * The first digest after an instant: due (ISO UTC) and its period, the ISO week by local date ('2026-W48').
 * A wall time that does not exist on the spring day moves an hour on, one that comes twice in autumn counts the first
 * time ('compatible' in Temporal's words).
 */
export function nextDigest(weekly: Weekly, zone: string, after: string): { due: string; period: string } {
  const key = `${weekly.weekday} ${weekly.time} ${zone}`
  const known = computed.get(key)
  const instant = Date.parse(after)
  // The answer stays true until it falls due.
  if (known && instant >= known.from && instant < Date.parse(known.next.due)) return known.next
  const next = computeNext(weekly, zone, after)
  computed.set(key, { from: instant, next })
  return next
}

const computed = new Map<string, { from: number; next: { due: string; period: string } }>()

function computeNext(weekly: Weekly, zone: string, after: string): { due: string; period: string } {
  const from = Temporal.Instant.from(after)
  const time = Temporal.PlainTime.from(weekly.time)
  let day = from.toZonedDateTimeISO(zone).toPlainDate()
  day = day.add({ days: (weekly.weekday - day.dayOfWeek + 7) % 7 })
  for (;;) {
    const due = day.toZonedDateTime({ timeZone: zone, plainTime: time })
    if (Temporal.Instant.compare(due.toInstant(), from) > 0) return { due: due.toInstant().toString(), period: weekOf(day) }
    day = day.add({ days: 7 })
  }
}

/** '2026-W48': the ISO week of a date. */
export function weekOf(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`
}

/** 'Monday 30 November 2026 at 09:00', local. */
export const sayMoment: (instant: string, zone: string) => string = remember((instant, zone) => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return `${sayDay(local.toPlainDate().toString())} at ${local.toPlainTime().toString().slice(0, 5)}`
})

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
