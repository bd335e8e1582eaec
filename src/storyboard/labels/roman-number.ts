const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 1 as I, 4 as IV, 89 as LXXXIX. */
export function romanNumber(number: number): string {
  let rest = number
  let written = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      written += letters
      rest -= value
    }
  return written
}
