import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { present } from '../../src/index.ts'
import { buildHere, temporaryFolder } from '../support/build-deck.ts'

/** Whatever a story may say to its speaker, or to nobody: each has a number to be found by. */
const story = `
title: What the audience may know
lang: en
x-plan: PRIVATE1
narrate: voice
cast: { ann: Ann, ben: Ben }
sources: { ledger: The ledger }
scenes:
  - act: One
    note: PRIVATE2
  - scene: First
    note: PRIVATE3
    source: ledger
    # PRIVATE4
    script:
      - ann: Hello.
      - note: PRIVATE5
      - PRIVATE6 is narration, spoken by the story's own word.
      - { narration: PRIVATE7, show: voice }
      - { ben: PRIVATE8, show: voice }
      - { narration: PRIVATE9, show: handout }
      - { list: [PRIVATE10, PRIVATE11], show: voice }
      - { quote: PRIVATE12, by: ann, source: ledger, show: voice }
      - { term: PRIVATE13, means: PRIVATE14, show: voice }
      - { aside: PRIVATE15, show: voice }
      - slide: |
          # Raw

          <!-- PRIVATE16 -->
          <!-- _class: lead -->
          Words <!-- PRIVATE17 --> of it.
  - slide: |
      <!--
      PRIVATE18
      class: lead
      -->
      <div>
      <!-- PRIVATE19 -->
      </div>
`
const secrets = Array.from({ length: 19 }, (_, index) => `PRIVATE${index + 1}`)
const folder = temporaryFolder()

beforeAll(() => writeFileSync(join(folder.path, 'story.yaml'), story))
afterAll(() => folder.remove())

/** Everything that was written, as text; of PDFs also what their pages say. */
async function everythingIn(out: string): Promise<string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = files.map(async ({ name, parentPath }) => {
    const bytes = readFileSync(join(parentPath, name))
    return bytes.toString('latin1') + (name.endsWith('.pdf') ? await wordsOfPdf(bytes) : '')
  })
  return (await Promise.all(texts)).join('\n')
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, index) =>
    (await pdf.getPage(index + 1)).getTextContent(),
  )
  return JSON.stringify([await pdf.getMetadata(), await pdf.getOutline(), await Promise.all(pages)])
}

const found = (text: string) => secrets.filter((secret) => new RegExp(`${secret}(?!\\d)`).test(text))

test('a deck for the audience has nothing in it that is only for the speaker', async () => {
  const out = join(folder.path, 'audience')
  const { written } = await buildHere({ story: join(folder.path, 'story.yaml'), out, notes: 'left-out' })
  const text = await everythingIn(out)
  expect(written.map(({ format }) => format)).toEqual(['html', 'pdf', 'md'])
  expect(text.match(/Hello\./g)?.length).toBeGreaterThanOrEqual(3)
  expect(found(text)).toEqual([])
})

test('nor has the deck that is served to it, nor the page of the phone', async () => {
  const { talk } = await present({ story: join(folder.path, 'story.yaml'), port: 0, notes: 'left-out' })
  const pages = await Promise.all([talk!.deck, talk!.phone].map(async (address) => (await fetch(address)).text()))
  await talk!.close()
  for (const page of pages) {
    expect(page).toContain('Hello.')
    expect(found(page)).toEqual([])
  }
})

test('the speaker’s own has all that is to be said', async () => {
  const out = join(folder.path, 'speaker')
  await buildHere({ story: join(folder.path, 'story.yaml'), out, to: ['html', 'md'] })
  const unspoken = ['PRIVATE1', 'PRIVATE4', 'PRIVATE9']
  expect(found(await everythingIn(out))).toEqual(secrets.filter((secret) => !unspoken.includes(secret)))
})
