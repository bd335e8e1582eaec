import type { Place, Stop } from './moves.ts'

/** The fragment that stands for a place: `#scene/slide/step`, or `#id/step` for a slide of no scene. */
export function printAddress(stops: readonly Stop[], at: Place): string {
  const stop = stops[at.slide]
  if (!stop) return ''
  const slide = stop.scene === undefined ? [stop.id] : [stop.scene, String(stop.slide)]
  const parts = stop.steps > 0 ? [...slide, String(at.step)] : slide
  return `#${parts.map(encodeURIComponent).join('/')}`
}

/**
 * The place a fragment stands for. Besides what `printAddress` writes it takes a scene or a slide's id alone;
 * where no step is named the slide is shown finished, as who follows a link wants to see it.
 */
export function readAddress(stops: readonly Stop[], fragment: string): Place | undefined {
  const parts = decode(fragment.replace(/^#/, ''))?.split('/') ?? []
  const [name, ...numbers] = parts
  if (!name) return parts.length > 0 ? { slide: 0, step: 0 } : undefined
  const [first, second] = numbers.map(wholeNumber)
  const inScene = stops.findIndex((stop) => stop.scene === name && stop.slide === (first ?? stop.slide))
  if (inScene >= 0) return placeOn(stops, inScene, second)
  const alone = stops.findIndex((stop) => stop.id === name)
  return alone >= 0 ? placeOn(stops, alone, first) : undefined
}

function placeOn(stops: readonly Stop[], slide: number, step: number | undefined): Place {
  const steps = stops[slide]?.steps ?? 0
  return { slide, step: Math.min(step ?? steps, steps) }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
