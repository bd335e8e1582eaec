import type { Files } from '../host/files.ts'
import type { Picture } from './picture.ts'

/** The pictures of a deck: each is taken once, by its path. */
export interface Album {
  /** A picture of the story's folder; undefined if there is none (the reader has said so). */
  take(path: string): Picture | undefined
  /** A drawing of our own, under `pictures/`. */
  add(name: string, svg: string): Picture
  /** The pictures of the story's folder that raw Markdown shows. */
  takeShown(markdown: string): void
  readonly pictures: ReadonlyMap<string, Picture>
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** The media type of a picture by its name's ending; undefined for what is no picture that browsers show. */
const mediaTypeOf = (path: string): string | undefined => MEDIA_TYPES[path.split('.').at(-1)?.toLowerCase() ?? '']

export function openAlbum(files: Files): Album {
  const pictures = new Map<string, Picture>()
  const take = (path: string) => {
    const known = pictures.get(path)
    if (known) return known
    const found = files.read(path)
    const mediaType = mediaTypeOf(path)
    if (found.type !== 'file' || mediaType === undefined) return undefined
    const picture = { path, mediaType, bytes: found.bytes }
    pictures.set(path, picture)
    return picture
  }
  return {
    pictures,
    take,
    takeShown(markdown) {
      for (const [, inMarkdown, inHtml] of markdown.matchAll(/!\[[^\]]*\]\(\s*<?([^\s)>]+)|\bsrc="([^"]+)"/g))
        take(inMarkdown ?? inHtml ?? '')
    },
    add(name, svg) {
      const path = `pictures/${name}.svg`
      const known = pictures.get(path)
      if (known) return known
      const picture = { path, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }
      pictures.set(path, picture)
      return picture
    },
  }
}
