import type { Labels } from './labels.ts'

export const ja: Labels = {
  cast: '登場人物',
  sources: '出典',
  about: 'この話について',
  narrator: '語り',
  question: '問い',
  aside: 'ひとこと',
  term: '用語',
  glossary: '用語集',
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
  circa: (date) => `${date}${/\d$/.test(date) ? '年' : ''}頃`,
  accessed: (date) => `${date}閲覧`,
  lines({ total, ...counts }) {
    const kinds = (['dramatised', 'paraphrase', 'quote'] as const).filter((kind) => counts[kind] > 0)
    const [only] = kinds
    if (kinds.length === 1 && only)
      return `この話の${countOf(total)}セリフは、${total > 1 ? 'すべて' : ''}${KINDS[only]}です。`
    const parts = kinds.map((kind) => `${counts[kind]}${counter(counts[kind])}は${KINDS[kind]}`)
    return `この話には${countOf(total)}セリフがあり、そのうち${parts.join('、')}です。`
  },
}

const KINDS = { dramatised: '脚色', paraphrase: '要旨', quote: '発言どおりの引用' } as const

/** 1つ to 9つ; larger numbers stand alone. */
const counter = (count: number) => (count < 10 ? 'つ' : '')
const countOf = (count: number) => `${count}${counter(count)}の`

const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as 一 … 九十九; beyond that, figures. */
function kanjiNumber(number: number): string {
  if (number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (tens === 0) return KANJI[ones] ?? ''
  return `${tens > 1 ? KANJI[tens] : ''}十${ones > 0 ? KANJI[ones] : ''}`
}
