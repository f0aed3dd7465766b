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
const sound = [
  step('types and build', bin('tsc'), ['-b']),
  step('lint', bin('oxlint'), ['--deny-warnings']),
  step('suites', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], long ? { CDP_LONG: '1' } : {}),
]

let counts = { passed: 0, failed: 1, skipped: 0 }
try {
  const read = JSON.parse(readFileSync(report, 'utf8'))
  // A suite that fails to load has no test of its own: it counts as one failure.
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  counts = { passed: read.numPassedTests, failed: read.numFailedTests + unloaded, skipped: read.numPendingTests + read.numTodoTests }
} catch {
  console.log('the suites left no report')
}
rmSync(report, { force: true })
for (const ok of sound.slice(0, 2)) counts[ok ? 'passed' : 'failed']++
if (!sound[2] && counts.failed === 0) counts.failed = 1
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed === 0 ? 0 : 1
