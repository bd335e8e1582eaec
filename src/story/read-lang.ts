import type { Entry } from './node.ts'
import { listOf } from './read-list.ts'
import { oneValue } from './read-one.ts'
import type { Reader, Reading } from './reading.ts'
import type { Lang } from './text.ts'

const shape = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/** What people write instead of a language code. */
const misnomers: Readonly<Record<string, Lang>> = {
  jp: 'ja',
  jpn: 'ja',
  japanese: 'ja',
  日本語: 'ja',
  eng: 'en',
  english: 'en',
  英語: 'en',
  kr: 'ko',
  korean: 'ko',
  韓国語: 'ko',
  cn: 'zh-Hans',
  chinese: 'zh-Hans',
  中国語: 'zh-Hans',
  tw: 'zh-Hant',
  french: 'fr',
  フランス語: 'fr',
  german: 'de',
  ドイツ語: 'de',
  spanish: 'es',
  スペイン語: 'es',
}

/** The code that was meant by a word that is none. */
export function meantLang(written: string): Lang | undefined {
  const word = written.normalize('NFKC').trim().toLowerCase()
  return Object.hasOwn(misnomers, word) ? misnomers[word] : undefined
}

/** The code in its usual spelling (`EN-us` is `en-US`), or nothing if it cannot be one. */
export function parseLang(written: string): Lang | undefined {
  const code = written.trim().replaceAll('_', '-')
  if (!shape.test(code) || meantLang(code)) return undefined
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}

/** A language; a known wrong name of one is reported and read as what was meant. */
const language = oneValue('language', (written, value, _of, reading) => {
  const code = parseLang(written)
  if (code !== undefined) return code
  const near = meantLang(written)
  reading.notebook.report('L701', value.at, { written, near })
  return near
})
const languages = listOf(language)

/** The main language of a story, then the others, each once. */
export function readStoryLanguages(matched: ReadonlyMap<string, Entry>, reading: Reading): readonly Lang[] {
  const read = <T>(name: string, reader: Reader<T>) => {
    const entry = matched.get(name)
    return entry && reader.read(entry.value, { what: 'field', name }, reading)
  }
  const main = read('lang', language)
  const others = read('languages', languages) ?? []
  return main === undefined ? [] : [...new Set([main, ...others])]
}
