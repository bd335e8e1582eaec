import { draw, sheetOn } from './ink.ts'
import type { Move, Place, Shared, State, Stop } from './moves.ts'
import { freshTimer, isFresh, toggle } from './timer.ts'
import { finished, placeIn, ways } from './travel.ts'

/** Nobody has ten thousand slides; a cat on the keyboard has patience. */
const longestNumber = 4

/** Texts are from 0.56 to 2.36 times as large as usual, in steps of a tenth. */
const sizes = { least: -6, most: 9 }

/** The stage before the first move. */
export function open(
  stops: readonly Stop[],
  at: Place,
  langs: readonly string[] = ['en'],
  stopsIn: State['stopsIn'] = () => stops,
): State {
  return {
    stops,
    langs,
    stopsIn,
    lang: langs[0] ?? 'en',
    at,
    screen: 'slides',
    captions: false,
    timer: freshTimer,
    panel: 'none',
    tool: 'none',
    reading: false,
    presenting: 'no',
    size: 0,
    typed: '',
    strokes: {},
  }
}

/** The part of it that all windows of a talk agree on. */
export function sharedOf({ at, screen, captions, timer, lang }: State): Shared {
  return { at, screen, captions, timer, lang }
}

/**
 * What the stage looks like after a move made at a time (milliseconds). A move that leads nowhere returns the very same state.
 * The first step of a talk starts its timer.
 */
export function play(now: State, move: Move, time: number): State {
  const then = turn(now, move, time)
  const begins = then.at !== now.at && isFresh(then.timer) && (move.type === 'next' || move.type === 'enter')
  return begins ? { ...then, timer: toggle(then.timer, time) } : then
}

function turn(now: State, move: Move, time: number): State {
  if (now.panel !== 'none' && !unhindered.test(move.type)) return underPanel(now, move, time)
  if (now.reading && isForSlides(move)) return now
  const way = ways[move.type]
  if (way) return isStep(move) && now.screen !== 'slides' ? raise(now) : goTo(now, way(now.stops, now.at))
  switch (move.type) {
    case 'go':
      return goTo(translate(now, move.lang), move.to)
    case 'digit':
      return { ...now, typed: (now.typed + move.digit).slice(-longestNumber) }
    case 'enter':
      return now.typed ? goTo(now, finished(now.stops, slideTyped(now))) : turn(now, { type: 'next' }, time)
    case 'black':
    case 'white':
      return { ...now, screen: now.screen === move.type ? 'slides' : move.type, typed: '' }
    case 'captions':
      return { ...now, captions: !now.captions }
    case 'help':
    case 'overview':
    case 'search':
      return { ...now, panel: move.type, typed: '' }
    case 'laser':
    case 'pen':
      return now.tool === move.type ? putDown(now) : { ...putDown(now), tool: move.type }
    case 'clear':
      return turn(now, { type: 'wipe', sheet: sheetOn(now) }, time)
    case 'point':
      return move.at ? { ...now, laser: move.at } : withoutLaser(now)
    case 'draw':
    case 'wipe': {
      const strokes = draw(now.strokes, move)
      return strokes === now.strokes ? now : { ...now, strokes }
    }
    case 'timer':
      return { ...now, timer: toggle(now.timer, time) }
    case 'reset-timer':
      return { ...now, timer: freshTimer }
    case 'larger':
      return { ...now, size: Math.min(now.size + 1, sizes.most) }
    case 'smaller':
      return { ...now, size: Math.max(now.size - 1, sizes.least) }
    case 'language':
      return translate(now, now.langs[(now.langs.indexOf(now.lang) + 1) % now.langs.length])
    case 'reading':
      return now.presenting === 'no' ? { ...putDown(now), screen: 'slides', reading: !now.reading } : now
    case 'window-refused':
      return { ...now, reading: false, presenting: 'refused' }
    case 'escape':
      return takeAway(now)
    case 'follow':
      return now.langs.includes(move.shared.lang) ? follow(translate(now, move.shared.lang), move.shared) : now
    case 'presenter':
      return now.presenting === 'refused' ? { ...now, presenting: 'no' } : now
    default:
      return now
  }
}

/** What other windows and the clock do is not held up by something that is open in this one. */
const unhindered = /^(follow|point|draw|wipe|timer|reset)/

/** What is open covers the slides: nothing moves behind it, and where one goes somewhere else it closes. */
function underPanel(now: State, move: Move, time: number): State {
  const closed: State = { ...now, panel: 'none' }
  switch (move.type) {
    case 'go':
    case 'language':
    case 'reading':
    case 'presenter':
      return turn(closed, move, time)
    case 'escape':
    case 'panel-closed':
      return closed
    case 'help':
    case 'overview':
    case 'search':
      return move.type === now.panel ? closed : { ...now, panel: move.type }
    default:
      return now
  }
}

/** A step that finds the curtain down only raises it. */
function isStep({ type }: Move): boolean {
  return type === 'next' || type === 'back'
}

/** While the deck is read as a page, keys that step do what they do on any page. */
function isForSlides(move: Move): boolean {
  return /^(next|back|previous|first|last|digit|enter|black|white|captions|laser|pen)/.test(move.type)
}

/** Escape takes away one thing at a time; when there is nothing left it shows all slides. */
function takeAway(now: State): State {
  if (now.tool !== 'none') return putDown(now)
  if (now.screen !== 'slides' || now.typed) return raise(now)
  return { ...now, panel: 'overview' }
}

/** The same place in another language. */
function translate(now: State, lang = now.lang): State {
  if (lang === now.lang) return now
  const stops = now.stopsIn(lang)
  return { ...now, lang, stops, at: placeIn(stops, now.stops, now.at) }
}

function follow(now: State, shared: Shared): State {
  return { ...now, ...shared, at: goTo(now, shared.at).at }
}

function goTo(now: State, to: Place): State {
  const stop = now.stops[to.slide]
  const at = stop ? { slide: to.slide, step: Math.min(Math.max(to.step, 0), stop.steps) } : now.at
  if (at.slide === now.at.slide && at.step === now.at.step) return raise(now)
  return { ...now, at, screen: 'slides', typed: '' }
}

function raise(now: State): State {
  const isUp = now.screen === 'slides' && !now.typed && now.panel === 'none'
  return isUp ? now : { ...now, screen: 'slides', typed: '', panel: 'none' }
}

function putDown(now: State): State {
  return now.tool === 'none' ? now : { ...withoutLaser(now), tool: 'none' }
}

function withoutLaser(now: State): State {
  const { laser, ...rest } = now
  return laser ? rest : now
}

function slideTyped(now: State): number {
  return Math.min(Math.max(Number(now.typed) - 1, 0), now.stops.length - 1)
}
