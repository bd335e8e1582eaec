import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenTalk, present } from '../../src/index.ts'
import { temporaryFolder } from '../support/build-deck.ts'
import { startConnectedBrowser } from '../support/open-network.ts'
import { slideOn, waitForPlace } from './stage-theatre.ts'

const story = `
title: { en: The last train, ja: 終電 }
lang: en
languages: [ja]
duration: 2m
cast: { ann: { en: Ann, ja: アン }, ben: { en: Ben, ja: ベン } }
scenes:
  - scene: { en: On the platform, ja: ホームにて }
    id: platform
    note: { en: Breathe., ja: 息をする。 }
    script:
      - ann: { en: It says four minutes., ja: あと4分だって。 }
      - ben: { en: It has said so for an hour., ja: 1時間前からそうだ。 }
`
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const folder = temporaryFolder()
const file = join(folder.path, 'story.yaml')
let browser: Browser
let talk: OpenTalk
let complaints: string[] = []

beforeAll(async () => {
  writeFileSync(file, story)
  browser = await startConnectedBrowser()
})
afterAll(async () => {
  await browser?.close()
  folder.remove()
})

/** Opens a page as on a machine of its own: nothing is shared with other pages but the server. */
async function openOn(machine: 'laptop' | 'phone', address: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.setViewport(
    machine === 'phone' ? { width: 390, height: 844, hasTouch: true, isMobile: true } : { width: 1280, height: 720 },
  )
  await page.goto(address)
  return page
}

const button = (name: string) => `button[aria-label="${name}"]`
const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent)
const isReady = (phone: Page) => phone.waitForSelector(`${button('Next step')}:not(:disabled)`)
const waitForText = (page: Page, selector: string, words: string) =>
  page.waitForFunction((one, wanted) => document.querySelector(one)?.textContent?.includes(wanted), {}, selector, words)

