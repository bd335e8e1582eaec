import { kindOf } from './characters.ts'
import { covers, type FontFace } from './font-face.ts'
import type { OpenShaper, Shaper } from './harfbuzz.ts'

/** A face that reads its font when a character in its range is first asked for. */
export interface OpenFace {
  /** Whether CSS would take this face for a character, which may be several code points. */
  draws(character: string): boolean
  readonly shaper: Shaper
}

/** Opens a face. */
export function openFace(face: FontFace, openShaper: OpenShaper): OpenFace {
  let opened: Shaper | undefined
  return {
    // Fonts need no glyph of their own for an accent that HarfBuzz can compose.
    draws(character) {
      const codePoints = [...character.normalize('NFC')].map((each) => each.codePointAt(0)!)
      return codePoints.every((each) => kindOf(each).invisible || (covers(face, each) && this.shaper.has(each)))
    },
    get shaper() {
      opened ??= openShaper(face.bytes, face.weight)
      return opened
    },
  }
}
