import { isLanguageMap, readLanguages } from './language-map.ts'
import { alt } from './read-alt.ts'
import { needed, optional, readFields } from './read-fields.ts'
import { picture } from './read-path.ts'
import { text } from './read-text.ts'
import type { Reader } from './reading.ts'
import type { PictureRef } from './story.ts'
import type { Lang } from './text.ts'

/** One picture, or one for each language. */
export const pictures: Reader<Readonly<Record<Lang, PictureRef>>> = {
  type: 'path per language',
  read(value, of, reading) {
    if (value.type !== 'mapping') {
      const one = picture.read(value, of, reading)
      return one && { [reading.lang]: one }
    }
    const found: [Lang, PictureRef][] = []
    for (const [code, node] of readLanguages(value, of, reading) ?? []) {
      const one = picture.read(node, { what: 'field', name: code }, reading)
      if (one) found.push([code, one])
    }
    const [first] = found
    return first && { [reading.lang]: first[1], ...Object.fromEntries(found) }
  },
}

/** What may be said of the title picture. */
export const coverFields = {
  image: needed(picture, 'The picture.'),
  alt: optional(alt, 'What it shows.'),
  credit: optional(text, 'Who made it.'),
}

/** The title picture; a path alone means decoration. */
export const cover: Reader<PictureRef> = {
  type: 'cover',
  read(value, of, reading) {
    if (value.type !== 'mapping' || isLanguageMap(value, reading, coverFields)) return picture.read(value, of, reading)
    const missing = () => reading.notebook.report('S205', value.at, { block: 'cover', key: 'image' })
    const values = readFields(coverFields, value.entries, { where: 'cover', missing }, reading)
    if (!values) return undefined
    const { image, ...others } = values
    return { ...image, ...others }
  },
}
