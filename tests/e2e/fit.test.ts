import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { readPlay, storyOf } from '../corpus/to-story.mjs'
import { tested } from '../export/a-browser.ts'
import { compareWithBrowser } from '../proofs/compare.ts'
import { randomDialogue } from '../proofs/random-dialogue.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser(tested)
})
afterAll(() => browser.close())

describe('whether a text fits is decided as a browser would', () => {
  test.each(['ja', 'en'] as const)('for two hundred random cards of dialogue (%s)', async (lang) => {
    const { cards, paragraphs, more, ...wrong } = await compareWithBrowser(
      browser,
      randomDialogue(lang, 200, 7),
      'paper',
    )
    expect(cards).toBeGreaterThanOrEqual(200)
    expect(wrong).toMatchObject({ fewer: [], tooOptimistic: [], tooCareful: [] })
    expect(more.length / paragraphs).toBeLessThan(0.001)
  })

  // What the faces lack is reckoned as wide as it may be, so that it may be decided too carefully.
  test.each([
    'kiga-jinei',
    'midsummer',
    'medved',
    'leonce-und-lena',
    'the-question-fr',
    'the-question-ko',
    'the-question-zh-hans',
  ])('for the beginning of %s', async (name) => {
    const story = storyOf(readPlay(name), { lines: 20 })
    const { cards, fewer, tooOptimistic } = await compareWithBrowser(browser, story, 'newsroom')
    expect(cards).toBeGreaterThan(3)
    expect({ fewer, tooOptimistic }).toEqual({ fewer: [], tooOptimistic: [] })
  })
})
