import type { Files } from './host/files.ts'
import { openFolder, packageRoot } from './host/node.ts'
import type { Layers } from './templates/layers.ts'

/** The author's templates, beside the story, over ours. */
export function openLayers(story: Files): Layers {
  return [
    { name: 'templates/', files: within(story, 'templates') },
    { name: 'kamishibai/templates/', files: within(openFolder(packageRoot()), 'templates') },
  ]
}

function within(files: Files, folder: string): Files {
  return {
    read: (path) => files.read(`${folder}/${path}`),
    list: (path) => files.list(path === '' ? folder : `${folder}/${path}`),
  }
}
