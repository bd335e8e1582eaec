import type { Manuscript } from './manuscript.ts'

/** The manuscript for an audience: what is only for the speaker is not in it, so that nothing made of it can tell. */
export function leaveOutNotes(manuscript: Manuscript): Manuscript {
  const pages = manuscript.pages.map(({ card, markdown }) => ({
    card: { ...card, notes: [] },
    markdown: withoutComments(markdown),
  }))
  return { ...manuscript, pages }
}

/** A fence of code after an empty line, code within a line, or a comment. In code a comment is what the audience shall read. */
const PIECES =
  /(?<=(?<![\s\S])|\n[ \t]*\n) {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?? {0,3}\k<fence>[`~]*[ \t]*(?=\n|$)|(?<=^(?![ \t]*<)[^\n]*)(?<!`)(?<tick>`+)(?!`)[^\n]*?(?<!`)\k<tick>(?!`)|<!--(?<said>[\s\S]*?)-->/gm

const DIRECTIVE =
  /^_?(?:theme|size|style|lang|title|author|description|keywords|url|image|math|headingDivider|paginate|header|footer|class|color|background\w*|transition|card)\s*:/

/** Markdown without the comments that Marp takes for notes: those stay that give it directives, and nothing else. */
function withoutComments(markdown: string): string {
  return markdown.replace(PIECES, (piece, ...found) => {
    const { said } = found.at(-1) as { readonly said?: string }
    return said === undefined || isDirective(said) ? piece : ''
  })
}

function isDirective(comment: string): boolean {
  const lines = comment.split('\n').filter((line) => line.trim() !== '')
  const [first = '', ...others] = lines.length === 1 ? lines.map((line) => line.trim()) : lines
  return DIRECTIVE.test(first.trim()) && others.every((line) => DIRECTIVE.test(line.trim()) || /^\s/.test(line))
}
