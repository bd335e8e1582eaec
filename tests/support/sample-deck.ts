import { join } from 'node:path'
import type { Deck } from '../../src/deck/deck.ts'
import { openFolder, packageRoot } from '../../src/host/node.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { openWorkshop } from '../../src/workshop.ts'

const folder = join(packageRoot(), 'tests/pictures')

/** The play that has one of everything, in a theme and a language; a card whose template is broken is among it. */
export async function sampleDeck(theme: string, lang: string): Promise<Deck> {
  const files = openFolder(folder)
  const { value } = await makeDeck(files, 'story.yaml', { theme, lang }, openWorkshop(files, `${folder}/${lang}`))
  if (!value) throw new Error('the sample play cannot be read')
  return value
}
