import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beginBrowser } from '../../src/export/browser.ts'
import { candidatesFor } from '../../src/export/launch.ts'
import { pretendBrowser, tested } from './a-browser.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pretended = (name: string, script: string) => ({
  path: pretendBrowser(join(folder, name), script),
  from: 'the test',
})

describe.skipIf(process.platform === 'win32')('a browser', () => {
  test('that does not start is passed over, and so is one that never answers', async () => {
    const broken = pretended('broken', 'exit 3')
    const silent = pretended('silent', 'exec cat <&3 >/dev/null')
    const first = beginBrowser({ patience: 200 }, [broken, silent])
    await expect(first.ready).rejects.toMatchObject({ code: 'no-browser' })
    const second = beginBrowser({}, [broken, ...candidatesFor(tested)])
    const browser = await second.ready
    expect(browser.product).toMatch(/Chrome\/\d+/)
    await second.stop()
  })

  test('that could not be found gives a list of what was tried, with its own last words', async () => {
    const broken = pretended('broken', 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127')
    const failure = await beginBrowser({}, [broken, pretended('other', 'exit 5')]).ready.catch((error) => error)
    expect(failure).toMatchObject({ name: 'HostError', code: 'no-browser' })
    expect(failure.message).toContain(`${broken.path} (the test): error while loading shared libraries: libnss3.so`)
    expect(failure.message).toContain('code 5')
    expect(failure.hint).toContain('KAMISHIBAI_BROWSER')
  })

  test('may be asked to stop before it has started, and leaves no folder', async () => {
    const noted = join(folder, 'noted')
    const beginning = beginBrowser({}, [pretended('slow', `echo "$TMPDIR" > ${noted}; cat <&3 >/dev/null`)])
    await beginning.stop()
    await expect(beginning.ready).rejects.toThrow()
    if (existsSync(noted)) expect(existsSync(readFileSync(noted, 'utf8').trim())).toBe(false)
  })

  test('has a folder of its own, which goes when it goes', async () => {
    const { ready, stop } = beginBrowser(tested)
    const browser = await ready
    expect(existsSync(browser.folder)).toBe(true)
    expect(browser.alive()).toBe(true)
    await stop()
    expect(existsSync(browser.folder)).toBe(false)
    expect(browser.alive()).toBe(false)
  })

  test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'of root’s gives up root’s rights, to keep its sandbox',
    async () => {
      const { ready, stop } = beginBrowser(tested)
      const browser = await ready
      const users = execFileSync('ps', ['axww', '-o', 'user,args']).toString().split('\n')
      const ours = users.filter(
        (line) => line.includes(`--user-data-dir=${browser.folder}`) && !line.includes('/bin/sh'),
      )
      await stop()
      expect(browser.sandboxed).toBe(true)
      expect(ours.length).toBeGreaterThan(0)
      expect(ours.every((line) => line.startsWith('nobody') && !line.includes('--no-sandbox'))).toBe(true)
    },
  )

  test('that has to do without its sandbox is refused where the sandbox is required', async () => {
    const { ready, stop } = beginBrowser({ ...tested, sandbox: 'require' })
    const sandboxed = await ready.then(
      (browser) => browser.sandboxed,
      (error) => error.code,
    )
    expect([true, 'no-browser']).toContain(sandboxed)
    await stop()
  })
})
