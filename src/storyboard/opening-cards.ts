import { plainText, wordsIn } from '../story/words.ts'
import { COVER_TITLE, UPRIGHT } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { castCards } from './cast-cards.ts'
import { dateIn } from './dates.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { drawScenery } from './scenery.ts'
import { SILENT_SECONDS } from './timing.ts'
import { titleSize } from './title-size.ts'

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
    credited: story.subtitle !== undefined || byline.length > 0 || story.date !== undefined,
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
