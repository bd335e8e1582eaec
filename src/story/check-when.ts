import type { Notebook } from '../source/diagnostic.ts'
import { cites } from './check-provenance.ts'
import type { Block, Kind, Scene, Story } from './story.ts'
import type { Text, Words } from './text.ts'

/** Words whose day only a date can tell. 今 and "now" are left out: they are said of the scene itself. */
const relative: Readonly<Record<string, RegExp>> = {
  ja: /一昨日|おととい|昨日|きのう|明後日|あさって|明日|昨夜|ゆうべ|今朝|先週|今週|来週|先月|今月|来月|一昨年|おととし|昨年|去年|今年|来年/,
  en: /\b(?:yesterday|tomorrow|tonight|(?:last|next) (?:night|week|month|year))\b/i,
}

/**
 * Reports `yesterday` in a scene without a date. Only of what claims to be true: narration, quotes and paraphrases that
 * come from a source. In a tale, tomorrow needs no date.
 */
export function checkWhen(
  scene: Scene,
  { lang, dialogue }: Pick<Story, 'lang' | 'dialogue'>,
  notebook: Notebook,
): void {
  const words = relative[lang.split('-')[0] ?? '']
  if (scene.when !== undefined || words === undefined) return
  for (const block of scene.script) {
    const said = claimed(block, scene, dialogue)?.in[lang]
    const found = said && words.exec(writtenIn(said))
    if (!said || !found) continue
    const start = said.at.start + found.index
    notebook.report('P404', { ...said.at, start, end: start + found[0].length }, { words: found[0] })
    return
  }
}

function claimed(block: Block, scene: Scene, dialogue: Kind): Text | undefined {
  if (block.type === 'quote') return block.when === undefined ? block.text : undefined
  if (block.type !== 'narration' && block.type !== 'line') return undefined
  if (block.type === 'line' && (block.kind ?? scene.dialogue ?? dialogue) === 'dramatised') return undefined
  return block.sources.length > 0 || scene.sources.length > 0 || cites(block.text) ? block.text : undefined
}

/** As it stands in the file, so that the place is right whatever quotes and line breaks are around it. */
function writtenIn({ at }: Words): string {
  return at.source.text.slice(at.start, at.end)
}
