import type { Words } from '../story/text.ts'
import { plainText } from '../story/words.ts'
import { type Box, contentWidth, TITLE, TITLE_SIZE, UPRIGHT } from './boxes.ts'
import type { Drawing } from './drawing.ts'
import { isJapanese } from './labels/labels-in.ts'
import { setInBox } from './measure.ts'

/** The class of the size at which a large title fits its plate. Japanese stands upright, in columns. */
export function titleSize(title: Words, box: Box, upright: Box | undefined, { ruler, theme }: Drawing): string {
  if (!upright || !isJapanese(title.lang)) return `size-${setInBox(ruler, title, box, contentWidth(theme.width)).size}`
  const columns = (size: number) => ruler.height(title, upright.setting, size, upright.width(0, size)) / size
  return `size-${upright.sizes.find((size) => columns(size) <= UPRIGHT.columns) ?? upright.sizes.at(-1)}`
}

/** The class of a title over a slide that one line of the usual size does not hold. */
export function longTitle(title: Words | string, { ruler, theme, lang }: Drawing): readonly string[] {
  const text = typeof title === 'string' ? title : plainText(title)
  return ruler.width(text, lang, TITLE, TITLE_SIZE) > contentWidth(theme.width) ? ['long-title'] : []
}
