import type { Lang } from '../story/text.ts'
import { advancesOf } from './advances.ts'
import { addAutospace } from './autospace.ts'
import { breaksOf } from './breaks.ts'
import { kindAt } from './characters.ts'
import { cuts } from './cuts.ts'
import { type FaceStack, stackFaces } from './face-stack.ts'
import { type FontFace, facesFor } from './font-face.ts'
import { loadHarfBuzz } from './harfbuzz.ts'
import { balancedWidth, type Line, lines, naturalWidth } from './lines.ts'
import type { Measured, TextStyle } from './measured.ts'
import { type OpenFace, openFace } from './open-face.ts'
import { phrases, phrasesWithin } from './phrases.ts'
import { type Range, sentences } from './sentences.ts'

/** Sets text without a browser. It remembers widths: open one and keep it. */
export interface Typesetter {
  measure(text: string, style: TextStyle): Measured
  lines(measured: Measured, widthEm: number): readonly Line[]
  naturalWidth(measured: Measured): number
  balancedWidth(measured: Measured, maxEm: number): number
  phrases(text: string, lang: Lang): readonly number[]
  sentences(text: string, lang: Lang): readonly Range[]
  cuts(text: string, lang: Lang): readonly number[]
}

/** A typesetter for the faces of a theme, and for the emoji that are drawn as pictures. A font is read when a text first needs it. */
export async function openTypesetter(
  faces: readonly FontFace[],
  hasPicture: (emoji: string) => boolean = () => false,
): Promise<Typesetter> {
  const openShaper = await loadHarfBuzz()
  const opened = new Map<FontFace, OpenFace>(faces.map((face) => [face, openFace(face, openShaper)]))
  const stacks = new Map<string, FaceStack>()

  function stackFor({ families, weight }: TextStyle): FaceStack {
    const key = `${weight} ${families.join()}`
    const known = stacks.get(key)
    if (known) return known
    const inOrder = families.flatMap((family) => facesFor(faces, family, weight))
    const stack = stackFaces(inOrder.map((face) => opened.get(face)!))
    stacks.set(key, stack)
    return stack
  }

  function measure(text: string, style: TextStyle): Measured {
    const { advances, missing } = advancesOf(text, stackFor(style), style.lang, hasPicture)
    const hanging = advances.map((advance, at) => (kindAt(text, at).space ? advance : 0))
    const breaks = breaksOf(text, style.lang)
    addAutospace(text, advances, hanging, new Set(phrasesWithin(text, style.lang, () => breaks)))
    return { text, advances, hanging, breaks, missing }
  }

  return { measure, lines, naturalWidth, balancedWidth, phrases, sentences, cuts }
}
