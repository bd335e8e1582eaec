/** A column where a list, or what stands in it or in a mapping, begins: as it was written, and as it will be. */
export interface Level {
  readonly type: 'list' | 'content'
  readonly column: number
  readonly tidy: number
}

const step = 2

/** The levels around what begins at a column. A list may stand in the column of the key that it belongs to. */
export function enter(levels: readonly Level[], { type, column }: Omit<Level, 'tidy'>): readonly Level[] {
  const around = levels.filter(
    (level) => level.column < column || (level.column === column && (type === 'list' || level.type === 'content')),
  )
  const last = around.at(-1)
  if (last?.column === column && last.type === type) return around
  return [...around, { type, column, tidy: last ? last.tidy + step : 0 }]
}
