import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two windows of a browser on a machine that is busy with something else may miss one another: they may try again.
    retry: 2,
  },
})
