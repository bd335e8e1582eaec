import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { installedBrowsers, namedBrowser, systemPlaces } from '../../src/export/find-browser.ts'
import type { Surroundings } from '../../src/host/cache-folder.ts'
import { pretendBrowser } from './a-browser.ts'

let folder: string
const around = (env: Surroundings['env']): Surroundings => ({ platform: 'linux', env, home: folder, root: false })
const ours = (env: Surroundings['env']) =>
  installedBrowsers(around(env))
    .map(({ path }) => path)
    .filter((path) => path.startsWith(folder))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('on Linux', () => {
  test('the environment names the browser', () => {
    const path = pretendBrowser(join(folder, 'mine'))
    expect(namedBrowser(around({ CHROME_PATH: path }))).toEqual({ path, from: 'CHROME_PATH' })
    expect(namedBrowser(around({ CHROME_PATH: '/nowhere', KAMISHIBAI_BROWSER: path }))).toEqual({
      path,
      from: 'KAMISHIBAI_BROWSER',
    })
    expect(namedBrowser(around({}))).toBeUndefined()
  })

  test('a wrong name in the environment is not passed over', () => {
    writeFileSync(join(folder, 'not-a-program'), '')
    for (const wrong of [join(folder, 'nothing'), join(folder, 'not-a-program'), folder])
      expect(() => namedBrowser(around({ KAMISHIBAI_BROWSER: wrong }))).toThrow(
        expect.objectContaining({ code: 'no-browser' }),
      )
  })

  test('a headless shell comes before a whole browser, wherever it lies on the PATH', () => {
    const whole = pretendBrowser(join(folder, 'first', 'chromium'))
    const shell = pretendBrowser(join(folder, 'second', 'chromium-headless-shell'))
    expect(ours({ PATH: `${join(folder, 'first')}:${join(folder, 'second')}` })).toEqual([shell, whole])
  })

  test('a relative entry of the PATH is not looked into', () => {
    pretendBrowser(join(folder, 'chromium'))
    expect(installedBrowsers(around({ PATH: '.:bin:' })).every(({ path }) => path.startsWith('/'))).toBe(true)
  })

  test('puppeteer’s cache comes after the system, newest version first', () => {
    const cache = join(folder, '.cache', 'puppeteer')
    const system = pretendBrowser(join(folder, 'bin', 'chromium'))
    const old = pretendBrowser(
      join(cache, 'chrome-headless-shell', 'linux-99.0.1', 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    )
    const current = pretendBrowser(
      join(cache, 'chrome-headless-shell', 'linux-131.0.2', 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    )
    const whole = pretendBrowser(join(cache, 'chrome', 'linux-140.0.0', 'chrome-linux64', 'chrome'))
    expect(ours({ PATH: join(folder, 'bin') })).toEqual([system, current, old, whole])
  })
})

test('macOS and Windows have their usual places', () => {
  const mac = systemPlaces({ platform: 'darwin', env: {}, home: '/Users/aki', root: false })
  expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(mac).toContain('/Users/aki/Applications/Chromium.app/Contents/MacOS/Chromium')
  const windows = systemPlaces({
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files' },
    home: 'C:\\Users\\aki',
    root: false,
  })
  expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
})
