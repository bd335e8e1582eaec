import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const budget = 30 * 1024

test('the stage is one small script that fits into an HTML page', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/stage/main.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
  })
  const [script] = outputFiles
  expect(script?.contents.length).toBeLessThanOrEqual(budget)
  expect(script?.text).not.toMatch(/<\/script|<!--/i)
})
