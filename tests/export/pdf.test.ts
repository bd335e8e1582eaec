import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { describePdf } from '../../src/export/describe-pdf.ts'
import { momentOf, printPdf } from '../../src/export/pdf.ts'
import { unpackPdf } from '../support/unpack-pdf.ts'
import { tested } from './a-browser.ts'
import { aDeck } from './a-deck.ts'

const about = {
  title: '紙芝居',
  author: '秋, Bob',
  subject: 'Paper (theatre) \\',
  keywords: ['紙', 'paper'],
  date: '1930-05-01',
}
let browser: Browser
let html: string
let pdf: Uint8Array

beforeAll(async () => {
  browser = await startBrowser(tested)
  html = await aDeck()
  pdf = await printPdf(browser, html, about)
})
afterAll(() => browser.close())

const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
const textOf = async (bytes: Uint8Array, page: number) =>
  (await (await (await open(bytes)).getPage(page)).getTextContent()).items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('each slide is one page of its own shape, with its words as text', async () => {
  const document = await open(pdf)
  expect(document.numPages).toBe(3)
  expect((await document.getPage(1)).view).toEqual([0, 0, 960, 540])
  expect(await textOf(pdf, 1)).toContain('むかしむかし、あるところに。')
  expect(await textOf(pdf, 3)).toContain('おわり')
})

test('it says what it is: title, author, subject, keywords, language', async () => {
  const { info } = await (await open(pdf)).getMetadata()
  expect(info).toMatchObject({
    Title: '紙芝居',
    Author: '秋, Bob',
    Subject: 'Paper (theatre) \\',
    Keywords: '紙, paper',
    Language: 'ja',
  })
  expect(unpackPdf(pdf)).toContain('/DisplayDocTitle true')
})

test('it is tagged, has an outline, and its links live', async () => {
  const document = await open(pdf)
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  expect(JSON.stringify(await (await document.getPage(3)).getStructTree())).toContain('"alt":"むかし"')
  const [top] = await document.getOutline()
  expect([top?.title, ...(top?.items ?? []).map(({ title }) => title)]).toEqual([
    '紙芝居のはじまり',
    'はじまり',
    'おわり',
  ])
  const links = await (await document.getPage(2)).getAnnotations()
  expect(links.map(({ url, dest }) => url ?? dest)).toEqual(['a', 'https://example.org/'])
})

test('its fonts are embedded as TrueType, and none is drawn as shapes', () => {
  expect(unpackPdf(pdf)).toContain('/FontFile2')
  expect(unpackPdf(pdf)).toContain('ZenMaruGothic')
  expect(unpackPdf(pdf)).not.toContain('/Type3')
})

test('the same deck gives the same bytes, whoever prints it', async () => {
  expect(latin1(await printPdf(browser, html, about)) === latin1(pdf)).toBe(true)
  const other = await browser.again()
  try {
    expect(latin1(await printPdf(other, html, about)) === latin1(pdf)).toBe(true)
  } finally {
    await other.close()
  }
})

test('its dates are the story’s, and nothing in it tells of this machine', async () => {
  const { info } = await (await open(pdf)).getMetadata()
  expect(info).toMatchObject({ CreationDate: "D:19300501000000+00'00'", ModDate: "D:19300501000000+00'00'" })
  expect(unpackPdf(pdf).match(/\(D:\d{8}/g)).toEqual(Array(2).fill('(D:19300501'))
  expect(unpackPdf(pdf)).not.toMatch(/file:|\/tmp|kamishibai-/)
})

test('what a browser writes in another way is left as it is', () => {
  const strange = [pdf, pdf.subarray(0, 99), new Uint8Array(0), Buffer.from('%PDF-1.4\ntrailer\n<</Size 9')]
  for (const bytes of strange) expect(describePdf(bytes, about, 0)).toBe(bytes)
})

test('the date comes from the environment, else from the story, else from nowhere', () => {
  expect(momentOf('1930-05-01', { SOURCE_DATE_EPOCH: '86400' })).toBe(86400)
  expect(momentOf('1970-01-03', {})).toBe(172800)
  expect(momentOf('1970-02', { SOURCE_DATE_EPOCH: 'yesterday' })).toBe(31 * 86400)
  expect(momentOf(undefined, {})).toBe(0)
  expect(momentOf('long ago', {})).toBe(0)
})

test('a browser that died in the middle is replaced, once', async () => {
  const frail = await browser.again()
  const printing = printPdf(frail, html, about)
  await frail.close()
  expect(latin1(await printing) === latin1(pdf)).toBe(true)
})

test('a page that cannot be printed is the machine’s fault and says what to do', async () => {
  const broken: Browser = { ...browser, newPage: () => Promise.reject(new Error('no page today')) }
  await expect(printPdf(broken, html, about)).rejects.toMatchObject({
    code: 'cannot-print',
    message: expect.stringContaining('no page today'),
  })
})
