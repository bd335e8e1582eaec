import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storySchema } from '../../src/schema/story-schema.ts'

/** `npm run reference` writes what is compared here. */
const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test('story.schema.json is what the tables of the reader say', async () => {
  await expect(`${JSON.stringify(storySchema(), undefined, 2)}\n`).toMatchFileSnapshot(file('story.schema.json'))
})
