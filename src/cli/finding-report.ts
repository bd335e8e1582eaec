import type { Finding } from '../index.ts'
import type { UiLang } from '../source/sentence.ts'

type Sentence = (finding: { readonly text: string; readonly count: number }) => string

const en: Readonly<Record<Finding['type'], Sentence>> = {
  language: ({ text }) => `guessed: the language is "${text}" (--lang says otherwise)`,
  title: ({ text }) => `guessed: no title was found, so the name of the file is used: ${text}`,
  scene: ({ text }) => `guessed: a scene begins here, called after the story: ${text}`,
  speaker: ({ text, count }) => `guessed: ${text} is a speaker (${count === 1 ? 'once' : `${count} times`})`,
  picture: ({ text }) => `left out: the picture ${text}; a note stands in its place`,
  timing: ({ count }) => `left out: the times of ${count === 1 ? 'one cue' : `${count} cues`}`,
  markup: ({ count }) => `left out: markup inside lines (${count})`,
  comment: ({ text }) => `left out: a comment: ${text}`,
  field: ({ text }) => `left out: the field "${text}" above the text`,
  character: ({ count }) => `left out: characters that no text can hold (${count})`,
}

const ja: Readonly<Record<Finding['type'], Sentence>> = {
  language: ({ text }) => `推測: 言語は「${text}」（--lang で指定できます）`,
  title: ({ text }) => `推測: 題名が見つからないため、ファイル名を使いました: ${text}`,
  scene: ({ text }) => `推測: ここから場面が始まるとみなし、題名を付けました: ${text}`,
  speaker: ({ text, count }) => `推測: ${text} は話し手（${count}回）`,
  picture: ({ text }) => `省略: 画像 ${text}（代わりにメモを置きました）`,
  timing: ({ count }) => `省略: 字幕${count}件の時刻`,
  markup: ({ count }) => `省略: 行の中のタグ（${count}か所）`,
  comment: ({ text }) => `省略: コメント: ${text}`,
  field: ({ text }) => `省略: 本文の前の項目「${text}」`,
  character: ({ count }) => `省略: 文書に置けない文字（${count}字）`,
}

const sentences: Readonly<Record<UiLang, typeof en>> = { en, ja }

/** What an import guessed and left out, a line each, with the line of the text where it was. */
export function findingReport(findings: readonly Finding[], uiLang: UiLang): string {
  return findings
    .map(({ type, text, line, count = 1 }) => {
      const place = line === undefined ? '' : uiLang === 'ja' ? `${line}行目 ` : `line ${line}, `
      return `${place}${sentences[uiLang][type]({ text, count })}`
    })
    .join('\n')
}
