import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { buildHere, temporaryFolder } from '../support/build-deck.ts'
import { openTheatre, press as pressOn, sizesOf, slideOn, waitForPlace } from './stage-theatre.ts'

/** The third line takes two slides in Japanese and one in English, so what follows stands on other slides. */
const long = '火はまだ小さい。けれども風が吹けば、だれにも止められない。だから今夜も、ここで見ている。'.repeat(6)
const story = `
title: { ja: 火の番, en: Fire Watch }
lang: ja
languages: [en]
cast:
  elon: { name: { ja: イーロン, en: Elon } }
  sam: { name: { ja: サム, en: Sam } }
scenes:
  - scene: { ja: 丘, en: The hill }
    id: hill
    script:
      - { ja: 夜だった。, en: It was night. }
      - elon: { ja: だれかいるか。, en: Is anybody there? }
      - sam: { ja: いるよ。, en: I am. }
      - elon: { ja: ${long}, en: "The fire is small. I watch it." }
      - sam: { ja: そうか。, en: Is that so? }
      - note: { ja: ここで間を置く。, en: Pause here. }
  - scene: { ja: 朝, en: Morning }
    id: morning
    script:
      - elon: { ja: 朝だ。, en: Morning. }
`

const folder = temporaryFolder()
const at = (name: string) => join(folder.path, name)
mkdirSync(at('first'))
writeFileSync(at('story.yaml'), story)
const asked = { story: at('story.yaml'), lang: ['ja', 'en'] } as const
const built = await buildHere({ ...asked, out: at('first') })
const deckHtml = readFileSync(at('first/story.html'), 'utf8')
const { deck, openPage, watch } = openTheatre({ both: deckHtml })
afterAll(() => folder.remove())

