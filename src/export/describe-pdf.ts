import { cutPdf, type PdfObjects } from './cut-pdf.ts'
import { packPdf } from './pack-pdf.ts'

/** What a PDF says about itself. */
export interface About {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: readonly string[]
}

/**
 * Gives a PDF its author, subject and keywords, which the browser does not write, and fixes what the browser counts and dates as it happens.
 * `made` is the date to show, in seconds since 1970: not the clock's, so that the same story gives the same bytes.
 */
export function describePdf(printed: Uint8Array, about: About, made: number): Uint8Array {
  const pdf = cutPdf(Buffer.from(printed.buffer, printed.byteOffset, printed.length))
  if (!pdf) return printed
  const objects = renumberNodes(pdf.objects)
  return packPdf({ ...pdf, objects: new Map([...objects, [pdf.info, factsOf(about, pdfDate(made))]]) })
}

function factsOf(about: About, date: string): Buffer {
  const facts = [
    `/Title ${pdfText(about.title)}`,
    about.author ? `/Author ${pdfText(about.author)}` : '',
    about.subject ? `/Subject ${pdfText(about.subject)}` : '',
    about.keywords?.length ? `/Keywords ${pdfText(about.keywords.join(', '))}` : '',
    `/Creator (kamishibai)\n/Producer (kamishibai)\n/CreationDate (${date})\n/ModDate (${date})`,
  ]
  return Buffer.from(`<<${facts.filter((fact) => fact !== '').join('\n')}>>\n`)
}

const NODE = /\(node\d{8}\)/g

/** Chromium names the cells of tables by a count of its own, which is another one each time: here by their order. */
function renumberNodes(objects: PdfObjects['objects']): PdfObjects['objects'] {
  const naming = [...objects].flatMap(([id, body]) =>
    body.includes('(node') ? [{ id, text: body.toString('latin1') }] : [],
  )
  const names = [...new Set(naming.flatMap(({ text }) => text.match(NODE) ?? []))].sort()
  const renumbered = new Map(names.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]))
  const rename = (text: string) => text.replace(NODE, (name) => renumbered.get(name) ?? name)
  return new Map([...objects, ...naming.map(({ id, text }) => [id, Buffer.from(rename(text), 'latin1')] as const)])
}

/** Seconds as a moment in UTC. */
function pdfDate(seconds: number): string {
  const digits = new Date(seconds * 1000).toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/** A text string as UTF-16 with a byte order mark, in hexadecimal. */
function pdfText(text: string): string {
  return `<${Buffer.from(`\uFEFF${text.toWellFormed()}`, 'utf16le').swap16().toString('hex')}>`
}
