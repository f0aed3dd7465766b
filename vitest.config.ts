import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores: more workers only make timing tests wait for each other.
    maxWorkers: 2,
    minWorkers: 1,
    // For what hangs: a test that measures time says so itself, and a busy machine is no failure.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