let page: Page
beforeEach(async () => {
  page = await openPage(deck('both'))
})
const press = (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => pressOn(page, ...keys)
const told = (address: string) => page.waitForFunction((wanted) => location.hash.startsWith(wanted), {}, address)
const lang = (where = page) => where.evaluate(() => document.documentElement.lang)
const lineSpoken = () => page.$eval('.on-stage li[aria-current] p:last-child', (line) => line.textContent)
const text = (selector: string, where = page) => where.$eval(selector, (one) => one.textContent)

describe('a deck in two languages', () => {
  test('is one file for the talk, and one for each language on paper and as Markdown', () => {
    expect(built.diagnostics).toEqual([])
    expect(built.written.map(({ path }) => basename(path))).toEqual([
      'story.html',
      'story.pdf',
      'story.en.pdf',
      'story.md',
      'story.en.md',
    ])
    expect(readFileSync(at('first/story.en.md'), 'utf8')).toContain('Is anybody there?')
  })

  test('has its look and its fonts once, and the same bytes twice', async () => {
    const once = await buildHere({ story: at('story.yaml'), lang: 'ja', to: ['html'], out: at('second') })
    expect(deckHtml.match(/@font-face/g)?.length).toBe(
      readFileSync(once.written[0]!.path, 'utf8').match(/@font-face/g)?.length,
    )
    const again = await buildHere({ ...asked, to: ['html'], out: at('third') })
    expect(readFileSync(again.written[0]!.path, 'utf8')).toBe(deckHtml)
  })

  test('opens in the first, with nothing of the other in the page', async () => {
    expect(await lang()).toBe('ja')
    expect(await page.title()).toBe('火の番')
    expect(await page.$$eval('section[lang=en]', (all) => all.length)).toBe(0)
  })
})

describe('the key for the language', () => {
  test('changes the slide, the page and the address, and keeps the line', async () => {
    await press('Space', 'Space', 'Space')
    while ((await page.$('.on-stage li[aria-current]')) === null) await press('Space')
    await press('Space')
    expect(await lineSpoken()).toBe('いるよ。')
    await press('a')
    expect(await lang()).toBe('en')
    expect(await page.title()).toBe('Fire Watch')
    expect(await lineSpoken()).toBe('I am.')
    await told('#en/hill/')
    await press('a')
    expect(await lang()).toBe('ja')
    expect(await lineSpoken()).toBe('いるよ。')
    await told('#hill/')
  })

  test('finds the line where slides are divided in another way', async () => {
    const numbers = () => page.$$eval('main section[id^=hill-]', (all) => all.length)
    const inJapanese = await numbers()
    await press('a')
    expect(await numbers()).toBeLessThan(inJapanese)
    await press('a')
    await page.goto(`${deck('both')}#morning`)
    await page.waitForSelector('.on-stage[id^=morning]')
    while (!(await slideOn(page))?.startsWith('hill')) await press('ArrowLeft')
    const said = () => page.$$eval('.on-stage li:not(.unspoken) p:last-child', (all) => all.at(-1)?.textContent)
    expect(await said()).toBe('そうか。')
    await press('a')
    expect(await said()).toBe('Is that so?')
    await press('a')
    expect(await said()).toBe('そうか。')
  })

  test('leaves an address that opens in that language, and Back and reloading keep it', async () => {
    await page.goto(`${deck('both')}#en/hill/1`)
    await page.reload()
    expect(await lang()).toBe('en')
    expect(await text('.on-stage')).toContain('The hill')
    await press('End')
    await page.waitForFunction(() => !location.hash.includes('hill'))
    await page.goBack()
    await told('#en/hill')
    expect(await lang()).toBe('en')
  })

  test('is in the address even where Back leads to the same slide in the first language', async () => {
    await page.goto(`${deck('both')}#en/hill/1`)
    await page.evaluate(() => {
      location.hash = '#hill/1'
    })
    await told('#en/hill/1')
    await page.reload()
    expect(await lang()).toBe('en')
    await page.evaluate(() => {
      location.hash = '#ja/morning'
    })
    await told('#morning')
    expect(await lang()).toBe('ja')
  })

  test('changes help, overview, search and captions', async () => {
    await press('a', '?')
    expect(await text('.stage-help h2')).toBe('Keys')
    await press('Escape', 'o')
    expect(await page.$$eval('.stage-cards h3', (all) => all.map((one) => one.textContent))).toContain('The hill')
    expect(await page.$$eval('.stage-overview header button', (all) => all.map((one) => one.textContent))).toContain(
      'Other language',
    )
    await press('Escape', 'g')
    await page.keyboard.type('anybody')
    await press('Enter')
    expect(await text('.on-stage li p:last-child')).toBe('Is anybody there?')
    await press('Home', 'k')
    await page.waitForSelector('.on-stage.cover')
    while ((await page.$('.on-stage li[aria-current]')) === null) await press('Space')
    expect(await text('.stage-captions')).toBe('Elon Is anybody there?')
    await press('a')
    expect(await text('.stage-captions')).toBe('イーロン だれかいるか。')
    expect(await page.$$eval('.stage-captions, .stage-menu, .on-stage', (all) => all.length)).toBe(3)
  })

  test('takes the sheet that was drawn on along with its slide', async () => {
    const strokes = () => page.$$eval('.stage-ink path', (all) => all.length)
    await press('d')
    await page.mouse.move(300, 300)
    await page.mouse.down()
    await page.mouse.move(500, 300)
    await page.mouse.up()
    expect(await strokes()).toBe(1)
    await press('a')
    expect(await strokes()).toBe(0)
    await press('c', 'a')
    expect(await strokes()).toBe(1)
  })

  test('begins the reading view where the talk is, however long what comes before', async () => {
    await page.goto(`${deck('both')}#hill`)
    const slides = await page.$$eval('main section[id^=hill-]', (all) => all.map(({ id }) => id))
    for (const id of slides.slice(1)) {
      await page.goto(`${deck('both')}#${id}`)
      await page.waitForSelector(`#${id}.on-stage`)
      await press('r')
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })))
      await page.waitForFunction(
        (wanted) => Math.abs(document.getElementById(wanted)!.getBoundingClientRect().top - 64) < 2,
        {},
        id,
      )
      expect(await slideOn(page)).toBe(id)
      await press('r')
    }
  })

  test('changes the reading view, which keeps the place', async () => {
    await page.goto(`${deck('both')}#hill/2/1`)
    await page.waitForSelector('#hill-2.on-stage')
    await press('r', 'a')
    expect(await text('.stage-reading-bar b')).toBe('Fire Watch')
    expect(await page.$$eval('.reading > section', (all) => all.map((one) => (one as HTMLElement).lang))).not.toContain(
      'ja',
    )
    await press('r')
    expect(await page.$$eval('main section', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(1)
    await press('a')
    expect(await page.$$eval('main section', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(1)
    expect(await slideOn(page)).toMatch(/^hill-/)
  })

  test.each(['', '?presenter=x'])('leaves nothing behind, however often it is changed (%s)', async (query) => {
    await page.goto(`${deck('both')}${query}`)
    const change = async (times: number) => {
      for (let time = 0; time < times; time++) await press('a')
    }
    await change(4)
    const before = await sizesOf(page)
    await change(20)
    // A clock that has lost its place is taken away when it next ticks.
    await expect
      .poll(async () => (await sizesOf(page)).listeners, { timeout: 10_000 })
      .toBeLessThanOrEqual(before.listeners + 10)
    expect((await sizesOf(page)).nodes).toBeLessThanOrEqual(before.nodes + 100)
  })

  test('of one window leaves open what is open in the other, in the new language', async () => {
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)))
    await press('s')
    const presenter = watch(await opened)
    await presenter.waitForSelector('html.presents')
    for (const [key, heading, panel] of [
      ['o', 'Overview', '.stage-overview'],
      ['?', 'キー操作', '.stage-help'],
    ] as const) {
      await pressOn(presenter, key)
      await presenter.waitForSelector(`${panel}[open]`)
      await press('a')
      await presenter.waitForFunction(
        (one, words) => document.querySelector(`${one}[open] h2`)?.textContent === words,
        {},
        panel,
        heading,
      )
      // A picture later the old panel has been heard to close.
      await presenter.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      expect(await presenter.$(`${panel}[open]`)).not.toBeNull()
      await pressOn(presenter, 'Escape')
    }
  })

  test('changes both windows of a talk: slides, script and notes', async () => {
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)))
    await press('s')
    const presenter = watch(await opened)
    await presenter.waitForSelector('html.presents')
    await presenter.waitForFunction(() => !document.querySelector('.stage-top > button:not([hidden])'))
    await presenter.select('.stage-script select', 'sam')
    await pressOn(presenter, 'a')
    await page.waitForSelector('html[lang=en]')
    expect(await presenter.$eval('.stage-script select', (one) => one.value)).toBe('sam')
    expect(await presenter.$$eval('.stage-script h3', (all) => all.map((one) => one.textContent))).toContain('The hill')
    expect(await presenter.title()).toBe('▸ Fire Watch')
    await pressOn(presenter, 'End')
    await page.waitForFunction(() => !location.hash.includes('cover'))
    while (!(await text('.stage-notes .stage-scroll', presenter))?.includes('Pause here.'))
      await pressOn(presenter, 'ArrowLeft')
    await pressOn(page, 'a')
    await presenter.waitForSelector('html[lang=ja]')
    expect(await text('.stage-notes .stage-scroll', presenter)).toBe('ここで間を置く。')
    await waitForPlace(
      page,
      (await slideOn(presenter)) ?? '',
      await presenter.$$eval('main .on-stage li', (all) => all.length),
    )
  })
})
