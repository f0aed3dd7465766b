/** Formatters are slow to make and there are few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The local date in a zone at an instant (ISO UTC): 'YYYY-MM-DD'. */
export function localDate(instant: string, zone: string): string {
  let formatter = formatters.get(zone)
  if (!formatter) {
    // Swedish writes dates the ISO way.
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formatters.set(zone, formatter)
  }
  return formatter.format(new Date(instant))
}

/** Whether a text names an IANA time zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }))
  } catch {
    return false
  }
}

/** Days from one local date to another; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
