/** What only the phone says, in English and Japanese. */
const table = {
  closed: ['No connection to the computer. Trying again …', 'パソコンとつながっていません。接続しなおしています…'],
  nobody: ['Open the deck on the computer.', 'パソコンでスライドを開いてください。'],
} as const

export function phoneWords(lang: string): (word: keyof typeof table) => string {
  return (word) => table[word][/^ja\b/i.test(lang) ? 1 : 0]
}
