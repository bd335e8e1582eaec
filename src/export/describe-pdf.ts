/** What a PDF says about itself. */
export interface About {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: readonly string[]
}

/**
 * Gives a PDF its author, subject and keywords, and fixes its dates. The browser writes none of the former.
 * `made` is the date to show, in seconds since 1970: not the clock's, so that the same story gives the same bytes. The new facts are appended (ISO 32000, 7.5.6), which leaves tags, outline and links untouched.
 */
export function describePdf(printed: Uint8Array, about: About, made: number): Uint8Array {
  const pdf = renumberNodes(Buffer.from(printed))
  const trailer = readTrailer(pdf)
  if (!trailer) return printed
  const date = pdfDate(made)
  fixDates(pdf, offsetOf(pdf, trailer.xref, trailer.info), date)
  const facts = [
    `/Title ${pdfText(about.title)}`,
    about.author ? `/Author ${pdfText(about.author)}` : '',
    about.subject ? `/Subject ${pdfText(about.subject)}` : '',
    about.keywords?.length ? `/Keywords ${pdfText(about.keywords.join(', '))}` : '',
    `/Creator (kamishibai)\n/Producer (kamishibai)\n/CreationDate (${date})\n/ModDate (${date})`,
  ].filter((fact) => fact !== '')
  const info = `\n${trailer.info} 0 obj\n<<${facts.join('\n')}>>\nendobj\n`
  const entry = String(pdf.length + 1).padStart(10, '0')
  const table = `xref\n${trailer.info} 1\n${entry} 00000 n \ntrailer\n<</Size ${trailer.size}\n/Root ${trailer.root} 0 R\n/Info ${trailer.info} 0 R\n/Prev ${trailer.xref}>>\n`
  return Buffer.concat([pdf, Buffer.from(`${info}${table}startxref\n${pdf.length + info.length}\n%%EOF\n`, 'latin1')])
}

/** Chromium names the cells of tables by a count of its own, which is another one each time: here by their order. */
function renumberNodes(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const names = [...new Set(text.match(/\(node\d{8}\)/g))].sort()
  if (names.length === 0) return pdf
  const renumbered = new Map(names.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]))
  return Buffer.from(
    text.replace(/\(node\d{8}\)/g, (name) => renumbered.get(name) ?? name),
    'latin1',
  )
}

interface Trailer {
  readonly xref: number
  readonly size: number
  readonly root: number
  readonly info: number
}

/** Undefined if this browser writes its PDFs in another way. */
function readTrailer(pdf: Buffer): Trailer | undefined {
  const end = pdf.toString('latin1', Math.max(0, pdf.lastIndexOf('trailer')))
  const number = (pattern: RegExp) => Number(pattern.exec(end)?.[1] ?? Number.NaN)
  const trailer = {
    xref: number(/startxref\s+(\d+)/),
    size: number(/\/Size (\d+)/),
    root: number(/\/Root (\d+) 0 R/),
    info: number(/\/Info (\d+) 0 R/),
  }
  return Object.values(trailer).some(Number.isNaN) ? undefined : trailer
}

/** Where an object begins. The table has one line of 20 bytes an object, after `xref` and the line with the range, which begins at 0. */
function offsetOf(pdf: Buffer, xref: number, object: number): number {
  const first = pdf.indexOf('\n', pdf.indexOf('\n', xref) + 1) + 1
  return Number(pdf.toString('latin1', first + 20 * object, first + 20 * object + 10))
}

/** Overwrites the dates of the browser's own facts, which stay in the file below ours. */
function fixDates(pdf: Buffer, info: number, date: string): void {
  const end = pdf.indexOf('endobj', info)
  for (let at = pdf.indexOf('(D:', info); at >= 0 && at < end; at = pdf.indexOf('(D:', at + 1))
    pdf.write(date, at + 1, 'latin1')
}

/** Always the 23 characters that the browser uses, so that one can be written over the other. */
function pdfDate(seconds: number): string {
  const digits = new Date(seconds * 1000).toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/** A text string as UTF-16 with a byte order mark, in hexadecimal. */
function pdfText(text: string): string {
  return `<${Buffer.from(`\uFEFF${text.toWellFormed()}`, 'utf16le').swap16().toString('hex')}>`
}
