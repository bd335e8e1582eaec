import type { Words } from '../story/text.ts'
import { plainText, textOf, wordsIn } from '../story/words.ts'
import { type Box, contentWidth, LONG_TITLE, TITLE, TITLE_SIZE, UPRIGHT } from './boxes.ts'
import type { Drawing } from './drawing.ts'
import { isJapanese } from './labels/labels-in.ts'
import { plateClass, setInBox } from './measure.ts'

/** A title as it fits its place, and the class that sets it so. What no size takes is cut, and `isCut`. */
export interface FittedTitle {
  readonly title: Words
  readonly classes: readonly string[]
  readonly isCut: boolean
}

/** The size at which a large title fits its plate. Japanese stands upright, in columns. */
export function titleSize(title: Words, box: Box, upright: Box | undefined, drawing: Drawing): FittedTitle {
  const { ruler, theme } = drawing
  if (!upright || !isJapanese(title.lang)) {
    const { size, parts } = setInBox(ruler, title, box, contentWidth(theme.width))
    const first = parts[0] ?? title
    const plate = plateClass(ruler, first, box, size, contentWidth(theme.width))
    return fitted(first, parts.length > 1, [`size-${size}`, ...plate])
  }
  const columns = (words: Words, size: number) =>
    ruler.height(words, upright.setting, size, upright.width(0, size)) / size
  const tears = (at: number) => ruler.tears(title, upright.setting, at, upright.width(0, at))
  const sizeIn = (most: number) =>
    upright.sizes.find((at) => at >= UPRIGHT.whole && columns(title, at) <= most && !tears(at)) ??
    upright.sizes.find((at) => columns(title, at) <= most)
  const size = sizeIn(UPRIGHT.columns) ?? sizeIn(UPRIGHT.most) ?? upright.sizes.at(-1) ?? 30
  const isCut = columns(title, size) > UPRIGHT.most
  const room = upright.width(0, size) - size
  const [first = title] = isCut ? ruler.cut(title, upright.setting, size, room, UPRIGHT.most) : []
  return fitted(first, isCut, [`size-${size}`])
}

/**
 * A title over a slide: in one line of the usual size, else in two of a smaller one. `continued` is the mark behind it
 * on a slide that goes on, and takes room, too.
 */
export function headline(
  written: Words | string,
  { ruler, theme, lang, story, labels }: Drawing,
  width = contentWidth(theme.width),
): FittedTitle {
  const title = typeof written === 'string' ? wordsIn(textOf(written, lang, story.at), lang) : written
  const marked = withMark(title, labels.continued)
  if (ruler.width(plainText(marked), title.lang, TITLE, TITLE_SIZE) <= width)
    return { title, classes: [], isCut: false }
  const { setting, size, lines } = LONG_TITLE
  const isCut = ruler.height(marked, setting, size, width) > lines * setting.lineHeight * size + 1
  const room = width - size - ruler.width(labels.continued, lang, TITLE, size)
  const [first = title] = isCut ? ruler.cut(title, setting, size, room, lines) : []
  return fitted(isCut ? first : title, isCut, ['long-title'])
}

/** A title on a slide that goes on has a mark behind it. */
function withMark(title: Words, mark: string): Words {
  const pieces = title.paragraphs.flat()
  return { ...title, paragraphs: [[...pieces, { type: 'text', text: mark }]] }
}

function fitted(title: Words, isCut: boolean, classes: readonly string[]): FittedTitle {
  if (!isCut) return { title, classes, isCut }
  const [first = []] = title.paragraphs
  return { title: { ...title, paragraphs: [[...first, { type: 'text', text: '…' }]] }, classes, isCut }
}
