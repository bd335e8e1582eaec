import { plainText, wordsIn } from '../story/words.ts'
import { COVER_TITLE, UPRIGHT } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { dateIn } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { drawScenery } from './scenery.ts'
import { SILENT_SECONDS } from './timing.ts'
import { titleSize } from './title-size.ts'

/** Members on one cast slide; more are divided evenly. */
const CAST_A_SLIDE = 8

/** The cover, and who is who. */
export function openingCards(drawing: Drawing): readonly Draft[] {
  return [coverCard(drawing), ...castCards(drawing)]
}

function coverCard(drawing: Drawing): Draft {
  const { story, lang, labels, album } = drawing
  const own = story.cover && album.take(story.cover.path)
  const picture =
    own ?? album.add('scenery-cover', drawScenery(plainText(wordsIn(story.title, story.lang)), drawing.theme.scenery))
  const { title, classes, isCut } = titleSize(say(story.title, drawing), COVER_TITLE, UPRIGHT.cover, drawing)
  if (isCut) drawing.notebook.report('T605', story.title.at)
  const byline = [...story.author, ...(story.publisher ? [story.publisher] : [])].map((name) =>
    plainText(wordsIn(name, lang)),
  )
  const data: CardKinds['cover'] = {
    picture: { src: picture.path, alt: own && story.cover?.alt ? plainText(wordsIn(story.cover.alt, lang)) : '' },
    title,
    ...(story.subtitle && { subtitle: say(story.subtitle, drawing) }),
    byline: byline.join(labels.comma),
    ...(story.date && { date: dateIn(story.date, lang, plainText(wordsIn(story.date.text, lang))) }),
  }
  return {
    template: 'cover',
    classes,
    data: { ...data },
    steps: false,
    notes: [],
    speakers: [],
    seconds: SILENT_SECONDS,
    at: story.title.at,
  }
}

/** Everyone in the cast; of a large cast only those who speak. */
function castCards(drawing: Drawing): readonly Draft[] {
  const { story, lang, labels, speakers } = drawing
  const speaking = new Set(
    story.parts.flatMap((part) =>
      part.type === 'scene' ? part.script.flatMap((block) => (block.type === 'line' ? [block.who] : [])) : [],
    ),
  )
  const all = [...speakers.values()]
  const shown = all.length > CAST_A_SLIDE ? all.filter(({ member }) => speaking.has(member.id)) : all
  const first = shown[0]
  if (!first || shown.length < 2) return []
  const pages = Math.ceil(shown.length / CAST_A_SLIDE)
  const perPage = Math.ceil(shown.length / pages)
  return Array.from({ length: pages }, (_, page): Draft => {
    const members = shown.slice(page * perPage, (page + 1) * perPage).map(({ member, className, name }) => {
      const gloss = Object.values(member.name.in)
        .map(plainText)
        .find((other) => other !== name && other !== '')
      return {
        speaker: className,
        name,
        ...(gloss !== undefined && lang === story.lang && { gloss }),
        ...(member.role && { role: say(member.role, drawing) }),
        ...(member.org && { org: say(member.org, drawing) }),
      }
    })
    const data: CardKinds['cast'] = { title: labels.cast, ...continuation(page, drawing), members }
    return {
      template: 'cast',
      classes: [],
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: SILENT_SECONDS,
      at: first.member.at,
    }
  })
}
