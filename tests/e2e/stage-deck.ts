// A small deck in the real page template, made without the rest of the program, so that the stage is tried alone.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import Handlebars from 'handlebars'
import type { Talk, TalkSlide } from '../../src/protocol.ts'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

interface Slide {
  readonly id: string
  readonly scene?: string
  readonly slide?: number
  readonly steps?: true
  readonly html: string
}

const slides: readonly Slide[] = [
  { id: 'cover', html: '<h1>Cover</h1><p><a id="link" href="#canteen-2">to the canteen</a></p>' },
  { id: 'canteen-1', scene: 'canteen', slide: 1, html: '<h2>The canteen</h2><p id="words">Some words to select.</p>' },
  {
    id: 'canteen-2',
    scene: 'canteen',
    slide: 2,
    steps: true,
    html: '<h2>At the table</h2><ol><li>Who is there?</li><li>We are.</li><li>Come in.</li></ol>',
  },
  { id: '夜-1', scene: '夜', slide: 1, steps: true, html: '<h2>夜</h2><ul><li>星</li><li>月</li></ul>' },
  { id: 'sources', html: '<h2>Sources</h2><p id="source-1">A book.</p>' },
]

const css = `
div.marpit > section { width: 1280px; height: 720px; box-sizing: border-box; padding: 60px; position: relative; overflow: hidden;
  background: #f6ead2; color: #2b1d12; font: 32px/1.5 sans-serif }
@media print { div.marpit > section { break-before: page } }`

/** The page of the deck, whole. */
export function stageDeck(lang: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fromRoot('src/stage/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
  })
  const stage = outputFiles[0]?.text ?? ''
  return Handlebars.compile(readFileSync(fromRoot('templates/pages/deck.hbs'), 'utf8'))({
    lang,
    title: 'A deck to try the stage with',
    width: 1280,
    height: 720,
    css,
    pageCss: readFileSync(fromRoot('templates/pages/deck.css'), 'utf8'),
    sections: slides.map(sectionOf).join('\n'),
    talk: JSON.stringify(talkIn(lang)).replaceAll('<', '\\u003c'),
    stage,
    scriptHash: `sha256-${createHash('sha256').update(stage).digest('base64')}`,
  })
}

function sectionOf({ id, scene, slide, steps, html }: Slide): string {
  const place = scene === undefined ? '' : ` data-scene="${scene}" data-slide="${slide}"`
  return `<section id="${id}"${place}${steps ? ' data-steps' : ''}>${html}</section>`
}

function talkIn(lang: string): Talk {
  const known = slides.map(({ id, scene, steps }): TalkSlide => {
    const slide = { id, title: `Title of ${id}`, steps: steps === true, speakers: [], notes: [], seconds: 10 }
    return scene === undefined ? slide : { ...slide, scene, sceneTitle: scene }
  })
  return { id: 'try', title: 'Try', lang, width: 1280, height: 720, notes: false, slides: known }
}