describe('a talk that is presented', () => {
  beforeEach(async () => {
    talk = (await present({ story: file, port: 0 })).talk!
    complaints = []
  })
  afterEach(async () => {
    const heard = complaints
    for (const context of browser.browserContexts())
      if (context !== browser.defaultBrowserContext()) await context.close()
    await talk.close()
    await talk.ended
    expect(heard).toEqual([])
  })

  test('is driven by a phone, and the phone sees what is done at the deck', async () => {
    const deck = await openOn('laptop', talk.deck)
    const phone = await openOn('phone', talk.phone)
    await isReady(phone)
    while ((await slideOn(deck)) !== 'platform-1') await deck.keyboard.press('PageDown')
    await waitForText(phone, '.stage-notes', 'Breathe.')
    await waitForText(phone, '.stage-coming', 'Ann It says four minutes.')
    await phone.tap(button('Next step'))
    await phone.tap(button('Next step'))
    await waitForPlace(deck, 'platform-2', 1)
    await waitForText(phone, '.stage-said', 'Ann It says four minutes.')
    await waitForText(phone, '.stage-coming', 'Ben It has said so for an hour.')
    await phone.tap(button('Previous step'))
    await waitForPlace(deck, 'platform-2', 0)
  })

  test('darkens its screen for the phone, and runs its timer there', async () => {
    const deck = await openOn('laptop', talk.deck)
    const phone = await openOn('phone', talk.phone)
    await isReady(phone)
    await phone.tap(button('Black screen'))
    await deck.waitForSelector('.stage-curtain:not([hidden])')
    await phone.waitForSelector(`${button('Black screen')}[aria-pressed="true"]`)
    await deck.keyboard.press('b')
    await phone.waitForSelector(`${button('Black screen')}[aria-pressed="false"]`)
    await deck.keyboard.press('t')
    await waitForText(phone, button('Start or pause the timer'), '❚❚')
  })

  test('goes on in the presenter’s window, which the phone drives as well', async () => {
    const deck = await openOn('laptop', talk.deck)
    const phone = await openOn('phone', talk.phone)
    const opened = new Promise<Page>((resolve) => deck.once('popup', (page) => page && resolve(page)))
    await deck.keyboard.press('p')
    const presenter = await opened
    await presenter.waitForSelector('html.presents')
    await isReady(phone)
    await presenter.keyboard.press('End')
    await waitForText(phone, '.stage-coming', 'The end')
    const last = await slideOn(presenter)
    await waitForPlace(deck, last!, 0)
    await deck.reload()
    await isReady(phone)
    await waitForPlace(deck, last!, 0)
  })

  test('waits for a deck, and says so', async () => {
    const phone = await openOn('phone', talk.phone)
    await waitForText(phone, '.stage-trouble', 'Open the deck on the computer.')
    expect(await phone.$$eval('button', (all) => all.every((one) => one.disabled))).toBe(true)
    const deck = await openOn('laptop', talk.deck)
    await isReady(phone)
    expect(await text(phone, '.stage-trouble')).toBe('')
    await deck.close()
    await waitForText(phone, '.stage-trouble', 'Open the deck on the computer.')
  })

  test('is over for a phone that comes back to another', async () => {
    const phone = await openOn('phone', talk.phone)
    await waitForText(phone, '.stage-trouble', 'Open the deck on the computer.')
    const { port } = new URL(talk.phone)
    await talk.close()
    await waitForText(phone, '.stage-trouble', 'Trying again')
    talk = (await present({ story: file, port: Number(port) })).talk!
    await waitForText(phone, '.stage-trouble', 'Scan the code again.')
    complaints = []
  })

  test('may ask its own server and nobody else; a deck that is a file may ask nobody', async () => {
    const deck = await openOn('laptop', talk.deck)
    const policy = await deck.$eval('meta[http-equiv]', (one) => (one as HTMLMetaElement).content)
    expect(policy).toContain("connect-src 'self';")
    const page = readFileSync(fileURLToPath(new URL('../../templates/pages/deck.hbs', import.meta.url)), 'utf8')
    expect(page.match(/connect-src/g)).toHaveLength(1)
    expect(page).toContain("{{#if connects}}connect-src 'self'; {{/if}}")
    const answered = await deck.evaluate(async (address) => {
      const away = await fetch(address).catch(() => 'refused')
      return typeof away === 'string' ? away : 'answered'
    }, 'http://127.0.0.1:9/')
    expect(answered).toBe('refused')
    expect(complaints.filter((one) => /Content Security Policy/.test(one)).length).toBeGreaterThan(0)
    complaints = []
  })

  test.each(['light', 'dark'])('has a page for the phone in which axe-core finds nothing (%s)', async (scheme) => {
    await talk.close()
    talk = (await present({ story: file, port: 0, lang: scheme === 'dark' ? 'ja' : 'en' })).talk!
    const phone = await openOn('phone', talk.phone)
    await phone.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await openOn('laptop', talk.deck)
    await phone.waitForSelector('nav button:not(:disabled)')
    await phone.evaluate(axe)
    const { violations } = await phone.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    )
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual([])
    const sizes = await phone.$$eval('nav button', (all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    for (const { width, height, bottom } of sizes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(72)
      expect(bottom).toBeLessThanOrEqual(844)
    }
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await phone.$eval('html', (one) => one.lang)).toBe(scheme === 'dark' ? 'ja' : 'en')
  })
})

// Windows has no signals to send.
test.skipIf(process.platform === 'win32')('Ctrl+C ends the command with 130', async () => {
  const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url))
  const child = spawn(process.execPath, [main, 'present', file, '--port', '0', '--ui-lang', 'en'])
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
    if (said.includes('Ctrl+C')) child.kill('SIGINT')
  })
  const [code] = await once(child, 'close')
  expect({ code, said }).toEqual({
    code: 130,
    said: expect.stringMatching(/^Deck +http:\/\/127\.0\.0\.1:\d+\/\?stage=/),
  })
})
