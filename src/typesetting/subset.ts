import type { FontFace } from './font-face.ts'
import { axesOf } from './font-file.ts'

/**
 * The part of a font that draws some characters, as WOFF, with all its layout features. The same input gives the same bytes.
 * A variable font is set to one weight, and otherwise left as its maker left it: printers draw variable fonts letter by letter.
 * WOFF2 would be a fifth smaller and take ten times as long: a second for a Japanese face.
 */
export async function subsetFace(
  { bytes, weight }: Pick<FontFace, 'bytes' | 'weight'>,
  characters: string,
): Promise<Uint8Array> {
  // Its encoders take longer to load than everything else here, and checking a story needs none of them.
  const { default: subsetFont } = await import('subset-font')
  const font = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const variationAxes = Object.fromEntries(
    axesOf(bytes).map(({ tag, least, usual, most }) => [
      tag,
      tag === 'wght' ? Math.min(Math.max(weight, least), most) : usual,
    ]),
  )
  return subsetFont(font, characters, { targetFormat: 'woff', variationAxes })
}
