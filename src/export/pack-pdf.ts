import { deflateSync } from 'node:zlib'
import type { PdfObjects } from './cut-pdf.ts'

/** Objects in one compressed stream. A reader unpacks them all to get one, so they are not too many. */
const PACK = 200

/** Puts a PDF together again, its small objects packed (ISO 32000, 7.5.7): tags and outline are a fifth of a deck's bytes. */
export function packPdf({ objects, root, info }: PdfObjects): Buffer {
  const all = [...objects].sort(([a], [b]) => a - b)
  const small = all.filter(([, body]) => !isStream(body))
  const packs = Array.from({ length: Math.ceil(small.length / PACK) }, (_, n) => small.slice(n * PACK, (n + 1) * PACK))
  const firstPack = (all.at(-1)?.[0] ?? 0) + 1
  const table = firstPack + packs.length

  const head = Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')
  const written = [head]
  let length = head.length
  const places = openTable(table + 1)
  const write = (id: number, body: () => Buffer) => {
    places.enter(id, 1, length, 0)
    const object = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body(), Buffer.from('endobj\n')])
    length += object.length
    written.push(object)
  }
  for (const [id, body] of all) if (isStream(body)) write(id, () => body)
  for (const [n, pack] of packs.entries()) {
    for (const [index, [id]] of pack.entries()) places.enter(id, 2, firstPack + n, index)
    write(firstPack + n, () => packed(pack))
  }
  const start = length
  write(table, () =>
    stream(`/Type /XRef\n/Size ${table + 1}\n${places.facts}\n/Root ${root} 0 R\n/Info ${info} 0 R`, places.entries),
  )
  return Buffer.concat([...written, Buffer.from(`startxref\n${start}\n%%EOF\n`)])
}

/** Where objects are, seven bytes each: 1 for its place in the file, or 2 for its pack and its place in that. */
function openTable(size: number) {
  const entries = Buffer.alloc(7 * size)
  return {
    entries,
    facts: '/W [1 4 2]',
    enter(id: number, kind: 1 | 2, where: number, index: number) {
      entries.writeUInt8(kind, 7 * id)
      entries.writeUInt32BE(where, 7 * id + 1)
      entries.writeUInt16BE(index, 7 * id + 5)
    },
  }
}

const isStream = (body: Buffer) => body.subarray(-12).includes('endstream')

/** Numbers and places first, then the objects themselves. */
function packed(pack: readonly (readonly [number, Buffer])[]): Buffer {
  let place = 0
  const head = pack.map(([id, body]) => {
    const entry = `${id} ${place}`
    place += body.length
    return entry
  })
  const first = Buffer.from(`${head.join(' ')}\n`)
  const content = Buffer.concat([first, ...pack.map(([, body]) => body)])
  return stream(`/Type /ObjStm\n/N ${pack.length}\n/First ${first.length}`, content)
}

function stream(facts: string, content: Buffer): Buffer {
  const bytes = deflateSync(content)
  return Buffer.concat([
    Buffer.from(`<<${facts}\n/Filter /FlateDecode\n/Length ${bytes.length}>> stream\n`),
    bytes,
    Buffer.from('\nendstream\n'),
  ])
}
