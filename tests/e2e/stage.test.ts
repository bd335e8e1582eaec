import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'puppeteer'
import { beforeEach, describe, expect, test } from 'vitest'
import { stageDeck } from './stage-deck.ts'
import { openTheatre, press as pressOn } from './stage-theatre.ts'

const { deck, openPage } = openTheatre({ en: stageDeck('en'), ja: stageDeck('ja') })
let page: Page

beforeEach(async () => {
  page = await openPage(deck('en'))
})

const openDeck = (lang: string, fragment = '') => page.goto(`${deck(lang)}${fragment}`)
const press = (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => pressOn(page, ...keys)
const told = (fragment: string) =>
  page.waitForFunction((wanted) => decodeURIComponent(location.hash) === wanted, {}, fragment)
const address = () => page.evaluate(() => decodeURIComponent(location.hash))
const slidesInSight = () =>
  page.$$eval('div.marpit > section', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id))
const linesInSight = () =>
  page.$$eval('.on-stage li', (all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => one.querySelector('p:last-child')?.textContent ?? one.textContent),
  )
const spoken = () => page.$eval('[role=status]', (status) => status.textContent)

describe('the talk', () => {
  test('begins with the first slide alone, and an untouched address', async () => {
    expect(await slidesInSight()).toEqual(['cover'])
    expect(await address()).toBe('')
  })

  test('goes on by the keys of a clicker, line by line', async () => {
    await press('PageDown', 'PageDown')
    expect(await slidesInSight()).toEqual(['canteen-2'])
    expect(await linesInSight()).toEqual([])
    await press('PageDown', 'PageDown')
    expect(await linesInSight()).toEqual(['Who is there?', 'We are.'])
    expect(await page.$$eval('main [aria-current] p:last-child', (all) => all.map((one) => one.textContent))).toEqual([
      'We are.',
    ])
    await press('PageUp')
    expect(await linesInSight()).toEqual(['Who is there?'])
  })

  test('keeps the room of the lines to come', async () => {
    await openDeck('en', '#canteen/2/0')
    const top = () => page.$eval('.on-stage li:last-child', (line) => line.getBoundingClientRect().top)
    const before = await top()
    await press('Space', 'Space', 'Space')
    expect(await top()).toBe(before)
  })

  test('jumps to a slide by its number', async () => {
    await press('4')
    expect(await page.$eval('.stage-typed', (typed) => typed.textContent)).toContain('4')
    await press('Enter')
    expect(await slidesInSight()).toEqual(['夜-1'])
    expect(await page.$('.stage-typed[hidden]')).not.toBeNull()
  })
})

describe('the address', () => {
  test('is kept in step, and reloading restores the line', async () => {
    await press('End', 'ArrowLeft', 'ArrowLeft')
    await told('#夜/1/1')
    await page.reload()
    expect(await slidesInSight()).toEqual(['夜-1'])
    expect(await linesInSight()).toEqual(['星'])
  })

  test('Back and Forward go by slides', async () => {
    await press('Space')
    await told('#canteen/1')
    await press('Space', 'Space', 'Space')
    await told('#canteen/2/2')
    await page.goBack()
    expect(await slidesInSight()).toEqual(['canteen-1'])
    await page.goBack()
    expect(await slidesInSight()).toEqual(['cover'])
    await page.goForward()
    await page.goForward()
    expect(await slidesInSight()).toEqual(['canteen-2'])
    expect(await linesInSight()).toHaveLength(2)
  })

  test('a link within the deck leads to its slide, told to its end', async () => {
    await page.click('#link')
    await page.waitForSelector('#canteen-2.on-stage')
    expect(await slidesInSight()).toEqual(['canteen-2'])
    expect(await linesInSight()).toHaveLength(3)
  })

  test('may name something on a slide', async () => {
    await openDeck('en', '#source-1')
    expect(await slidesInSight()).toEqual(['sources'])
  })
})

describe('the pointer', () => {
  test('goes on at the right, back at the left, and nowhere between', async () => {
    await page.mouse.click(1000, 600)
    expect(await slidesInSight()).toEqual(['canteen-1'])
    await page.mouse.click(530, 600)
    expect(await slidesInSight()).toEqual(['canteen-1'])
    await page.mouse.click(100, 600)
    expect(await slidesInSight()).toEqual(['cover'])
  })

  test('may select words', async () => {
    await press('Space')
    const box = (await (await page.$('#words'))?.boundingBox())!
    await page.mouse.move(box.x + 5, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 150, box.y + box.height / 2)
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
    expect(await slidesInSight()).toEqual(['canteen-1'])
  })

  test('a finger swipes', async () => {
    await page.setViewport({ width: 844, height: 390, hasTouch: true, isMobile: true })
    await openDeck('en', '#canteen/1')
    const swipe = async (from: number, to: number) => {
      const finger = await page.touchscreen.touchStart(from, 200)
      await finger.move(to, 200)
      await finger.end()
    }
    await swipe(300, 100)
    expect(await slidesInSight()).toEqual(['canteen-2'])
    await swipe(100, 300)
    expect(await slidesInSight()).toEqual(['canteen-1'])
  })
})

