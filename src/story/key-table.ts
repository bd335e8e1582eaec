import type { KeyTable } from '../protocol.ts'
import type { Action } from '../stage/moves.ts'

const keys: Readonly<Record<Action | 'digit', string>> = {
  next: 'ArrowRight ArrowDown Space PageDown n',
  back: 'ArrowLeft ArrowUp Shift+Space PageUp Backspace',
  'next-slide': 'Shift+ArrowRight',
  'previous-slide': 'Shift+ArrowLeft',
  'next-scene': 'Ctrl+ArrowRight',
  'previous-scene': 'Ctrl+ArrowLeft',
  first: 'Home',
  last: 'End',
  digit: '0 1 2 3 4 5 6 7 8 9',
  enter: 'Enter',
  search: 'g /',
  overview: 'o',
  presenter: 's p',
  fullscreen: 'f F5',
  black: 'b .',
  white: 'w ,',
  laser: 'l',
  pen: 'd',
  clear: 'c',
  captions: 'k',
  reading: 'r',
  language: 'a',
  timer: 't',
  'reset-timer': 'Shift+t',
  larger: '+ =',
  smaller: '-',
  help: '? F1',
  escape: 'Escape',
}

/** Every key of the stage, by what it asks for. Clickers send PageDown, PageUp, F5, Escape and `.` or `b`. */
export const keyTable: KeyTable = Object.fromEntries(
  Object.entries(keys).map(([action, names]) => [action, names.split(' ')]),
)
