import type { Outcome } from '../../src/source/diagnostic.ts'
import { inOrder } from '../../src/source/in-order.ts'
import { placeOf } from '../../src/source/source.ts'
import { readStory } from '../../src/story/read-story.ts'
import type { Block, Scene, Story } from '../../src/story/story.ts'
import { filesOf } from '../support/files.ts'

/** Reads a story from a folder that has these files, too. */
export function read(yaml: string, files: Readonly<Record<string, string>> = {}): Outcome<Story | undefined> {
  return readStory(filesOf({ ...files, 'story.yaml': yaml }), 'story.yaml')
}

/** Each message as `line:column CODE`, those of other files with the name of the file. */
export function found({ diagnostics }: Outcome<unknown>): readonly string[] {
  return inOrder(diagnostics).map(({ code, at }) => {
    if (!at) return code
    const { line, column } = placeOf(at.source, at.start)
    return `${at.source.name === 'story.yaml' ? '' : `${at.source.name} `}${line}:${column} ${code}`
  })
}

/** The beginning of a story with a cast, sources and a scene; its first item is on line 13. */
const beginning = `title: 火を見張る人
lang: ja
cast:
  elon: { name: イーロン・マスク, aka: [マスク] }
  sam: サム・アルトマン
  kisha: 記者（男）
sources:
  wsj: https://example.org/wsj
  aware: 舞台裏
scenes:
  - scene: 決裂
    script:
`

/** Reads the items of a script, each given as it stands behind its dash. */
export function readScript(items: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const lines = items.map((item) => `      - ${item.replaceAll('\n', '\n        ')}\n`)
  const outcome = read(beginning + lines.join(''), files)
  const [scene] = outcome.value?.parts ?? []
  return { outcome, script: (scene as Scene).script, found: found(outcome) }
}

/** The only block of a script of one item, which must be of this type. */
export function block<T extends Block['type']>(type: T, item: string, files: Readonly<Record<string, string>> = {}) {
  const [only] = readScript([item], files).script
  if (only?.type !== type) throw new Error(`${item} is read as ${only?.type}`)
  return only as Block & { readonly type: T }
}
