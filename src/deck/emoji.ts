import { htmlText } from '../templates/markdown-text.ts'
import { isEmoji } from '../typesetting/characters.ts'
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
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = nextCluster(starts, from)
    const character = text.slice(from, to)
    const svg = isEmoji(character) ? pictureOf(character) : undefined
    if (svg !== undefined) edits.push({ start: start + from, end: start + to, text: imageOf(character, svg) })
  }
  return edits
}

function imageOf(character: string, svg: string): string {
  const address = `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[%#<>]/g, encodeURIComponent)}`
  return `<img class="emoji" alt="${htmlText(character)}" src="${htmlText(address)}">`
}
