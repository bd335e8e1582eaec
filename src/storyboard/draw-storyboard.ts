import type { Files } from '../host/files.ts'
import type { Memory } from '../host/memory.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Act, Scene, Story } from '../story/story.ts'
import type { Lang } from '../story/text.ts'
import { plainText } from '../story/words.ts'
import type { Theme } from '../templates/theme.ts'
import type { Typesetter } from '../typesetting/typesetter.ts'
import { openAlbum } from './album.ts'
import { ACT_TITLE } from './boxes.ts'
import type { Card } from './card.ts'
import { numberCitations } from './citations.ts'
import { closingCards } from './closing-cards.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { labelsIn } from './labels/labels-in.ts'
import { openRuler } from './measure.ts'
import { reportMissingGlyphs } from './missing-glyphs.ts'
import { openingCards } from './opening-cards.ts'
import { sceneCards } from './scene-cards.ts'
import { slugLine } from './scene-place.ts'
import { speakersOf } from './speakers.ts'
import type { Storyboard } from './storyboard.ts'
import { type Pace, SILENT_SECONDS, secondsOfStory, tempoOf } from './timing.ts'
import { titleSize } from './title-size.ts'

/** What a storyboard is drawn with. */
export interface Desk {
  readonly lang: Lang
  readonly theme: Theme
  readonly typesetter: Typesetter
  /** What earlier builds have found out about these texts in these faces. */
  readonly memory: Memory
  /** Of the cast, in its order. */
  readonly colours: readonly string[]
  /** The story's folder, for its pictures. */
  readonly files: Files
  /** How fast it is told. Default: as people usually speak. */
  readonly pace?: Pace | undefined
}

/** Decides every slide of a story in one language: which there are, what stands on them, how large. */
export function drawStoryboard(story: Story, desk: Desk): Outcome<Storyboard> {
  const { lang, theme, typesetter, memory, colours, files, pace } = desk
  const notes = new Notebook()
  const album = openAlbum(files)
  const speakers = speakersOf(story, theme, lang, colours, album)
  const citations = numberCitations(story)
  const drawing: Drawing = {
    story,
    lang,
    labels: labelsIn(lang),
    theme,
    ruler: openRuler(typesetter, theme, memory),
    speakers,
    citations,
    album,
    tempo: tempoOf(pace, story.lang),
    notebook: notes,
  }
  const cards = numbered([...openingCards(drawing), ...partCards(drawing), ...closingCards(drawing)])
  reportMissingGlyphs({ story, cards, speakers, lang, theme }, { typesetter, memory }, notes)
  for (const card of cards) reportMisfit(card, notes)
  const seconds = secondsOfStory(story, lang, drawing.tempo)
  return notes.close({ story, lang, theme, cards, speakers, citations, pictures: album.pictures, seconds })
}

/** What no size and no further slide could help. */
function reportMisfit({ misfit, number, at }: Card, notes: Notebook): void {
  if (misfit === 'too full') notes.report('T603', at, { slide: number })
  if (misfit === 'torn word') notes.report('T606', at, { slide: number })
}

function partCards(drawing: Drawing): readonly Draft[] {
  const drafts: Draft[] = []
  let act: Act | undefined
  let acts = 0
  let scenes = 0
  let before: Scene | undefined
  for (const part of drawing.story.parts) {
    if (part.type === 'act') {
      act = part
      drafts.push(actCard(part, ++acts, drawing))
    } else if (part.type === 'scene') {
      const number = part.frame ? undefined : ++scenes
      const after = before?.frame && !part.frame ? before : undefined
      drafts.push(...sceneCards({ scene: part, act, number, after, slug: slugLine(part, act, drawing) }, drawing))
      before = part
    } else {
      drawing.album.takeShown(part.markdown)
      drafts.push({
        ...blank(part.at),
        template: 'slide',
        classes: part.layout ? [part.layout] : [],
        data: { markdown: part.markdown },
      })
    }
  }
  return drafts
}

/** The title of an act that says itself which it is: 第一幕 友人たち, Act One: Friends, Erster Akt. */
const NUMBERED =
  /^(?:第\s*[\d０-９一二三四五六七八九十百]+|(?:acte?|akt|acto|at[ot]o?|part|действие)(?!\p{L})|(?:\d+\.|\p{L}+er)\s+akt(?!\p{L})|제\s*[\d일이삼사오]|الفصل)/iu

function actCard(act: Act, ordinal: number, drawing: Drawing): Draft {
  const { title, classes, isCut } = titleSize(say(act.title, drawing), ACT_TITLE, undefined, drawing)
  if (isCut) drawing.notebook.report('T605', act.title.at)
  return {
    ...blank(act.at),
    template: 'act',
    classes,
    data: { title, ...(!NUMBERED.test(plainText(title)) && { ordinal: drawing.labels.act(ordinal) }) },
    notes: act.note ? [say(act.note, drawing)] : [],
  }
}

const blank = (at: Draft['at']) =>
  ({ classes: [], steps: false, notes: [], speakers: [], seconds: SILENT_SECONDS, at }) satisfies Partial<Draft>

/** Gives every card its number and its address: the scene's id and its place in the scene, or its kind. */
function numbered(drafts: readonly Draft[]): readonly Card[] {
  const counts = new Map<string, number>()
  return drafts.map((draft, index) => {
    const base = draft.scene ?? draft.template
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    const id = draft.scene === undefined ? (count === 1 ? base : `${base}-${count}`) : `${base}-${count}`
    return { ...draft, lines: draft.lines ?? [], id, number: index + 1 }
  })
}
