import { element } from './element.ts'
import type { KeyRow } from './keys.ts'
import type { StageWords } from './words.ts'

/** The overlay that lists the active keys, made from the table that listens to them. */
export function makeHelp(table: readonly KeyRow[], words: StageWords): HTMLDialogElement {
  const rows = table.filter((row) => shownKeys(row).length > 0)
  return element(
    'dialog',
    { class: 'stage-help', 'aria-labelledby': 'stage-help-title' },
    element('h2', { id: 'stage-help-title' }, words.helpTitle),
    element('dl', {}, ...rows.map((row) => describe(row, words))),
    element('p', {}, words.pointer),
  )
}

function describe(row: KeyRow, words: StageWords): HTMLElement {
  const keys = shownKeys(row).map((key) => element('span', { class: 'stage-keys' }, ...chord(key, words)))
  return element('div', {}, element('dt', {}, ...keys), element('dd', {}, words.actions[row.action]))
}

function shownKeys(row: KeyRow): readonly string[] {
  return row.shown ?? row.keys
}

function chord(key: string, words: StageWords): readonly HTMLElement[] {
  return key.split('+').map((part) => element('kbd', {}, labelOf(part, words)))
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

function labelOf(key: string, words: StageWords): string {
  return words.keys[key] ?? labels[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
