/** How much farther a row is than a column. */
const rowWeight = 1000

/** Where an arrow key leads among things that stand in rows. */
export function neighbour(all: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  const along = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: all.length - 1 }[key]
  if (along !== undefined) return all[along]
  const down = { ArrowDown: 1, ArrowUp: -1 }[key]
  const here = all[from]?.getBoundingClientRect()
  if (!down || !here) return undefined
  let nearest: HTMLElement | undefined
  let least = Number.MAX_VALUE
  for (const one of all) {
    const { left, top } = one.getBoundingClientRect()
    const rows = (top - here.top) * down
    const distance = rows * rowWeight + Math.abs(left - here.left)
    if (rows < 1 || distance >= least) continue
    nearest = one
    least = distance
  }
  return nearest
}
