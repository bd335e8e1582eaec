import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { PNG } from 'pngjs'
import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DevBuild, type DevOptions, dev, HostError, type OpenDev, present } from '../../src/index.ts'
import type { Timer } from '../../src/protocol.ts'
import { buildHere, temporaryFolder } from '../support/build-deck.ts'
import { startConnectedBrowser } from '../support/open-network.ts'
import { slideOn, waitForPlace } from './stage-theatre.ts'

const story = `title: { en: The last train, ja: 終電 }
lang: en
languages: [ja]
cast: { ann: { en: Ann, ja: アン }, ben: { en: Ben, ja: ベン } }
scenes:
  - scene: { en: On the platform, ja: ホームにて }
    id: platform
    script:
      - ann: { en: It says four minutes., ja: あと4分だって。 }
      - ben: { en: It has said so for an hour., ja: 1時間前からそうだ。 }
`
/** A speaker whom nobody knows, on line 10. */
const broken = story.replace('- ben:', '- benn:')
/** A quotation without a source: a warning. */
const doubtful = `${story}        kind: quote\n`
/** One white pixel. */
const dot = PNG.sync.write(new PNG({ width: 1, height: 1, fill: true }))
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

let browser: Browser
let folder: ReturnType<typeof temporaryFolder>
let file: string
let rehearsal: OpenDev
let builds: DevBuild[]
let complaints: string[]

beforeAll(async () => {
  browser = await startConnectedBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder.path, 'story.yaml')
  builds = []
  complaints = []
})
afterEach(async () => {
  const heard = complaints
  for (const context of browser.browserContexts())
    if (context !== browser.defaultBrowserContext()) await context.close()
  await rehearsal.close()
  folder.remove()
  expect(heard).toEqual([])
})

async function begin(text: string, options: DevOptions = {}): Promise<Page> {
  save(text)
  rehearsal = await dev({ story: file, port: 0, onBuild: (build) => builds.push(build), ...options })
  return openOn(rehearsal.deck)
}

const save = (text: string) => writeFileSync(file, text)

async function openOn(address: string, scheme = 'light'): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ])
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(address)
  return page
}

/** The report's own elements stand in a shadow root, where puppeteer's selectors wait in vain for a change. */
const waitForReport = (page: Page, is: 'open' | 'closed') =>
  page.waitForFunction(
    (wanted) => {
      const dialog = document.querySelector('kamishibai-report')?.shadowRoot?.querySelector('dialog')
      return dialog && dialog.open === (wanted === 'open')
    },
    {},
    is,
  )
const waitForBadge = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => {
      const badge = document.querySelector('kamishibai-report')?.shadowRoot?.querySelector('button')
      return badge && (badge.hidden ? '' : badge.textContent) === wanted
    },
    {},
    words,
  )
const inReport = (page: Page, selector: string) =>
  page.$$eval(`kamishibai-report >>> ${selector}`, (all) => all.map((one) => one.textContent))
/** The address lags a little behind the talk. */
const waitForAddress = (page: Page, begins: string) =>
  page.waitForFunction((wanted) => location.hash.startsWith(wanted), {}, begins)
/** The timer as the window remembers it. */
const timerOf = (page: Page): Promise<Timer> =>
  page.evaluate(() => {
    const token = new URLSearchParams(location.search).get('stage')
    return JSON.parse(sessionStorage.getItem(`kamishibai ${token}`)!).shared.timer
  })
const waitForSlide = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('main .on-stage')?.textContent?.includes(wanted), {}, words)

describe('a deck whose story is edited', () => {
  test('shows the change at the same slide and step', async () => {
    const page = await begin(story)
    while ((await slideOn(page)) !== 'platform-2') await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('k')
    await waitForPlace(page, 'platform-2', 1)
    await waitForAddress(page, '#platform/2/1')
    save(story.replace('four minutes', 'five minutes'))
    await waitForSlide(page, 'It says five minutes.')
    await waitForPlace(page, 'platform-2', 1)
    await page.waitForSelector('.stage-captions:not([hidden])')
  })

  test('keeps its language, its timer running and its overview open', async () => {
    const page = await begin(story, { lang: ['en', 'ja'] })
    while ((await slideOn(page)) !== 'platform-2') await page.keyboard.press('PageDown')
    await page.keyboard.press('a')
    await page.keyboard.press('o')
    await page.waitForSelector('.stage-overview[open]')
    await waitForAddress(page, '#ja/platform/2/')
    // It began with the first step.
    const timer = await timerOf(page)
    expect(timer.since).toBeGreaterThan(0)
    save(story.replace('あと4分', 'あと5分'))
    await waitForSlide(page, 'あと5分だって。')
    await page.waitForSelector('.stage-overview[open]')
    expect(await timerOf(page)).toEqual(timer)
    expect(await page.$eval('html', (one) => one.lang)).toBe('ja')
  })
})

