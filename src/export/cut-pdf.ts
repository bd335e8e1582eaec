/** A PDF as its numbered objects, each as it is written between `obj` and `endobj`. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, Buffer>
  /** The number of the catalogue. */
  readonly root: number
  /** The number of what the document says about itself. */
  readonly info: number
}

/** Cuts a PDF as Chromium writes it, one version with one table of all objects; undefined if it is written in another way. */
export function cutPdf(pdf: Buffer): PdfObjects | undefined {
  const trailer = pdf.lastIndexOf('trailer')
  if (trailer < 0) return undefined
  const end = pdf.toString('latin1', trailer)
  const number = (pattern: RegExp) => Number(pattern.exec(end)?.[1] ?? Number.NaN)
  const [table, size, root, info] = [
    number(/startxref\s+(\d+)/),
    number(/\/Size (\d+)/),
    number(/\/Root (\d+) 0 R/),
    number(/\/Info (\d+) 0 R/),
  ] as const
  if ([table, size, root, info].some(Number.isNaN) || /\/(?:Prev|Encrypt)\b/.test(end)) return undefined
  const places = readTable(pdf, table, size)
  const ends = [...places.values(), table].sort((a, b) => a - b)
  const following = new Map(ends.map((place, index) => [place, ends[index + 1] ?? table]))
  const objects = new Map<number, Buffer>()
  for (const [id, place] of places) {
    const head = `${id} 0 obj\n`
    const last = pdf.lastIndexOf('endobj', following.get(place))
    if (last < place || pdf.toString('latin1', place, place + head.length) !== head) return undefined
    objects.set(id, pdf.subarray(place + head.length, last))
  }
  return { objects, root, info }
}

/** Where each object begins. After `xref` and a line with the range come lines of 20 bytes each, the first for no object. */
function readTable(pdf: Buffer, table: number, size: number): ReadonlyMap<number, number> {
  const first = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1
  const lines = Array.from({ length: size }, (_, id) => pdf.toString('latin1', first + 20 * id, first + 20 * id + 18))
  return new Map(lines.flatMap((line, id) => (line.endsWith('n') ? [[id, Number(line.slice(0, 10))] as const] : [])))
}
