import type { Slides } from '../slides/slides.ts'
import { speakerRules } from '../slides/write-manuscript.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Picture } from '../storyboard/picture.ts'
import type { Workshop } from './assemble-deck.ts'
import { type FinishedSlide, finishSlide } from './finish-slide.ts'

/** The slides of one language as they stand in the page. */
export interface FinishedEdition {
  readonly slides: Slides
  readonly finished: readonly FinishedSlide[]
}

/** Finishes the slides of one language, each as it was when nothing has changed. */
export function finishEdition(slides: Slides, workshop: Workshop): Outcome<FinishedEdition> {
  const notes = new Notebook()
  const { pictures, frontMatter } = slides.manuscript
  const embedded = new Map<string, string>()
  const embed = (path: string) => {
    const picture = pictures.get(path)
    if (!picture) return undefined
    const data = embedded.get(path) ?? dataAddress(picture)
    embedded.set(path, data)
    return data
  }
  const memory = workshop.remember('finished 8\n', frontMatter)
  const around = { total: slides.slides.length, embed, phrasesIn: workshop.phrasesIn, emoji: workshop.emoji }
  const finished = slides.slides.map((slide) => notes.take(finishSlide(slide, around, memory)))
  memory.keep()
  return notes.close({ slides, finished })
}

const dataAddress = ({ mediaType, bytes }: Picture) =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`

/** The CSS of the speakers. Their monograms are of one language, so where there are several each has its own. */
export function speakerCss(editions: readonly FinishedEdition[]): string {
  return editions
    .map(({ slides }) => {
      const { speakers, lang, pictures } = slides.manuscript.storyboard
      const addressOf = (path: string) => {
        const picture = pictures.get(path)
        return picture ? dataAddress(picture) : ''
      }
      const section = editions.length > 1 ? `section[lang="${lang}"]` : 'section'
      return speakerRules(speakers, addressOf)
        .map((rule) => rule.replace(/(^|, )(?=[.l])/g, `$1div.marpit > ${section} `))
        .join('\n')
    })
    .join('\n')
}
