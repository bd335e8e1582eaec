import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatStory } from '../../src/fmt/format-story.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { storySchema } from '../../src/schema/story-schema.ts'
import { translationSchema } from '../../src/schema/translation-schema.ts'
import { valueMeanings } from '../../src/schema/value-meanings.ts'
import { valueSchemas } from '../../src/schema/value-schemas.ts'
import { writeReference } from '../../src/schema/write-reference.ts'
import { writeReport } from '../../src/source/report.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { read } from '../story/a-story.ts'
import { filesOf } from '../support/files.ts'

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

const blocks = [...readFileSync(file('docs/guide.md'), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(
  ([, text = '']) => ({ title: /^title: (.*)$/m.exec(text)?.[1], text }),
)
const examples = blocks.filter(({ title }) => title !== undefined)

test('the translation that the guide shows belongs to a story', () => {
  const [overlay, ...others] = blocks.filter(({ title }) => title === undefined)
  const story = 'title: x\nlang: ja\nscenes:\n  - scene: Google\n    id: party\n    script: [うん。, うん。]\n'
  const { value, diagnostics } = read(story, { 'story.en.yaml': overlay?.text ?? '' })
  expect({ others, diagnostics, languages: value?.languages }).toEqual({
    others: [],
    diagnostics: [],
    languages: ['en'],
  })
})

test.each(examples)(
  'the example "$title" of the guide becomes a deck without mistakes, and is tidy',
  async ({ text }) => {
    const files = filesOf({ 'story.yaml': text })
    const { value, diagnostics } = await makeDeck(files, 'story.yaml', {}, openWorkshop(files, 'guide'))
    expect(writeReport(diagnostics)).toBe('')
    expect(value?.editions[0]?.slides.slides.length).toBeGreaterThan(1)
    expect(formatStory({ name: 'story.yaml', text }).value).toBe(text)
  },
)
