/**
 * A BudouX model: how much a letter, a pair or a group of three near a place speaks for a new phrase there (above 0)
 * or against it. By feature, as BudouX names them, then by letters.
 */
export type PhraseModel = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The features of groups of one, two and three letters; the first of each is about a group that begins furthest on. */
const FEATURES = [
  ['UW6', 'UW5', 'UW4', 'UW3', 'UW2', 'UW1'],
  ['BW3', 'BW2', 'BW1'],
  ['TW4', 'TW3', 'TW2', 'TW1'],
] as const

/** By how many letters the first of each is ahead of the place in question. */
const AHEAD = [2, 0, 0] as const

/** What groups of one length say: `weights` has a row for each, and `rows` the row of each by its letters; 0 is none. */
interface Table {
  readonly rows: Uint16Array
  readonly weights: Int32Array
  readonly width: number
  readonly ahead: number
}

/**
 * Finds where new phrases begin, as BudouX's own parser does. That one cuts thirteen strings for each letter;
 * this one looks each group up once, by the numbers of its letters, and adds what it says to the places around it.
 */
export function openPhraseScorer(model: PhraseModel): (text: string) => readonly number[] {
  const letters = new Uint16Array(0x10000)
  let count = 1
  for (const feature of Object.values(model))
    for (const group of Object.keys(feature))
      for (let at = 0; at < group.length; at++)
        if (letters[group.charCodeAt(at)] === 0) letters[group.charCodeAt(at)] = count++

  const numberOf = (group: string, at: number) => letters[group.charCodeAt(at)]!
  const [one, two, three] = [0, 1, 2].map((length) => groupsOf(model, FEATURES[length]!)) as [Groups, Groups, Groups]
  // A group of three is found by the row of its first two, so these need one, whether they say something or not.
  for (const group of three.keys()) if (!two.has(group.slice(0, 2))) two.set(group.slice(0, 2), [])
  const singles = openTable(one, count, 0, (group) => numberOf(group, 0))
  const pairs = openTable(two, count * count, 1, (group) => numberOf(group, 0) * count + numberOf(group, 1))
  const pairRow = (group: string) => pairs.rows[numberOf(group, 0) * count + numberOf(group, 1)]!
  const triples = openTable(three, (two.size + 1) * count, 2, (group) => pairRow(group) * count + numberOf(group, 2))
  const all = Object.values(model).flatMap((feature) => Object.values(feature))
  const base = -0.5 * all.reduce((sum, weight) => sum + weight, 0)

  return (text) => {
    // Room for what is said of places before and after the text.
    const scores = new Float64Array(text.length + 6)
    let before = 0
    let pair = 0
    for (let at = 0; at < text.length; at++) {
      const letter = letters[text.charCodeAt(at)]!
      if (letter > 0) add(singles, singles.rows[letter]!, at, scores)
      const triple = pair > 0 ? triples.rows[pair * count + letter]! : 0
      if (triple > 0) add(triples, triple, at - 2, scores)
      pair = pairs.rows[before * count + letter]!
      if (pair > 0) add(pairs, pair, at - 1, scores)
      before = letter
    }
    const found: number[] = []
    for (let at = 1; at < text.length; at++) if (scores[at + 2]! + base > 0) found.push(at)
    return found
  }
}

/** What each group of one length adds, feature by feature. */
type Groups = Map<string, number[]>

function groupsOf(model: PhraseModel, features: readonly string[]): Groups {
  const groups: Groups = new Map()
  for (const [place, name] of features.entries())
    for (const [group, weight] of Object.entries(model[name] ?? {})) {
      const weights = groups.get(group) ?? features.map(() => 0)
      weights[place] = weight
      groups.set(group, weights)
    }
  return groups
}

function openTable(groups: Groups, size: number, length: 0 | 1 | 2, placeOf: (group: string) => number): Table {
  const width = FEATURES[length].length
  const rows = new Uint16Array(size)
  const weights = new Int32Array((groups.size + 1) * width)
  let row = 0
  for (const [group, own] of groups) {
    rows[placeOf(group)] = ++row
    weights.set(own, row * width)
  }
  return { rows, weights, width, ahead: AHEAD[length] }
}

/** Adds what a group that begins at an offset says of the places around it. `scores` begins two places before the text. */
function add({ weights, width, ahead }: Table, row: number, start: number, scores: Float64Array): void {
  const first = start - ahead + 2
  for (let place = 0; place < width; place++) scores[first + place]! += weights[row * width + place]!
}
