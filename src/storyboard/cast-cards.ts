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

/** A member's name is as large as the fitted size; what is below it is a share of that, in px at least 20. */
const NAME: Setting = display(1.2)
const GLOSS = { setting: text(1.2, 0), size: (size: number) => Math.max(0.5 * size, 20) }
const ROLE = { setting: bold(1.3, 0), size: (size: number) => Math.max(0.75 * size, 20), above: 8 }
const ORG = { setting: bold(1.25, 0), size: (size: number) => Math.max(0.64 * size, 20), above: 8 }

/** How the cards of a slide stand: up to four as tall cards side by side, more in two columns of rows. Lengths in px. */
interface Composition {
  readonly className: string
  readonly columns: number
  readonly sizes: readonly number[]
  /** Width of the words. */
  width(size: number): number
  /** What is above, below and around the words. */
  around(size: number): number
  /** The height of a card with few words: that of its mark. */
  least(size: number): number
  readonly gloss: 'below the name' | 'behind the name'
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
  for (let most = Math.min(MOST, members.length); most > 0; most--) {
    const pages = divide(members, most)
    const composition = compose(Math.max(...pages.map((page) => page.length)), drawing)
    const size = composition.sizes.find((at) => pages.every((page) => isRoomFor(page, at, composition, drawing)))
    if (size !== undefined) return { pages, size, className: composition.className }
  }
  return { pages: divide(members, 1), size: 26, className: 'cards-1' }
}

function divide(members: readonly Member[], most: number): readonly (readonly Member[])[] {
  const pages = Math.ceil(members.length / most)
  const start = (page: number) => Math.ceil((page * members.length) / pages)
  return Array.from({ length: pages }, (_, page) => members.slice(start(page), start(page + 1)))
}

/** The themes' CSS says the same. */
function compose(count: number, { theme }: Drawing): Composition {
  const width = contentWidth(theme.width)
  if (count <= (theme.width >= 1100 ? 4 : 3)) {
    const column = (width - (count - 1) * 20) / count
    return {
      className: `cards-${count}`,
      columns: count,
      sizes: sizesFrom(count <= 2 ? 52 : 44),
      width: () => column - 58,
      around: (size) => 94 + 4.6 * size,
      least: () => 0,
      gloss: 'below the name',
    }
  }
  return {
    className: `rows-${Math.ceil(count / 2)}`,
    columns: 2,
    sizes: sizesFrom(40),
    width: (size) => (width - 20) / 2 - 2.4 * size - 66,
    around: () => 28,
    least: (size) => 2.4 * size,
    gloss: count > 6 ? 'behind the name' : 'below the name',
  }
}

/** Whether all members of a slide have room: a row is as high as its highest card. */
function isRoomFor(page: readonly Member[], size: number, composition: Composition, drawing: Drawing): boolean {
  const { columns, around, least } = composition
  const heights = page.map(
    (member) => Math.max(heightOf(member, size, composition, drawing), least(size)) + around(size),
  )
  const rows = Array.from({ length: Math.ceil(page.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  return rows.reduce((total, height) => total + height + 14, -14) <= BODY
}

/** Of a member's words; beyond all bounds where the name would be torn. */
function heightOf({ name, gloss, role, org }: Member, size: number, on: Composition, { ruler, lang, story }: Drawing) {
  const column = on.width(size)
  const words = (letters: string): Words => wordsIn(textOf(letters, lang, story.at), lang)
  if (ruler.tears(words(name), NAME, size, column)) return Number.POSITIVE_INFINITY
  const inOneLine =
    on.gloss === 'behind the name' &&
    ruler.width(name, lang, NAME, size) + ruler.width(` ${gloss}`, lang, GLOSS.setting, GLOSS.size(size)) <
      column - size
  const glossSize = on.gloss === 'behind the name' ? size : GLOSS.size(size)
  const parts: readonly (readonly [Words | undefined, Setting, number, number])[] = [
    [words(name), NAME, size, 0],
    [gloss === undefined || inOneLine ? undefined : words(gloss), GLOSS.setting, glossSize, 0],
    [role, ROLE.setting, ROLE.size(size), ROLE.above],
    [org, ORG.setting, ORG.size(size), ORG.above],
  ]
  return parts.reduce(
    (total, [said, setting, at, above]) => (said ? total + above + ruler.height(said, setting, at, column) : total),
    0,
  )
}
