// A small deck in the real page template, made without the rest of the program, so that the stage is tried alone.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import Handlebars from 'handlebars'
import type { Talk, TalkLine, TalkSlide } from '../../src/protocol.ts'
import { allWords } from '../../src/stage/words/all-words.ts'
import { keyTable } from '../../src/story/key-table.ts'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

interface Slide {
  readonly id: string
  readonly scene?: string
  readonly steps?: true
  readonly html: string
  readonly lines?: readonly TalkLine[]
  readonly notes?: readonly string[]
}

const elon = { id: 'elon', name: 'Elon Musk', class: 'speaker-1', colour: '#8e3b20' }
const sam = { id: 'sam', name: 'サム・アルトマン', class: 'speaker-2', colour: '#043574' }

const talkHtml = (speaker: typeof elon, text: string) =>
  `<li><p><b class="${speaker.class}">${speaker.name}</b></p><p>${text}</p></li>`

const picture = `<p><img alt="A fire" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Cpath fill='%23c9402b' d='M0 0h16v9H0z'/%3E%3C/svg%3E"></p>`

const slides: readonly Slide[] = [
  { id: 'cover', html: '<h1>Cover</h1><p><a id="link" href="#canteen-2">to the canteen</a></p>' },
  {
    id: 'canteen-1',
    scene: 'canteen',
    html: `<header>A place</header><h2>The canteen</h2>${picture}<p id="words">Some words to select.</p>`,
    lines: [{ text: 'Some words to select.' }],
    notes: ['Look at the audience.', 'Breathe.'],
  },
  {
    id: 'canteen-2',
    scene: 'canteen',
    steps: true,
    html: `<header>A place</header><h2>At the table</h2>${picture}<ol>${talkHtml(elon, 'Who is there?')}${talkHtml(sam, 'We are.')}<li><em class="stage">A door.</em></li></ol><footer>Invented</footer>`,
    lines: [
      { step: 1, speaker: 'elon', text: 'Who is there?' },
      { step: 2, speaker: 'sam', text: 'We are.' },
      { step: 3, text: 'A door.' },
    ],
  },
  {
    id: '夜-1',
    scene: '夜',
    steps: true,
    html: '<h2>夜</h2><ul><li>星</li><li>月</li></ul>',
    lines: [
      { step: 1, text: '星' },
      { step: 2, text: '月' },
    ],
  },
  {
    id: 'sources',
    html: '<h2>Sources</h2><p id="source-1">A book.</p>',
    lines: [{ speaker: 'elon', text: 'A book.' }],
  },
]

/** A deck as long as a day: scenes of ten slides, each with three lines. */
export function longDeck(count: number): readonly Slide[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${Math.floor(index / 10)}-${(index % 10) + 1}`,
    scene: `s${Math.floor(index / 10)}`,
    steps: true as const,
    html: `<h2>Slide ${index + 1}</h2>${picture}<ol>${talkHtml(elon, `Line ${index}`)}${talkHtml(sam, 'Yes.')}${talkHtml(elon, 'No.')}</ol>`,
    lines: [1, 2, 3].map((step) => ({ step, speaker: step === 2 ? 'sam' : 'elon', text: `Line ${index}.${step}` })),
  }))
}

const css = `
div.marpit > section { width: 1280px; height: 720px; box-sizing: border-box; padding: 60px; position: relative; overflow: hidden;
  background: #f6ead2; color: #2b1d12; font: 32px/1.5 sans-serif }
div.marpit > section img { width: 200px }
@media print { div.marpit > section { break-before: page } }`

let stage: string | undefined

/** The page of the deck, whole. */
export function stageDeck(lang: string, changes: Partial<Talk> = {}, shown: readonly Slide[] = slides): string {
  stage ??= buildSync({
    entryPoints: [fromRoot('src/stage/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
  }).outputFiles[0]?.text
  return Handlebars.compile(readFileSync(fromRoot('templates/pages/deck.hbs'), 'utf8'))({
    lang,
    title: 'A deck to try the stage with',
    width: 1280,
    height: 720,
    css,
    pageCss: ['look', 'deck'].map((name) => readFileSync(fromRoot(`templates/pages/${name}.css`), 'utf8')).join('\n'),
    sections: shown.map(sectionOf).join('\n'),
    talk: JSON.stringify({ ...talkIn(lang, shown), ...changes }).replaceAll('<', '\\u003c'),
    stage,
    scriptHash: `sha256-${createHash('sha256')
      .update(stage ?? '')
      .digest('base64')}`,
  })
}

function sectionOf({ id, scene, steps, html }: Slide): string {
  const place = scene === undefined ? '' : ` data-scene="${scene}"`
  return `<section id="${id}" class="chat"${place}${steps ? ' data-steps' : ''}>${html}</section>`
}

function talkIn(lang: string, shown: readonly Slide[]): Talk {
  const known = shown.map(({ id, scene, steps, html, lines = [], notes = [] }): TalkSlide => {
    const names = [
      ...new Set(lines.flatMap(({ speaker }) => [elon, sam].find((one) => one.id === speaker)?.name ?? [])),
    ]
    const slide = {
      id,
      title: `Title of ${id}`,
      steps: steps ? (html.match(/<li>/g) ?? []).length : 0,
      speakers: names,
      notes,
      lines,
      seconds: 10,
    }
    return { ...slide, ...(scene !== undefined && { scene, sceneTitle: `Scene ${scene}` }) }
  })
  return {
    id: `try-${lang}`,
    title: 'Try',
    lang,
    width: 1280,
    height: 720,
    duration: 100,
    keys: keyTable,
    cast: [elon, sam],
    scenes: [{ id: 'canteen', title: 'The canteen', planned: 60 }],
    slides: known,
    words: allWords[lang]!,
  }
}
