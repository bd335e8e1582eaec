import { element } from './element.ts'
import { makePanel } from './panel.ts'
import { type Say, sayIn } from './say.ts'
import type { Stage, View } from './stage.ts'
import type { Word } from './words/words.ts'

/** The overlay that lists the active keys, made from the table that listens to them. */
export function makeHelp(stage: Stage): View {
  const panel = makePanel('help', stage)
  const words = sayIn(stage.deck.talk)
  return (now) => {
    const isWanted = now.panel === 'help'
    if (isWanted && !panel.open) {
      panel.ariaLabel = words('help')
      panel.replaceChildren(
        element('h2', {}, words('help')),
        element('dl', {}, ...Object.entries(stage.keys).flatMap(([action, names]) => describe(action, names, words))),
        element('p', {}, words('pointer')),
      )
      panel.showModal()
    }
    if (!isWanted && panel.open) panel.close()
  }
}

/** Rows that show other keys than they have: digits are too many, and some keys mean one thing more. */
const shown: Readonly<Record<string, readonly string[]>> = {
  digit: ['0…9', 'Enter'],
  overview: ['o', 'Escape'],
  larger: ['+'],
}

function describe(action: string, names: readonly string[], words: Say): readonly HTMLElement[] {
  if (action === 'enter') return []
  const chords = (shown[action] ?? names).map((key) =>
    element('span.keys', {}, ...key.split(/\+(?=.)/).map((part) => element('kbd', {}, labelOf(part, words)))),
  )
  return [element('div', {}, element('dt', {}, words(action as Word)), element('dd', {}, ...chords))]
}

const labels: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
}

function labelOf(key: string, words: Say): string {
  if (key === 'Space') return words(key satisfies Word)
  return labels[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
