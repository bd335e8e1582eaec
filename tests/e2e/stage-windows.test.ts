import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { stageDeck } from './stage-deck.ts'
import { openTheatre, press, slideOn, waitForPlace } from './stage-theatre.ts'

const html = stageDeck('en')
const { deck, openPage, watch } = openTheatre({ en: html })
/** A page that came from a server. (Our browser is cut off from the network; what it asks for is answered here.) */
async function openServed(query: string): Promise<Page> {
  const page = await openPage('about:blank')
  await page.setRequestInterception(true)
  page.on('request', (request) => request.respond({ contentType: 'text/html', body: html }))
  await page.goto(`http://deck.test/${query}`)
  return page
}

/** Presses the key for the presenter's window, and waits until it is there and has found the talk. */
async function openPresenter(audience: Page, key: 's' | 'p' = 's'): Promise<Page> {
  const opened = new Promise<Page>((resolve) => audience.once('popup', (page) => page && resolve(page)))
  await press(audience, key)
  const presenter = watch(await opened)
  await presenter.waitForSelector('html.presents')
  await presenter.waitForFunction(() => !document.querySelector('.stage-top > button:not([hidden])'))
  return presenter
}

const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent)
const timerRuns = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.stage-timer button')?.textContent === '❚❚')

describe('the presenter’s window', () => {
  test('opens at the place of the talk, without a server', async () => {
    const audience = await openPage(deck('en'))
    await press(audience, 'Space', 'Space', 'Space')
    const presenter = await openPresenter(audience)
    await waitForPlace(presenter, 'canteen-2', 1)
    expect(presenter.url()).toMatch(/^file:.*presenter=/)
  })

  test('is driven by the audience’s window and drives it', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience, 'p')
    await press(audience, 'PageDown', 'PageDown', 'PageDown')
    await waitForPlace(presenter, 'canteen-2', 1)
    await press(presenter, 'PageDown')
    await waitForPlace(audience, 'canteen-2', 2)
    await press(presenter, 'End')
    await waitForPlace(audience, 'sources', 0)
  })

  test('darkens the audience’s screen, not its own', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    await press(presenter, 'b')
    await audience.waitForSelector('.stage-curtain:not([hidden])')
    expect(await audience.$eval('.stage-curtain', (one) => one.getBoundingClientRect().width)).toBe(1280)
    expect(await text(presenter, '.stage-curtain')).toBe('Black screen')
    expect(await presenter.$eval('.stage-script', (one) => one.checkVisibility())).toBe(true)
  })

  test('shows script, notes, who speaks next and what comes next', async () => {
    const audience = await openPage(deck('en'))
    await press(audience, 'Space')
    const presenter = await openPresenter(audience)
    await waitForPlace(presenter, 'canteen-1', 0)
    expect(await presenter.$$eval('.stage-notes p', (all) => all.map((one) => one.textContent))).toEqual([
      'Look at the audience.',
      'Breathe.',
    ])
    expect(await text(presenter, '.stage-who')).toBe('Elon Musk speaks next')
    expect(await text(presenter, '.stage-script li[aria-current]')).toBe('Some words to select.')
    expect(await text(presenter, '.stage-next section h2')).toBe('At the table')
    await press(presenter, 'PageDown', 'PageDown')
    expect(await text(presenter, '.stage-script li[aria-current]')).toBe('Elon Musk Who is there?')
    expect(await presenter.$$eval('.stage-next li:not(.unspoken)', (all) => all.length)).toBe(2)
    expect(await text(presenter, '.stage-who')).toBe('サム・アルトマン speaks next')
    expect(await text(presenter, '.stage-where')).toContain('Slide 3 of 5')
  })

  test('keeps its place, its timer and the drawing through reloads of either', async () => {
    const audience = await openPage(deck('en'))
    await press(audience, 'Space', 'Space', 'Space')
    const presenter = await openPresenter(audience)
    await timerRuns(presenter)
    await press(presenter, 'd')
    await presenter.mouse.move(300, 300)
    await presenter.mouse.down()
    await presenter.mouse.move(350, 320)
    await presenter.mouse.up()
    await audience.waitForSelector('.stage-ink path')
    await presenter.reload()
    await waitForPlace(presenter, 'canteen-2', 1)
    await timerRuns(presenter)
    await presenter.waitForSelector('.stage-ink path')
    await audience.reload()
    await audience.waitForSelector('.stage-ink path')
    await waitForPlace(audience, 'canteen-2', 1)
    await press(presenter, 'PageDown')
    await waitForPlace(audience, 'canteen-2', 2)
    await press(audience, 'PageDown')
    await waitForPlace(presenter, 'canteen-2', 3)
  })

  test('may be closed and opened again', async () => {
    const audience = await openPage(deck('en'))
    await audience.evaluate(() => {
      const { open } = window
      window.open = (...asked) => Object.assign(window, { opened: open(...asked) }).opened
    })
    const first = await openPresenter(audience)
    await press(first, 'PageDown', 't')
    await waitForPlace(audience, 'canteen-1', 0)
    await first.close()
    // The news that a window is gone takes a moment to its opener.
    await audience.waitForFunction(() => (window as unknown as { opened: Window }).opened.closed)
    await press(audience, 'PageDown')
    const second = await openPresenter(audience)
    await waitForPlace(second, 'canteen-2', 0)
    await press(second, 'PageDown')
    await waitForPlace(audience, 'canteen-2', 1)
  })

  test('is heard to the last: what it says as it closes arrives', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    await presenter.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown' }))
      window.close()
    })
    await waitForPlace(audience, 'canteen-1', 0)
  })

  test('comes to the front when it is asked for twice', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    let opened = 0
    audience.on('popup', () => opened++)
    await press(audience, 's', 's')
    await press(audience, 'PageDown')
    await waitForPlace(presenter, 'canteen-1', 0)
    expect(opened).toBe(0)
  })

  test('may be there twice, and all three go together', async () => {
    const audience = await openPage(deck('en'))
    const one = await openPresenter(audience)
    const opened = new Promise<Page>((resolve) => audience.once('popup', (page) => page && resolve(page)))
    await audience.evaluate((address) => void window.open(address, 'another'), one.url())
    const other = watch(await opened)
    await other.waitForSelector('html.presents')
    await press(one, 'PageDown')
    for (const page of [audience, other]) await waitForPlace(page, 'canteen-1', 0)
    await press(other, 'PageDown')
    for (const page of [audience, one]) await waitForPlace(page, 'canteen-2', 0)
  })

  test('notices when the audience’s window is gone, and opens a new one where the talk was', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    await press(presenter, 'PageDown')
    await waitForPlace(audience, 'canteen-1', 0)
    await audience.close()
    await presenter.waitForSelector('.stage-top > button:not([hidden])')
    const opened = new Promise<Page>((resolve) => presenter.once('popup', (page) => page && resolve(page)))
    await press(presenter, 'p')
    const again = watch(await opened)
    await waitForPlace(again, 'canteen-1', 0)
    await press(again, 'PageDown')
    await waitForPlace(presenter, 'canteen-2', 0)
  })

  test('that nobody opened finds the talk over the channel, from a server', async () => {
    const audience = await openServed('?stage=one-talk')
    const presenter = await openServed('?presenter=one-talk')
    const stranger = await openServed('?presenter=another-talk')
    await press(audience, 'PageDown')
    await waitForPlace(presenter, 'canteen-1', 0)
    await press(presenter, 'PageDown')
    await waitForPlace(audience, 'canteen-2', 0)
    expect(await slideOn(stranger)).toBe('cover')
  })
})

