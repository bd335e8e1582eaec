import type { Workshop } from './deck/assemble-deck.ts'
import { openEmoji } from './host/emoji-pictures.ts'
import type { Files } from './host/files.ts'
import { openMemory } from './host/memory.ts'
import { openCache, openFolder, packageRoot } from './host/node.ts'
import { openLayers } from './open-layers.ts'
import { digest } from './source/digest.ts'
import { phrases } from './typesetting/phrases.ts'

/** Everything a deck is made with on this machine: the author's templates over ours, the stage's script, the cache. `place` is the story's path: what is remembered of one story is not forgotten for another. */
export function openWorkshop(story: Files, place: string): Workshop {
  const ours = openFolder(packageRoot())
  const cache = openCache()
  return {
    layers: openLayers(story),
    cache,
    remember: (...parts) => openMemory(cache, digest([`${place}\n`, ...parts])),
    stage: scriptFor('stage'),
    emoji: openEmoji(() => shipped(ours, 'lib/emoji/fluent-emoji-flat.bin')),
    phrasesIn: (lang) => (/^ja\b/i.test(lang) ? (words) => phrases(words, lang) : undefined),
  }
}

/** A script that runs in the browser, as `npm run compile` bundled it. */
export function scriptFor(place: 'stage' | 'wire' | 'phone' | 'report'): string {
  return new TextDecoder().decode(shipped(openFolder(packageRoot()), `lib/${place}.js`))
}

function shipped(ours: Files, path: string): Uint8Array {
  const found = ours.read(path)
  if (found.type !== 'file') throw new Error(`${path} is missing from the installation.`)
  return found.bytes
}
