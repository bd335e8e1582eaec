/** What only the phone says, in English and Japanese. */
const table = {
  lost: ['No connection to the computer. Trying again …', 'パソコンとつながっていません。接続しなおしています…'],
  over: ['This talk is over. Scan the code again.', 'この上演は終わりました。コードを読み取りなおしてください。'],
  nobody: ['Open the deck on the computer.', 'パソコンでスライドを開いてください。'],
} as const

export function phoneWords(lang: string): (word: keyof typeof table) => string {
  return (word) => table[word][/^ja\b/i.test(lang) ? 1 : 0]
}
