import type { Chart } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { type Piece, paginate } from '../typesetting/paginate.ts'
import { amountIn } from './amounts.ts'
import { draft, type Frame } from './block-draft.ts'
import { BARS, contentWidth, TITLE } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { setLine } from './line-chart.ts'
import { headline } from './title-size.ts'

export interface ChartRow extends Piece {
  readonly label: Words
  readonly value: string
  readonly amount: number
}

/** Bars below one another, over as many slides as they need; a line is one picture, over a table of its figures. */
export function chartCards(block: Chart, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { lang, labels } = drawing
  const approximately = block.approximate ? labels.approximately : ''
  const isBothWays = block.data.some((row) => row.value < 0)
  const room = (isBothWays ? 0.35 : 0.7) * contentWidth(drawing.theme.width)
  const rows = block.data.map((row) =>
    chartRow(say(row.label, drawing), `${approximately}${amountIn(row.value, lang)}`, row.value, room, drawing),
  )
  const { title, classes } = headline(
    block.title ? say(block.title, drawing, block.sources) : say(frame.placed.scene.title, drawing),
    drawing,
  )
  const common = { title, ...(block.unit && { unit: plainText(wordsIn(block.unit, lang)) }) }
  if (block.shape === 'line' && rows.length > 1) {
    const { size, every, picture, points } = setLine(rows, frame.placed.scene.id, drawing)
    const data: CardKinds['chart'] = { ...common, shape: 'line', picture, rows: points }
    return [
      draft(block, frame, 'chart', { ...data }, { classes: ['line', `size-${size}`, `every-${every}`, ...classes] }),
    ]
  }
  const most = Math.max(...rows.map(({ amount }) => Math.abs(amount)), 0)
  const { size, pages } = paginate(rows, BARS, { sizes: BARS.sizes, gap: () => 0, keep: BARS.sizes.indexOf(33) })
  return pages.map((page, index) => {
    const data: CardKinds['chart'] = {
      ...common,
      ...continuation(index, drawing),
      shape: 'bar',
      rows: page.map(({ label, value, amount }) => ({
        label,
        value,
        percent: most === 0 ? 0 : Math.ceil((Math.abs(amount) / most) * 100),
        ...(amount < 0 && { below: true }),
      })),
    }
    return draft(
      block,
      frame,
      'chart',
      { ...data },
      { classes: [`size-${size}`, valuesClass(rows, drawing), ...(isBothWays ? ['both-ways'] : []), ...classes] },
    )
  })
}

/** How wide the widest value is, in em. */
const valuesEm = (values: readonly string[], { ruler, lang }: Drawing) =>
  Math.max(...values.map((value) => ruler.width(value, lang, TITLE, 1)), 0)

/** The class that leaves room for the values behind the bars: `values-6`, in em. */
function valuesClass(rows: readonly ChartRow[], drawing: Drawing): string {
  const values = rows.map(({ value }) => value)
  return `values-${Math.min(Math.ceil(valuesEm(values, drawing) + 0.5), BARS.widestValue)}`
}

/** A bar is as high as its label; where it had no room beside its value (`room` px for both), no size is small enough. */
function chartRow(label: Words, value: string, amount: number, room: number, drawing: Drawing): ChartRow {
  const { ruler, theme } = drawing
  const width = contentWidth(theme.width)
  const forValue = valuesEm([value], drawing) + 0.5
  return {
    label,
    value,
    amount,
    height(size) {
      const isTooWide = forValue * size > room - BARS.shortest
      const labelHeight = ruler.height(label, BARS.label, BARS.labelSize(size), 0.3 * width - 0.64 * size)
      const height = Math.max(labelHeight + 0.16 * size, BARS.row * size)
      return isTooWide && size > (BARS.sizes.at(-1) ?? 0) ? Number.POSITIVE_INFINITY : height
    },
  }
}
