import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/deck/read-html.ts'
import { openEmoji } from '../../src/host/emoji-pictures.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { cardOf, finish, slidesOf } from '../support/slides-of-cards.ts'
import { gothic } from '../typesetting/shipped-faces.ts'

const emoji = openEmoji(() => readFileSync('lib/emoji/fluent-emoji-flat.bin'))

/** The pictures of a slide in order, and its text. */
async function shown(markdown: string) {
  const { html } = finish(await slidesOf([cardOf({ id: 'a-1', template: 'slide', data: { markdown } })]), { emoji })
  const pictures: Readonly<Record<string, string>>[] = []
  let text = ''
  readHtml(html[0]!, {
    open: (tag, attributes) => void (tag === 'img' && pictures.push(attributes)),
    text: (piece) => {
      text += piece
    },
  })
  return { html: html[0]!, pictures, text: text.trim() }
}

describe('emoji in the deck', () => {
  test('are pictures that say what they stand for', async () => {
    const { pictures, text } = await shown('駒は🤖だ')
    expect(pictures).toEqual([
      { class: 'emoji', alt: '🤖', src: expect.stringMatching(/^data:image\/svg\+xml,%3Csvg /) },
    ])
    expect(decodeURIComponent(pictures[0]!.src!)).toContain('</svg>')
    expect(text).toBe('駒はだ')
  })

  test('are pictures in headings and lists, too', async () => {
    expect((await shown('# 火🔥\n\n- **水💧**')).pictures.map(({ alt }) => alt)).toEqual(['🔥', '💧'])
  })

  test('are one picture where several code points make one', async () => {
    expect((await shown('👨🏽‍🚀❤️👍🏿')).pictures.map(({ alt }) => alt)).toEqual(['👨🏽‍🚀', '❤️', '👍🏿'])
  })

  test.each(['🇯🇵', '1️⃣', '©', '❤', '→'])('%s stays text', async (written) => {
    const { pictures, text } = await shown(written)
    expect(pictures).toEqual([])
    expect(text).toBe(written)
  })

  test('stay as typed in code', async () => {
    expect((await shown('`🤖`')).pictures).toEqual([])
  })

  test('keep what may not begin or end a line beside them', async () => {
    const bare = (html: string) => html.replace(/<img[^>]*>/g, '🤖')
    const kept = async (text: string) => /<p>(.*)<\/p>/.exec(bare((await shown(text)).html))?.[1]
    expect(await kept('行け🤖！！')).toContain('<span class="unbroken">🤖！！</span>')
    expect(await kept('「🤖」と言う')).toContain('<span class="unbroken">「🤖」</span>')
    expect(await kept('🤖%🤖')).toMatch(/^<span class="unbroken">🤖%<\/span>(?:<wbr>)?🤖$/)
    expect(await kept('a 🤖 b')).not.toContain('span')
  })

  test('leave the breaks between phrases where they were', async () => {
    const bare = (html: string) => html.replace(/<img[^>]*>/g, '🤖')
    expect(bare((await shown('今日は🤖静かに🤖広まっていた。')).html)).toBe(
      finish(
        await slidesOf([
          cardOf({ id: 'a-1', template: 'slide', data: { markdown: '今日は🤖静かに🤖広まっていた。' } }),
        ]),
      ).html[0],
    )
  })
})

test('an emoji takes the room of its picture, wherever it stands', async () => {
  const { measure } = await openTypesetter([gothic], (character) => emoji(character) !== undefined)
  const style = { families: ['Gothic'], weight: 500, lang: 'ja' }
  expect([...measure('あ🤖', style).advances]).toEqual([1, 1.12, 0])
  expect([...measure('❤️', style).advances]).toEqual([1.12, 0])
  const [letter = 0] = measure('I', style).advances
  expect([...measure('I❤️', style).advances]).toEqual([letter, 1.12, 0])
  expect(measure('🤖❤️👨🏽‍🚀', style).missing).toEqual([])
  expect(measure('🇯🇵', style).missing.map(({ char }) => char)).toEqual(['🇯🇵'])
})

test('the file of pictures is read when the first is asked for, and once', () => {
  let times = 0
  const pictureOf = openEmoji(() => {
    times++
    return readFileSync('lib/emoji/fluent-emoji-flat.bin')
  })
  expect(times).toBe(0)
  expect(pictureOf('🤖')).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 32 32">/)
  expect(pictureOf('🇯🇵')).toBeUndefined()
  expect(times).toBe(1)
})
