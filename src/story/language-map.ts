import type { Mapping, Node } from './node.ts'
import { meantLang, parseLang } from './read-lang.ts'
import type { Reading, Subject } from './reading.ts'
import type { Lang } from './text.ts'

/** Whether a mapping says something once per language (`{ja: …, en: …}`), and not something else. */
export function isLanguageMap({ entries }: Mapping, { languages }: Reading, otherKeys: object = {}): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ key }) => !Object.hasOwn(otherKeys, key.value) && langOf(key.value, languages) !== undefined)
  )
}

/** The value of each language of the story. Wrong and undeclared languages are reported. */
export function readLanguages(mapping: Mapping, of: Subject, reading: Reading): ReadonlyMap<Lang, Node> | undefined {
  const { notebook, lang, languages } = reading
  if (!isLanguageMap(mapping, reading)) {
    notebook.report('S214', mapping.at, { ...of, languages })
    return undefined
  }
  const found = new Map<Lang, Node>()
  for (const { key, value } of mapping.entries) {
    const near = meantLang(key.value)
    const code = langOf(key.value, languages) ?? key.value
    if (near !== undefined) notebook.report('L701', key.at, { written: key.value, near })
    else if (lang !== 'und' && !languages.includes(code)) {
      notebook.report('L702', key.at, { written: key.value, languages })
      continue
    }
    if (!found.has(code)) found.set(code, value)
  }
  const [first] = found.values()
  if (found.has(lang) || first === undefined) return found
  if (lang !== 'und') notebook.report('L703', mapping.at, { ...of, lang })
  return found
}

function langOf(key: string, languages: readonly Lang[]): Lang | undefined {
  return languages.includes(key) ? key : (parseLang(key) ?? meantLang(key))
}
