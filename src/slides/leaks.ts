/** Whether CSS, or an attribute that is read as CSS, asks for anything outside the file. */
export function leaks(css: string): boolean {
  const plain = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\(.)/g, '$1')
  return (
    /@import/i.test(plain) ||
    /(?:image-set|image|src)\(\s*["'](?!data:)/i.test(plain) ||
    /url\(\s*(?!["']?(?:data:|#))/i.test(plain)
  )
}
