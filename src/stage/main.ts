// The stage: inputs become moves, `play` makes the next state of them, then the page, the address and the other windows are told.
import { makeAnnouncer } from './announce.ts'
import { makeCaptions } from './captions.ts'
import { hideIdlePointer, stayAwake, toggleFullscreen } from './comfort.ts'
import { findDecks } from './deck.ts'
import { on, page } from './element.ts'
import { makeHelp } from './help.ts'
import { sheetOn } from './ink.ts'
import { makeInk } from './ink-view.ts'
import { listenToFingers, listenToKeys, listenToPointer } from './inputs.ts'
import { openLink } from './link.ts'
import { langInAddress, listenToAddress, placeInAddress, tellAddress } from './location.ts'
import { newToken, recall, remember } from './memory.ts'
import { makeMenu } from './menu.ts'
import type { Move, State } from './moves.ts'
import { makeOverview } from './overview.ts'
import { open, play, sharedOf } from './play.ts'
import { makePresenter } from './presenter.ts'
import { listenToPrinter, listenToWidth, makeReading } from './reading.ts'
import { makeSlideView } from './show-slide.ts'
import type { Stage, View } from './stage.ts'
import { turnPage } from './turn.ts'
import { openWindow } from './windows.ts'

const decks = findDecks(document)
const langs = [...decks.keys()]
const deckIn = (lang = langs[0]!) => decks.get(lang)!()
const { id, keys } = deckIn().talk
// `?presenter=TOKEN` and `?stage=TOKEN` say which talk a window belongs to, `?me=elon` who looks at it.
const asked = new URLSearchParams(location.search)
const isPresenter = asked.has('presenter')
// A deck that is served may be another the next time, and the talk the same.
const name = asked.get('stage') || id
const memory = recall(name)
const token = asked.get('presenter') || asked.get('stage') || memory?.token || newToken()

const active: Record<string, readonly string[]> = keys
// Telephones often do not let a page fill the screen.
if (!document.fullscreenEnabled) delete active.fullscreen
if (langs.length < 2) delete active.language
if (isPresenter) delete active.reading
const stage: Stage = {
  get deck() {
    return deckIn(now.lang)
  },
  deckIn,
  keys: active,
  now: () => now,
  make,
}

const lang = langInAddress(langs) ?? langs[0]!
const beginning = { slide: 0, step: 0 }
let now: State = {
  ...open(deckIn(lang).stops, beginning, langs, (wanted) => deckIn(wanted).stops),
  ...memory?.shared,
  lang,
  size: memory?.size ?? 0,
  panel: (!isPresenter && memory?.panel) || 'none',
  reading: !isPresenter && memory?.reading === true,
  at: placeInAddress(deckIn(lang)) ?? beginning,
  presenting: isPresenter ? 'yes' : 'no',
}
let shown: State | undefined

/** After three questions without an answer nobody is there. */
const silence = 3500
const link = openLink(token, isPresenter ? 'behind' : 'level', stage.now, change)
const isAlone = () => Date.now() - link.heard() > silence

let views: readonly View[] = []

/** Puts the slides of a language on the stage, and everything that speaks it around them. */
function furnish(seen: State | undefined): void {
  const { talk, sheet, sections } = stage.deck
  if (!sheet.isConnected) {
    // Who looked at the other slides lets go of them.
    if (seen) for (const view of views) view({ ...seen, reading: false, presenting: 'no', panel: 'none' }, seen)
    for (const old of document.querySelectorAll('[class^=stage-]')) old.remove()
    for (const section of sections) section.classList.remove('on-stage')
    document.querySelector('main')!.replaceChildren(sheet)
  }
  page.lang = talk.lang
  page.dir = talk.dir ?? ''
  document.title = (isPresenter ? '▸ ' : '') + talk.title
  views = [
    makeReading(stage),
    makeSlideView(stage),
    makeInk(stage),
    makeCaptions(stage),
    makeMenu(stage),
    makePresenter(stage, isAlone, asked),
    makeOverview(stage),
    makeHelp(stage),
    makeAnnouncer(stage),
  ]
}

/** Makes a move that began in this window; says whether it was of any use. */
function make(move: Move): boolean {
  const old = now
  if (move.type === 'fullscreen') toggleFullscreen()
  change(move)
  if (move.type === 'presenter' && old.presenting !== 'refused') openOther()
  if (now.laser !== old.laser) link.ink({ type: 'point', at: now.laser })
  if (move.type === 'draw') link.ink(move)
  else if (now.strokes !== old.strokes) link.ink({ type: 'wipe', sheet: sheetOn(now) })
  if (isNews(old)) link.tell()
  return now !== old
}

function change(move: Move): void {
  const old = now
  now = play(old, move, Date.now())
  if (now === old) return
  turnPage(show, now, old)
  if (now.at !== old.at) tellAddress(stage.deck, now)
  if (isNews(old) || memorable.some((part) => now[part] !== old[part])) keep()
}

function show(): void {
  const isOther = now.lang !== shown?.lang
  if (isOther) furnish(shown)
  const seen = isOther ? undefined : shown
  shown = now
  for (const view of views) view(now, seen)
}

/** What a window keeps for itself. */
const memorable = ['size', 'panel', 'reading'] as const

/** Whether something has changed that all windows share. */
function isNews(old: State): boolean {
  return JSON.stringify(sharedOf(now)) !== JSON.stringify(sharedOf(old))
}

function keep(): void {
  const { size, panel, reading } = now
  remember(name, { token, size, panel, reading, shared: sharedOf(now) })
}

let other: Window | undefined

/** The speaker's window opens or fetches the audience's, and the other way round. */
function openOther(): void {
  if (isPresenter && !isAlone()) return
  other = openWindow(isPresenter ? 'stage' : 'presenter', token, isPresenter ? undefined : other)
  if (other) link.welcome(other)
  else if (!isPresenter) change({ type: 'window-refused' })
}

page.classList.add('stage')
show()
listenToKeys(stage)
listenToPointer(stage)
listenToFingers(stage)
listenToAddress(stage)
listenToPrinter(stage)
// A window that is loaded again takes its laser along.
on(window, 'pagehide', () => make({ type: 'point', at: undefined }))
if (isPresenter) setInterval(() => link.hello('state'), 1000)
else listenToWidth(stage)
link.hello('all')
keep()
stayAwake()
hideIdlePointer()
