import type { KeyTable } from '../protocol.ts'
import type { Action, Move } from './moves.ts'

/** The part of a keyboard event that decides which key it was. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key asks for, if anything. */
export function moveFor(press: Press, table: KeyTable): Move | undefined {
  const name = nameOf(press)
  const action = Object.keys(table).find((each) => table[each]?.includes(name)) as Action | 'digit' | undefined
  return action === 'digit' ? { type: action, digit: name } : action ? { type: action } : undefined
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
