// The whole truth in one command: build, types, lint, then every suite; ends with the counts alone on a line.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const long = process.argv.includes('--long')
const report = join(tmpdir(), `cdp-test-${process.pid}.json`)

/** Runs one step and returns whether it succeeded; its output goes straight to the screen. */
function step(name, command, args, environment = {}) {
  console.log(`\n# ${name}`)
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  if (done.status !== 0) console.log(`${name} failed`)
  return done.status === 0
}

const bin = (name) => join('node_modules', '.bin', name)
rmSync('dist', { recursive: true, force: true })
const sound = [step('types and build', 'npm', ['run', '--silent', 'build']), step('lint', bin('oxlint'), ['--deny-warnings'])]

const counts = { passed: 0, failed: 0, skipped: 0 }
/** Runs part of the suites and adds up what it reports. */
function suites(name, args) {
  const ok = step(name, bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], long ? { CDP_LONG: '1' } : {})
  const before = counts.failed
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'))
    // A suite that fails to load has no test of its own: it counts as one failure.
    const unloaded = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    counts.passed += read.numPassedTests
    counts.failed += read.numFailedTests + unloaded
    counts.skipped += read.numPendingTests + read.numTodoTests
  } catch {
    console.log(`${name} left no report`)
  }
  if (!ok && counts.failed === before) counts.failed++
  rmSync(report, { force: true })
}
suites('suites', ['--exclude', 'test/reliability/**'])
// Kills, outages and two processes at once, with deadlines in seconds: alone, so that no other suite's load is measured.
suites('reliability', ['--maxWorkers=1', '--minWorkers=1', 'test/reliability'])
for (const ok of sound) counts[ok ? 'passed' : 'failed']++
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed === 0 ? 0 : 1
