import type { Talk } from '../protocol.ts'
import type { Slides } from '../slides/slides.ts'
import { allWords } from '../stage/words/all-words.ts'
import { en } from '../stage/words/en.ts'
import { isRightToLeft } from '../story/direction.ts'
import { keysOf } from '../story/key-presets.ts'
import { rowFor } from '../story/row-for.ts'
import type { Text } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { FinishedSlide } from './finish-slide.ts'

/** What the stage must know of the slides in one language. `passages` are theirs, where there are several languages. */
export function talkOf(
  id: string,
  { manuscript, slides }: Slides,
  finished: readonly FinishedSlide[],
  passages: readonly number[] | undefined,
): Talk {
  const { story, lang, theme, speakers } = manuscript.storyboard
  const write = (text: Text) => plainText(wordsIn(text, lang))
  const scenes = story.parts.flatMap((part) => (part.type === 'scene' ? [part] : []))
  const titles = new Map(scenes.map(({ id, title }) => [id, write(title)]))
  return {
    id,
    title: write(story.title),
    lang,
    ...(isRightToLeft(lang) && { dir: 'rtl' }),
    width: theme.width,
    height: theme.height,
    ...(story.seconds !== undefined && { duration: story.seconds }),
    keys: keysOf(story.stage?.keys ?? {}),
    cast: [...speakers.values()].map(({ member, name, className, colour }) => ({
      id: member.id,
      name,
      class: className.split(' ')[0] ?? '',
      colour,
    })),
    scenes: scenes.map(({ id, seconds }) => ({
      id,
      title: titles.get(id) ?? '',
      ...(seconds !== undefined && { planned: seconds }),
    })),
    slides: slides.map(({ id, card }, index) => {
      const sceneTitle = card.scene === undefined ? undefined : titles.get(card.scene)
      const passage = passages?.[index]
      return {
        id,
        ...(passage !== undefined && { passage }),
        ...(card.scene !== undefined && { scene: card.scene }),
        ...(sceneTitle !== undefined && { sceneTitle }),
        title: finished[index]?.heading || sceneTitle || write(story.title),
        steps: card.steps ? (finished[index]?.items ?? 0) : 0,
        speakers: card.speakers,
        notes: card.notes.map((words) => plainText(words)),
        lines: card.lines.map(({ words, ...line }) => ({ ...line, text: plainText(words) })),
        seconds: card.seconds,
      }
    }),
    words: rowFor(allWords, lang) ?? en,
  }
}
