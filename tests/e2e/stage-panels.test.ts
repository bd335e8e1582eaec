import type { Page } from 'puppeteer'
import { beforeEach, describe, expect, test } from 'vitest'
import { keysOf } from '../../src/story/key-presets.ts'
import { stageDeck } from './stage-deck.ts'
import { openTheatre, press as pressOn, slideOn, waitForPlace } from './stage-theatre.ts'

const { deck, openPage } = openTheatre({
  en: stageDeck('en'),
  ja: stageDeck('ja'),
  he: stageDeck('he', { dir: 'rtl' }),
  reveal: stageDeck('en', { keys: keysOf({ preset: 'reveal', custom: { black: ['x'] } }) }),
})
let page: Page

beforeEach(async () => {
  page = await openPage(deck('en'))
})

const press = (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => pressOn(page, ...keys)
const cards = () =>
  page.$$eval('.stage-cards > section > ol > li:not([hidden])', (all) =>
    all.map((one) => one.querySelector(':scope > a > b')?.textContent),
  )
const focused = () => page.evaluate(() => document.activeElement?.querySelector(':scope > b')?.textContent)

describe('the overview', () => {
  test('shows all slides by scenes, and stands on the one that is on', async () => {
    await press('Space', 'o')
    expect(await page.$$eval('.stage-cards h3', (all) => all.map((one) => one.textContent))).toEqual([
      'Title of cover',
      'Scene canteen',
      'Scene 夜',
      'Title of sources',
    ])
    expect(await cards()).toEqual(['1', '2', '3', '4', '5'])
    expect(await focused()).toBe('2')
    await page.waitForFunction(() => document.querySelectorAll('.stage-thumb section').length === 5)
  })

  test('is walked through with the arrows, and leads to a slide with Enter', async () => {
    await press('o', 'ArrowRight', 'ArrowRight', 'ArrowDown')
    expect(await focused()).toBe('4')
    await press('ArrowUp', 'ArrowRight')
    expect(await focused()).toBe('3')
    await press('Enter')
    await waitForPlace(page, 'canteen-2', 3)
    expect(await page.$('dialog[open]')).toBeNull()
  })

  test('opens and closes with Escape', async () => {
    await press('Escape')
    expect(await page.$('.stage-overview[open]')).not.toBeNull()
    await press('Escape')
    expect(await page.$('dialog[open]')).toBeNull()
    expect(await slideOn(page)).toBe('cover')
  })

  test('opens from the one button there is for those without keys, and leads on to the help', async () => {
    await page.mouse.move(600, 300)
    await page.click('.stage-menu button')
    expect(await slideOn(page)).toBe('cover')
    await page.click('.stage-overview header button:last-child')
    await page.waitForSelector('.stage-help[open]')
    expect(await page.$('.stage-overview[open]')).toBeNull()
    await press('Escape')
    expect(await page.$('dialog[open]')).toBeNull()
  })

  test('is led out of by a click on a slide', async () => {
    await press('o')
    await page.click('.stage-cards section:last-child li a')
    expect(await slideOn(page)).toBe('sources')
  })

  test('leaves nothing behind', async () => {
    const count = () => page.evaluate(() => document.querySelectorAll('*').length)
    const before = await count()
    await press('o', 'Escape', '?', 'Escape', 'g', 'Escape')
    await page.waitForFunction((wanted) => document.querySelectorAll('*').length === wanted, {}, before)
  })

  test('shows the slides in their places where lines run from right to left', async () => {
    await page.goto(deck('he'))
    await press('o')
    await page.waitForSelector('.stage-thumb section')
    const ways = await page.$$eval('.stage-thumb', (all) =>
      all.map((thumb) => {
        const slide = thumb.querySelector('section')!.getBoundingClientRect()
        return Math.abs(slide.left - thumb.getBoundingClientRect().left)
      }),
    )
    expect(Math.max(...ways)).toBeLessThan(2)
  })

  test('has no slide that can be tabbed into, and no id twice', async () => {
    await press('o')
    await page.waitForSelector('.stage-thumb section')
    expect(await page.$$eval('.stage-thumb', (all) => all.every((one) => (one as HTMLElement).inert))).toBe(true)
    const twice = await page.$$eval('[id]', (all) =>
      all.map((one) => one.id).filter((id, index, ids) => ids.indexOf(id) !== index),
    )
    expect(twice).toEqual([])
  })
})

describe('the search', () => {
  test.each([
    ['3', ['3']],
    ['musk', ['3', '5']],
    ['scene canteen', ['2', '3']],
    ['select', ['2']],
    ['ｻﾑ', ['3']],
    ['nothing of the kind', []],
  ])('finds by number, speaker, scene and words: %s', async (query, found) => {
    await press('g')
    await page.keyboard.type(query)
    expect(await cards()).toEqual(found)
  })

  test('shows no scene without a find, whatever lists are on its slides', async () => {
    await press('g')
    await page.waitForSelector('.stage-cards li li')
    await page.keyboard.type('book')
    expect(
      await page.$$eval('.stage-cards > section:not([hidden]) h3', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Title of sources'])
  })

  test('goes to the first that is found', async () => {
    await press('g')
    await page.keyboard.type('book')
    await press('Enter')
    expect(await slideOn(page)).toBe('sources')
    expect(await page.$('dialog[open]')).toBeNull()
  })

  test('leads from the field into what was found', async () => {
    await press('/')
    await page.keyboard.type('musk')
    await press('ArrowDown', 'ArrowRight', 'Enter')
    expect(await slideOn(page)).toBe('sources')
  })
})

describe('keys of the author’s own', () => {
  test('are heard before ours, and the help shows them', async () => {
    await page.goto(deck('reveal'))
    await press('Space', 'p')
    expect(await slideOn(page)).toBe('cover')
    await press('x')
    expect(await page.$('.stage-curtain:not([hidden])')).not.toBeNull()
    await press('Escape', '?')
    const rows = await page.$$eval('.stage-help dl > div', (all) => all.map((one) => one.textContent))
    expect(rows).toContain('Black screenX')
    expect(rows).toContain('Presenter viewS')
    expect(rows.find((row) => row?.startsWith('Previous step'))).toMatch(/^Previous stepP.*←.*HK$/)
  })
})

test('where lines run from right to left, the presenter’s arrows stay where the keys are', async () => {
  await page.goto(`${deck('he')}?presenter=x`)
  const [back, next] = await page.$$eval('.stage-controls button', (all) => all.map((one) => one.offsetLeft))
  expect(back).toBeLessThan(next!)
})
