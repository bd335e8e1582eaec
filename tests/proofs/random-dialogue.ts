import { readPlay } from '../corpus/to-story.mjs'

/** Plays to take words from, and what people who write slides put among them. */
const sources = {
  ja: {
    plays: ['kiga-jinei', 'the-question-ja', 'elephants-dream-ja'],
    spice: ['GPUが2枚', '（笑）', '「はい」', '……', '2024年12月', 'Transformer', 'A/B', '50％', '！？', '〜'],
    names: ['先生', 'ミドリ博士', 'Bo'],
  },
  en: {
    plays: ['midsummer', 'the-question', 'elephants-dream-en'],
    spice: ['“no” ', '(laughs) ', '1990–2000, ', 'well-known ', 'wait… ', '24/7 ', 'A. B. ', '100% ', '— ', 'e-mail '],
    names: ['Professor', 'Dr. Midori', 'Bo'],
  },
}

/** A story of random dialogue in a language: so many slides' worth of it, half as chat and half as a script. */
export function randomDialogue(lang: keyof typeof sources, slides: number, seed: number): string {
  const { plays, spice, names } = sources[lang]
  const clauses = plays.flatMap((name) => clausesOf(name))
  const next = randomNumbers(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!
  const clause = () => pick(clauses) + (next() < 0.2 ? pick(spice) : '')
  const line = () => {
    const said = Array.from({ length: 1 + Math.floor(next() * 4) }, clause)
      .join('')
      .trim()
    return `      - ${pick(['a', 'b', 'c'])}: ${JSON.stringify(said)}`
  }
  const run = () => [...Array.from({ length: 1 + Math.floor(next() * 4) }, line), '      - ---']
  const scene = (layout: string) => [
    `  - scene: ${layout}`,
    `    layout: ${layout}`,
    '    script:',
    ...Array.from({ length: slides / 2 }, run).flat(),
  ]
  const cast = names.map((name, index) => `  ${'abc'[index]}: ${name}`)
  return ['title: Random', `lang: ${lang}`, 'cast:', ...cast, 'scenes:', ...scene('chat'), ...scene('script'), ''].join(
    '\n',
  )
}

/** What is said in a play, cut after punctuation, the space behind it kept. */
function clausesOf(name: string): readonly string[] {
  return readPlay(name)
    .scenes.flatMap(({ items }) => items.flatMap((item) => (item.type === 'line' ? [item.text] : [])))
    .flatMap((text) => text.replace(/\s+/g, ' ').match(/[^、。，！？.,!?;:]+[、。，！？.,!?;:]+ ?/g) ?? [])
}

/** Mulberry32: numbers from 0 to 1 that look random and are the same for a seed. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
