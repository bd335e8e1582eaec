import { cut, type Near, nameOf, nameOfJa, type What } from './phrases.ts'
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
  L701: error<{ written: string; near?: Near }>(
    {
      message: (d) => `"${cut(d.written)}" is not a language code.`,
      cure: (d) => (d.near === undefined ? 'Write a code such as "ja", "en" or "zh-Hans".' : `Write "${d.near}".`),
    },
    {
      message: (d) => `「${cut(d.written)}」は言語コードではありません。`,
      cure: (d) =>
        d.near === undefined
          ? '「ja」「en」「zh-Hans」のようなコードで書いてください。'
          : `「${d.near}」と書いてください。`,
    },
  ),
  L702: error<{ written: string; languages: readonly string[] }>(
    {
      message: (d) => `This story has no language "${d.written}" (it has: ${d.languages.join(', ')}).`,
      cure: (d) =>
        `Add it with "languages: [${[...d.languages.slice(1), d.written].join(', ')}]", or remove this text.`,
    },
    {
      message: (d) => `このストーリーに言語「${d.written}」はありません（ある言語: ${d.languages.join(', ')}）。`,
      cure: (d) =>
        `「languages: [${[...d.languages.slice(1), d.written].join(', ')}]」と書き足すか、この文を消してください。`,
    },
  ),
  L703: error<{ what: What; name?: string | undefined; lang: string }>(
    {
      message: (d) => `${nameOf(d)} has no text in the main language "${d.lang}".`,
      cure: (d) => `Add "${d.lang}: …".`,
    },
    {
      message: (d) => `${nameOfJa(d)}に、主な言語「${d.lang}」の文がありません。`,
      cure: (d) => `「${d.lang}: …」を加えてください。`,
    },
  ),
  L704: error<{ file: string; written: string; lang: string }>(
    {
      message: (d) => `This file is called "${cut(d.file)}", but says that its language is "${cut(d.written)}".`,
      cure: (d) => `Write "lang: ${d.lang}", or rename the file.`,
    },
    {
      message: (d) => `このファイルの名前は「${cut(d.file)}」ですが、言語は「${cut(d.written)}」と書かれています。`,
      cure: (d) => `「lang: ${d.lang}」と書くか、ファイル名を変えてください。`,
    },
  ),
  L705: error<{ lang: string }>(
    {
      message: (d) => `The story is written in "${d.lang}": there is nothing to translate into it.`,
      cure: 'Name another language, e.g. "kamishibai i18n fr".',
    },
    {
      message: (d) => `ストーリーは「${d.lang}」で書かれているので、この言語には訳せません。`,
      cure: '別の言語を書いてください。例:「kamishibai i18n fr」',
    },
  ),
  L706: error<{ lang: string; languages: readonly string[] }>(
    {
      message: (d) =>
        `This story is not written in "${d.lang}", nor translated into it (it has: ${d.languages.join(', ')}).`,
      cure: (d) => `Translate it with "kamishibai i18n ${d.lang}", or name a language that it has.`,
    },
    {
      message: (d) => `このストーリーには「${d.lang}」の文も訳もありません（ある言語: ${d.languages.join(', ')}）。`,
      cure: (d) => `「kamishibai i18n ${d.lang}」で訳を作るか、ある言語を指定してください。`,
    },
  ),
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
  /** `scene`: the only one that the translation is for. */
  L711: warning<{ text: string; scene?: string | undefined; near?: Near }>(
    {
      message: (d) =>
        `"${cut(d.text, 30)}" is translated here, but ${d.scene === undefined ? 'no longer in the story' : `not in the scene "${cut(d.scene)}"`}.`,
      cure: (d) =>
        d.near === undefined
          ? 'Delete the entry, or keep it for later.'
          : `If the text has changed, write "${cut(d.near, 30)}" here and look at the translation again.`,
    },
    {
      message: (d) =>
        `「${cut(d.text, 30)}」の訳がありますが、この文は${d.scene === undefined ? 'もうストーリー' : `場面「${cut(d.scene)}」`}にありません。`,
      cure: (d) =>
        d.near === undefined
          ? 'この訳を消すか、あとで使うなら残しておいてください。'
          : `文が変わったのなら、ここの原文を「${cut(d.near, 30)}」に直し、訳を見直してください。`,
    },
  ),
  L712: warning<{ text: string; lang: string }>(
    {
      message: (d) => `"${cut(d.text, 30)}" has two "${d.lang}" translations.`,
      cure: 'Add "in: scene-id" to say which one belongs where, or keep one of them.',
    },
    {
      message: (d) => `「${cut(d.text, 30)}」に${namesJa[d.lang] ?? `「${d.lang}」`}の訳が2つあります。`,
      cure: 'どの場面の訳かを「in: 場面のid」で示すか、片方を消してください。',
    },
  ),
}
