import type { Lang } from '../story/text.ts'

/** The words that kamishibai itself puts on slides. A language without a row of its own gets the English ones. */
export interface Labels {
  readonly cast: string
  readonly sources: string
  readonly about: string
  readonly narrator: string
  readonly question: string
  readonly aside: string
  readonly term: string
  readonly continued: string
  readonly approximately: string
  readonly dramatised: string
  readonly paraphrase: string
  readonly quote: string
  readonly timeline: string
  readonly open: string
  readonly close: string
  readonly problem: string
  /** Between names, as in a list of sources. */
  readonly comma: string
  readonly colon: string
  readonly separator: string
  act(number: number): string
  scene(number: number): string
  source(numbers: string): string
  yearsEarlier(years: number): string
  yearsLater(years: number): string
  lines(counts: { total: number; quote: number; paraphrase: number; dramatised: number }): string
}

const ja: Labels = {
  cast: '登場人物',
  sources: '出典',
  about: 'この話について',
  narrator: '語り',
  question: '問い',
  aside: 'ひとこと',
  term: '用語',
  continued: '（続き）',
  approximately: '約',
  dramatised: '脚色',
  paraphrase: '要旨',
  quote: '引用',
  timeline: '年表',
  open: '「',
  close: '」',
  problem: 'この場面は描けません',
  comma: '、',
  colon: '：',
  separator: '　',
  act: (number) => `第${kanjiNumber(number)}幕`,
  scene: (number) => `第${kanjiNumber(number)}場`,
  source: (numbers) => `出典 ${numbers}`,
  yearsEarlier: (years) => `${years}年前`,
  yearsLater: (years) => `${years}年後`,
  lines({ total, quote, paraphrase, dramatised }) {
    const parts = [
      dramatised && `${dramatised}は脚色`,
      paraphrase && `${paraphrase}は要旨`,
      quote && `${quote}は発言どおりの引用`,
    ].filter((part) => part !== 0)
    return `この話には${total}のセリフがあり、そのうち${parts.join('、')}です。`
  },
}

const en: Labels = {
  cast: 'The cast',
  sources: 'Sources',
  about: 'About this story',
  narrator: 'Narrator',
  question: 'Question',
  aside: 'Aside',
  term: 'Term',
  continued: ' (cont.)',
  approximately: 'about ',
  dramatised: 'Dramatised',
  paraphrase: 'Paraphrased',
  quote: 'Quoted',
  timeline: 'Timeline',
  open: '“',
  close: '”',
  problem: 'This card cannot be drawn',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Act ${romanNumber(number)}`,
  scene: (number) => `Scene ${number}`,
  source: (numbers) => `Source ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'year' : 'years'} earlier`,
  yearsLater: (years) => `${years} ${years === 1 ? 'year' : 'years'} later`,
  lines({ total, quote, paraphrase, dramatised }) {
    const are = (count: number, what: string) => count > 0 && `${count} ${count === 1 ? 'is' : 'are'} ${what}`
    const parts = [are(dramatised, 'dramatised'), are(paraphrase, 'paraphrased'), are(quote, 'quoted word for word')]
    const said = parts.filter((part) => part !== false)
    const list = said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : said.join('')
    return `Of ${total} ${total === 1 ? 'line' : 'lines'} of dialogue, ${list}.`
  },
}

const byLanguage: Readonly<Record<string, Labels>> = { ja, en }

/** The labels of a language, by its first subtag. */
export function labelsIn(lang: Lang): Labels {
  return byLanguage[lang.toLowerCase().split('-')[0] ?? ''] ?? en
}

/** Whether a language writes numbers and names as Japanese does. */
export const isJapanese = (lang: Lang) => /^ja\b/i.test(lang)

const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as 一 … 九十九; beyond that, figures. */
function kanjiNumber(number: number): string {
  if (number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (tens === 0) return KANJI[ones] ?? ''
  return `${tens > 1 ? KANJI[tens] : ''}十${ones > 0 ? KANJI[ones] : ''}`
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanNumber(number: number): string {
  let rest = number
  let written = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      written += letters
      rest -= value
    }
  return written
}
