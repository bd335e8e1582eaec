// The stage: inputs become moves, `play` makes the next state of them, then the page and the address are told.
import { canFillScreen, hideIdlePointer, stayAwake, toggleFullscreen } from './comfort.ts'
import { readDeck } from './deck.ts'
import { makeHelp } from './help.ts'
import { listenToFingers, listenToHelp, listenToKeys, listenToPointer } from './inputs.ts'
import { keyTable } from './keys.ts'
import { listenToAddress, placeInAddress, tellAddress } from './location.ts'
import type { Move } from './moves.ts'
import { open, play } from './play.ts'
import { makeChrome, show } from './show.ts'
import { wordsFor } from './words.ts'

const deck = readDeck(document)
const words = wordsFor(deck.lang)
const activeKeys = keyTable.filter((row) => row.action !== 'fullscreen' || canFillScreen())
const chrome = makeChrome(makeHelp(activeKeys, words))

let now = open(deck.stops, placeInAddress(deck) ?? { slide: 0, step: 0 })
document.documentElement.classList.add('stage')
show(deck, chrome, words, now)

function make(move: Move): boolean {
  const before = now
  now = play(before, move)
  if (move.type === 'fullscreen') toggleFullscreen()
  if (now === before) return false
  show(deck, chrome, words, now, before)
  tellAddress(deck, now)
  return true
}

listenToKeys(activeKeys, make)
listenToPointer(make)
listenToFingers(make)
listenToHelp(chrome.help, make)
listenToAddress(deck, make)
stayAwake()
hideIdlePointer()
