// The door to HarfBuzz.
/** A font file that can be asked for widths. */
export interface Shaper {
  /** Whether the font draws a code point. */
  has(codePoint: number): boolean
  /** Advance of a code point on its own, in em; undefined if the font lacks it. */
  advance(codePoint: number): number | undefined
  /** Advance of each UTF-16 unit of a shaped word, in em: kerned, ligatures and marks counted at their first unit. */
  word(text: string, lang: string): Float64Array
}

/** Opens a TrueType or OpenType file; a variable one at a weight, and otherwise as its maker left it. */
export type OpenShaper = (bytes: Uint8Array, weight: number) => Shaper

/** Loads HarfBuzz: WebAssembly, which has to be waited for once. */
export async function loadHarfBuzz(): Promise<OpenShaper> {
  const { Blob, Buffer, Face, Font, shape, Variation } = await import('harfbuzzjs')
  return (bytes, weight) => {
    const face = new Face(new Blob(bytes))
    const font = new Font(face)
    if (face.getAxisInfos().wght) font.setVariations([new Variation('wght', weight)])
    const buffer = new Buffer()
    return {
      has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
      advance(codePoint) {
        const glyph = font.nominalGlyph(codePoint)
        return glyph === undefined ? undefined : font.glyphHAdvance(glyph) / face.upem
      },
      word(text, lang) {
        buffer.reset()
        buffer.addText(text)
        buffer.guessSegmentProperties()
        buffer.setLanguage(lang)
        shape(font, buffer)
        const advances = new Float64Array(text.length)
        const positions = buffer.getGlyphPositions()
        for (const [index, { cluster }] of buffer.getGlyphInfos().entries())
          advances[cluster] = advances[cluster]! + positions[index]!.xAdvance / face.upem
        return advances
      },
    }
  }
}