describe('the screen', () => {
  test('goes black and white, and the next step only lifts it', async () => {
    const curtain = () =>
      page.$eval('.stage-curtain', (one) => (one.checkVisibility() ? getComputedStyle(one).backgroundColor : 'none'))
    await press('b')
    expect(await curtain()).toBe('rgb(0, 0, 0)')
    await press('w')
    expect(await curtain()).toBe('rgb(255, 255, 255)')
    await press('PageDown')
    expect(await curtain()).toBe('none')
    expect(await slidesInSight()).toEqual(['cover'])
  })

  test('is filled by F5, which does not reload', async () => {
    await page.evaluate(() => document.body.setAttribute('data-same', ''))
    await press('F5')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await press('f')
    await page.waitForFunction(() => document.fullscreenElement === null)
    expect(await page.$('[data-same]')).not.toBeNull()
  })

  test.each([
    [1280, 720],
    [1024, 768],
    [700, 1200],
    [2560, 1080],
  ])('of %d × %d shows the whole slide, as large as it can, in the middle', async (width, height) => {
    await page.setViewport({ width, height })
    const box = await page.$eval('.on-stage', (one) => one.getBoundingClientRect().toJSON())
    const fit = Math.min(width / 1280, height / 720)
    expect(box.width).toBeCloseTo(1280 * fit, 0)
    expect(box.height).toBeCloseTo(720 * fit, 0)
    expect(box.left).toBeCloseTo((width - box.width) / 2, 0)
    expect(box.top).toBeCloseTo((height - box.height) / 2, 0)
  })
})

describe('the help', () => {
  test.each([
    ['en', 'Black screen'],
    ['ja', '黒い画面'],
  ])('lists the keys in the language of the deck (%s)', async (lang, words) => {
    await openDeck(lang)
    await press('?')
    const rows = await page.$$eval('dialog[open] dl > div', (all) =>
      all.map((row) => [
        row.querySelector('dt')?.textContent,
        [...row.querySelectorAll('kbd')].map((key) => key.textContent),
      ]),
    )
    expect(rows).toContainEqual([words, ['B', '.']])
  })

  test('takes the focus while it is open, and lets nothing move behind it', async () => {
    await press('F1')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dialog')
    await press('ArrowRight')
    expect(await slidesInSight()).toEqual(['cover'])
    await press('Escape')
    expect(await page.$('dialog[open]')).toBeNull()
    await press('ArrowRight')
    expect(await slidesInSight()).toEqual(['canteen-1'])
  })

  test('is closed by a click beside it, which is no step', async () => {
    await press('?')
    await page.mouse.click(1275, 5)
    expect(await page.$('dialog[open]')).toBeNull()
    expect(await slidesInSight()).toEqual(['cover'])
  })
})

describe('a screen reader', () => {
  test('hears of each new slide and each new line, politely', async () => {
    expect(await spoken()).toBe('')
    await press('Space', 'Space')
    expect(await spoken()).toBe('Slide 3 of 5: Title of canteen-2')
    await press('Space')
    expect(await spoken()).toBe('Elon Musk: Who is there?')
    expect(await page.$('[role=status][aria-live=polite]')).not.toBeNull()
  })

  test('keeps its focus in the talk when the slide it was on leaves', async () => {
    await page.focus('#link')
    await press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canteen-1')
  })

  test('may browse: nothing claims to be an application', async () => {
    expect(await page.$('[role=application]')).toBeNull()
  })
})

describe('without the script', () => {
  beforeEach(async () => {
    await page.setJavaScriptEnabled(false)
    await openDeck('en')
  })

  test('every slide and every line is there, one under another, in a window of any width', async () => {
    await page.setViewport({ width: 640, height: 900 })
    const boxes = await page.$$eval('section', (all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    expect(boxes.map((box) => Math.round(box.width))).toEqual([640, 640, 640, 640, 640])
    for (const [index, box] of boxes.slice(1).entries()) expect(box.top).toBeGreaterThanOrEqual(boxes[index].bottom)
    expect(
      await page.$$eval('li', (all) => all.every((one) => one.checkVisibility({ visibilityProperty: true }))),
    ).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  })

  test('prints one slide a page', async () => {
    expect(await printed()).toEqual({ pages: 5, sizes: ['960 × 540'] })
  })
})

test.each([
  ['the reading view', ['r']],
  ['the overview', ['o']],
  ['captions', ['Space', 'k']],
] as const)('prints the same from %s', async (_, keys) => {
  await press(...keys)
  expect(await printed()).toEqual({ pages: 5, sizes: ['960 × 540'] })
})

test('prints the same from the stage, with every line and nothing of the chrome', async () => {
  await openDeck('en', '#canteen/2/1')
  await press('b')
  expect(await printed()).toEqual({ pages: 5, sizes: ['960 × 540'] })
  await page.emulateMediaType('print')
  expect(await page.$$eval('li', (all) => all.every((one) => one.checkVisibility({ visibilityProperty: true })))).toBe(
    true,
  )
  expect(await page.$$eval('body > :not(main), main > h1', (all) => all.some((one) => one.checkVisibility()))).toBe(
    false,
  )
})

async function printed(): Promise<{ pages: number; sizes: readonly string[] }> {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const sizes = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const [, , width, height] = (await pdf.getPage(number)).view
    sizes.add(`${width} × ${height}`)
  }
  return { pages: pdf.numPages, sizes: [...sizes] }
}
