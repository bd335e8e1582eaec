import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { shippedBrowser } from '../../src/export/shipped-browser.ts'
import { isExecutable } from '../../src/host/node.ts'
import { pretendBrowser } from './a-browser.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const around = (cache: string) =>
  ({ platform: 'linux', env: { KAMISHIBAI_CACHE: cache }, home: folder, root: false }) as const

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that npm brings along', () => {
  test('is unpacked once, with its libraries and a font, even where the cache cannot be written', async () => {
    vi.stubEnv('TMPDIR', folder)
    writeFileSync(join(folder, 'a file'), '')
    const packed = shippedBrowser(around(join(folder, 'a file')))
    expect(packed && isExecutable(packed.path)).toBe(false)
    const ready = await packed?.prepare?.()
    expect(ready?.path.startsWith(folder)).toBe(true)
    expect(isExecutable(ready!.path)).toBe(true)
    expect(readFileSync(ready!.env!.FONTCONFIG_FILE!, 'utf8')).toContain('/usr/share/fonts')
    expect(shippedBrowser(around(join(folder, 'a file')))).toEqual(ready)
  })

  test('is not run from a folder that somebody else could have filled', () => {
    vi.stubEnv('TMPDIR', folder)
    const version = basename(dirname(shippedBrowser(around(folder))!.path))
    const foreign = pretendBrowser(join(folder, `kamishibai-${process.getuid?.()}`, version, 'chromium'))
    chmodSync(dirname(dirname(foreign)), 0o777)
    expect(shippedBrowser(around(join(folder, 'cache')))?.path.startsWith(join(folder, 'cache'))).toBe(true)
  })
})

test('is for Linux alone', () => {
  expect(shippedBrowser({ ...around(folder), platform: 'darwin' })).toBeUndefined()
})
