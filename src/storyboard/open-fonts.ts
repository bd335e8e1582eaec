import type { Cache } from '../host/cache.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { findFile, type Layers } from '../templates/layers.ts'
import type { Theme } from '../templates/theme.ts'
import type { ThemeFace } from '../templates/theme-faces.ts'
import { openFontFile } from '../typesetting/font-file.ts'

/** A face of a theme with its font. */
export interface OpenedFace extends ThemeFace {
  /** A TrueType or OpenType file. */
  readonly bytes: Uint8Array
}

/** Opens the fonts of a theme. Faces whose file is missing or broken are reported and left out. */
export async function openFonts(theme: Theme, layers: Layers, cache: Cache): Promise<Outcome<readonly OpenedFace[]>> {
  const notes = new Notebook()
  const opened = new Map<string, Uint8Array | undefined>()
  for (const { file, at } of theme.faces) {
    if (opened.has(file)) continue
    const written = bytesOf(file, layers)
    const bytes = written && (await openFontFile(written, cache))
    opened.set(file, bytes)
    const path = file.startsWith('data:') ? 'data:' : (file.split('/').at(-1) ?? file)
    if (!written) notes.report('H204', at, { path })
    else if (!bytes) notes.report('H205', at, { path })
  }
  return notes.close(
    theme.faces.flatMap((face) => {
      const bytes = opened.get(face.file)
      return bytes ? [{ ...face, bytes }] : []
    }),
  )
}

function bytesOf(file: string, layers: Layers): Uint8Array | undefined {
  if (file.startsWith('data:')) return Buffer.from(file.slice(file.indexOf(',') + 1), 'base64')
  const found = findFile(layers, file)
  return found.type === 'file' ? found.bytes : undefined
}
