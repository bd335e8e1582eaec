/** The door to color-name: the names that CSS gives to colours. */
import names from 'color-name'
import { oneValue } from './read-one.ts'

const hexadecimal = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/

/** A CSS colour: `b3261e` and `#b3261e` give `#b3261e`, names stay names. */
export function parseColour(written: string): string | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase()
  const [, figures] = hexadecimal.exec(text) ?? []
  if (figures !== undefined) return `#${figures}`
  return Object.hasOwn(names, text) ? text : undefined
}

/** A colour, as CSS writes it. */
export const colour = oneValue('colour', (written, value, _of, reading) => {
  const parsed = parseColour(written)
  if (parsed === undefined) reading.notebook.report('S248', value.at, { written })
  return parsed
})

/** Red, green and blue of a CSS colour as `parseColour` gives it, 0 to 255; nothing for one that lets others through. */
export function colourNumbers(colour: string): readonly number[] | undefined {
  if (!colour.startsWith('#')) return Object.hasOwn(names, colour) ? names[colour as keyof typeof names] : undefined
  const figures = colour.length <= 5 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  if (figures.length === 8 && figures.slice(6) !== 'ff') return undefined
  return [0, 2, 4].map((at) => Number.parseInt(figures.slice(at, at + 2), 16))
}
