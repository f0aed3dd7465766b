import { median, type Rate } from './load.js'

/** Prints each name's median rate and times over its rounds. */
export function printRates(rates: Record<string, Rate[]>): void {
  for (const [name, of] of Object.entries(rates)) {
    const wrong = of.reduce((sum, rate) => sum + rate.wrong, 0)
    console.log(`${name.padEnd(8)} ${median(of.map((r) => r.perSecond)).toFixed(0).padStart(6)}/s  p50 ${median(of.map((r) => r.p50)).toFixed(1)} ms  p99 ${median(of.map((r) => r.p99)).toFixed(1)} ms  wrong ${wrong}`)
  }
}

/** Round by round, as the machine's other work falls on both alike. */
export function ratioOf(rates: Rate[], bare: Rate[]): string {
  const ratios = rates.map((rate, at) => rate.perSecond / (bare[at]?.perSecond ?? Infinity))
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`
}
