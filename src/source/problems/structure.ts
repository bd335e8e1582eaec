import { cut, didYouMean, inQuotes, listed, type Near, nameOf, nameOfJa, type What } from './phrases.ts'
import { error, warning } from './row.ts'

/** Where a key stands. `name` is the id of the cast entry or source, or the head of the block. */
export type Where = 'story' | 'scene' | 'act' | 'include' | 'member' | 'source' | 'cover' | 'script' | 'line' | 'block'

const where: Readonly<Record<Where, (name: string) => string>> = {
  story: () => 'the story',
  scene: () => 'a scene',
  act: () => 'an act',
  include: () => 'an included file',
  member: (name) => `cast entry "${name}"`,
  source: (name) => `source "${name}"`,
  cover: () => '"cover"',
  script: () => 'a script',
  line: () => 'a line of dialogue',
  block: (name) => `"${name}"`,
}

interface Of {
  readonly what: What
  readonly name?: string | undefined
}
type About<T> = { readonly [K in keyof (Of & T)]: (Of & T)[K] }

const missing: Readonly<Record<string, string>> = {
  title: 'Add "title: …" at the top.',
  lang: 'Add the main language at the top, e.g. "lang: ja".',
  scenes: 'Add "scenes:" and at least one "- scene: …".',
}

const purpose: Readonly<Record<string, string>> = {
  label: 'Add "label: …" saying what the number is.',
  data: 'Add "data:" with one "label: number" per line.',
  means: 'Add "means: …" with the explanation.',
}

const choice: Readonly<Record<string, string>> = {
  layout: 'a layout',
  kind: 'a kind of speech',
  dialogue: 'a kind of speech',
  side: 'a side',
  type: 'a type',
  chart: 'a type of chart',
  show: 'a place to show',
  narrate: 'a place for narration',
}

const colourKeys = ['colour', 'color', 'background']

