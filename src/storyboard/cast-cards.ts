import type { Words } from '../story/text.ts'
import { plainText, textOf, wordsIn } from '../story/words.ts'
import { BODY, bold, contentWidth, display, type Setting, sizesFrom, text } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import type { Speaker } from './speakers.ts'
import { SILENT_SECONDS } from './timing.ts'

type Member = CardKinds['cast']['members'][number]

/** Members on one slide; more are divided evenly, and fewer where names are long. */
const MOST = 8
/** Names below this are rather shared out over more slides. */
const SMALLEST_WHEN_CROWDED = 28

/** A member's name is as large as the fitted size; what is below it is a share of that, in px at least 20. */
const NAME: Setting = display(1.2)
const GLOSS = { setting: text(1.2, 0), size: (size: number) => Math.max(0.5 * size, 20) }
const ROLE = { setting: bold(1.3, 0), size: (size: number) => Math.max(0.75 * size, 20), above: 8 }
const ORG = { setting: bold(1.25, 0), size: (size: number) => Math.max(0.64 * size, 20), above: 8 }

/** How the cards of a slide stand: up to four as tall cards side by side, more in two columns of rows. */
interface Composition {
  readonly className: string
  readonly sizes: readonly number[]
  /** Width of the words, and height of all of them. */
  width(size: number): number
  height(size: number): number
}

/** Everyone in the cast; of a large cast only those who speak. */
export function castCards(drawing: Drawing): readonly Draft[] {
  const shown = shownSpeakers(drawing)
  if (shown.length < 2) return []
  const members = shown.map((speaker) => memberOf(speaker, drawing))
  const { pages, size, className } = setCast(members, drawing)
  let start = 0
  return pages.map((page, index): Draft => {
    const at = shown[start]?.member.at ?? drawing.story.at
    start += page.length
    const data: CardKinds['cast'] = { title: drawing.labels.cast, ...continuation(index, drawing), members: page }
    return {
      template: 'cast',
      classes: [className, `size-${size}`],
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: SILENT_SECONDS,
      at,
    }
  })
}

function shownSpeakers({ story, speakers }: Drawing): readonly Speaker[] {
  const all = [...speakers.values()]
  if (all.length <= MOST) return all
  const speaking = new Set(
    story.parts.flatMap((part) =>
      part.type === 'scene' ? part.script.flatMap((block) => (block.type === 'line' ? [block.who] : [])) : [],
    ),
  )
  return all.filter(({ member }) => speaking.has(member.id))
}

function memberOf({ member, className, name }: Speaker, drawing: Drawing): Member {
  const gloss = Object.values(member.name.in)
    .map(plainText)
    .find((other) => other !== name && other !== '')
  return {
    speaker: className,
    name,
    ...(gloss !== undefined && drawing.lang === drawing.story.lang && { gloss }),
    ...(member.role && { role: say(member.role, drawing) }),
    ...(member.org && { org: say(member.org, drawing) }),
  }
}

/** As many on a slide as can be read, as large as can be, on all slides alike. */
function setCast(members: readonly Member[], drawing: Drawing) {
  let best: { pages: readonly (readonly Member[])[]; size: number; className: string } | undefined
  for (let most = Math.min(MOST, members.length); most > 0; most--) {
    const pages = divide(members, most)
    const composition = compose(Math.max(...pages.map((page) => page.length)), drawing)
    const fits = (size: number) => members.every((member) => isRoomFor(member, size, composition, drawing))
    const size = composition.sizes.find(fits)
    if (size !== undefined && size >= SMALLEST_WHEN_CROWDED) return { pages, size, className: composition.className }
    if (size !== undefined) best ??= { pages, size, className: composition.className }
  }
  return best ?? { pages: divide(members, 1), size: 26, className: 'cards-1' }
}

function divide(members: readonly Member[], most: number): readonly (readonly Member[])[] {
  const pages = Math.ceil(members.length / most)
  const start = (page: number) => Math.ceil((page * members.length) / pages)
  return Array.from({ length: pages }, (_, page) => members.slice(start(page), start(page + 1)))
}

/** The themes' CSS says the same; lengths in px. */
function compose(count: number, { theme }: Drawing): Composition {
  const width = contentWidth(theme.width)
  const isWide = theme.width >= 1100
  if (count <= (isWide ? 4 : 3)) {
    const column = (width - (count - 1) * 20) / count
    return {
      className: `cards-${count}`,
      sizes: sizesFrom(count <= 2 ? 52 : 44),
      width: () => column - 52,
      height: (size) => BODY - 94 - 4.6 * size,
    }
  }
  const rows = Math.ceil(count / 2)
  return {
    className: `rows-${rows}`,
    sizes: sizesFrom(40),
    width: (size) => (width - 20) / 2 - 2.4 * size - 66,
    height: () => (BODY - (rows - 1) * 14) / rows - 18,
  }
}

function isRoomFor({ name, gloss, role, org }: Member, size: number, { width, height }: Composition, drawing: Drawing) {
  const { ruler, lang, story } = drawing
  const column = width(size)
  const words = (letters: string): Words => wordsIn(textOf(letters, lang, story.at), lang)
  const nameHeight = ruler.height(words(name), NAME, size, column)
  const glossHeight = gloss === undefined ? 0 : ruler.height(words(gloss), GLOSS.setting, GLOSS.size(size), column)
  const below = [
    [role, ROLE],
    [org, ORG],
  ] as const
  const rest = below.reduce(
    (total, [said, { setting, size: sizeOf, above }]) =>
      said ? total + above + ruler.height(said, setting, sizeOf(size), column) : total,
    0,
  )
  return nameHeight + glossHeight + rest <= height(size) && !ruler.tears(words(name), NAME, size, column)
}
