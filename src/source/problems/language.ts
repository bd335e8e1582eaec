import { cut, didYouMean, type Near, nameOf, type What } from './phrases.ts'
import { error, warning } from './row.ts'

const namesJa: Readonly<Record<string, string>> = {
  en: '英語',
  ja: '日本語',
  zh: '中国語',
  ko: '韓国語',
  fr: 'フランス語',
  de: 'ドイツ語',
}

/** L: languages and translations. `languages` has the main language first. */
export const language = {
  L701: error<{ written: string; near?: Near }>({
    message: (d) => `"${cut(d.written)}" is not a language code.`,
    cure: (d) => (d.near === undefined ? 'Write a code such as "ja", "en" or "zh-Hans".' : `Write "${d.near}".`),
  }),
  L702: error<{ written: string; languages: readonly string[] }>({
    message: (d) => `This story has no language "${d.written}" (it has: ${d.languages.join(', ')}).`,
    cure: (d) => `Add it with "languages: [${[...d.languages.slice(1), d.written].join(', ')}]", or remove this text.`,
  }),
  L703: error<{ what: What; name?: string | undefined; lang: string }>({
    message: (d) => `${nameOf(d)} has no text in the main language "${d.lang}".`,
    cure: (d) => `Add "${d.lang}: …".`,
  }),
  L710: warning<{ lang: string; main: string; count: number }>(
    {
      message: (d) =>
        `${d.count === 1 ? '1 text has' : `${d.count} texts have`} no "${d.lang}" translation (this is the first).`,
      cure: (d) => `Run "kamishibai i18n --missing ${d.lang}" for the list; until then the "${d.main}" text is shown.`,
    },
    {
      message: (d) => `${namesJa[d.lang] ?? `「${d.lang}」の`}訳のない文が${d.count}つあります（ここが最初）。`,
      cure: (d) =>
        `一覧は「kamishibai i18n --missing ${d.lang}」で見られます。訳すまでは「${d.main}」の文が表示されます。`,
    },
  ),
  L711: warning<{ text: string; near?: Near }>({
    message: (d) => `"${cut(d.text, 30)}" is translated here, but no longer in the story.`,
    cure: (d) => didYouMean(d.near, 'Delete the entry.'),
  }),
  L712: warning<{ text: string; lang: string }>({
    message: (d) => `"${cut(d.text, 30)}" has two "${d.lang}" translations.`,
    cure: 'Add "in: scene-id" to say which one belongs where, or keep one of them.',
  }),
}