describe('where the browser opens no window', () => {
  test('the presenter’s view is in this one, with a word of why', async () => {
    const audience = await openPage(deck('en'))
    await audience.evaluate(() => {
      window.open = () => null
    })
    await press(audience, 'Space', 's')
    expect(await text(audience, '.stage-hint p')).toContain('Allow pop-ups')
    expect(await text(audience, '.stage-notes')).toContain('Breathe.')
    await press(audience, 'Space', 's')
    expect(await audience.$('html.presents')).toBeNull()
    expect(await slideOn(audience)).toBe('canteen-2')
  })
})

describe('a voice of several', () => {
  test('sees its own lines and their cues, by ?me= or by choosing', async () => {
    const presenter = await openPage(`${deck('en')}?presenter=x&me=elon`)
    const shown = () =>
      presenter.$$eval('.stage-script li', (all) =>
        all.filter((one) => !(one as HTMLElement).hidden).map((one) => one.textContent),
      )
    const waitFor = (count: number) =>
      presenter.waitForFunction(
        (wanted) => document.querySelectorAll('.stage-script li:not([hidden])').length === wanted,
        {},
        count,
      )
    await waitFor(4)
    expect(await shown()).toEqual(['Some words to select.', 'Elon Musk Who is there?', '月', 'Elon Musk A book.'])
    await press(presenter, 'PageDown', 'PageDown')
    expect(await text(presenter, '.stage-until')).toBe('Lines until yours: 1')
    await press(presenter, 'PageDown')
    expect(await text(presenter, '.stage-until')).toBe('Your line')
    await presenter.select('.stage-script select', '')
    await waitFor(7)
  })
})

