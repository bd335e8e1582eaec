// What an author may say about keys: the stage gets the result.
import type { KeyTable } from '../protocol.ts'
import { keyTable } from './key-table.ts'

/** The name of a preset. */
export type KeyPreset = keyof typeof presets

/** How an author wants the keys to be. */
export interface KeyWishes {
  readonly preset?: KeyPreset
  /** Keys by action, e.g. `{ black: ["x"] }`; they take the place of the preset's for that action. */
  readonly custom?: KeyTable
}

/** A key that asks for more than one thing; only one of them is heard. */
export interface KeyConflict {
  readonly key: string
  readonly actions: readonly string[]
}

/** What hands remember from elsewhere, as far as it differs. */
export const presets = {
  kamishibai: {},
  marp: { presenter: ['p'], fullscreen: ['f', 'F11', 'F5'] },
  reveal: {
    next: ['n', 'Space', 'ArrowRight', 'ArrowDown', 'PageDown', 'l', 'j'],
    back: ['p', 'Shift+Space', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'h', 'k'],
    'next-slide': ['Alt+ArrowRight', 'Shift+ArrowRight'],
    'previous-slide': ['Alt+ArrowLeft', 'Shift+ArrowLeft'],
    black: ['b', '.', 'v'],
    search: ['g'],
    presenter: ['s'],
    laser: ['Shift+l'],
    captions: ['Shift+k'],
  },
  powerpoint: {
    back: ['p', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'Backspace'],
    overview: ['g', 'o'],
    search: ['Ctrl+s', '/'],
    presenter: ['Alt+F5', 's'],
    laser: ['Ctrl+l', 'l'],
    pen: ['Ctrl+p', 'd'],
    clear: ['e', 'c'],
    captions: ['j', 'k'],
  },
} as const satisfies Readonly<Record<string, KeyTable>>

/** All keys of a talk, by action. */
export function keysOf({ preset = 'kamishibai', custom = {} }: KeyWishes): KeyTable {
  return { ...keyTable, ...presets[preset], ...custom }
}

/** Keys that would ask for more than one thing. */
export function conflictsOf(wishes: KeyWishes): readonly KeyConflict[] {
  const askedBy = new Map<string, string[]>()
  for (const [action, keys] of Object.entries(keysOf(wishes))) {
    for (const key of new Set(keys)) askedBy.set(key, [...(askedBy.get(key) ?? []), action])
  }
  return [...askedBy].filter(([, actions]) => actions.length > 1).map(([key, actions]) => ({ key, actions }))
}
