import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { meantLang, parseLang } from './read-lang.ts'
import type { Story } from './story.ts'
import type { Lang } from './text.ts'

/** The languages that somebody wants a story in, each once; those that it has, and its main one if none is left. */
export function chooseLangs(
  wanted: Lang | readonly Lang[] | undefined,
  { lang, languages }: Pick<Story, 'lang' | 'languages'>,
): Outcome<readonly Lang[]> {
  const notes = new Notebook()
  const known = [lang, ...languages]
  const chosen = [wanted ?? lang].flat().flatMap((written) => {
    const code = parseLang(written)
    if (code === undefined) notes.report('L701', undefined, { written, near: meantLang(written) })
    else if (!known.includes(code)) notes.report('L706', undefined, { lang: code, languages: known })
    else return [code]
    return []
  })
  return notes.close(chosen.length > 0 ? [...new Set(chosen)] : [lang])
}
