import { contentWidth, LINE_CHART, TITLE } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import type { ChartRow } from './chart-cards.ts'
import type { Drawing } from './drawing.ts'

type Point = CardKinds['chart']['rows'][number]

/** A line chart: the drawing of its line, and its figures, which stand at their points in the theme's own type. */
export interface LineChart {
  readonly size: number
  /** Every how many points a label is seen; what is above eight makes no difference. */
  readonly every: number
  readonly picture: { readonly src: string; readonly alt: string }
  readonly points: readonly Point[]
}

/** Sets a line chart at the largest size at which its labels fit; of too many only every second, third … is seen. */
export function setLine(rows: readonly ChartRow[], scene: string, drawing: Drawing): LineChart {
  const { theme, album } = drawing
  const { size, every } = labelling(rows, drawing)
  const amounts = rows.map(({ amount }) => amount)
  const low = Math.min(0, ...amounts)
  const span = Math.max(0, ...amounts) - low || 1
  const percents = amounts.map((amount) => Math.round(((amount - low) / span) * 100))
  const svg = drawLine(percents, Math.round(((0 - low) / span) * 100), contentWidth(theme.width), theme.chart)
  return {
    size,
    every: Math.min(every, 8),
    picture: { src: album.add(`chart-${scene}-${album.pictures.size}`, svg).path, alt: '' },
    points: rows.map(({ label, value }, at) => ({
      label,
      value,
      percent: percents[at] ?? 0,
      ...((rows.length - 1 - at) % every > 0 && { hidden: true }),
    })),
  }
}

/** The size of labels and values, and which of them are seen: counted from the last. */
function labelling(rows: readonly ChartRow[], { theme, ruler, lang }: Drawing): { size: number; every: number } {
  const column = contentWidth(theme.width) / rows.length
  for (let every = 1; every < rows.length; every++) {
    const width = Math.min(every * column, column + LINE_CHART.overhang) - LINE_CHART.gap
    const seen = rows.filter((_, at) => (rows.length - 1 - at) % every === 0)
    const size = LINE_CHART.sizes.find((at) =>
      seen.every(
        ({ label, value }) =>
          ruler.width(value, lang, TITLE, at) <= width &&
          ruler.height(label, LINE_CHART.label, LINE_CHART.labelSize(at), width) <= LINE_CHART.labels &&
          !ruler.tears(label, LINE_CHART.label, LINE_CHART.labelSize(at), width),
      ),
    )
    if (size !== undefined) return { size, every }
  }
  return { size: LINE_CHART.sizes.at(-1) ?? 26, every: rows.length }
}

/** From 0 to 100 %, with free space above and below, as far as the CSS places the figures. */
const heightOf = (percent: number) => Math.round(LINE_CHART.height * (0.94 - 0.0078 * percent))

function drawLine(
  percents: readonly number[],
  zero: number,
  width: number,
  { line, rule }: { readonly line: string; readonly rule: string },
): string {
  const { height } = LINE_CHART
  const column = width / percents.length
  const points = percents.map((percent, at) => [Math.round((at + 0.5) * column), heightOf(percent)] as const)
  const path = points.map(([x, y]) => `${x} ${y}`).join('L')
  const [first = [0, 0], last = first] = [points[0], points.at(-1)]
  const rules = [0, 25, 50, 75, 100].map((percent) => `M0 ${heightOf(percent)}h${width}`)
  const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${points.length > 20 ? 6 : 10}"/>`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path stroke="${rule}" stroke-width="2" d="${rules.join('')}"/><path stroke="${rule}" stroke-width="5" d="M0 ${heightOf(zero)}h${width}"/>` +
    `<path fill="${line}" opacity=".14" d="M${path}L${last[0]} ${heightOf(zero)}H${first[0]}z"/>` +
    `<path fill="none" stroke="${line}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round" d="M${path}"/>` +
    `<g fill="${line}">${dots.join('')}</g></svg>`
  )
}
