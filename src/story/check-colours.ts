/** Whether the audience can see who speaks. */
import type { Notebook } from '../source/diagnostic.ts'
import type { Entry } from './node.ts'
import { colourNumbers } from './read-colour.ts'
import type { Member } from './story.ts'

/** What colour the slides of our themes are. Of other themes nothing is known here, and nothing is said. */
export const grounds: Readonly<Record<string, string>> = {
  paper: '#f6ead2',
  newsroom: '#fff',
  night: '#12131d',
}

/** WCAG 2.2 wants this much of text: names stand in the colour. */
const enough = 4.5

/** Reports colours of speakers that are hard to tell from the slide. */
export function checkColours(
  cast: readonly Member[],
  entries: readonly Entry[],
  theme: string,
  notebook: Notebook,
): void {
  const ground = Object.hasOwn(grounds, theme) ? grounds[theme] : undefined
  if (ground === undefined) return
  for (const { id, colour, at } of cast) {
    const ratio = colour === undefined ? undefined : contrast(colour, ground)
    if (colour === undefined || ratio === undefined || ratio >= enough) continue
    const fields = entries.find(({ key }) => key.value === id)?.value
    const entry = fields?.type === 'mapping' && fields.entries.find(({ key }) => /^colou?r$/.test(key.value))
    notebook.report('A511', entry ? entry.value.at : at, { colour: colour.replace('#', ''), ratio })
  }
}

/** The contrast of two colours, 1 to 21, as WCAG reckons it. Nothing for colours that let others through. */
export function contrast(one: string, other: string): number | undefined {
  const [a, b] = [one, other].map(luminance)
  if (a === undefined || b === undefined) return undefined
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number | undefined {
  const parts = colourNumbers(colour)?.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return parts && 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!
}
