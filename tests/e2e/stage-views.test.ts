import type { Page } from 'puppeteer'
import { beforeEach, describe, expect, test } from 'vitest'
import { stageDeck } from './stage-deck.ts'
import { openTheatre, press as pressOn, slideOn } from './stage-theatre.ts'

const { deck, openPage } = openTheatre({ en: stageDeck('en') })
let page: Page

beforeEach(async () => {
  page = await openPage(deck('en'))
})

const press = (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => pressOn(page, ...keys)
const box = (selector: string) => page.$eval(selector, (one) => one.getBoundingClientRect().toJSON() as DOMRect)

describe('captions', () => {
  test('say the line under the picture, which makes room for them', async () => {
    await press('Space', 'Space', 'Space', 'k')
    expect(await page.$$eval('.stage-captions p', (all) => all.map((one) => one.textContent))).toEqual([
      'Elon Musk Who is there?',
    ])
    const [slide, captions] = [await box('.on-stage'), await box('.stage-captions')]
    expect(slide.bottom).toBeLessThanOrEqual(captions.top)
    expect(captions.bottom).toBe(720)
    await press('Space')
    expect(await page.$eval('.stage-captions', (one) => one.textContent)).toContain('We are.')
    await press('k')
    expect((await box('.on-stage')).height).toBe(720)
  })
})

describe('the pen', () => {
  const drawLine = async (from: number, to: number) => {
    await page.mouse.move(from, 300)
    await page.mouse.down()
    await page.mouse.move((from + to) / 2, 310)
    await page.mouse.move(to, 300)
    await page.mouse.up()
  }
  const strokes = () => page.$$eval('.stage-ink path', (all) => all.length)

  test('draws on the slide and takes no step', async () => {
    await press('Space', 'd')
    await drawLine(700, 900)
    await drawLine(100, 200)
    expect(await strokes()).toBe(2)
    expect(await slideOn(page)).toBe('canteen-1')
  })

  test('leaves its drawing on its slide, until it is cleared', async () => {
    await press('Space', 'd')
    await drawLine(700, 900)
    await press('Space')
    expect(await strokes()).toBe(0)
    await press('ArrowLeft')
    expect(await strokes()).toBe(1)
    await press('c')
    expect(await strokes()).toBe(0)
  })

  test('is put down with Escape, and clicks are steps again', async () => {
    await press('d', 'Escape')
    await page.mouse.click(900, 300)
    expect(await slideOn(page)).toBe('canteen-1')
    expect(await strokes()).toBe(0)
  })

  test('draws with a finger too', async () => {
    await page.setViewport({ width: 844, height: 390, hasTouch: true, isMobile: true })
    await page.goto(`${deck('en')}#canteen/1`)
    await press('d')
    const finger = await page.touchscreen.touchStart(300, 200)
    await finger.move(500, 220)
    await finger.end()
    expect(await strokes()).toBe(1)
    expect(await slideOn(page)).toBe('canteen-1')
  })
})

describe('the reading view', () => {
  /** Two pictures after it has opened or was led somewhere, the page watches where it is. */
  const settled = () =>
    page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(next)))),
    )

  test('is the whole deck as a page, with nothing hidden and nothing twice', async () => {
    await press('Space', 'Space', 'r')
    const texts = await page.$$eval('main section', (all) =>
      all.map((one) =>
        [...one.querySelectorAll('header, h2, p, em, footer')]
          .filter((part) => part.checkVisibility())
          .map((part) => part.textContent),
      ),
    )
    expect(texts).toHaveLength(5)
    expect(texts[1]).toEqual(['A place', 'The canteen', '', 'Some words to select.'])
    expect(texts[2]).toEqual([
      'At the table',
      'Elon Musk',
      'Who is there?',
      'サム・アルトマン',
      'We are.',
      'A door.',
      'Invented',
    ])
  })

  test('opens where the talk is, and the talk goes on where one has read to', async () => {
    await press('End', 'r')
    await settled()
    const top = async (id: string) => (await box(`#${id}`)).top
    expect(await top('sources')).toBeLessThan(720)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.waitForFunction(() => location.hash.startsWith('#cover'))
    await press('r')
    expect(await slideOn(page)).toBe('cover')
  })

  test.each([
    ['first', 'cover'],
    ['last', 'sources'],
  ])('knows the %s slide when it is read, however short it is and high the window', async (_, id) => {
    await page.setViewport({ width: 700, height: 1600 })
    await page.goto(`${deck('en')}#canteen/1`)
    const told = (address: string) => page.waitForFunction((wanted) => location.hash === wanted, {}, address)
    const scrollTo = (slide: string) => page.$eval(`#${slide}`, (one) => one.scrollIntoView())
    await press('r')
    await settled()
    await scrollTo(id)
    await told(`#${id}`)
    await scrollTo('canteen-2')
    await told('#canteen/2/3')
    await page.evaluate((where) => {
      location.hash = where
    }, id)
    await settled()
    await settled()
    expect(await slideOn(page)).toBe(id)
  })

  test('leaves the keys that scroll to the page', async () => {
    await press('r')
    await press('End')
    await page.waitForFunction(() => scrollY > 0)
    expect(await page.$('html.reads')).not.toBeNull()
  })

  test('is what a narrow screen begins with, and text flows there', async () => {
    await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true })
    await page.goto(deck('en'))
    await page.waitForSelector('html.reads')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.$eval('#words', (one) => getComputedStyle(one).fontSize)).toBe('18px')
    await page.tap('.stage-reading-bar button:last-child')
    expect((await box('.on-stage')).width).toBe(390)
  })

  test('gives way to slides when the window grows, and comes back when it shrinks', async () => {
    await page.setViewport({ width: 500, height: 800 })
    await page.waitForSelector('html.reads')
    await page.setViewport({ width: 1000, height: 700 })
    await page.waitForSelector('html:not(.reads)')
  })

  test('grows with +', async () => {
    await press('r', '+', '+')
    expect(await page.$eval('#words', (one) => getComputedStyle(one).fontSize)).toBe('21.78px')
  })
})

describe('a turn from slide to slide', () => {
  test('is a moving picture where motion is liked, and arrives however fast the keys come', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    await page.reload()
    await press('Space')
    await page.waitForFunction(() => document.querySelector('.on-stage')?.id === 'canteen-1')
    expect(await page.evaluate(() => document.documentElement.dataset.turn)).toBe('pull')
    await press('End', 'Home', 'End')
    await page.waitForFunction(() => document.querySelector('.on-stage')?.id === 'sources')
    expect(await page.$$eval('.on-stage', (all) => all.length)).toBe(1)
  })

  test('is none where it is not', async () => {
    await press('Space')
    expect(await page.evaluate(() => document.documentElement.dataset.turn)).toBeUndefined()
  })
})

test('what the pointer has found hides with the pointer', async () => {
  expect(await page.$('html.idle')).toBeNull()
  await page.waitForSelector('html.idle')
  expect(await page.$eval('main', (one) => getComputedStyle(one).cursor)).toBe('none')
  await page.mouse.move(10, 10)
  expect(await page.$('html.idle')).toBeNull()
})

test('the screen is asked to stay on, and again when the window comes back into sight', async () => {
  const page = await openPage('about:blank')
  await page.evaluateOnNewDocument(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    const { request } = WakeLock.prototype
    WakeLock.prototype.request = function (type) {
      asked.push(String(type))
      return request.call(this, type)
    }
  })
  await page.goto(deck('en'))
  const asked = () => page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked)
  expect(await asked()).toEqual(['screen'])
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await asked()).toEqual(['screen', 'screen'])
})
