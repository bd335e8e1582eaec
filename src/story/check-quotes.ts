import type { Notebook } from '../source/diagnostic.ts'
import { placeOf, type Span } from '../source/source.ts'
import { likeness } from './nearest.ts'
import type { Block, Citation, Scene, Story } from './story.ts'
import { plainText, wordsIn } from './words.ts'

/** Something that somebody is said to have said in these words. */
interface Quoted {
  readonly who: string
  readonly source: string
  readonly letters: string
  readonly at: Span
}

/** Two short cries are alike by chance. */
const shortest = 12

/** As much of the letters must be the same before two quotes are taken for one. */
const alike = 0.7

/** Whoever quotes one person more often from one source is not helped by comparing all with all. */
const most = 200

/** Reports quotes by one person from one source that differ only in their wording. */
export function checkQuotes(story: Story, notebook: Notebook): void {
  const scenes = story.parts.filter((part) => part.type === 'scene')
  const quotes = scenes.flatMap((scene) => scene.script.flatMap((block) => quotedIn(block, scene, story)))
  const groups = new Map<string, Quoted[]>()
  for (const quote of quotes) {
    const key = `${quote.who}\n${quote.source}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const first = group.find(({ letters }) => isReworded(letters, quote.letters))
    if (first) reportReworded(quote, first, notebook)
    if (group.length < most) group.push(quote)
  }
}

function isReworded(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < shortest) return false
  return likeness(one, other) >= alike
}

function reportReworded({ who, source, at }: Quoted, first: Quoted, notebook: Notebook): void {
  const { line } = placeOf(first.at.source, first.at.start)
  notebook.report('P403', at, { who, source, line }, [{ at: first.at, label: '' }])
}

function quotedIn(block: Block, scene: Scene, story: Story): readonly Quoted[] {
  if (block.type !== 'line' && block.type !== 'quote') return []
  const who = block.type === 'line' ? block.who : speakerOf(block, story)
  const kind = block.type === 'quote' ? 'quote' : (block.kind ?? scene.dialogue ?? story.dialogue)
  if (kind !== 'quote' || who === undefined) return []
  const letters = plainText(wordsIn(block.text, story.lang))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
  const [source] = block.sources.length > 0 ? block.sources : scene.sources
  return source ? [{ who, source: nameOf(source), letters, at: block.at }] : []
}

function speakerOf(block: Block & { readonly type: 'quote' }, story: Story): string | undefined {
  if (block.by?.type === 'member') return block.by.who
  return block.by && plainText(wordsIn(block.by.name, story.lang))
}

function nameOf({ source, locator }: Citation): string {
  return locator === undefined ? source : `${source}, ${locator}`
}
