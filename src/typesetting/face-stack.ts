import { kindOf } from './characters.ts'
import { clusterStarts, nextCluster } from './clusters.ts'
import type { MissingCharacter } from './measured.ts'
import type { OpenFace } from './open-face.ts'

/** The faces of a style in the order in which CSS tries them. It remembers what it has measured. */
export interface FaceStack {
  /** Advance of a character that neither kerns nor joins, in em; undefined if no face draws it. */
  advance(codePoint: number): number | undefined
  word(text: string, lang: string): ShapedWord
}

/** Advances in em of each UTF-16 unit of a word. What is missing counts one em a code point: as much as most faces need at most. */
export interface ShapedWord {
  readonly advances: Float64Array
  readonly missing: readonly MissingCharacter[]
}

/** Puts faces in order. */
export function stackFaces(faces: readonly OpenFace[]): FaceStack {
  const chosen = new Map<string, OpenFace | undefined>()
  const advances = new Map<number, number | undefined>()
  const words = new Map<string, ShapedWord>()
  function faceOf(character: string): OpenFace | undefined {
    if (!chosen.has(character))
      chosen.set(
        character,
        faces.find((face) => face.draws(character)),
      )
    return chosen.get(character)
  }
  return {
    advance(codePoint) {
      if (!advances.has(codePoint))
        advances.set(codePoint, faceOf(String.fromCodePoint(codePoint))?.shaper.advance(codePoint))
      return advances.get(codePoint)
    },
    word(text, lang) {
      const key = `${lang} ${text}`
      const shaped = words.get(key) ?? shapeWord(text, lang, faceOf)
      words.set(key, shaped)
      return shaped
    },
  }
}

/** Shapes each stretch of a word that one face draws. */
function shapeWord(text: string, lang: string, faceOf: (character: string) => OpenFace | undefined): ShapedWord {
  const starts = clusterStarts(text)
  const advances = new Float64Array(text.length)
  const missing: MissingCharacter[] = []
  const characterAt = (at: number) => text.slice(at, nextCluster(starts, at))
  for (let at = 0; at < text.length; ) {
    const index = at
    const char = characterAt(at)
    const face = faceOf(char)
    do at = nextCluster(starts, at)
    while (face && at < text.length && faceOf(characterAt(at)) === face)
    if (face) advances.set(face.shaper.word(text.slice(index, at), lang), index)
    else {
      missing.push({ char, index })
      advances[index] = [...char].filter((each) => !kindOf(each.codePointAt(0)!).invisible).length
    }
  }
  return { advances, missing }
}
