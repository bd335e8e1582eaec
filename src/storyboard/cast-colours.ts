import type { Member } from '../story/story.ts'
import type { Theme } from '../templates/theme.ts'

/**
 * The colour of each member of the cast, in order: their own if it can be read, darker or lighter if not;
 * else the theme's; after its last one, colours that differ most from those before. New members at the end change nobody's.
 */
export async function castColours(cast: readonly Member[], theme: Theme): Promise<readonly string[]> {
  const { speakerColours, ground } = theme
  const plain = cast.map(({ colour }, index) => colour ?? speakerColours[index])
  const isEnough = plain.every((colour, index) => colour !== undefined && cast[index]?.colour === undefined)
  const repeated = (index: number) => speakerColours[index % speakerColours.length] ?? 'currentColor'
  if (isEnough || ground === undefined) return plain.map((colour, index) => colour ?? repeated(index))

  const { openPalette, readableOn } = await import('./palette.ts')
  const palette = openPalette(ground)
  for (const colour of speakerColours) palette.take(colour)
  return cast.map((member, index) => {
    if (member.colour === undefined) return speakerColours[index] ?? palette.next() ?? repeated(index)
    const own = readableOn(ground, member.colour)
    palette.take(own)
    return own
  })
}
