import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storySchema } from '../../src/schema/story-schema.ts'
import { type LanguageServer, startLanguageServer } from '../support/language-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-schema-'))
const schemaFile = join(folder, 'story.schema.json')
const recipe = {
  name: 'recipe',
  fields: [
    { name: 'dish', needed: true, list: false },
    { name: 'steps', needed: false, list: true },
  ],
}

let server: LanguageServer
let count = 0

beforeAll(async () => {
  writeFileSync(schemaFile, JSON.stringify(storySchema([recipe])))
  server = await startLanguageServer()
})

afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true })
})

/** Opens a story; `|` is where the cursor stands. */
async function open(marked: string) {
  const text = `# yaml-language-server: $schema=${pathToFileURL(schemaFile)}\n${marked}`
  const before = text.slice(0, text.indexOf('|')).split('\n')
  const uri = `${pathToFileURL(folder)}/story-${++count}.yaml`
  const problems = await server.open(uri, text.replace('|', ''))
  const place = [uri, before.length - 1, before.at(-1)?.length ?? 0] as const
  return { problems, complete: () => server.complete(...place), hover: () => server.hover(...place) }
}

const beginning = 'title: The last train\nlang: en\ncast: { ann: Ann }\n'
const script = `${beginning}scenes:\n  - scene: On the platform\n    script:\n`

test('an editor offers the fields of a story, each with its sentence', async () => {
  const offered = await (await open(`${beginning}|`)).complete()
  expect(offered.get('scenes')).toContain('The scenes.')
  expect([...offered.keys()]).toEqual(expect.arrayContaining(['subtitle', 'sources', 'duration']))
})

test('an editor offers the blocks of a script and their properties', async () => {
  const offered = await (await open(`${script}      - |`)).complete()
  expect([...offered.keys()]).toEqual(expect.arrayContaining(['narration', 'image', 'quote', 'card', 'show', 'source']))
  expect(offered.get('image')).toContain('A picture.')
})

test('an editor offers the words that can be chosen, and says what they mean', async () => {
  const offered = await (await open(`${script}      - ann: Hm.\n        kind: |`)).complete()
  expect([...offered.keys()]).toEqual(expect.arrayContaining(['quote', 'paraphrase', 'dramatised']))
  expect(offered.get('dramatised')).toContain('Invented for the scene.')
})

test("an editor offers the author's own cards, and then their fields", async () => {
  expect([...(await (await open(`${script}      - card: |`)).complete()).keys()]).toContain('recipe')
  const offered = await (await open(`${script}      - card: recipe\n        |`)).complete()
  expect([...offered.keys()]).toEqual(expect.arrayContaining(['dish', 'steps']))
})

test('an editor explains what the pointer is on', async () => {
  expect(await (await open(`${script}      - ann: Hm.\n        th|ought: yes`)).hover()).toContain(
    'Whether it is thought',
  )
  expect(await (await open(`${script}      - an|n: Hm.`)).hover()).toContain('A line of dialogue')
})

test('an editor underlines what a schema can see, and nothing in a sound story', async () => {
  expect((await open(`${script}      - ann: Hm.\n      - 2012\n      - { en: A night. }\n|`)).problems).toEqual([])
  expect((await open(`${script}      - image: a.svg\n|`)).problems).toEqual([
    'Object is missing property alt required by property image.',
  ])
  expect((await open(`${beginning}scnes: []\n|`)).problems).toContain('Property scnes is not allowed.')
  expect((await open(`${script}      - card: recipe\n        steps: [stir]\n|`)).problems).toEqual([
    'Missing property "dish".',
  ])
})
