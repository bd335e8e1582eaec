/** What the report says of its own, in English and Japanese. `{0}` is filled in. */
const table = {
  error: ['mistake', '間違い'],
  warning: ['warning', '警告'],
  'one-error': ['1 mistake', '間違い1件'],
  'one-warning': ['1 warning', '警告1件'],
  'many-error': ['{0} mistakes', '間違い{0}件'],
  'many-warning': ['{0} warnings', '警告{0}件'],
  and: [', ', '、'],
  more: ['The terminal has {0} more.', 'ほかに{0}件あります。端末に表示されています。'],
  stays: [
    'Until they are mended you see the last deck that was good.',
    '直すまでは、最後に完成したスライドを表示します。',
  ],
  close: ['Put away', '閉じる'],
  lost: ['“kamishibai dev” cannot be reached', '「kamishibai dev」とつながっていません'],
  waits: [
    'The deck appears here as soon as the story has no mistakes.',
    '間違いがなくなると、ここにスライドが表示されます。',
  ],
} as const

/** Says a word of the report in the language of a page; English where we have no other. */
export function reportWords(lang: string): (word: keyof typeof table, value?: number) => string {
  return (word, value) => table[word][/^ja\b/i.test(lang) ? 1 : 0].replace('{0}', String(value))
}
