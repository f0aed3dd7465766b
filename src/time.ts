import { remember } from './remember.js'

/** Formatters are slow to make and there are few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Every zone's day begins on a quarter of an hour, so within one the date stays the same. */
const QUARTER_MS = 15 * 60_000

/** The local date in a zone at an instant (ISO UTC): 'YYYY-MM-DD'. */
export function localDate(instant: string, zone: string): string {
  return dateInQuarter(String(Math.floor(Date.parse(instant) / QUARTER_MS)), zone)
}

const dateInQuarter = remember((quarter, zone) => dateAt(Number(quarter) * QUARTER_MS, zone))

function dateAt(milliseconds: number, zone: string): string {
  let formatter = formatters.get(zone)
  if (!formatter) {
    // Swedish writes dates the ISO way.
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formatters.set(zone, formatter)
  }
  return formatter.format(new Date(milliseconds))
}

/** Days from one local date to another; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
