import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { afterAll, expect, test } from 'vitest'
import { begin, check, translate } from '../../src/index.ts'
import { translationSchema } from '../../src/schema/translation-schema.ts'
import { temporaryFolder } from '../support/build-deck.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const validate = new Ajv({ strict: false, allErrors: true }).compile(translationSchema())

function faults(yaml: string): readonly string[] {
  validate(load(yaml))
  return [...new Set((validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))]
}

test.each(['en', 'ja'] as const)(
  'a translation that "kamishibai i18n" writes is right in an editor (%s)',
  async (lang) => {
    const story = await begin({ place: join(folder.path, lang), lang })
    const { written = '' } = await translate({ story, lang: 'fr' })
    const text = readFileSync(written, 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/kamishibai\/translation\.schema\.json\n/)
    expect(faults(text)).toEqual([])
    expect((await check({ story })).diagnostics.map(({ code }) => code)).toEqual(['L710'])
    rmSync(dirname(story), { recursive: true })
  },
)

const whole = `kamishibai-translation: 1
of: story.yaml
lang: en
x-translator: Ann
strings:
  - ja: うん。
    in: exit-2018#2
    en: Right.
    note: He nods.
  - ja: はい。
    state: stale
    zh-Hant: 是。
`

test('everything that the reader knows is allowed', () => {
  expect(faults(whole)).toEqual([])
  expect(faults('kamishibai-translation: 1\nstrings:\n')).toEqual([])
})

test.each([
  ['a version that is not there', whole.replace(': 1\n', ': 2\n'), ['/kamishibai-translation enum']],
  ['no version', whole.replace('kamishibai-translation: 1\n', ''), [' required']],
  ['a field that is none', whole.replace('of:', 'off:'), [' additionalProperties']],
  ['a property that is none', whole.replace('state:', 'status:'), ['/strings/1 additionalProperties']],
  ['a state that is none', whole.replace(': stale', ': old'), ['/strings/1/state enum']],
  ['a text that is a list', whole.replace('en: Right.', 'en: [Right.]'), ['/strings/0/en type']],
  ['texts that are no list', 'kamishibai-translation: 1\nstrings: { ja: うん。 }\n', ['/strings type']],
])('an editor sees %s', (_, yaml, expected) => {
  expect(faults(yaml)).toEqual(expected)
})
