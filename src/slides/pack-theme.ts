import type { Cache } from '../host/cache.ts'
import { digest } from '../source/digest.ts'
import type { Theme } from '../templates/theme.ts'
import type { Renderer } from './marp.ts'

/** The theme as Marp packs it, and the slides' own styles after it. Packing is slow, so it is remembered by the texts. */
export async function packTheme(
  theme: Theme,
  styles: readonly string[],
  cache: Cache,
  openRenderer: () => Promise<Renderer>,
): Promise<string> {
  const key = digest([`theme 2 ${theme.name} ${theme.size}\n`, theme.css, ...styles])
  const known = cache.get(key)
  if (known) return new TextDecoder().decode(known)
  const css = await (await openRenderer()).pack(styles)
  cache.set(key, new TextEncoder().encode(css))
  return css
}
