import { distance } from 'fastest-levenshtein'

/** Names are compared in this form: `Elon`, `ＥＬＯＮ` and `elon` are one speaker. */
export function normalName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** The candidate that was probably meant: about one letter in three may differ, and two-letter words say too little. */
export function nearestName(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = normalName(written)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const name = normalName(candidate)
    const longer = Math.max(wanted.length, name.length)
    const allowed = longer > 2 ? Math.floor((longer + 1) / 3) : 0
    if (Math.abs(wanted.length - name.length) > allowed) continue
    const differing = distance(wanted, name)
    if (differing <= allowed && differing < least) {
      best = candidate
      least = differing
    }
  }
  return best
}

/** How much of two texts is the same, 0 to 1. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  if (longer === 0) return 1
  // Letters that one has more than the other must be put in: there is no need to count further.
  const least = Math.abs(one.length - other.length) / longer
  return 1 - (least > 0.5 ? least : distance(one, other) / longer)
}
