import type { FileRead, Files } from './host/files.ts'
import { openFolder, packageRoot } from './host/node.ts'
import type { Layers } from './templates/layers.ts'

/** The author's templates, beside the story, over ours; below both what the build adds to ours: fonts, and Marp's own themes. */
export function openLayers(story: Files): Layers {
  installed ??= readOnce(openFolder(packageRoot()))
  const ours = installed
  return [
    { name: 'templates/', files: within(story, 'templates') },
    { name: 'kamishibai/templates/', files: within(ours, 'templates') },
    { name: 'kamishibai/lib/', files: withFonts(within(ours, 'lib')) },
  ]
}

/** What is installed does not change while we run. */
let installed: Files | undefined

function readOnce(files: Files): Files {
  const known = new Map<string, FileRead>()
  return {
    ...files,
    read(path) {
      const found = known.get(path) ?? files.read(path)
      known.set(path, found)
      return found
    },
  }
}

/** A folder as files of their own; `../` leads to what lies beside it. */
function within(files: Files, folder: string): Files {
  const place = (path: string) => (path.startsWith('../') ? path.slice(3) : `${folder}/${path}`)
  return {
    read: (path) => files.read(place(path)),
    list: (path) => files.list(path === '' ? folder : place(path)),
  }
}

/** Themes find the fonts that are shipped as if they lay beside them. */
function withFonts(lib: Files): Files {
  return { ...lib, read: (path) => lib.read(path.replace(/^themes\/fonts\//, 'fonts/')) }
}
