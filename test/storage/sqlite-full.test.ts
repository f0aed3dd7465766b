import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { built } from './children.js'

/** A disk of 1 MB of our own needs a mount, and a mount needs a user namespace (Linux). */
const mountable = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { encoding: 'utf8' })
const why = mountable.status === 0 ? null : (mountable.error?.message ?? mountable.stderr.trim())
if (why !== null) process.stderr.write(`disk-full test: NOT RUN (${why})\n`)

describe('SQLite on a full disk', () => {
  it.skipIf(why !== null)('refuses clearly, loses nothing, and goes on once there is room', () => {
    const disk = mkdtempSync(join(tmpdir(), 'full-'))
    try {
      const script = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" "$3" "$1"'
      const child = ['sh', '-c', script, 'sh', disk, process.execPath, built('full-child')]
      const ran = spawnSync('unshare', ['-rm', ...child], { encoding: 'utf8' })
      expect(ran.stderr).toBe('')
      const report = JSON.parse(ran.stdout)
      expect(report.answered).toBeGreaterThan(10)
      const full = /^StoreUnavailableError: The disk with .*cdp.sqlite is full: nothing was recorded/
      expect(report.refusals).toEqual([expect.stringMatching(full)])
      expect(report.whenFull).toEqual({ refused: 3, documents: 0, commits: report.answered })
      expect([report.after, report.there, report.lost]).toEqual([5, report.answered + 5, 0])
    } finally {
      rmSync(disk, { recursive: true })
    }
  })

  it.skipIf(why !== null)('opens with everything after a kill, though the log has no room to be taken over', () => {
    const disk = mkdtempSync(join(tmpdir(), 'full-'))
    try {
      const script = 'mount -t tmpfs -o size=1m tmpfs "$1" && dd if=/dev/zero of="$1/ballast" bs=1k count=64; "$2" "$3" "$1" fill; "$2" "$3" "$1"; rm "$1/ballast"; "$2" "$3" "$1"'
      const child = ['sh', '-c', script, 'sh', disk, process.execPath, built('full-killed-child')]
      const ran = spawnSync('unshare', ['-rm', ...child], { encoding: 'utf8' })
      const [filled, ...after] = ran.stdout.trim().split('\n').map(Number)
      expect(filled).toBeGreaterThan(10)
      expect(after).toEqual([filled, filled])
    } finally {
      rmSync(disk, { recursive: true })
    }
  })
})
