import type { Memory } from '../host/memory.ts'
import type { Member } from '../story/story.ts'
import type { Theme } from '../templates/theme.ts'

/**
 * The colour of each member of the cast, in order: their own if it can be read, darker or lighter if not;
 * else the theme's; after its last one, colours that differ most from those before. New members at the end change nobody's.
 */
export async function castColours(
  cast: readonly Member[],
  { speakerColours, ground }: Theme,
  memory: Memory,
): Promise<readonly string[]> {
  const plain = cast.map(({ colour }, index) => colour ?? speakerColours[index])
  const isEnough = plain.every((colour, index) => colour !== undefined && cast[index]?.colour === undefined)
  const repeated = (index: number) => speakerColours[index % speakerColours.length] ?? 'currentColor'
  if (isEnough || ground === undefined) return plain.map((colour, index) => colour ?? repeated(index))

  // Comparing colours with every eye takes longer than anything else that is done for the cast.
  const name = `colours ${JSON.stringify(cast.map(({ colour }) => colour))}`
  const known = memory.get(name)
  if (known !== undefined) return JSON.parse(known)
  const { openPalette, readableOn } = await import('./palette.ts')
  const palette = openPalette(ground)
  for (const colour of speakerColours) palette.take(colour)
  const colours = cast.map((member, index) => {
    if (member.colour === undefined) return speakerColours[index] ?? palette.next() ?? repeated(index)
    const own = readableOn(ground, member.colour)
    palette.take(own)
    return own
  })
  memory.set(name, JSON.stringify(colours))
  return colours
}
