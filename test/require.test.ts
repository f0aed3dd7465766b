import { afterEach, describe, expect, it, vi } from 'vitest'
import { need } from './require.js'

describe('need', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  it('is content with what is here, and says in words what is not', () => {
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => written.push(String(words)) > 0)
    vi.stubEnv('CDP_REQUIRE', 'mongodb')
    expect(need('browser', true, 'no Chromium')).toBe(true)
    expect(need('browser', false, 'no Chromium')).toBe(false)
    expect(written).toEqual(['NOT RUN (no Chromium)\n'])
  })

  it('fails for want of what is required', () => {
    vi.stubEnv('CDP_REQUIRE', 'mongodb,browser')
    expect(() => need('browser', false, 'no Chromium')).toThrow('no Chromium')
  })
})
