import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatStory } from '../../src/fmt/format-story.ts'
import { storySchema } from '../../src/schema/story-schema.ts'
import { translationSchema } from '../../src/schema/translation-schema.ts'
import { valueMeanings } from '../../src/schema/value-meanings.ts'
import { valueSchemas } from '../../src/schema/value-schemas.ts'
import { writeReference } from '../../src/schema/write-reference.ts'
import { writeReport } from '../../src/source/report.ts'
import { read } from '../story/a-story.ts'

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

// `npm run reference` writes the files that are compared here.

test('story.schema.json is what the tables of the reader say', async () => {
  await expect(`${JSON.stringify(storySchema(), undefined, 2)}\n`).toMatchFileSnapshot(file('story.schema.json'))
})

test('translation.schema.json is what the tables of the reader say', async () => {
  const written = `${JSON.stringify(translationSchema(), undefined, 2)}\n`
  await expect(written).toMatchFileSnapshot(file('translation.schema.json'))
})

test('docs/language.md is what the tables of the reader say', async () => {
  await expect(writeReference()).toMatchFileSnapshot(file('docs/language.md'))
})

test('every type of value is explained in the reference', () => {
  expect(Object.keys(valueMeanings).sort()).toEqual(Object.keys(valueSchemas).sort())
})

const examples = [...readFileSync(file('docs/guide.md'), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(
  ([, text = '']) => ({ title: /^title: (.*)$/m.exec(text)?.[1], text }),
)

test.each(examples)('the example "$title" of the guide has no mistakes, and is tidy', ({ text }) => {
  expect(writeReport(read(text).diagnostics)).toBe('')
  expect(formatStory({ name: 'story.yaml', text }).value).toBe(text)
})
