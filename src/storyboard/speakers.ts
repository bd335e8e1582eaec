import type { Member, Story } from '../story/story.ts'
import type { Lang } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { Theme } from '../templates/theme.ts'
import { clusterStarts, nextCluster } from '../typesetting/clusters.ts'
import type { Album } from './album.ts'

/** A member of the cast as slides show them. */
export interface Speaker {
  readonly member: Member
  /** Class that carries colour, monogram and shape: `speaker-1`, in the order of the cast. */
  readonly className: string
  readonly name: string
  readonly colour: string
  /** The first letter of the name, shown where there is no picture. */
  readonly monogram: string
  /** Path of the picture that stands in place of the monogram. */
  readonly portrait?: string
  /** 0 to 4: circle, squircle, hexagon, arch, leaf. After the theme's last colour the run of shapes is another, so no two look alike. */
  readonly shape: number
}

/** A monogram is written in a typeface, which has no pictures. */
const LEADING_EMOJI = /^(?:\s|\u200d|\ufe0f|\p{EMod}|\p{Emoji_Presentation}|\p{Extended_Pictographic})+/u

const TITLES = /^(?:dr|mr|mrs|ms|prof|sir|dame|st)\.?\s+/i

/** Everyone in the cast, by id, in the colours of `castColours`. Adding a member at the end changes nobody else's colour. */
export function speakersOf(
  story: Story,
  theme: Theme,
  lang: Lang,
  colours: readonly string[],
  album: Pick<Album, 'take'>,
): ReadonlyMap<string, Speaker> {
  const before = Math.max(theme.speakerColours.length, 1)
  return new Map(
    story.cast.map((member, index) => {
      const name = plainText(wordsIn(member.name, lang))
      const bare = name.replace(LEADING_EMOJI, '').replace(TITLES, '')
      const portrait = member.avatar && album.take(member.avatar.path)?.path
      const speaker: Speaker = {
        member,
        className: member.type === 'org' ? `speaker-${index + 1} org` : `speaker-${index + 1}`,
        name,
        colour: colours[index] ?? 'currentColor',
        monogram: bare.slice(0, nextCluster(clusterStarts(bare), 0)).toLocaleUpperCase(lang),
        ...(portrait !== undefined && { portrait }),
        shape: (index + Math.floor(index / before)) % 5,
      }
      return [member.id, speaker]
    }),
  )
}
