import { charactersOf, displayWidth } from '../source/display-width.ts'

/** A column of a table: its heading, and on which side its cells are flush. */
export interface Column {
  readonly heading: string
  readonly flush: 'left' | 'right'
}

/** No cell is wider than this. */
const widest = 32

/** Rows under headings, aligned as a terminal shows them: 全角 counts twice. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(shortened))
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => displayWidth(row[index] ?? ''))))
  return cells
    .map((row) =>
      row
        .map((cell, index) => {
          const space = ' '.repeat((widths[index] ?? 0) - displayWidth(cell))
          return columns[index]?.flush === 'right' ? space + cell : cell + space
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shortened(cell: string): string {
  const line = cell.replace(/\s+/g, ' ')
  if (displayWidth(line) <= widest) return line
  let width = 0
  const characters = charactersOf(line)
  const end = characters.findIndex((character) => {
    width += displayWidth(character)
    return width > widest - 1
  })
  return `${characters.slice(0, end).join('')}…`
}
