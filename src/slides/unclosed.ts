/**
 * What raw Markdown opens and does not close: a fence of code, a comment, a style sheet, a script. In the deck it ends with its
 * slide, but in one Markdown file it would swallow all that follows.
 */
export function whatStaysOpen(markdown: string): string | undefined {
  let open: string | undefined
  for (const line of markdown.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (open?.startsWith('`') || open?.startsWith('~')) {
      if (fence?.[1]?.startsWith(open) && fence[2]?.trim() === '') open = undefined
    } else if (open !== undefined) {
      if (line.includes(CLOSING[open] ?? '')) open = undefined
    } else if (fence) open = fence[1]
    else open = Object.keys(CLOSING).find((start) => line.lastIndexOf(start) > line.lastIndexOf(CLOSING[start] ?? ''))
  }
  return open
}

const CLOSING: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<style': '</style>',
  '<script': '</script>',
  '<pre': '</pre>',
}
