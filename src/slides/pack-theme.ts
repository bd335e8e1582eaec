import type { Cache } from '../host/cache.ts'
import { digest } from '../source/digest.ts'
import type { Theme } from '../templates/theme.ts'
import type { Renderer } from './marp.ts'

/** The theme as Marp packs it. Packing is slow, so it is remembered by the theme's text. */
export async function packTheme(theme: Theme, cache: Cache, openRenderer: () => Promise<Renderer>): Promise<string> {
  const key = digest([`theme 1 ${theme.name} ${theme.size}\n`, theme.source.text])
  const known = cache.get(key)
  if (known) return new TextDecoder().decode(known)
  const css = await (await openRenderer()).pack()
  cache.set(key, new TextEncoder().encode(css))
  return css
}
