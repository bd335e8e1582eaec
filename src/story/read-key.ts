/** Names of keys: as people write them, and as the stage knows them. */
import { nearestName } from './nearest.ts'

/** Keys of more than one letter, as browsers call them, and what else they are called. */
const named: Readonly<Record<string, readonly string[]>> = {
  ArrowRight: ['right', '→'],
  ArrowLeft: ['left', '←'],
  ArrowUp: ['up', '↑'],
  ArrowDown: ['down', '↓'],
  Space: ['スペース'],
  Enter: ['return'],
  Escape: ['esc'],
  Backspace: [],
  Delete: ['del'],
  Insert: ['ins'],
  Tab: [],
  Home: [],
  End: [],
  PageUp: ['pgup', 'page up'],
  PageDown: ['pgdn', 'page down'],
  MediaTrackNext: [],
  MediaTrackPrevious: [],
  MediaPlayPause: [],
  AudioVolumeUp: [],
  AudioVolumeDown: [],
  ...Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`F${index + 1}`, []])),
}

const spellings = new Map(
  Object.entries(named).flatMap(([key, others]) => [key.toLowerCase(), ...others].map((one) => [one, key] as const)),
)

/** In the order in which the stage writes them. */
const modifiers = ['Alt', 'Ctrl', 'Shift']
const spoken: Readonly<Record<string, string>> = { option: 'Alt', opt: 'Alt', control: 'Ctrl' }

/** A key as the stage names it: `shift+X` is `Shift+x`. Undefined if there is no such key. */
export function keyNamed(written: string): string | undefined {
  const parts = written
    .normalize('NFKC')
    .trim()
    .split(/\s*\+\s*(?=\S)/)
  const last = (parts.pop() ?? '').toLowerCase()
  const held = parts.map((part) =>
    modifiers.find((one) => one.toLowerCase() === (spoken[part.toLowerCase()] ?? part).toLowerCase()),
  )
  const key = /^[!-~]$/.test(last) ? last : spellings.get(last)
  if (key === undefined || held.includes(undefined)) return undefined
  // Which sign a key with Shift makes, the keyboard knows: `?` is `?` on all of them.
  const counts = (modifier: string) => held.includes(modifier) && !(modifier === 'Shift' && /^[^a-z]$/.test(key))
  return [...modifiers.filter(counts), key].join('+')
}

/** The name of a key that was probably meant. */
export function nearestKey(written: string): string | undefined {
  const near = nearestName(written, spellings.keys())
  return near === undefined ? undefined : spellings.get(near)
}
