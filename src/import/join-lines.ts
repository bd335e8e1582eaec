const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。，．「」『』（）！？…―・]/u

/** Two lines of one text; between Japanese or Chinese letters there is no space. */
export function joinLines(first: string, second: string): string {
  const before = [...first].at(-1) ?? ''
  const after = [...second][0] ?? ''
  const close = before === '' || after === '' || (eastAsian.test(before) && eastAsian.test(after))
  return `${first}${close ? '' : ' '}${second}`
}

/** Whether a line ends where a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][)）」』”"'*_]*$|[」』]$/.test(text)
}