/** S: the YAML is sound, but it is not a story. */
export const structure = {
  S200: error({
    message: 'The story must start with keys such as "title:" and "scenes:".',
    cure: 'See "kamishibai init".',
  }),
  S201: error<{ written: string; where: Where; name?: string | undefined; near?: Near; allowed: readonly string[] }>({
    message: (d) => `Unknown key "${cut(d.written)}" in ${where[d.where](d.name ?? '')}.`,
    cure: (d) => didYouMean(d.near, `Allowed here: ${listed(d.allowed)}. (Use "x-…" for your own data.)`),
  }),
  S202: error<{ written: string; key: string }>(
    {
      message: (d) => `Keys are written in English: "${d.written}" is called "${d.key}".`,
      cure: (d) => `Write "${d.key}:".`,
    },
    {
      message: (d) => `キーは英語で書きます。「${d.written}」は「${d.key}」です。`,
      cure: (d) => `「${d.key}:」と書いてください。`,
    },
  ),
  S203: error<{ key: 'title' | 'lang' | 'scenes' }>({
    message: (d) => `"${d.key}" is missing.`,
    cure: (d) => missing[d.key] ?? `Add "${d.key}: …".`,
  }),
  S204: error<{ id: string }>({
    message: (d) => `The cast entry "${d.id}" has no name.`,
    cure: 'Add "name: …".',
  }),
  S205: error<{ block: string; key: string }>({
    message: (d) => `This ${d.block} has no "${d.key}".`,
    cure: (d) => purpose[d.key] ?? `Add "${d.key}: …".`,
  }),
  S206: error({
    message: 'Each scene must start with "- scene: …".',
    cure: 'Write the heading after "scene:".',
  }),
  S207: error<{ key: string }>({
    message: (d) => `"${d.key}:" is a line of the script, so it cannot stand directly under the scene.`,
    cure: (d) => `Add "script:" and put the line under it as a list item, "- ${d.key}: …".`,
  }),
  S208: error({
    message: 'This scene has no heading.',
    cure: 'Start it with "- scene: …".',
  }),
  S209: error({
    message: '"script" must be a list.',
    cure: 'Start every line of the script with "- ".',
  }),
  S210: error<{ key?: string | undefined }>({
    message: '"scenes" must be a list, so each scene starts with "- ".',
    cure: (d) => `Write "  - ${d.key ?? 'scene'}: …" and indent the rest of the scene under it.`,
  }),
  S211: error<About<unknown>>(
    {
      message: (d) => `${nameOf(d)} is empty.`,
      cure: 'Write the text after the colon, or delete the line.',
    },
    {
      message: (d) => `${nameOfJa(d)}が空です。`,
      cure: 'コロンの後ろに文を書くか、この行を消してください。',
    },
  ),
  S212: error<About<{ comment: string }>>({
    message: (d) => `${nameOf(d)} is empty, because everything from "#" on is a comment.`,
    cure: (d) =>
      colourKeys.includes(d.name ?? '')
        ? `Leave the "#" out: ${d.name}: ${cut(d.comment.slice(1))}`
        : `Put quotes around it: ${inQuotes(cut(d.comment))}`,
  }),
  S213: error<About<unknown>>({
    message: (d) => `${nameOf(d)} must be one text, not a list.`,
    cure: 'For several paragraphs use "|" and blank lines; for several lines of dialogue write one "- speaker: …" item each.',
  }),
  S214: error<About<{ languages: readonly string[] }>>({
    message: (d) => `${nameOf(d)} must be a text, or one text per language.`,
    cure: (d) =>
      `For several languages write { ${d.languages.map((lang) => `${lang}: …`).join(', ') || 'ja: …, en: …'} }; a text with ": " in it needs quotes.`,
  }),
  S215: error({
    message: 'A list cannot stand directly in a script.',
    cure: 'For a list on the slide write "- list:" and its points under it.',
  }),
  S216: error<{ first: string; second: string }>(
    {
      message: (d) => `Two things in one item: "${d.first}" and "${d.second}".`,
      cure: (d) => `Start a new item: put "- " before "${d.second}:" and align it with the "- " above.`,
    },
    {
      message: (d) => `1つの項目に「${d.first}」と「${d.second}」が入っています。`,
      cure: (d) => `「${d.second}:」の前に「- 」を付け、上の「- 」と桁をそろえてください。`,
    },
  ),
  S217: error<{ key: string }>({
    message: (d) => `"${d.key}" cannot stand alone; it belongs to the item above.`,
    cure: (d) => `Remove the "- " and align "${d.key}:" with the first word of that item.`,
  }),
  S220: warning({
    message: 'This scene has no script.',
    cure: 'Add "script:" and at least one line, "- …", or delete the scene.',
  }),
  S231: error<{ written: string }>({
    message: (d) =>
      /^\d+$/.test(d.written.normalize('NFKC').trim())
        ? `"${d.written}" has no unit.`
        : `"${cut(d.written)}" is not a duration.`,
    cure: (d) =>
      /^\d+$/.test(d.written.normalize('NFKC').trim())
        ? `Write "${d.written}s" for seconds or "${d.written}m" for minutes.`
        : 'Examples: 90s, 2m, 1m30s, 1:30, 90秒, 2分.',
  }),
  S232: error<{ written: string }>({
    message: (d) => `"${cut(d.written)}" is not a date on the calendar.`,
    cure: 'Write year-month-day, e.g. 2024-09-09.',
  }),
  S233: error<{ written: string; readings: readonly string[] }>({
    message: (d) => `"${cut(d.written)}" can be read in two ways (day/month or month/day).`,
    cure: (d) => `Write ${d.readings.join(' or ')}.`,
  }),
  S234: error<{ written: string }>({
    message: (d) => `"${cut(d.written)}" is not a date.`,
    cure: 'Write 2024, 2024-09, 2024-09-09 or 2024年9月9日.',
  }),
  S241: error<{ written: string; key: string; choices: readonly string[]; near?: Near }>({
    message: (d) => `"${cut(d.written)}" is not ${choice[d.key] ?? `a value of "${d.key}"`}.`,
    cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.choices)}.`),
  }),
  S242: error<{ written: string }>({
    message: (d) => `"${cut(d.written)}" is not a number.`,
    cure: 'Write digits only (1,000億 and 1.5 are fine); put the unit in "unit:" and "about" in "approx: yes".',
  }),
  S243: error({
    message: 'Each entry of a timeline needs a date and a text.',
    cure: 'Write "- 2015: …".',
  }),
  S244: error<{ key: string }>({
    message: (d) => `"${d.key}" needs a list.`,
    cure: 'Put each point on its own line with "- ".',
  }),
  S245: error<{ written: string; themes: readonly string[]; near?: Near }>({
    message: (d) => `There is no theme "${cut(d.written)}".`,
    cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.themes)}.`),
  }),
  S246: error<{ written: string; sizes: readonly string[]; near?: Near }>({
    message: (d) => `"${cut(d.written)}" is not a size of this theme.`,
    cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.sizes)}.`),
  }),
  S247: error<{ key: string }>({
    message: (d) => `"${d.key}" cannot stand under "marp".`,
    cure: (d) =>
      ['theme', 'size', 'lang', 'title'].includes(d.key)
        ? `Write "${d.key}: …" at the top level of the story.`
        : 'Only Marp directives such as "header", "footer" and "paginate" are allowed here.',
  }),
  S248: error<{ written: string }>({
    message: (d) => `"${cut(d.written)}" is not a colour.`,
    cure: 'Write six hexadecimal digits without "#", e.g. b3261e, or the name of a CSS colour.',
  }),
  S250: error<{ key: string; example: string }>({
    message: (d) => `"${d.key}" must hold keys and values, not a text or a list.`,
    cure: (d) => `Put one "${d.example}" on each line under "${d.key}:".`,
  }),
  S251: error<{ key: string }>({
    message: (d) => `"${d.key}" must be one value.`,
    cure: (d) => `Write it after the colon: "${d.key}: …".`,
  }),
  S252: error<{ written: string }>({
    message: (d) => `"${cut(d.written)}" is not an id.`,
    cure: 'Use letters, digits, "-", "_" and "・", without spaces.',
  }),
  S299: error<{ written: string }>({
    message: (d) =>
      `This story is written for version "${cut(d.written)}" of the story language; this program knows version 1.`,
    cure: 'Update kamishibai, or write "kamishibai: 1".',
  }),
}
