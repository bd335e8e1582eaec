import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAsSeen, recordLooks } from '../../src/host/looks.ts'
import { openFolder } from '../../src/host/open-folder.ts'
import { type Watch, watchLooks } from '../../src/host/watch-looks.ts'

let folder: string
let watch: Watch
let wake: () => void
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
  put('story.yaml', 'one')
  wake = () => undefined
  watch = watchLooks(
    folder,
    () => wake(),
    (fault) => {
      throw fault
    },
  )
})
afterEach(async () => {
  await watch.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Looks at these, makes a change, and waits until somebody who is told looks again and finds it. */
async function notices(paths: readonly string[], change: () => void): Promise<void> {
  const files = recordLooks(openFolder(folder))
  for (const path of paths) files.read(path)
  const noticed = new Promise<void>((resolve) => {
    wake = () => {
      if (!isAsSeen(files.looks(), openFolder(folder))) resolve()
    }
  })
  watch.see(files.looks())
  change()
  await noticed
}

test('a file that is written is noticed, again and again', async () => {
  for (const text of ['two', 'three', 'four']) await notices(['story.yaml'], () => put('story.yaml', text))
})

test('a change that follows another at once is noticed', async () => {
  await notices(['story.yaml'], () => put('story.yaml', 'first'))
  for (let time = 0; time < 8; time++) await notices(['story.yaml'], () => put('story.yaml', `again ${time}`))
})

test('editors that put another file in its place are noticed, again and again', async () => {
  for (const text of ['two', 'three', 'four'])
    await notices(['story.yaml'], () => {
      put('.story.yaml.new', text)
      renameSync(join(folder, '.story.yaml.new'), join(folder, 'story.yaml'))
    })
})

test('a file that was missed is noticed when it comes, and so is its folder', async () => {
  await notices(['story.yaml', 'part.yaml'], () => put('part.yaml', ''))
  await notices(['story.yaml', 'images/deep/a.png'], () => {
    mkdirSync(join(folder, 'images/deep'), { recursive: true })
    put('images/deep/a.png', 'A')
  })
  await notices(['images/deep/a.png'], () => put('images/deep/a.png', 'B'))
})

test('a file that goes is noticed, and when it comes back', async () => {
  await notices(['story.yaml'], () => rmSync(join(folder, 'story.yaml')))
  await notices(['story.yaml'], () => put('story.yaml', 'two'))
})

test('a folder that goes is noticed, and when it comes back', async () => {
  mkdirSync(join(folder, 'images'))
  put('images/a.png', 'A')
  await notices(['images/a.png'], () => rmSync(join(folder, 'images'), { recursive: true }))
  await notices(['images/a.png'], () => {
    mkdirSync(join(folder, 'images'))
    put('images/a.png', 'B')
  })
})

test('what was first looked at later is noticed, too', async () => {
  put('part.yaml', 'one')
  await notices(['story.yaml'], () => put('story.yaml', 'two'))
  await notices(['story.yaml', 'part.yaml'], () => put('part.yaml', 'two'))
})

// Windows lets only administrators make links.
test.skipIf(process.platform === 'win32')('what lies behind a link is noticed', async () => {
  put('real.yaml', 'one')
  symlinkSync('real.yaml', join(folder, 'linked.yaml'))
  await notices(['linked.yaml'], () => put('real.yaml', 'two'))
})

test('nothing outside of the folder is looked after', async () => {
  const files = recordLooks(openFolder(folder))
  expect(files.read('../else.yaml').type).toBe('outside')
  watch.see(files.looks())
  await notices(['story.yaml', '../else.yaml'], () => put('story.yaml', 'two'))
})
