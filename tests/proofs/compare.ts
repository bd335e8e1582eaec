import type { Browser } from '../../src/export/browser.ts'
import { showPage } from '../../src/export/show-page.ts'
import { openMemory } from '../../src/host/memory.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { plainText } from '../../src/story/words.ts'
import { openRuler } from '../../src/storyboard/measure.ts'
import { openFonts } from '../../src/storyboard/open-fonts.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { filesOf } from '../support/files.ts'
import { noCache } from '../support/no-cache.ts'
import { countLines, type Seen } from './count-lines.ts'
import { type SetCard, setCard } from './set-cards.ts'

/** How the fit did against the browser, at all sizes that it may choose. */
export interface Comparison {
  readonly cards: number
  /** Paragraphs whose lines were counted, each once for each size. */
  readonly paragraphs: number
  /** Those of which the fit reckoned with more lines than there were, or with fewer, in words. */
  readonly more: readonly string[]
  readonly fewer: readonly string[]
  /** Whether a card fits at a size. */
  readonly decisions: number
  readonly tooCareful: readonly string[]
  readonly tooOptimistic: readonly string[]
}

/** Lays out every fitted card of a story at every size, and compares what is seen with what the fit reckons. */
export async function compareWithBrowser(browser: Browser, story: string, theme: string): Promise<Comparison> {
  const files = filesOf({ 'story.yaml': story })
  const workshop = { ...openWorkshop(files, 'story.yaml'), remember: () => openMemory(noCache, '') }
  const { value: deck } = await makeDeck(files, 'story.yaml', { theme }, workshop)
  if (!deck) throw new Error('There is no deck.')
  const { cards, theme: read } = deck.editions[0]!.slides.manuscript.storyboard
  const faces = (await openFonts(read, workshop.layers, workshop.cache)).value
  const typesetter = await openTypesetter(faces, (emoji) => workshop.emoji(emoji) !== undefined)
  const ruler = openRuler(typesetter, read, openMemory(noCache, ''))
  const set = cards.flatMap((card) => setCard(card, ruler, read.width) ?? [])

  const page = await showPage(browser, deck.html)
  await page.setViewport({ width: read.width, height: read.height })
  await page.emulateMediaType('print')
  const counts = { paragraphs: 0, decisions: 0 }
  const lists = {
    more: [] as string[],
    fewer: [] as string[],
    tooCareful: [] as string[],
    tooOptimistic: [] as string[],
  }
  for (const size of new Set(set.flatMap((card) => card.sizes))) {
    const atSize = set.filter((card) => card.sizes.includes(size))
    const wanted = atSize.map(({ id, texts, contents }) => ({
      id,
      contents,
      texts: texts.map((text) => text.paragraphs),
    }))
    const seen = await page.evaluate(countLines, wanted, size)
    for (const [index, card] of atSize.entries()) compareCard(card, size, seen[index]!)
  }
  await page.close()
  return { cards: set.length, ...counts, ...lists }

  function compareCard(card: SetCard, size: number, { lines, height }: Seen) {
    const where = `${card.kind} at ${size} px`
    for (const [index, counted] of lines.entries()) {
      const text = card.texts[index]!
      const reckoned = text.lines(size)
      counts.paragraphs += counted.length
      for (const [paragraph, count] of counted.entries()) {
        const ours = reckoned[paragraph]!
        const said = `${where}: ${ours} for ${count} lines: ${plainText(text.words)}`
        if (ours > count) lists.more.push(said)
        if (ours < count) lists.fewer.push(said)
      }
    }
    counts.decisions++
    const said = `${where}: ${height.toFixed(1)} of ${card.height} px: ${plainText(card.texts[0]!.words)}`
    // What is seen is rounded to 1/64 px, line by line.
    const fits = height <= card.height + 0.1
    if (card.fits(size) && !fits) lists.tooOptimistic.push(said)
    if (!card.fits(size) && fits) lists.tooCareful.push(said)
  }
}
