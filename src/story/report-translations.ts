import type { Notebook } from '../source/diagnostic.ts'
import { likeness } from './nearest.ts'
import { spaced, type Translatable, type Translation, type Translations } from './translations.ts'

/** Below this, another text is not the same one changed. */
const alike = 0.5

/** For so many entries is looked for what their texts have become; whoever has more has another story. */
const most = 50

/** Reports translations of what is no longer in the story, and texts with two translations. */
export function reportTranslations(
  all: readonly Translation[],
  { found }: Translations,
  texts: readonly Translatable[],
  notebook: Notebook,
): void {
  const lost = all.filter((entry) => !entry.stale && !found.has(entry))
  const present = [...new Set(texts.map(({ main }) => spaced(main)))]
  for (const [index, { at, main, scene }] of lost.entries()) {
    const near = index < most ? nearestText(main, present) : undefined
    notebook.report('L711', at, { text: main, scene, near })
  }
  const first = new Map<string, Translation>()
  for (const entry of all) {
    const { lang, main, words, at } = entry
    if (!words || entry.scene !== undefined) continue
    const before = first.get(`${lang}\n${main}`)
    if (!before) first.set(`${lang}\n${main}`, entry)
    else if (spaced(before.words?.value ?? '') !== spaced(words.value))
      notebook.report('L712', at, { text: main, lang }, [{ at: before.at, label: '' }])
  }
}

function nearestText(text: string, present: readonly string[]): string | undefined {
  const ranked = present.map((other) => ({ other, share: likeness(text, other) }))
  const best = ranked.reduce((a, b) => (b.share > a.share ? b : a), { other: '', share: 0 })
  return best.share >= alike && best.other !== text ? best.other : undefined
}
