import type { Words } from '../story/text.ts'
import { plainText } from '../story/words.ts'
import { bold, type Setting, text } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import { isJapanese } from './labels/labels-in.ts'
import type { Panel } from './manga-grid.ts'
import type { Ruler } from './measure.ts'

/** How the words of a panel are set; the themes' CSS says the same. Lengths in px. */
const INSET = 24
const LABEL = { setting: bold(1.3, 0), size: 20, around: 28, below: 14 }
/** A cry is larger than what is said. */
const LOUDER = 1.3
const BALLOON: Setting = bold(1.45, 0)
const TAIL = 16
const CAPTION: Setting = text(1.5, 0)
const captionSize = (size: number) => Math.max(0.8 * size, 22)

/** What a panel shows beside its words. */
export type PanelLook = 'figure' | 'loud' | 'place'

/** Longest shout, in letters: what is longer is no cry but a speech. */
const SHOUT = { ja: 24, other: 48 }

/** A short cry fills its panel with rays; a stage direction stands in a picture of the place; who says the rest is seen. */
export function lookOf(item: TalkItem): PanelLook {
  if (item.type === 'stage') return 'place'
  const said = plainText(item.text).trim()
  const most = isJapanese(item.text.lang) ? SHOUT.ja : SHOUT.other
  return /[!！]['"”’」』]?$/.test(said) && said.length <= most ? 'loud' : 'figure'
}

/** The share of a panel that belongs to its figure, in px. */
export const figureWidth = ({ width, height }: Panel) => Math.min(0.36 * width, 0.72 * height)

/** Room for a balloon beside the figure; a label that is wider than the figure has a row of its own above both. */
interface Room {
  readonly width: number
  readonly height: number
  /** Lines of the label, if it stands above; else 0. */
  readonly labelLines: number
}

function roomIn(panel: Panel, item: Extract<TalkItem, { type: 'line' }>, label: Words, ruler: Ruler): Room {
  const inside = panel.width - INSET
  const figure = figureWidth(panel)
  const labelWidth = ruler.width(label, label.lang, LABEL.setting, LABEL.size) + LABEL.around
  const height = panel.height - INSET
  // A cry stands in the middle, clear of the label in the corner.
  const beside = lookOf(item) === 'loud' ? 2 * labelWidth : figure
  if (labelWidth <= figure - INSET / 2) return { width: inside - beside, height, labelLines: 0 }
  const above = ruler.height(label, LABEL.setting, LABEL.size, inside - LABEL.around)
  const labelLines = Math.round(above / (LABEL.setting.lineHeight * LABEL.size))
  const width = lookOf(item) === 'loud' ? inside : inside - figure
  return { width, height: height - above - LABEL.below, labelLines }
}

/** Words as they are set in a panel at a size. */
export interface Balloon {
  readonly fits: boolean
  /** A word is torn. */
  readonly tears: boolean
  /** How long its lines are at most, in whole em; undefined where there is one. */
  readonly measure: number | undefined
  /** Of the label, where it stands above the balloon; else 0. */
  readonly labelLines: number
  /** The words in parts that each fit such a panel. */
  parts(): readonly Words[]
}

/** Sets words in a panel. In Japanese a balloon's lines stand upright. */
export function setBalloon(item: TalkItem, label: Words, size: number, panel: Panel, ruler: Ruler): Balloon {
  if (item.type === 'stage') {
    const at = captionSize(size)
    const width = panel.width - INSET - 1.6 * at
    const height = panel.height - INSET - 0.8 * at
    return inLines(item.text, CAPTION, at, width, height, ruler)
  }
  const said = quoted(item)
  const at = lookOf(item) === 'loud' ? LOUDER * size : size
  const room = roomIn(panel, item, label, ruler)
  const across = room.width - TAIL - 6
  const [length, depth] = isJapanese(said.lang)
    ? [room.height - 6 - 1.1 * at, across - 1.8 * at]
    : [across - 2 * at, room.height - 6 - 1.8 * at]
  const marks = item.open === '' ? 0 : BALLOON.lineHeight * at
  return {
    ...inLines(said, BALLOON, at, length, depth, ruler),
    labelLines: room.labelLines,
    parts: inLines(item.text, BALLOON, at, length, depth - marks, ruler).parts,
  }
}

function inLines(words: Words, setting: Setting, size: number, width: number, height: number, ruler: Ruler): Balloon {
  const lines = Math.max(Math.floor(height / (setting.lineHeight * size)), 1)
  return {
    fits: width > 2 * size && ruler.height(words, setting, size, width) <= height,
    tears: ruler.tears(words, setting, size, width),
    measure: ruler.balanced(words, setting, size, width),
    labelLines: 0,
    parts: () => ruler.cut(words, setting, size, width, lines),
  }
}

/** The words with the marks that the slide adds. */
function quoted(item: Extract<TalkItem, { type: 'line' }>): Words {
  const [first = []] = item.text.paragraphs
  if (item.open === '') return item.text
  return { ...item.text, paragraphs: [[{ type: 'text', text: item.open + item.close }, ...first]] }
}
