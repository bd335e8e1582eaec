/** Font files as their makers hand them out: TrueType or OpenType, as they are or packed for the web. The door to fontverter. */
import type { Cache } from '../host/cache.ts'
import { digest } from '../source/digest.ts'

/** The tables without which nothing can be set in a font. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp']
const OUTLINES = ['glyf', 'CFF ', 'CFF2']

/** A dimension in which a variable font varies. */
export interface Axis {
  readonly tag: string
  readonly least: number
  readonly usual: number
  readonly most: number
}

/** A font file as TrueType or OpenType; undefined if it is broken, or no font. Unpacking WOFF2 takes long and is remembered. */
export async function openFontFile(bytes: Uint8Array, cache: Cache): Promise<Uint8Array | undefined> {
  const packed = signatureOf(bytes)
  if (packed !== 'wOFF' && packed !== 'wOF2') return isSound(bytes) ? bytes : undefined
  const key = digest(['unpacked font 1 ', bytes])
  const known = cache.get(key)
  if (known) return known
  // Its decoders take long to load, and the fonts that are shipped need none.
  const { convert } = await import('fontverter')
  const unpacked = await convert(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'sfnt').catch(
    () => undefined,
  )
  if (!unpacked || !isSound(unpacked)) return undefined
  cache.set(key, unpacked)
  return unpacked
}

/** The axes of a variable font; other fonts have none. */
export function axesOf(bytes: Uint8Array): readonly Axis[] {
  const place = tablesOf(bytes).get('fvar')
  if (!place) return []
  const view = viewOf(bytes)
  const [first, count, size] = [4, 8, 10].map((at) => view.getUint16(place.offset + at)) as [number, number, number]
  return Array.from({ length: count }, (_, index) => {
    const at = place.offset + first + index * size
    const [least, usual, most] = [4, 8, 12].map((field) => view.getInt32(at + field) / 65536) as [
      number,
      number,
      number,
    ]
    return { tag: lettersAt(bytes, at), least, usual, most }
  })
}

function isSound(bytes: Uint8Array): boolean {
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(signatureOf(bytes))) return false
  const tables = tablesOf(bytes)
  return (
    NEEDED.every((tag) => tables.has(tag)) &&
    OUTLINES.some((tag) => tables.has(tag)) &&
    [...tables.values()].every(({ offset, length }) => offset + length <= bytes.length)
  )
}

/** Where the tables of a font lie in its file. */
function tablesOf(bytes: Uint8Array): ReadonlyMap<string, { readonly offset: number; readonly length: number }> {
  const view = viewOf(bytes)
  const count = bytes.length < 12 ? 0 : Math.min(view.getUint16(4), Math.floor((bytes.length - 12) / 16))
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      return [lettersAt(bytes, at), { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }]
    }),
  )
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const lettersAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
const signatureOf = (bytes: Uint8Array) => lettersAt(bytes, 0)
