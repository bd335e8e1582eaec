import type { KeyRow } from './keys.ts'

/** What the stage itself says, in one language. */
export interface StageWords {
  readonly actions: Readonly<Record<KeyRow['action'], string>>
  /** Names of keys that are written as words. */
  readonly keys: Readonly<Record<string, string>>
  readonly helpTitle: string
  readonly pointer: string
  readonly slide: (number: number, total: number, title: string) => string
  readonly goTo: (number: string) => string
  readonly black: string
  readonly white: string
}

const english: StageWords = {
  actions: {
    next: 'Next step',
    back: 'Previous step',
    'next-slide': 'Next slide, steps skipped',
    'previous-slide': 'Previous slide, steps skipped',
    'next-scene': 'Next scene',
    'previous-scene': 'Previous scene',
    first: 'First slide',
    last: 'Last slide',
    enter: 'Next step',
    digit: 'Go to a slide by its number',
    black: 'Black screen',
    white: 'White screen',
    fullscreen: 'Full screen',
    help: 'This help',
    escape: 'Close what is open',
  },
  keys: { Space: 'Space' },
  helpTitle: 'Keys',
  pointer: 'Click the right half or swipe left to go on; click the left third or swipe right to go back.',
  slide: (number, total, title) => `Slide ${number} of ${total}: ${title}`,
  goTo: (number) => `Go to slide ${number}`,
  black: 'Black screen',
  white: 'White screen',
}

const japanese: StageWords = {
  actions: {
    next: '次のステップ',
    back: '前のステップ',
    'next-slide': '次のスライド（ステップを飛ばす）',
    'previous-slide': '前のスライド（ステップを飛ばす）',
    'next-scene': '次の場面',
    'previous-scene': '前の場面',
    first: '最初のスライド',
    last: '最後のスライド',
    enter: '次のステップ',
    digit: '番号のスライドへ',
    black: '黒い画面',
    white: '白い画面',
    fullscreen: '全画面表示',
    help: 'このヘルプ',
    escape: '開いているものを閉じる',
  },
  keys: { Space: 'スペース' },
  helpTitle: 'キー操作',
  pointer: '右半分のクリックか左へのスワイプで進み、左端から三分の一のクリックか右へのスワイプで戻ります。',
  slide: (number, total, title) => `スライド ${number}／${total}：${title}`,
  goTo: (number) => `スライド ${number} へ`,
  black: '黒い画面',
  white: '白い画面',
}

/** The stage's words for a deck's language; English where we have no others. */
export function wordsFor(lang: string): StageWords {
  return /^ja\b/i.test(lang) ? japanese : english
}