test('both windows follow an edit, and go on together', async () => {
  const page = await begin(story)
  const opened = new Promise<Page>((resolve) => page.once('popup', (other) => other && resolve(other)))
  await page.keyboard.press('p')
  const presenter = await opened
  await presenter.waitForSelector('html.presents')
  save(story.replace('four minutes', 'five minutes'))
  for (const one of [page, presenter]) await waitForSlide(one, 'It says five minutes.')
  await presenter.waitForSelector('html.presents')
  await presenter.keyboard.press('Home')
  await waitForPlace(page, 'cover', 0)
  await page.keyboard.press('End')
  const last = await slideOn(page)
  await waitForPlace(presenter, last!, 0)
})

describe('the deck turns to the slide that was changed', () => {
  const longer = `${story}  - scene: { en: On the train, ja: 車内 }
    id: train
    script:
      - ann: { en: At last., ja: やっと。 }
`
  test('wherever it was, in whatever language', async () => {
    const page = await begin(longer, { lang: ['en', 'ja'] })
    save(longer.replace('At last.', 'At long last.'))
    await waitForSlide(page, 'At long last.')
    expect(await slideOn(page)).toBe('train-2')
    await page.keyboard.press('a')
    await waitForAddress(page, '#ja/train/2/')
    save(longer.replace('At last.', 'At long last.').replace('It says four minutes.', 'It says five minutes.'))
    await waitForSlide(page, 'あと4分だって。')
    expect(await page.$eval('html', (one) => one.lang)).toBe('ja')
  })

  test('but stays where it is when that is no single place', async () => {
    const page = await begin(longer)
    await page.keyboard.press('PageDown')
    const place = await slideOn(page)
    save(longer.replace('At last.', 'At long last.').replace('four minutes', 'five minutes').replaceAll('Ann', 'Anne'))
    await page.waitForFunction(() => document.getElementById('train-2')?.textContent?.includes('At long last.'))
    expect(await slideOn(page)).toBe(place)
  })
})

test('what the deck is made with is followed, too: pictures, cards and themes, also those that come later', async () => {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true })
    writeFileSync(join(folder.path, path), content)
  }
  const theme = (colour: string) => `/* @theme mine */\n@import 'paper';\nsection { --ground: ${colour} }\n`
  const page = await begin(
    `${story.replace('lang: en', 'lang: en\ntheme: mine')}      - { image: images/dot.png, alt: A dot }\n`,
  )
  await waitForBadge(page, '2 mistakes')
  put('images/dot.png', dot)
  await waitForBadge(page, '1 mistake')
  put('templates/themes/mine.css', theme('#102030'))
  const waitForGround = (colour: string) =>
    page.waitForFunction(
      (wanted) => {
        const slide = document.querySelector('main .on-stage')
        return slide && getComputedStyle(slide).getPropertyValue('--ground').trim() === wanted
      },
      {},
      colour,
    )
  await waitForGround('#102030')
  put('templates/themes/mine.css', theme('#203040'))
  await waitForGround('#203040')
  put('templates/cards/cover.hbs', '# Another cover\n')
  await waitForSlide(page, 'Another cover')
})

