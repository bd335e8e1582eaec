import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, startBrowser } from '../../src/export/browser.ts'
import { openFolder } from '../../src/host/node.ts'
import { readStory } from '../../src/story/read-story.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, ourStory, temporaryFolder } from '../support/build-deck.ts'
import { addressFor } from '../support/open-deck.ts'
import { sentencesToShow } from '../support/words-of-story.ts'

const folder = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
})

describe.each(['ja', 'en'])('the deck of our story in %s', (lang) => {
  let deck: string
  let count: number
  let page: Page
  const asked: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    const result = await buildHere({ story: ourStory, lang, to: ['html'], out: folder.path })
    deck = result.written[0]!.path
    count = result.slides
    page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 720 })
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(addressFor(browser, deck))
  })

  test('opens without a network and asks for nothing outside itself, from the first slide to the last', async () => {
    await page.keyboard.press('End')
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([addressFor(browser, deck)])
    expect(complaints).toEqual([])
    // A change of scene is shown by a transition: the last slide stands when it is over.
    await page.waitForFunction(
      () => document.querySelector('.on-stage') === document.querySelector('.marpit')?.lastElementChild,
    )
  })

  test('knows how many lines of each slide come one at a time', async () => {
    const { told, found } = await page.evaluate(() => ({
      told: JSON.parse(document.getElementById('talk')!.textContent).slides.map(
        ({ steps }: { steps: number }) => steps,
      ),
      found: [...document.querySelectorAll('div.marpit > section')].map((section) =>
        section.matches('[data-steps]') ? section.querySelectorAll(':scope > :is(ol, ul) > li').length : 0,
      ),
    }))
    expect(told).toEqual(found)
  })

  test('has a section for every card, each with an address of its own', async () => {
    const ids = await page.$$eval('div.marpit > section', (all) => all.map(({ id }) => id))
    expect(ids).toHaveLength(count)
    expect(ids.filter((id) => id === '')).toEqual([])
    expect(new Set(await page.$$eval('[id]', (all) => all.map(({ id }) => id))).size).toBe(
      await page.$$eval('[id]', (all) => all.length),
    )
    expect(
      await page.$eval('#talk', (talk) =>
        JSON.parse(talk.textContent ?? '').slides.map(({ id }: { id: string }) => id),
      ),
    ).toEqual(ids)
  })

  test('leads every link within it somewhere', async () => {
    const lost = await page.$$eval('a[href^="#"]', (all) =>
      all
        .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
        .filter((id) => !document.getElementById(id)),
    )
    expect(lost).toEqual([])
  })

  test('shows what the story says, literally', async () => {
    const shown = await page.$$eval('div.marpit > section', (all) =>
      all.map((section) => {
        const copy = section.cloneNode(true) as Element
        for (const aside of copy.querySelectorAll('rt, sup.cite')) aside.remove()
        return copy.textContent ?? ''
      }),
    )
    const whole = shown.join('\n').replace(/\s/g, '')
    const { value: story } = readStory(openFolder(dirname(ourStory)), 'story.yaml')
    const sentences = sentencesToShow(story!, lang)
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.filter((sentence) => !whole.includes(sentence.replace(/\s/g, '')))).toEqual([])
  })

  test('runs no script but its own', async () => {
    const infected = join(folder.path, `infected.${lang}.html`)
    const evil = '<script>document.title = "evil"</script><img src="data:," onerror="document.title = \'evil\'">'
    writeFileSync(infected, readFileSync(deck, 'utf8').replace('<main>', `${evil}<main>`))
    const visitor = await browser.newPage()
    const refused: string[] = []
    visitor.on('console', (message) => refused.push(message.text()))
    await visitor.goto(addressFor(browser, infected))
    expect(await visitor.title()).toBe(await page.title())
    expect(await visitor.$$eval('html.stage', (all) => all.length)).toBe(1)
    expect(refused.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2)
    await visitor.close()
  })
})
