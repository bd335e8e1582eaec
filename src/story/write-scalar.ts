/** What begins a plain scalar that nobody could take for anything else. */
const plainBeginning = /^[\p{L}\p{N}（(「『“‘・…—]/u

/** A text as YAML takes it: plain where that is safe, in quotes, or, with line breaks, as a block at this indentation. */
export function writeScalar(text: string, indent: number): string {
  const lines = text.trim().split(/\r?\n/)
  if (lines.length > 1) {
    const margin = ' '.repeat(indent)
    return `|-\n${lines.map((line) => (line.trim() === '' ? '' : margin + line.trim())).join('\n')}`
  }
  const [line = ''] = lines
  const isPlain = plainBeginning.test(line) && !/:(?:\s|$)|\s#|[\t\u0085\u2028\u2029\ufeff]/.test(line)
  return isPlain ? line : `'${line.replaceAll("'", "''")}'`
}
