import { relative } from 'node:path'

/** A path as somebody would type it here; in full if it is elsewhere. */
export function fromHere(path: string): string {
  const short = relative('', path)
  return short.startsWith('..') ? path : short
}
