/** A number from 0 up to 1, the next of a series that the seed decides. */
export type Random = () => number

/** A whole number. */
export const between = (low: number, high: number, random: Random) => Math.round(low + (high - low) * random())
export const oneOf = <T>(choices: readonly T[], random: Random): T => choices[Math.floor(random() * choices.length)]!

/** FNV-1a over the seed, then a Weyl sequence through MurmurHash3's finaliser: near seeds, unlike drawings. */
export function numbersFrom(seed: string): Random {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000
  }
}
