import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/proofs/**/*.proof.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Each of them has a browser of its own.
    fileParallelism: false,
  },
})
