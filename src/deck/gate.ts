/** What must never be in a deck, whatever a template or a raw slide wrote. */
const FORBIDDEN_TAGS = new Set(
  'script iframe frame frameset object embed applet base meta link form input button textarea select portal'.split(' '),
)
const LINK = /^(?:https?:|mailto:|#)/i

/** Why a tag may not stand in a deck; undefined if it may. Pictures must already be embedded. */
export function refusal(tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (FORBIDDEN_TAGS.has(tag)) return `<${tag}>`
  for (const [name, value] of Object.entries(attributes)) {
    const shown = `${name}="${value.slice(0, 60)}"`
    if (name.startsWith('on')) return shown
    if ((name === 'href' || name === 'xlink:href') && !LINK.test(value.trim())) return shown
    if (
      ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'srcdoc'].includes(name) &&
      !/^data:/i.test(value)
    )
      return shown
    if (name === 'style' && leaks(value)) return shown
  }
  return undefined
}

/** Whether CSS asks for anything outside the file. */
export function leaks(css: string): boolean {
  const plain = css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )
  return (
    /@import/i.test(plain) ||
    /(?:image-set|image|src)\(\s*["'](?!data:)/i.test(plain) ||
    /url\(\s*["']?(?!data:|#)/i.test(plain)
  )
}
