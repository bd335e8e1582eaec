/** Scripts that set no space between words, with their punctuation. Korean does, so it is not among them. */
const solid =
  '[\\p{Script_Extensions=Han}\\p{Script_Extensions=Hiragana}\\p{Script_Extensions=Katakana}\\p{Script_Extensions=Bopomofo}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6]'
/** Marks that Japanese and Chinese share with other scripts. */
const shared = '[…‥—―]'

const lineBreak = '[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*'
const betweenSolid = new RegExp(
  `(?<=${solid})${lineBreak}(?=${solid}|${shared})|(?<=${shared})${lineBreak}(?=${solid})`,
  'gu',
)

/**
 * The raw text of a scalar without the line breaks that fall between two characters of a script without spaces.
 * YAML would fold each of them to a space.
 */
export function joinLines(raw: string): string {
  return raw.replace(betweenSolid, '')
}

/** The same for a `>` text, where a line that is indented further keeps its breaks. `indent`: of the text, in spaces. */
export function joinFoldedLines(raw: string, indent: number): string {
  const margin = ' '.repeat(Math.max(0, indent))
  const lines = raw.split(/\r\n|\r|\n/)
  const even = lines.map((line) => line.startsWith(margin) && /^\S/.test(line.slice(margin.length)))
  return lines
    .map((line, index) => {
      const above = lines[index - 1] ?? ''
      const joined =
        even[index - 1] &&
        even[index] &&
        joinLines(`${above.slice(-9)}\n${line.slice(margin.length, margin.length + 2)}`)
      return joined && !joined.includes('\n') ? line.slice(margin.length) : `${index > 0 ? '\n' : ''}${line}`
    })
    .join('')
}
