import { inflateRawSync } from 'node:zlib'

/** The picture of an emoji as SVG, by its character; undefined where the set has none, as of flags. */
export type EmojiPictures = (character: string) => string | undefined

/** Reads the file that `tools/emoji.mjs` packs when the first emoji is asked for, and unpacks only those that are. */
export function openEmoji(read: () => Uint8Array): EmojiPictures {
  let set: { readonly bytes: Uint8Array; readonly index: Index; readonly start: number } | undefined
  const unpacked = new Map<string, string | undefined>()
  const unpack = (codePoints: string) => {
    set ??= openSet(read())
    const place = Object.hasOwn(set.index, codePoints) ? set.index[codePoints] : undefined
    if (!place) return undefined
    const from = set.start + place[0]
    return new TextDecoder().decode(inflateRawSync(set.bytes.subarray(from, from + place[1])))
  }
  return (character) => {
    const codePoints = [...character.replaceAll('\ufe0f', '')]
      .map((each) => each.codePointAt(0)!.toString(16))
      .join('-')
    if (!unpacked.has(codePoints)) unpacked.set(codePoints, unpack(codePoints))
    return unpacked.get(codePoints)
  }
}

type Index = Readonly<Record<string, readonly [offset: number, length: number]>>

function openSet(bytes: Uint8Array) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const index: Index = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  return { bytes, index, start: 4 + length }
}