describe('a mistake', () => {
  test('is shown over the deck, at its line, until it is mended', async () => {
    const page = await begin(story)
    await page.keyboard.press('End')
    const place = await slideOn(page)
    save(broken)
    await waitForReport(page, 'open')
    expect(await inReport(page, 'h2')).toEqual(['1 mistake'])
    expect(await inReport(page, 'li code')).toEqual(['story.yaml:10:9'])
    expect(await inReport(page, 'mark')).toEqual(['benn'])
    expect(await inReport(page, 'li p:last-child')).toEqual(['Did you mean "ben"?'])
    expect(await slideOn(page)).toBe(place)
    save(story)
    await waitForReport(page, 'closed')
    await waitForBadge(page, '')
    expect(await slideOn(page)).toBe(place)
    expect(builds.map(({ diagnostics, slides }) => [diagnostics.length, slides > 0])).toEqual([
      [0, true],
      [1, true],
      [0, true],
    ])
  })

  test('can be put away with Esc, which does nothing else; a badge brings it back, and another mistake', async () => {
    const page = await begin(story)
    await page.keyboard.press('?')
    save(broken)
    await waitForReport(page, 'open')
    await page.keyboard.press('End')
    await page.keyboard.press('Escape')
    await waitForReport(page, 'closed')
    await page.waitForSelector('.stage-help[open]')
    expect(await slideOn(page)).toBe('cover')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.stage-help:not([open])')
    await waitForBadge(page, '1 mistake')
    await page.click('kamishibai-report >>> button')
    await waitForReport(page, 'open')
    expect(await slideOn(page)).toBe('cover')
    await page.click('kamishibai-report >>> header button')
    await waitForReport(page, 'closed')
    save(broken.replace('ann:', 'annn:').replace('- ann:', '- anne:'))
    await waitForReport(page, 'open')
  })

  test('at the start leaves a page that waits for the deck', async () => {
    const page = await begin(broken, { uiLang: 'ja' })
    await waitForReport(page, 'open')
    expect(await inReport(page, 'h2')).toEqual(['間違い1件'])
    await page.keyboard.press('Escape')
    expect(await page.$eval('main', (one) => one.textContent)).toContain('story.yaml')
    save(story)
    await page.waitForSelector('main .on-stage')
    expect(await page.title()).toBe('The last train')
  })

  test('may be that there is no story', async () => {
    rehearsal = await dev({ story: file, port: 0 })
    const page = await openOn(rehearsal.deck)
    await waitForReport(page, 'open')
    save(story)
    await page.waitForSelector('main .on-stage')
  })

  test('may be the fault of the machine', async () => {
    const told: unknown[] = []
    const full = new HostError('no-permission', 'Cannot read story.yaml.', 'Change its permissions.')
    const page = await begin(story, {
      onBuild: (build) => {
        if (builds.push(build) === 2) throw full
      },
      onFault: (fault) => told.push(fault),
    })
    save(story.replace('four minutes', 'five minutes'))
    await waitForReport(page, 'open')
    expect(await inReport(page, 'li p')).toEqual([
      'mistake no-permission',
      'Cannot read story.yaml.',
      'Change its permissions.',
    ])
    expect(told).toEqual([full])
    save(story.replace('four minutes', 'six minutes'))
    await page.waitForFunction(() => document.getElementById('platform-2')?.textContent?.includes('six minutes'))
    await waitForReport(page, 'closed')
  })

  test('is text and nothing else', async () => {
    const page = await begin(story)
    const hostile = `<img src=x onerror="document.title='gone'">`
    save(story.replace('- ben: {', `- ${hostile}:\n          {`).replace('ann: {', `"</script>${hostile}": {`))
    await waitForReport(page, 'open')
    expect((await inReport(page, 'dialog')).join()).toContain('<img src=x')
    expect(await page.$('kamishibai-report >>> img')).toBeNull()
    expect(await page.title()).toBe('The last train')
  })

  test('of very many is one of the first fifty; the terminal has the others', async () => {
    const page = await begin(story)
    const strangers = (count: number) =>
      Array.from({ length: count }, (_, index) => `      - stranger${index}: Good evening.\n`)
    save(story + strangers(51).join(''))
    await waitForReport(page, 'open')
    expect(await inReport(page, 'h2')).toEqual(['51 mistakes'])
    expect(await inReport(page, 'li')).toHaveLength(50)
    expect((await inReport(page, 'dialog > p')).join()).toContain('The terminal has 1 more.')
    save(story + strangers(60).join(''))
    await waitForBadge(page, '60 mistakes')
    save(story)
    await waitForBadge(page, '')
  })

  test('that is but a warning waits behind the badge', async () => {
    const page = await begin(doubtful)
    await waitForBadge(page, '1 warning')
    await waitForReport(page, 'closed')
    await page.click('kamishibai-report >>> button')
    await waitForReport(page, 'open')
    expect(await inReport(page, 'li b')).toEqual(['warning P401'])
  })

  test('speaks the language of the deck, also when that changes', async () => {
    const page = await begin(doubtful, { lang: ['ja', 'en'] })
    await waitForBadge(page, '警告1件')
    await page.keyboard.press('a')
    await waitForBadge(page, '1 warning')
  })
})

