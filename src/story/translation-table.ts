/** The door to csv-parse and csv-stringify: translations as a table that spreadsheets open. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { TranslationRow } from './translation-rows.ts'

const columns = ['scene', 'speaker', 'kind', 'main', 'translation', 'state'] as const

/** With a byte order mark, because Excel takes the file for something else without. */
export function writeTable(rows: readonly TranslationRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

/** The rows of a table, whichever columns it has kept and in whatever order; nothing if it is no such table. */
export function readTable(text: string): readonly TranslationRow[] | undefined {
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  try {
    const records = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    const rows = (records as Record<string, string>[]).map(rowOf)
    return /\bmain\b/.test(head) && /\btranslation\b/.test(head) ? rows : undefined
  } catch {
    return undefined
  }
}

function rowOf(record: Record<string, string | undefined>): TranslationRow {
  const values = columns.map((column) => [column, withoutEscape(record[column] ?? '')])
  return Object.fromEntries(values) as unknown as TranslationRow
}

/** Spreadsheets take `=…` for a formula; written with a quote before it, it is a text. */
function withoutEscape(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell
}
