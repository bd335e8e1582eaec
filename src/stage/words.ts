/** What the stage itself says, in English and Japanese. `{0}`, `{1}` … are filled in. Names of actions are those of the table of keys. */
const table = {
  next: ['Next step', '次のステップ'],
  back: ['Previous step', '前のステップ'],
  'next-slide': ['Next slide', '次のスライド'],
  'previous-slide': ['Previous slide', '前のスライド'],
  'next-scene': ['Next scene', '次の場面'],
  'previous-scene': ['Previous scene', '前の場面'],
  first: ['First slide', '最初のスライド'],
  last: ['Last slide', '最後のスライド'],
  digit: ['Go to slide by number', '番号のスライドへ'],
  search: ['Search', '検索'],
  overview: ['Overview', '一覧'],
  presenter: ['Presenter view', '発表者画面'],
  fullscreen: ['Full screen', '全画面表示'],
  black: ['Black screen', '黒い画面'],
  white: ['White screen', '白い画面'],
  laser: ['Laser pointer', 'レーザーポインター'],
  pen: ['Pen', 'ペン'],
  clear: ['Clear the drawing', '書き込みを消す'],
  captions: ['Captions', '字幕'],
  reading: ['Reading view', '読むページ'],
  language: ['Other language', '別の言語'],
  timer: ['Start or pause the timer', 'タイマーを動かす・止める'],
  'reset-timer': ['Reset the timer', 'タイマーを戻す'],
  larger: ['Larger text', '文字を大きく'],
  smaller: ['Smaller text', '文字を小さく'],
  help: ['Keys', 'キー操作'],
  escape: ['Close what is open', '開いているものを閉じる'],
  Space: ['Space', 'スペース'],
  pointer: [
    'Click the right half or swipe left to go on; click at the left or swipe right to go back.',
    '右半分のクリック・左へのスワイプで進み、左のクリック・右へのスワイプで戻る',
  ],
  counter: ['Slide {0} of {1}', 'スライド {0}／{1}'],
  slides: ['Slides', 'スライド'],
  query: ['Number, title, speaker, words', '番号・題・話し手・言葉'],
  'coming-next': ['Next', '次'],
  end: ['The end', 'おわり'],
  speaks: ['{0} speaks next', '次に話すのは{0}'],
  script: ['Script', '台本'],
  whose: ['Whose lines', '誰のセリフ'],
  everybody: ['All lines', '全員'],
  'you-now': ['Your line', 'あなたの番'],
  'you-in': ['Lines until yours: {0}', 'あと {0} つであなた'],
  notes: ['Notes', 'メモ'],
  left: ['Left', '残り'],
  'on-time': ['On time', '予定どおり'],
  late: ['{0} behind', '{0} 遅れ'],
  early: ['{0} ahead', '{0} 早い'],
  alone: ['Reopen the audience’s window', '観客の画面を開きなおす'],
  refused: [
    'The browser did not open a second window. Allow pop-ups for it, or go on in this one.',
    'ブラウザーが別の窓を開きませんでした。ポップアップを許可するか、この窓で続けてください。',
  ],
} as const

export type Word = keyof typeof table

/** The stage's words for a language, which its deck carries; English where we have no others. */
export function wordsIn(lang: string): Readonly<Record<Word, string>> {
  const column = /^ja\b/i.test(lang) ? 1 : 0
  return Object.fromEntries(Object.entries(table).map(([word, both]) => [word, both[column]])) as Record<Word, string>
}
