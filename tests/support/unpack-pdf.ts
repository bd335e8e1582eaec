import { inflateSync } from 'node:zlib'

/** What a PDF's objects say, those that are packed in streams as well; letters stand for bytes. */
export function unpackPdf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const packs = [...text.matchAll(/\/Type \/ObjStm[^>]*>> stream\n(.*?)\nendstream/gs)]
  const unpacked = packs.map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
  return [text, ...unpacked].join('\n')
}
