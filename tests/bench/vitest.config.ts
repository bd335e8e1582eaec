import { defineConfig } from 'vitest/config'

/** `npm run bench:stage`. Times are only worth something while nothing else runs. */
export default defineConfig({
  test: { include: ['tests/bench/stage.ts'], testTimeout: 300_000, hookTimeout: 300_000, reporters: ['verbose'] },
})
