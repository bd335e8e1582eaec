/** Tidies the text of a story. What it says stays the same, and comments stay with what they are about. */
import type { Outcome } from '../source/diagnostic.ts'
import { severityOf } from '../source/sentence.ts'
import type { Source } from '../source/source.ts'
import type { Node } from '../story/node.ts'
import { sameContent } from '../story/same-content.ts'
import { readYaml } from '../story/yaml.ts'
import { applyEdits, type Edit } from './edit.ts'
import { tidyLines } from './tidy-lines.ts'
import { tidyOrder } from './tidy-order.ts'
import { tidyValues } from './tidy-values.ts'

type Step = (source: Source, tree: Node) => Source

/** A story is four levels deep: story, scenes, script, block. */
const levels = 4

const inPlace =
  (find: (source: Source, tree: Node) => readonly Edit[]): Step =>
  (source, tree) =>
    applyEdits(source, find(source, tree))

const steps: readonly Step[] = [...Array(levels).fill(inPlace(tidyOrder)), inPlace(tidyValues), tidyLines]

/** The tidied text; as it was, with the reasons, if YAML cannot read it. Line breaks stay those of the author's system. */
export function formatStory(written: Source): Outcome<string> {
  const source = { ...written, text: written.text.replaceAll('\r\n', '\n') }
  const { value: tree, diagnostics } = readYaml(source)
  const broken = diagnostics.filter((found) => severityOf(found) === 'error')
  if (!tree || broken.length > 0) return { value: written.text, diagnostics: broken }
  const tidy = steps.reduce(take, { source, tree }).source.text
  return { value: written.text.includes('\r\n') ? tidy.replaceAll('\n', '\r\n') : tidy, diagnostics: [] }
}

interface Read {
  readonly source: Source
  readonly tree: Node
}

/** Takes a step, unless the text would mean something else afterwards. */
function take(before: Read, step: Step): Read {
  const source = step(before.source, before.tree)
  if (source.text === before.source.text) return before
  const { value: tree, diagnostics } = readYaml(source)
  const sound = diagnostics.every((found) => severityOf(found) !== 'error')
  return tree && sound && sameContent(tree, before.tree) ? { source, tree } : before
}
