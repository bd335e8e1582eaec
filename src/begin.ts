import { basename, dirname, resolve } from 'node:path'
import { HostError } from './host/host-error.ts'
import { ensureWritable, namesIn, writeWhole } from './host/node.ts'
import { starters } from './starters.ts'

/** What `begin` writes, and where. */
export interface BeginOptions {
  /** A folder, or a file that ends in `.yaml`. Default `story.yaml` here. */
  readonly place?: string
  /** Default `en`. */
  readonly lang?: 'en' | 'ja'
  /** Names the schema as JetBrains' editors want it. */
  readonly jetbrains?: boolean
}

const schema = './node_modules/kamishibai/story.schema.json'

/** Writes a small complete story to begin from, and returns its path. Never overwrites anything. */
export function beginStory({ place = '', lang = 'en', jetbrains }: BeginOptions): string {
  const path = /\.ya?ml$/i.test(place) ? resolve(place) : resolve(place, 'story.yaml')
  if (namesIn(dirname(path)).includes(basename(path)))
    throw new HostError('exists', `There is already a file "${path}".`, 'Name another file or folder.')
  ensureWritable(dirname(path))
  const first = jetbrains ? `# $schema: ${schema}` : `# yaml-language-server: $schema=${schema}`
  writeWhole(path, new TextEncoder().encode(`${first}\n${starters[lang]}`))
  return path
}
