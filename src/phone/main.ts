// The phone is one more window of the talk: it plays by the rules of the stage, and is joined with the others by the server.
import type { Talk } from '../protocol.ts'
import { stayAwake } from '../stage/comfort.ts'
import { scriptOf, stopsOf } from '../stage/deck.ts'
import { openLink } from '../stage/link.ts'
import type { Move } from '../stage/moves.ts'
import { open, play } from '../stage/play.ts'
import { type Door, furnish, type Show } from './furnish.ts'
import { joinServer } from './join-server.ts'

const talks: readonly Talk[] = JSON.parse(document.getElementById('talk')!.textContent)
const token = new URLSearchParams(location.search).get('stage') ?? ''
const told = new Map(
  talks.map((talk) => [talk.lang, { talk, stops: stopsOf(talk.slides), script: scriptOf(talk) }] as const),
)
const langs = [...told.keys()]
const toldIn = (lang: string) => told.get(lang)!

let now = open(toldIn(langs[0]!).stops, { slide: 0, step: 0 }, langs, (lang) => toldIn(lang).stops)
let door: Door = 'lost'
/** How much the clock of the deck's machine is ahead of ours; milliseconds. */
let ahead = 0
const clock = () => Date.now() + ahead

const change = (move: Move) => {
  now = play(now, move, clock())
  show()
}
const link = openLink(token, 'behind', () => now, change)
const make = (move: Move) => {
  const old = now
  change(move)
  if (now !== old) link.tell()
}
let view: Show
let shown = ''
const show = () => {
  if (now.lang !== shown) view = furnish(toldIn(now.lang), make)
  shown = now.lang
  view(now, door, clock())
}

joinServer(token, 'phone', {
  decks({ count, time }) {
    ahead = time - Date.now()
    door = count > 0 ? 'open' : 'nobody'
    show()
  },
  connection(is) {
    if (is !== 'there') door = is
    show()
  },
})
setInterval(show, 250)
show()
stayAwake()
