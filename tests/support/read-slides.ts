import { readHtml } from '../../src/deck/read-html.ts'

/** A slide as found in a page, whoever made the page. */
export interface ReadSlide {
  readonly classes: string
  /** Its letters, without white space: programs break lines in HTML as they like. */
  readonly text: string
}

/** What a page made with Marp holds: its slides in order, and the presenter's notes. */
export interface ReadPage {
  readonly slides: readonly ReadSlide[]
  /** By the slide's place, from 0. */
  readonly notes: ReadonlyMap<number, string>
  /** The scripts' own data that lies in the page as JSON, by id. */
  readonly data: ReadonlyMap<string, unknown>
}

/** Takes a page apart, whether our deck or marp-cli's. */
export function readSlides(html: string): ReadPage {
  const slides: { classes: string; text: string }[] = []
  const notes = new Map<number, string>()
  const data = new Map<string, unknown>()
  const open: { tag: string; write: ((text: string) => void) | undefined }[] = []
  readHtml(html, {
    open(tag, attributes) {
      let write = open.at(-1)?.write
      if (tag === 'section') {
        const slide = { classes: attributes.class ?? '', text: '' }
        slides.push(slide)
        write = (text) => {
          slide.text += text.replace(/\s/g, '')
        }
      } else if (/\bbespoke-marp-note\b/.test(attributes.class ?? '') && attributes['data-index'] !== undefined) {
        const index = Number(attributes['data-index'])
        write = (text) => notes.set(index, (notes.get(index) ?? '') + text)
      } else if (tag === 'script') {
        const { id, type } = attributes
        write = id && type === 'application/json' ? (text) => data.set(id, JSON.parse(text)) : undefined
      } else if (tag === 'style') write = undefined
      open.push({ tag, write })
    },
    close: () => void open.pop(),
    text: (piece) => open.at(-1)?.write?.(piece),
  })
  return { slides, notes, data }
}
