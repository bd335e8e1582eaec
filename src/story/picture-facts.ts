/** What the bytes of a picture say of it, whatever its name says. */
export interface PictureFacts {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg'
  /** In pixels, where the first bytes tell. A drawing has none. */
  readonly width?: number
  readonly height?: number
}

const endings: Readonly<Record<string, PictureFacts['format']>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
}

/** The format that a file's name promises. */
export function promisedFormat(path: string): PictureFacts['format'] | undefined {
  return endings[path.split('.').at(-1)?.toLowerCase() ?? '']
}

/** Looks at the beginning of a picture. Undefined for what no browser shows. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end))
  if (bytes.length >= 24 && letters(0, 8) === '\x89PNG\r\n\x1a\n')
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(letters(0, 6)))
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (letters(0, 3) === '\xff\xd8\xff') return { format: 'jpeg', ...sizeOfJpeg(view) }
  if (bytes.length >= 30 && letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP')
    return { format: 'webp', ...sizeOfWebp(view, letters(12, 16)) }
  if (/^ftyp(?:avif|avis|mif1)$/.test(letters(4, 12))) return { format: 'avif', ...sizeOfAvif(bytes, view) }
  return beginsSvg(new TextDecoder().decode(bytes.subarray(0, 4096))) ? { format: 'svg' } : undefined
}

/** Behind declarations and comments, which may be longer than what is looked at, stands `<svg`. */
function beginsSvg(text: string): boolean {
  const rest = text.replace(/^\s*(?:<\?[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/i, '')
  return /^<(?:\w+:)?svg[\s>]/.test(rest) || /^<!--(?![\s\S]*-->)/.test(rest)
}

/** JPEG: a chain of segments, of which the one that begins the frame knows the size. */
function sizeOfJpeg(view: DataView): Pick<PictureFacts, 'width' | 'height'> {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1)
    const beginsFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (beginsFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return {}
}

function sizeOfWebp(view: DataView, kind: string): Pick<PictureFacts, 'width' | 'height'> {
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
  return kind === 'VP8X' ? { width: three(24), height: three(27) } : {}
}

/** AVIF: the property `ispe` stands somewhere in the first box. */
function sizeOfAvif(bytes: Uint8Array, view: DataView): Pick<PictureFacts, 'width' | 'height'> {
  const at = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).indexOf('ispe')
  return at < 0 || at + 16 > bytes.length ? {} : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
}
