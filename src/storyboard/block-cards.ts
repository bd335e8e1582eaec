import type { Block, Chart, CustomCard, Figure, Image, List, Quote, Spoken, Term, Timeline } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { paginate } from '../typesetting/paginate.ts'
import { amountIn } from './amounts.ts'
import { ASIDE, contentWidth, LABEL, LIST, QUESTION, QUOTE, sizesFrom, TERM } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { dateIn, yearOf } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { largestSize } from './measure.ts'
import { jumpLine, type PlacedScene, pictureOf, slugLine } from './scene-place.ts'
import { timelineEntries } from './timeline.ts'
import { SILENT_SECONDS, secondsToSay } from './timing.ts'

/** What all drafts of a block have in common. */
interface Frame {
  readonly placed: PlacedScene
  readonly drawing: Drawing
}

type Own = Exclude<Block, { type: 'break' | 'line' | 'stage' | 'narration' | 'note' | 'image' }>

/** The cards of a block that has slides of its own. */
export function blockCards(block: Own, frame: Frame): readonly Draft[] {
  switch (block.type) {
    case 'quote':
      return [quoteCard(block, frame)]
    case 'stage': // stands among the lines of a talk
      return []
    case 'question':
    case 'aside':
      return [spokenCard(block, frame)]
    case 'list':
    case 'numbered':
      return listCards(block, frame)
    case 'number':
      return [numberCard(block, frame)]
    case 'chart':
      return [chartCard(block, frame)]
    case 'timeline':
      return timelineCards(block, frame)
    case 'term':
      return [termCard(block, frame)]
    case 'card':
      return [customCard(block, frame)]
    case 'slide':
      return [
        draft(block, frame, 'slide', { markdown: block.markdown }, { classes: block.layout ? [block.layout] : [] }),
      ]
  }
}

type Rest = Partial<Pick<Draft, 'classes' | 'steps' | 'speakers' | 'seconds' | 'footer'>>

function draft(
  block: Block,
  { placed, drawing }: Frame,
  template: string,
  data: Draft['data'],
  rest: Rest = {},
): Draft {
  return {
    template,
    classes: [],
    header: slugLine(placed, drawing),
    data,
    steps: false,
    notes: [],
    speakers: [],
    seconds: SILENT_SECONDS,
    scene: placed.scene.id,
    at: block.at,
    ...rest,
  }
}

const cited = (block: Exclude<Block, { type: 'break' }>) => block.sources
const sized = (size: number) => [`size-${size}`]

function quoteCard(block: Quote, frame: Frame): Draft {
  const { drawing } = frame
  const { lang, labels, speakers } = drawing
  const text = say(block.text, drawing)
  const size = largestSize(drawing.ruler, text, QUOTE.setting, QUOTE, sizesFrom(72, 33))
  const speaker = block.by?.type === 'member' ? speakers.get(block.by.who) : undefined
  const by = speaker?.name ?? (block.by?.type === 'name' ? plainText(wordsIn(block.by.name, lang)) : undefined)
  const numbers = (block.sources.length > 0 ? block.sources : frame.placed.scene.sources).flatMap(
    (citation) => drawing.citations.get(citation.source) ?? [],
  )
  const data: CardKinds['quote'] = {
    title: plainText(wordsIn(frame.placed.scene.title, lang)),
    open: labels.open,
    close: labels.close,
    text,
    ...(block.original && { original: say(block.original, drawing) }),
    ...(by !== undefined && { by }),
    ...(speaker && { speaker: speaker.className }),
    ...(block.when && { when: dateIn(block.when, lang, plainText(wordsIn(block.when.text, lang))) }),
    ...(block.where && { where: say(block.where, drawing) }),
  }
  return draft(
    block,
    frame,
    'quote',
    { ...data },
    {
      classes: sized(size),
      speakers: by === undefined ? [] : [by],
      seconds: secondsToSay(text),
      ...(numbers.length > 0 && { footer: labels.source(numbers.join(labels.comma)) }),
    },
  )
}

function spokenCard(block: Spoken, frame: Frame): Draft {
  const { drawing } = frame
  const text = say(block.text, drawing, cited(block))
  const box = block.type === 'question' ? QUESTION : ASIDE
  const size = largestSize(
    drawing.ruler,
    text,
    box.setting,
    box,
    block.type === 'question' ? sizesFrom(72) : sizesFrom(52),
  )
  const seconds = secondsToSay(text)
  if (block.type === 'question')
    return draft(block, frame, 'question', { label: drawing.labels.question, text }, { classes: sized(size), seconds })
  return draft(
    block,
    frame,
    'aside',
    { title: say(frame.placed.scene.title, drawing), label: drawing.labels.aside, text },
    { classes: sized(size), seconds },
  )
}

function listCards(block: List, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { ruler } = drawing
  const width = contentWidth(drawing.theme.width)
  const pieces = block.items.map((item) => {
    const words = say(item, drawing)
    return { words, height: (size: number) => ruler.height(words, LIST.setting, size, width - LIST.indent * size) }
  })
  const { size, pages } = paginate(
    pieces,
    { height: LIST.height },
    { sizes: sizesFrom(48), gap: (at) => LIST.gap * at },
  )
  let start = 1
  return pages.map((page, index) => {
    const items = page.map((piece) => piece.words)
    const data: CardKinds['list'] = {
      title: say(block.title ?? frame.placed.scene.title, drawing),
      ...continuation(index, drawing),
      numbered: block.type === 'numbered',
      start,
      items,
    }
    start += items.length
    const seconds = items.reduce((total, words) => total + secondsToSay(words), 0)
    return draft(
      block,
      frame,
      'list',
      { ...data },
      { classes: sized(size), steps: drawing.story.steps === 'lines', seconds },
    )
  })
}

