import { htmlText } from '../templates/markdown-text.ts'
import { isEmoji, kindAt, kindBefore } from '../typesetting/characters.ts'
import { clusterStarts, nextCluster } from '../typesetting/clusters.ts'
import type { Edit } from './read-html.ts'

const pictograph = /\p{Extended_Pictographic}/u

/** Puts pictures in place of the emoji of a text that stands at an offset of the HTML. What has no picture stays as it is. */
export function drawEmoji(
  text: string,
  start: number,
  pictureOf: (character: string) => string | undefined,
): readonly Edit[] {
  if (!pictograph.test(text)) return []
  const edits: Edit[] = []
  const starts = clusterStarts(text)
  let done = 0
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = nextCluster(starts, from)
    const character = text.slice(from, to)
    const svg = isEmoji(character) ? pictureOf(character) : undefined
    if (svg === undefined) continue
    const before = text.slice(begins(text, from, done), from)
    const after = text.slice(to, ends(text, to))
    const image = before + imageOf(character, svg) + after
    edits.push({
      start: start + from - before.length,
      end: start + to + after.length,
      text: before === '' && after === '' ? image : `<span class="unbroken">${image}</span>`,
    })
    to += after.length
    done = to
  }
  return edits
}

// What stands beside an emoji and may not be parted from it: browsers break lines at any picture, even before 。 and after 「.

function begins(text: string, at: number, least: number): number {
  let start = at
  while (start > least && clings(kindBefore(text, start).noEnd, text, start - 1)) start--
  return start
}

function ends(text: string, at: number): number {
  let end = at
  while (end < text.length && clings(kindAt(text, end).noStart, text, end)) end++
  return end
}

/** Marks of one UTF-16 unit, which are written in HTML as they are. */
function clings(isBound: boolean, text: string, at: number): boolean {
  return isBound && !/[&<>"'\ud800-\udfff]/.test(text[at]!)
}

function imageOf(character: string, svg: string): string {
  const address = `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[%#<>]/g, encodeURIComponent)}`
  return `<img class="emoji" alt="${htmlText(character)}" src="${htmlText(address)}">`
}
