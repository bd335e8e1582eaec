import { oneValue } from './read-one.ts'

const digits = /^([-−]?)(\d[\d,]*(?:\.\d+)?)\s*([万億兆kKMBT]?)$/
const zeros: Readonly<Record<string, number>> = { k: 3, K: 3, 万: 4, M: 6, 億: 8, B: 9, 兆: 12, T: 12 }

/** The value of `1,000`, `1.5億`, `20k`. */
export function parseNumber(written: string): number | undefined {
  const [, sign, figure, unit = ''] = digits.exec(written.normalize('NFKC').trim()) ?? []
  if (figure === undefined) return undefined
  // Written as an exponent, so that 1.1億 is exactly 110000000.
  const value = Number(`${sign && '-'}${figure.replaceAll(',', '')}e${zeros[unit] ?? 0}`)
  return Number.isFinite(value) ? value : undefined
}

/** A number, and how the author wrote it. */
export const number = oneValue('number', (written, value, _of, reading) => {
  const parsed = parseNumber(written)
  if (parsed !== undefined) return { value: parsed, written }
  reading.notebook.report('S242', value.at, { written })
  return undefined
})
