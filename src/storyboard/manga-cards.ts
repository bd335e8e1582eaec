import { isRightToLeft } from '../story/direction.ts'
import type { Inline, Words } from '../story/text.ts'
import { plainText } from '../story/words.ts'
import { sizesFrom } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { isJapanese } from './labels/labels-in.ts'
import { lookOf, setBalloon } from './manga-balloons.ts'
import { drawMangaPage } from './manga-drawing.ts'
import { type MangaGrid, MOST_PANELS, mangaGrids } from './manga-grid.ts'
import type { PlacedScene } from './scene-place.ts'
import { talkDraft } from './talk-draft.ts'
import { goesOn, type Said } from './talk-pieces.ts'

const SIZES = sizesFrom(64)
/** Below this, a run that takes more than one page is not made smaller to save a page. */
const SMALLEST_WHEN_SPLIT = 30

/** A page of panels: who says what in which, and how the page is divided. */
interface Page {
  readonly said: readonly Said[]
  readonly grid: MangaGrid
}

/** A run of dialogue as pages of a manga, up to four panels each; in Japanese they are read from right to left. */
export function mangaCards(said: readonly Said[], placed: PlacedScene, drawing: Drawing): readonly Draft[] {
  const run = said.map(({ item, origin }) => ({ item: inOneBalloon(item), origin }))
  const { size, pages } = setPages(run, drawing)
  return pages.map(({ said: page, grid }, index) =>
    talkDraft(page.map(withLook(size, grid, drawing)), placed, drawing, {
      template: 'manga',
      classes: [`size-${size}`, grid.className, ...(placed.scene.frame ? ['frame'] : [])],
      header: placed.slug,
      data: {
        title: say(placed.scene.title, drawing),
        ...continuation(index, drawing),
        picture: { src: drawPage({ said: page, grid }, placed, drawing), alt: '' },
      },
    }),
  )
}

/** As few pages as can be, at the largest size that needs so few. */
function setPages(run: readonly Said[], drawing: Drawing): { readonly size: number; readonly pages: readonly Page[] } {
  let best: { size: number; pages: readonly Page[] } | undefined
  for (const size of SIZES) {
    const pages = pagesAt(size, run, drawing)
    const isOne = pages.length === 1 && pages[0]?.said.length === run.length
    if (isOne) return { size, pages }
    if (!best || (size >= SMALLEST_WHEN_SPLIT && pages.length < best.pages.length)) best = { size, pages }
  }
  return best ?? { size: 26, pages: [] }
}

function pagesAt(size: number, run: readonly Said[], drawing: Drawing): readonly Page[] {
  const grids = gridsFor(drawing)
  const parts = run.flatMap((one) => cutToPanel(one, size, drawing))
  const ways: { readonly count: number; readonly uneven: number; readonly pages: readonly Page[] }[] = [
    { count: 0, uneven: 0, pages: [] },
  ]
  for (let end = 1; end <= parts.length; end++) {
    const found = [1, 2, 3, MOST_PANELS].flatMap((panels) => {
      const before = ways[end - panels]
      const page = parts.slice(Math.max(end - panels, 0), end)
      const grid =
        before && ((panels === 1 && grids(1)[0]) || grids(panels).find((each) => isReadable(page, each, size, drawing)))
      if (!before || !grid) return []
      const uneven = before.uneven + (MOST_PANELS - panels) ** 2
      return [{ count: before.count + 1, uneven, pages: [...before.pages, { said: page, grid }] }]
    })
    ways.push(
      found.reduce((best, way) =>
        way.count < best.count || (way.count === best.count && way.uneven < best.uneven) ? way : best,
      ),
    )
  }
  return ways.at(-1)?.pages ?? []
}

const gridsFor = ({ theme, lang }: Drawing) => {
  const direction = readsFromRight(lang) ? 'right to left' : 'left to right'
  return (count: number) => mangaGrids(count, theme, direction)
}

const readsFromRight = (lang: string) => isJapanese(lang) || isRightToLeft(lang)

function isReadable(page: readonly Said[], { panels }: MangaGrid, size: number, { ruler }: Drawing): boolean {
  return page.every(({ item }, at) => {
    const panel = panels[at]
    if (!panel) return false
    const balloon = setBalloon(item, labelOf(item), size, panel, ruler)
    return balloon.fits && !balloon.tears
  })
}

/** What is too long for a panel of its own goes on in the next ones. */
function cutToPanel(said: Said, size: number, drawing: Drawing): readonly Said[] {
  const { item, origin } = said
  const panel = gridsFor(drawing)(1)[0]?.panels[0]
  if (!panel) return [said]
  const mark = goesOn(item, item.text, 1, drawing.labels.continued)
  if (setBalloon(item, labelOf(item), size, panel, drawing.ruler).fits) return [said]
  const parts = setBalloon(mark, labelOf(mark), size, panel, drawing.ruler).parts()
  return parts.map((text, index) => ({
    item: goesOn(item, text, index, drawing.labels.continued),
    origin: { ...origin, notes: index > 0 ? [] : origin.notes, seconds: origin.seconds / parts.length },
  }))
}

/** Its paragraphs as lines of one balloon. */
function inOneBalloon(item: TalkItem): TalkItem {
  const pieces = item.text.paragraphs.flatMap((paragraph, index): readonly Inline[] =>
    index > 0 ? [{ type: 'break' }, ...paragraph] : paragraph,
  )
  return { ...item, text: { ...item.text, paragraphs: [pieces] } }
}

/** Who speaks, and how. */
function labelOf(item: TalkItem): Words {
  const { lang, at } = item.text
  if (item.type === 'stage') return { lang, at, paragraphs: [] }
  const parts = [item.name, item.continued, item.label, item.how && plainText(item.how)]
  return { lang, at, paragraphs: [[{ type: 'text', text: parts.filter((part) => part).join(' ') }]] }
}

function withLook(size: number, { panels }: MangaGrid, { ruler }: Drawing) {
  return ({ item, origin }: Said, at: number): Said => {
    const panel = panels[at]
    if (item.type === 'stage' || !panel) return { item, origin }
    const { labelLines, measure, tears } = setBalloon(item, labelOf(item), size, panel, ruler)
    const look = [lookOf(item) === 'loud' ? 'loud' : '', labelLines > 0 ? `wide-${labelLines}` : ''].filter(
      (each) => each !== '',
    )
    return {
      item: { ...item, look: look.join(' '), ...(measure !== undefined && { measure }), ...(tears && { torn: true }) },
      origin,
    }
  }
}

/** The path of the picture of a page. */
function drawPage({ said, grid }: Page, { scene }: PlacedScene, drawing: Drawing): string {
  const { theme, album, speakers, lang } = drawing
  const ids = [...speakers.keys()]
  const drawn = said.flatMap(({ item, origin }, at) => {
    const panel = grid.panels[at]
    const speaker = speakers.get(origin.who ?? '')
    const isLeft = item.type === 'line' && (item.side === 'left') !== isRightToLeft(lang)
    const doll = { colour: speaker?.colour ?? theme.page.ink, hair: ids.indexOf(origin.who ?? '') }
    const seed = `${scene.id} ${plainText(item.text)}`
    return panel
      ? [{ panel, look: lookOf(item), doll, side: isLeft ? ('left' as const) : ('right' as const), seed }]
      : []
  })
  return album.add(`manga-${scene.id}-${album.pictures.size}`, drawMangaPage(drawn, theme, theme.page)).path
}