test('a deck whose server has ended says so, and goes on', async () => {
  const page = await begin(story)
  await waitForBadge(page, '')
  await rehearsal.close()
  await waitForBadge(page, '“kamishibai dev” cannot be reached')
  const place = await slideOn(page)
  await page.keyboard.press('PageDown')
  expect(await slideOn(page)).not.toBe(place)
  complaints = complaints.filter((one) => !/ERR_(?:CONNECTION|INCOMPLETE)/.test(one))
})

test.each(['light', 'dark'])('axe-core finds nothing in the report and its badge (%s)', async (scheme) => {
  save(story)
  rehearsal = await dev({ story: file, port: 0, ...(scheme === 'dark' && { lang: 'ja' }) })
  const page = await openOn(rehearsal.deck, scheme)
  await page.evaluate(axe)
  const violations = async () => {
    const run = () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
    return (await page.evaluate(run)).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)
  }
  save(broken.replace(' ja: あと4分だって。', ` ja: ${'あと4分だって。'.repeat(20)}`).replace('- ann', '- anna'))
  await waitForReport(page, 'open')
  expect(await violations()).toEqual([])
  await page.setViewport({ width: 390, height: 844 })
  await page.waitForFunction(() => {
    const frames = document.querySelector('kamishibai-report')?.shadowRoot?.querySelectorAll('pre') ?? []
    return [...frames].every((one) => (one.tabIndex === 0) === one.scrollWidth > one.clientWidth)
  })
  expect(await violations()).toEqual([])
  await page.keyboard.press('Escape')
  await waitForReport(page, 'closed')
  expect(await violations()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('a deck that is built or presented carries none of it', async () => {
  const page = await begin(story)
  expect(await page.$('kamishibai-report')).not.toBeNull()
  const { written } = await buildHere({ story: file, to: ['html'] })
  expect(readFileSync(written[0]!.path, 'utf8')).not.toMatch(/kamishibai-report|EventSource/)
  const { talk } = await present({ story: file, port: 0 })
  expect(await (await fetch(talk!.deck)).text()).not.toContain('kamishibai-report')
  await talk!.close()
})

describe('nobody else comes in', () => {
  const statusOf = (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const { port, search } = new URL(rehearsal.deck)
    const target = path.replace('TOKEN', search.slice(1))
    return new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: target, method, headers, agent: false }, (answer) => {
        resolve(answer.statusCode)
        answer.destroy()
      })
      asked.on('error', reject).end()
    })
  }
  beforeEach(async () => {
    save(story)
    rehearsal = await dev({ story: file, port: 0 })
  })

  test('without the token', async () => {
    expect(await statusOf('/?TOKEN')).toBe(200)
    expect(await statusOf('/events?TOKEN&as=deck')).toBe(200)
    for (const path of ['/', '/events', '/events?stage=x', '/story.yaml']) expect(await statusOf(path), path).toBe(403)
    expect(await statusOf('/moves', {}, 'POST')).toBe(403)
  })

  test('by another name, or from another page', async () => {
    for (const path of ['/?TOKEN', '/events?TOKEN']) {
      expect(await statusOf(path, { host: 'evil.example' })).toBe(421)
      expect(await statusOf(path, { origin: 'http://evil.example' })).toBe(403)
      expect(await statusOf(path, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
    }
  })

  test('and there is nothing but the deck: no file of the disk', async () => {
    for (const path of ['/story.yaml', '/phone', '/../story.yaml', '/%2e%2e/%2e%2e/etc/passwd', '/@fs/etc/passwd'])
      expect(await statusOf(`${path}?TOKEN`), path).toBe(404)
  })
})
