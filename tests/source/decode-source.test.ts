import { expect, test } from 'vitest'
import { decodeSource } from '../../src/source/decode-source.ts'
import { placeOf } from '../../src/source/source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

/** `火` and `を`, in each encoding. */
const shiftJis = [0x89, 0xce, 0x82, 0xf0]
const eucJp = [0xb2, 0xd0, 0xa4, 0xf2]

test('UTF-8 is read, a byte order mark dropped, line breaks left alone', () => {
  expect(decodeSource('story.yaml', bytes([0xef, 0xbb, 0xbf], 'title: 火\r\n')).value).toEqual({
    name: 'story.yaml',
    text: 'title: 火\r\n',
  })
})

test.each([
  ['Shift_JIS', bytes('title: ', shiftJis)],
  ['EUC-JP', bytes('title: ', eucJp)],
  ['UTF-16', bytes([0xff, 0xfe, 0x74, 0, 0x6b, 0x70])],
  ['UTF-16', bytes([0xfe, 0xff, 0, 0x74])],
  ['UTF-16', Uint8Array.from([...'title: a'].flatMap((letter) => [letter.charCodeAt(0), 0]))],
  [undefined, bytes('title: caf', [0xe9], ' noir')],
])('%s is named', (encoding, file) => {
  const { value, diagnostics } = decodeSource('story.yaml', file)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'Y120', details: { encoding } }])
})

test('the place is the first line that is not UTF-8', () => {
  const [diagnostic] = decodeSource('story.yaml', bytes('lang: ja\ncast:\n  elon: ', shiftJis, '\n')).diagnostics
  expect(diagnostic?.at && placeOf(diagnostic.at.source, diagnostic.at.start)).toEqual({ line: 3, column: 1 })
})

test('a file of more than 4 MB is not read', () => {
  expect(decodeSource('story.yaml', new Uint8Array(4 * 1024 * 1024 + 1)).diagnostics).toMatchObject([{ code: 'Y126' }])
})