function numberCard(block: Figure, frame: Frame): Draft {
  const { drawing } = frame
  const { lang, labels } = drawing
  const written = plainText(wordsIn(block.value, lang))
  const value = /^-?\d+(?:\.\d+)?$/.test(written) ? amountIn(Number(written), lang) : written
  const label = say(block.label, drawing, cited(block))
  const size = largestSize(drawing.ruler, label, LABEL.setting, LABEL, sizesFrom(44))
  const data: CardKinds['number'] = {
    value,
    label,
    ...(block.unit && { unit: say(block.unit, drawing) }),
    ...(block.approximate && { approximately: labels.approximately }),
  }
  const units = [...value].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2e80 ? 0.6 : 1), 0)
  const length = units + (block.unit ? 0.45 * [...plainText(wordsIn(block.unit, lang))].length : 0)
  return draft(
    block,
    frame,
    'number',
    { ...data },
    { classes: [...sized(size), length > 9 ? 'long' : length > 5 ? 'medium' : 'short'] },
  )
}

function chartCard(block: Chart, frame: Frame): Draft {
  const { drawing } = frame
  const { lang, labels } = drawing
  const most = Math.max(...block.data.map((row) => Math.abs(row.value)), 0)
  const data: CardKinds['chart'] = {
    ...(block.title
      ? { title: say(block.title, drawing, cited(block)) }
      : { title: say(frame.placed.scene.title, drawing) }),
    shape: block.shape,
    ...(block.unit && { unit: plainText(wordsIn(block.unit, lang)) }),
    ...(block.approximate && { approximately: labels.approximately }),
    rows: block.data.map((row) => ({
      label: say(row.label, drawing),
      value: amountIn(row.value, lang),
      percent: most === 0 ? 0 : Math.round((Math.abs(row.value) / most) * 100),
    })),
  }
  return draft(block, frame, 'chart', { ...data }, { classes: [`of-${block.data.length}`] })
}

function timelineCards(block: Timeline, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  return timelineEntries(block, drawing).map((entries, index) => {
    const data: CardKinds['timeline'] = {
      title: block.title ? say(block.title, drawing) : drawing.labels.timeline,
      ...continuation(index, drawing),
      entries: entries.map((entry) => ({
        ...entry,
        now: yearOf(placed.scene.when) !== undefined && entry.year === yearOf(placed.scene.when) && !placed.scene.frame,
      })),
    }
    return draft(block, frame, 'timeline', { ...data }, { classes: [`of-${entries.length}`] })
  })
}

function termCard(block: Term, frame: Frame): Draft {
  const { drawing } = frame
  const means = say(block.means, drawing, cited(block))
  const size = largestSize(drawing.ruler, means, TERM.setting, TERM, sizesFrom(48))
  return draft(
    block,
    frame,
    'term',
    { label: drawing.labels.term, term: say(block.term, drawing), means },
    { classes: sized(size) },
  )
}

function customCard(block: CustomCard, frame: Frame): Draft {
  const fields = Object.entries(block.fields).map(([name, field]): [string, Words | readonly Words[]] => [
    name,
    'in' in field ? say(field, frame.drawing) : field.map((item) => say(item, frame.drawing)),
  ])
  return draft(block, frame, block.template, {
    title: say(frame.placed.scene.title, frame.drawing),
    ...Object.fromEntries(fields),
  })
}

/** A picture on a slide of its own. */
export function imageCard(block: Image, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const picture = pictureOf(block, drawing)
  if (!picture) return []
  const data: CardKinds['image'] = {
    title: say(placed.scene.title, drawing),
    picture,
    fit: block.fit,
    ...(block.caption && { caption: say(block.caption, drawing, cited(block)) }),
    ...(block.credit && { credit: say(block.credit, drawing) }),
  }
  return [draft(block, frame, 'image', { ...data }, { classes: [block.fit] })]
}

/** The title of a scene, over its picture. */
export function sceneCard(placed: PlacedScene, picture: CardKinds['scene']['picture'], drawing: Drawing): Draft {
  const { scene, number } = placed
  const { lang, labels, citations } = drawing
  const jump = jumpLine(placed, drawing)
  const numbers = scene.sources.flatMap((citation) => citations.get(citation.source) ?? [])
  const data: CardKinds['scene'] = {
    picture,
    title: say(scene.title, drawing),
    number: number === undefined ? '' : labels.scene(number),
    ...(scene.when && { when: dateIn(scene.when, lang, plainText(wordsIn(scene.when.text, lang))) }),
    ...(scene.where && { where: say(scene.where, drawing) }),
    ...(jump !== undefined && { jump }),
  }
  return {
    template: 'scene',
    classes: scene.frame ? ['frame'] : [],
    data: { ...data },
    steps: false,
    notes: scene.note ? [say(scene.note, drawing)] : [],
    speakers: [],
    seconds: SILENT_SECONDS,
    scene: scene.id,
    at: scene.at,
    ...(numbers.length > 0 && { footer: labels.source(numbers.join(labels.comma)) }),
  }
}
