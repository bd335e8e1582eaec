/** The types of values, by the name that their readers give them. */
import { languageKeys } from './language-keys.ts'
import { oneOrMany, type Schema, word } from './schema.ts'

const text: Schema = { $ref: '#/definitions/text' }
const path: Schema = { type: 'string' }
const figure: Schema = { type: ['string', 'number'] }

const wordPerLanguage: Schema = {
  ...languageKeys(word),
  type: [...word.type, 'object'],
  minProperties: 1,
  additionalProperties: false,
}

/** What many fields share. */
export const sharedValues: Readonly<Record<string, Schema>> = {
  text: { description: 'A text, or one for each language.', ...wordPerLanguage },
  texts: { description: 'A text, or several.', ...oneOrMany(wordPerLanguage), items: text },
}

/** Every spelling that `read-duration.ts` takes, in either width. */
const duration =
  '^\\s*(?:[0-9０-９]{1,4}[:：][0-5０-５][0-9０-９]' +
  '|(?=\\S)(?:[0-9０-９]{1,4}\\s*(?:[hHｈＨ]|時間))?\\s*(?:[0-9０-９]{1,5}\\s*(?:[mMｍＭ](?:[iIｉＩ][nNｎＮ])?|分))?\\s*' +
  '(?:[0-9０-９]{1,6}\\s*(?:[sSｓＳ](?:[eEｅＥ][cCｃＣ])?|秒))?)\\s*$'
/** Every spelling that `read-number.ts` takes, in either width. */
const number = '^\\s*[-−－]?[0-9０-９][0-9,０-９，]*(?:[.．][0-9０-９]+)?\\s*[万億兆kKMBTｋＫＭＢＴ]?\\s*$'

export const valueSchemas: Readonly<Record<string, Schema>> = {
  version: { enum: [1, '1'] },
  text,
  'text list': { $ref: '#/definitions/texts' },
  'list of text': { type: 'array', items: text },
  string: word,
  'string list': oneOrMany(word),
  choice: { type: 'string' },
  'yes/no': { type: ['boolean', 'string'] },
  date: text,
  duration: { type: 'string', pattern: duration },
  language: { type: 'string' },
  'language list': oneOrMany({ type: 'string' }),
  colour: figure,
  'path or colour': figure,
  path,
  'path list': oneOrMany(path),
  'path per language': { ...languageKeys(path), type: ['string', 'object'], minProperties: 1 },
  id: figure,
  'source list': oneOrMany(figure),
  theme: { type: 'string' },
  size: { type: 'string' },
  layout: { type: 'string' },
  markdown: word,
  map: { type: 'object', additionalProperties: word },
  data: { type: 'object', minProperties: 1, additionalProperties: { ...figure, pattern: number } },
  timeline: {
    type: ['string', 'array'],
    pattern: '^\\s*auto\\s*$',
    items: { type: 'object', minProperties: 1, additionalProperties: text },
  },
  cover: { $ref: '#/definitions/cover' },
  key: figure,
  'key list': oneOrMany(figure),
  keys: { $ref: '#/definitions/keys' },
  stage: { $ref: '#/definitions/stage' },
  cast: { $ref: '#/definitions/cast' },
  sources: { $ref: '#/definitions/sources' },
  translations: { type: ['array', 'null'] },
  scenes: { type: 'array', minItems: 1, items: { $ref: '#/definitions/part' } },
  script: { type: ['array', 'null'], items: { $ref: '#/definitions/block' } },
}
