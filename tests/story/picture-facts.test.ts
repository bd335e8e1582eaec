import { expect, test } from 'vitest'
import { pictureFacts, promisedFormat } from '../../src/story/picture-facts.ts'
import { found, readScript } from './a-story.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  )
const zeros = (count: number) => Array<number>(count).fill(0)
const size = { width: 640, height: 480 }

test.each([
  ['png', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 128, 0, 0, 1, 224])],
  ['gif', bytes('GIF89a', [128, 2, 224, 1])],
  ['jpeg', bytes([255, 216, 255, 224, 0, 4, 9, 9, 255, 192, 0, 17, 8, 1, 224, 2, 128, 3], zeros(9))],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [128, 2, 224, 1])],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0x7f, 0xc2, 0x77, 0], zeros(8))],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [127, 2, 0, 223, 1, 0])],
  ['avif', bytes(zeros(4), 'ftypavif', zeros(8), 'ispe', zeros(4), [0, 0, 2, 128, 0, 0, 1, 224])],
])('the size of a %s is read from its first bytes', (format, picture) => {
  expect(pictureFacts(picture)).toEqual({ format, ...size })
  for (let length = 0; length < picture.length; length++) pictureFacts(picture.subarray(0, length))
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\ufeff<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg>',
  `<!-- ${'long '.repeat(2000)} --><svg>`,
])('a drawing is known by its first element: %s', (text) => {
  expect(pictureFacts(new TextEncoder().encode(text))).toEqual({ format: 'svg' })
})

test.each(['', 'svg', '<html><svg></svg>', '%PDF-1.7', 'BM', '<?xml version="1.0"?><feed/>'])(
  '%s is no picture',
  (text) => {
    expect(pictureFacts(new TextEncoder().encode(text))).toBeUndefined()
  },
)

test('a name promises a format by its ending, whatever its case', () => {
  expect(['a.JPG', 'b/c.jpeg', 'd.svg', 'e', 'f.bmp'].map(promisedFormat)).toEqual([
    'jpeg',
    'jpeg',
    'svg',
    undefined,
    undefined,
  ])
})

test('a photograph under the name of another format is shown, a drawing is not', () => {
  const items = ['image: a.png\nalt: 火\nsource: [wsj, aware]']
  expect(found(readScript(items, { 'a.png': 'GIF89a\x01\0\x01\0' }).outcome)).toEqual([])
  expect(found(readScript(items, { 'a.png': '<svg/>' }).outcome)).toEqual(['13:16 A505'])
})
