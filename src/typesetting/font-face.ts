/** One file of a font family, as an `@font-face` rule declares it. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  /** Undefined means `normal`. */
  readonly style?: 'normal' | 'italic'
  /** `unicode-range`: first and last code points. Undefined means all. */
  readonly ranges?: readonly (readonly [number, number])[] | undefined
  /** A TrueType or OpenType file. */
  readonly bytes: Uint8Array
}

/** The upright faces that CSS would try for a family and a weight, in its order: of several that draw a character the last declared wins. */
export function facesFor(faces: readonly FontFace[], family: string, weight: number): readonly FontFace[] {
  const ofFamily = faces.filter((face) => face.family === family && face.style !== 'italic')
  const [nearest] = ofFamily.map((face) => face.weight).sort((a, b) => distance(a, weight) - distance(b, weight))
  return ofFamily.filter((face) => face.weight === nearest).reverse()
}

/** Whether a face's `unicode-range` holds a code point. */
export function covers(face: FontFace, codePoint: number): boolean {
  return face.ranges?.some(([first, last]) => first <= codePoint && codePoint <= last) ?? true
}

/** Order of preference in CSS: heavier faces above 500, lighter ones below 400; in between first up to 500, then lighter, then heavier. */
function distance(weight: number, wanted: number): number {
  const away = Math.abs(weight - wanted)
  if (wanted > 500) return weight >= wanted ? away : 1000 + away
  if (wanted < 400) return weight <= wanted ? away : 1000 + away
  if (weight >= wanted && weight <= 500) return away
  return (weight < wanted ? 1000 : 2000) + away
}
