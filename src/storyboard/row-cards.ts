import type { Chart, List, Timeline } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { type Piece, paginate } from '../typesetting/paginate.ts'
import { amountIn } from './amounts.ts'
import { draft, type Frame } from './block-draft.ts'
import { contentWidth, LIST, SMALLEST_WHEN_SPLIT } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { yearOf } from './dates.ts'
import { continuation, type Draft, say } from './drawing.ts'
import type { Ruler } from './measure.ts'
import { setTimeline } from './timeline.ts'
import { secondsToSay } from './timing.ts'
import { longTitle } from './title-size.ts'

export function listCards(block: List, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { ruler } = drawing
  const width = contentWidth(drawing.theme.width)
  const pieces = block.items.map((item) => listPiece(say(item, drawing), width, ruler))
  const keep = LIST.sizes.indexOf(SMALLEST_WHEN_SPLIT)
  const { size, pages } = paginate(pieces, LIST, { sizes: LIST.sizes, gap: (at) => LIST.gap * at, keep })
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
      { classes: [`size-${size}`, ...longTitle(data.title, drawing)], steps: drawing.story.steps === 'lines', seconds },
    )
  })
}

interface ListPiece extends Piece {
  readonly words: Words
}

function listPiece(words: Words, width: number, ruler: Ruler): ListPiece {
  return {
    words,
    height: (size) => ruler.height(words, LIST.setting, size, LIST.width(width, size)),
    split(size, maxHeight) {
      const lines = Math.max(1, Math.floor(maxHeight / (LIST.setting.lineHeight * size)))
      return ruler
        .cut(words, LIST.setting, size, LIST.width(width, size), lines)
        .map((part) => listPiece(part, width, ruler))
    },
  }
}

export function chartCard(block: Chart, frame: Frame): Draft {
  const { drawing } = frame
  const { lang, labels } = drawing
  const most = Math.max(...block.data.map((row) => Math.abs(row.value)), 0)
  const data: CardKinds['chart'] = {
    ...(block.title
      ? { title: say(block.title, drawing, block.sources) }
      : { title: say(frame.placed.scene.title, drawing) }),
    shape: block.shape,
    ...(block.unit && { unit: plainText(wordsIn(block.unit, lang)) }),
    ...(block.approximate && { approximately: labels.approximately }),
    rows: block.data.map((row) => ({
      label: say(row.label, drawing),
      value: amountIn(row.value, lang),
      percent: most === 0 ? 0 : Math.ceil((Math.abs(row.value) / most) * 100),
    })),
  }
  return draft(block, frame, 'chart', { ...data }, { classes: longTitle(data.title ?? '', drawing) })
}

export function timelineCards(block: Timeline, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const here = placed.scene.frame ? undefined : yearOf(placed.scene.when)
  const { size, pages, misfit } = setTimeline(block, drawing)
  return pages.map((entries, index) => {
    const data: CardKinds['timeline'] = {
      title: block.title ? say(block.title, drawing) : drawing.labels.timeline,
      ...continuation(index, drawing),
      entries: entries.map(({ when, day, text, year }) => ({
        when,
        ...(day && { day }),
        text,
        now: here !== undefined && year === here,
      })),
    }
    return draft(
      block,
      frame,
      'timeline',
      { ...data },
      {
        classes: [`size-${size}`, ...longTitle(data.title, drawing)],
        ...(misfit && index === 0 && { misfit }),
      },
    )
  })
}
