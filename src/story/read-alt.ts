import { readWordings, textFrom } from './read-text.ts'
import type { Reader } from './reading.ts'
import type { Text } from './text.ts'
import { translated } from './translations.ts'
import { textOf } from './words.ts'

/** What a picture shows. `''` declares it as decoration; nothing at all is no answer. */
export const alt: Reader<Text> = {
  type: 'text',
  read(value, of, reading) {
    const { notebook, lang } = reading
    if (value.type === 'scalar' && value.value.trim() === '' && !value.swallowed) {
      if (!value.empty) return textOf('', lang, value.at)
      notebook.report('A501', value.at)
      return undefined
    }
    const wordings = readWordings(value, of, reading)
    return wordings && textFrom(translated(wordings, of, reading), value.at, reading)
  },
}