describe('the laser', () => {
  test('points in both windows at the same spot of the slide', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    await press(presenter, 'l')
    const spot = await presenter.$eval('main .on-stage', (one) => one.getBoundingClientRect().toJSON())
    await presenter.mouse.move(spot.left + spot.width / 4, spot.top + spot.height / 2)
    await audience.waitForFunction(() => {
      const { left, width } = document.querySelector('.stage-ink circle')!.getBoundingClientRect()
      return width > 0 && Math.abs(left + width / 2 - 320) < 3
    })
    await press(presenter, 'Escape')
    await audience.waitForFunction(
      () => document.querySelector('.stage-ink circle')!.getBoundingClientRect().width === 0,
    )
  })

  test('is told of once: no window tells another what it has from there', async () => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    await presenter.evaluate(() => {
      Object.assign(window, { heard: 0 })
      new BroadcastChannel(`kamishibai ${new URL(location.href).searchParams.get('presenter')}`).onmessage = ({
        data,
      }) => {
        if (data.type === 'ink') (window as unknown as { heard: number }).heard++
      }
    })
    await press(presenter, 'l')
    for (const spot of [300, 320, 340]) await presenter.mouse.move(spot, spot)
    await press(presenter, 'Escape')
    await audience.waitForFunction(
      () => document.querySelector('.stage-ink circle')!.getBoundingClientRect().width === 0,
    )
    // What is said on the channel after all that arrives last.
    await press(audience, 'k')
    await presenter.waitForSelector('.stage-captions:not([hidden])')
    const [spots, windows] = [4, 2]
    expect(await presenter.evaluate(() => (window as unknown as { heard: number }).heard)).toBeLessThanOrEqual(
      spots * windows,
    )
  })

  test.each([
    ['loaded again', (presenter: Page) => presenter.reload()],
    ['closed', (presenter: Page) => presenter.close()],
  ])('goes out when the window that holds it is %s', async (_, leave) => {
    const audience = await openPage(deck('en'))
    const presenter = await openPresenter(audience)
    const isLit = (lit: boolean) =>
      audience.waitForFunction(
        (wanted) => document.querySelector('.stage-ink circle')!.getBoundingClientRect().width > 0 === wanted,
        {},
        lit,
      )
    await press(presenter, 'l')
    await presenter.mouse.move(300, 300)
    await isLit(true)
    await leave(presenter)
    await isLit(false)
  })
})
