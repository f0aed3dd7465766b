/** The parts of the outside world some suites need and a machine may lack. */
export type Needed = 'browser' | 'mongodb'

/**
 * Whether a suite that needs something can run. When it cannot, says so on a line of its own, and the suite counts as
 * skipped; when CDP_REQUIRE names it ('browser,mongodb'), its absence is a failure: throws.
 */
export function need(name: Needed, have: boolean, why: string): boolean {
  if (have) return true
  const required = (process.env['CDP_REQUIRE'] ?? '').split(/[\s,]+/)
  if (required.includes(name)) throw new Error(`CDP_REQUIRE asks for ${name}, and it is not here (${why})`)
  process.stdout.write(`NOT RUN (${why})\n`)
  return false
}
