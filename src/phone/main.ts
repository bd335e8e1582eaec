// The phone is one more window of the talk: it plays by the rules of the stage, and is joined with the others by the server.
import type { Talk } from '../protocol.ts'
import { stayAwake } from '../stage/comfort.ts'
import { scriptOf, stopsOf } from '../stage/deck.ts'
import { openLink } from '../stage/link.ts'
import type { Move } from '../stage/moves.ts'
import { open, play } from '../stage/play.ts'
import { type Door, furnish } from './furnish.ts'
import { joinServer } from './join-server.ts'

const talk: Talk = JSON.parse(document.getElementById('talk')!.textContent)
const token = new URLSearchParams(location.search).get('stage') ?? ''
const deck = { talk, stops: stopsOf(talk.slides), script: scriptOf(talk) }

let now = open(deck.stops, { slide: 0, step: 0 }, talk.languages ?? [talk.lang])
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
const view = furnish(deck, make)
const show = () => view(now, door, clock())

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
