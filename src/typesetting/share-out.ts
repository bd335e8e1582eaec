/** A thing to be set on a page. */
export interface Share {
  readonly height: number
  /** It continues the one before it: better not parted. */
  readonly continues: boolean
}

// In units of the square of a page's height, as the free space is. A page of one piece is as bad as one half empty.
const lonePenalty = 0.25
const tornPenalty = 0.1

/** The best way to fill the pages up to a place. */
interface Way {
  readonly pages: number
  readonly cost: number
  /** Where its last page begins. */
  readonly from: number
}

/**
 * Shares out things over pages in order and returns where each page ends. As few pages as can be; of all ways to do that
 * the one with the smallest sum of squared free spaces, so that no page is left nearly empty. What is higher than a page
 * has one to itself.
 */
export function shareOut(shares: readonly Share[], pageHeight: number, gap: number): readonly number[] {
  const ways: Way[] = [{ pages: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= shares.length; end++) ways.push(bestWay(shares, end, ways, pageHeight, gap))
  const ends: number[] = []
  for (let end = shares.length; end > 0; end = ways[end]!.from) ends.unshift(end)
  return ends
}

function bestWay(shares: readonly Share[], end: number, ways: readonly Way[], pageHeight: number, gap: number): Way {
  const torn = shares[end]?.continues ? tornPenalty : 0
  let best: Way | undefined
  let height = -gap
  for (let from = end - 1; from >= 0; from--) {
    height += shares[from]!.height + gap
    if (height > pageHeight && from < end - 1) break
    const free = Math.max(0, 1 - height / pageHeight)
    const lone = from === end - 1 && shares.length > 2 ? lonePenalty : 0
    const way = { pages: ways[from]!.pages + 1, cost: ways[from]!.cost + free * free + lone + torn, from }
    if (!best || way.pages < best.pages || (way.pages === best.pages && way.cost < best.cost)) best = way
  }
  return best!
}
