import { Notebook, type Outcome } from './diagnostic.ts'
import type { Source } from './source.ts'

const mebibyte = 1024 * 1024

/** The largest text file that is read, in MiB. A long story has a tenth of one. */
const limit = 4

/** The text of a file, if it is UTF-8. A byte order mark is dropped. */
export function decodeSource(name: string, bytes: Uint8Array): Outcome<Source | undefined> {
  const notebook = new Notebook()
  if (bytes.length > limit * mebibyte) {
    notebook.report('Y126', startOf({ name, text: '' }), { limit, unit: 'MB' })
    return notebook.close(undefined)
  }
  const text = looksLikeUtf16(bytes) ? undefined : decode(bytes, 'utf-8')
  if (text !== undefined) return notebook.close({ name, text })
  notebook.report('Y120', endOf({ name, text: readablePart(bytes) }), { encoding: encodingOf(bytes) })
  return notebook.close(undefined)
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (looksLikeUtf16(bytes)) return 'UTF-16'
  const guesses = [
    { name: 'Shift_JIS', text: decode(bytes, 'shift_jis') },
    { name: 'EUC-JP', text: decode(bytes, 'euc-jp') },
  ]
  // Read in the wrong one of the two, Japanese turns into half-width katakana and rare kanji.
  return guesses.find(({ text }) => text !== undefined && /[ぁ-んァ-ヶ]/.test(text) && !/[\uff66-\uff9f]{2}/.test(text))
    ?.name
}

/** A mark says so, or every second byte of much of the beginning is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const beginning = bytes.subarray(0, 1000)
  const zeros = [0, 1].map((parity) => beginning.filter((byte, at) => byte === 0 && at % 2 === parity).length)
  return Math.max(...zeros) > beginning.length / 8 && Math.min(...zeros) === 0
}

/** The lines before the first that is not UTF-8. */
function readablePart(bytes: Uint8Array): string {
  if (looksLikeUtf16(bytes)) return ''
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.slice(0, text.lastIndexOf('\n', text.indexOf('\uFFFD')) + 1)
}

function startOf(source: Source) {
  return { source, start: 0, end: 0 }
}

function endOf(source: Source) {
  return { source, start: source.text.length, end: source.text.length }
}
