import { openFolder } from './host/node.ts'
import { openLayers } from './open-layers.ts'
import { storySchema } from './schema/story-schema.ts'
import { ownCards } from './templates/contract.ts'

/** The JSON Schema of the stories in a folder, the cards of its own templates with it. */
export function printSchema(folder: string): string {
  return `${JSON.stringify(storySchema(ownCards(openLayers(openFolder(folder)))), undefined, 2)}\n`
}
