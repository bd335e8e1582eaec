import type { Action, Move } from './moves.ts'

/** One line of the table of keys, and of the help. */
export interface KeyRow {
  readonly action: Action | 'digit'
  /** Names as the browser gives them, letters small, `Space` for the blank, `Shift+` and `Ctrl+` before. */
  readonly keys: readonly string[]
  /** What the help shows, where that is not the keys themselves; empty for a row the help leaves out. */
  readonly shown?: readonly string[]
}

const forward = ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n']

/** Every key of the stage. Clickers send PageDown, PageUp, F5, Escape and `.` or `b`. */
export const keyTable: readonly KeyRow[] = [
  { action: 'next', keys: forward, shown: [...forward, 'Enter'] },
  { action: 'back', keys: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'Backspace'] },
  { action: 'next-slide', keys: ['Shift+ArrowRight'] },
  { action: 'previous-slide', keys: ['Shift+ArrowLeft'] },
  { action: 'next-scene', keys: ['Ctrl+ArrowRight'] },
  { action: 'previous-scene', keys: ['Ctrl+ArrowLeft'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'digit', keys: [...'0123456789'], shown: ['0…9', 'Enter'] },
  { action: 'enter', keys: ['Enter'], shown: [] },
  { action: 'fullscreen', keys: ['f', 'F5'] },
  { action: 'black', keys: ['b', '.'] },
  { action: 'white', keys: ['w', ','] },
  { action: 'help', keys: ['?', 'F1'] },
  { action: 'escape', keys: ['Escape'] },
]

/** The part of a keyboard event that decides which key it was. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key asks for, if anything. */
export function moveFor(press: Press, table: readonly KeyRow[] = keyTable): Move | undefined {
  const name = nameOf(press)
  const row = table.find((candidate) => candidate.keys.includes(name))
  if (!row) return undefined
  return row.action === 'digit' ? { type: 'digit', digit: name } : { type: row.action }
}

/** Keys that stand in more than one row of a table, where only the first would ever be heard. */
export function conflictsOf(table: readonly KeyRow[]): readonly string[] {
  const all = table.flatMap((row) => row.keys)
  return [...new Set(all.filter((key, index) => all.indexOf(key) !== index))]
}

function nameOf(press: Press): string {
  const key = keyOf(press)
  // Signs need Shift on one keyboard and not on another, so for them Shift says nothing.
  const shift = press.shiftKey && (key.length > 1 || /[a-z]/.test(key))
  return `${press.altKey ? 'Alt+' : ''}${press.metaKey ? 'Meta+' : ''}${press.ctrlKey ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${key}`
}

/** With kana, Cyrillic and the like switched on, `key` is no Latin letter and the place on the keyboard decides. */
function keyOf({ key, code, shiftKey }: Press): string {
  if (key === ' ' || code === 'Space') return 'Space'
  if (/^[!-~]$/.test(key)) return key.toLowerCase()
  if (key.length > 1 && key !== 'Process') return key
  const latin = /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase()
  return latin ?? { Period: '.', Comma: ',', Slash: shiftKey ? '?' : '/' }[code] ?? key
}
