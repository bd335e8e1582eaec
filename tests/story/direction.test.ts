import { expect, test } from 'vitest'
import { isRightToLeft } from '../../src/story/direction.ts'
import { readTheme } from '../../src/templates/theme.ts'
import { cardOf, finish, layers, slidesOf } from '../support/slides-of-cards.ts'

const slideIn = async (lang: string) =>
  finish(await slidesOf([cardOf({ id: 'a-1', template: 'slide', data: { markdown: '# 1' } })], { lang })).html[0]

test.each(['ar', 'he', 'fa', 'ur', 'yi', 'ar-EG'])('slides in %s are read from right to left', async (lang) => {
  expect(await slideIn(lang)).toContain(`lang="${lang}" dir="rtl"`)
})

test.each(['ja', 'en', 'ko', 'art', 'hei'])('slides in %s are not', async (lang) => {
  expect(await slideIn(lang)).not.toContain('dir=')
})

test('the style sheet turns the same languages as the deck', () => {
  const css = readTheme(layers, 'paper', '16:9', 'ja')!.value.css
  const rule = /section:is\(([^{]*)\) \{ --way: -1; direction: rtl \}/.exec(css)?.[1] ?? ''
  const langs = [...rule.matchAll(/:lang\((\w+)\)/g)].map(([, lang]) => lang!)
  expect(langs).toHaveLength(5)
  expect(langs.filter((lang) => !isRightToLeft(lang))).toEqual([])
})
