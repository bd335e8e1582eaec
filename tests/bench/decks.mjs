/** Decks of about 10, 100 and 1000 slides: the story for us, the same slides as Markdown for Marp, as Typst for Typst. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storyOf } from '../corpus/to-story.mjs'
import { kamishibai } from './contestants.mjs'
import { medley } from './medley.mjs'

export const images = fileURLToPath(new URL('../../images', import.meta.url))
export const pictures = readdirSync(images).map((name) => `images/${name}`)

/** Makes a deck of about so many slides in a folder of its own, and says how many it has. */
export function makeDeck(parent, about, cache) {
  const folder = join(parent, String(about))
  mkdirSync(folder)
  cpSync(images, join(folder, 'images'), { recursive: true })
  // A line fills about half a slide; the first try tells how much exactly.
  const tried = writeMarkdown(folder, 2 * about, cache)
  const slides = writeMarkdown(folder, Math.round((2 * about * about) / tried), cache)
  writeFileSync(join(folder, 'story.typ'), typstOf(pagesOf(folder)))
  return { about, size: `${slides} slides`, folder }
}

/** Writes the story and, by our own command, its Markdown with theme and pictures; returns the number of slides. */
function writeMarkdown(folder, lines, cache) {
  writeFileSync(join(folder, 'story.yaml'), storyOf(medley(lines, pictures)))
  const { command, args, cwd, env } = kamishibai(folder, 'md', { cache })
  const { status, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The deck could not be made:\n${stderr}`)
  cpSync(join(folder, 'dist'), join(folder, 'md'), { recursive: true })
  return pagesOf(folder).length
}

function pagesOf(folder) {
  return readFileSync(join(folder, 'md/story.md'), 'utf8').split('\n\n---\n\n').slice(1)
}

/** The words of each page in a plain setting: Typst has no theme of ours. */
function typstOf(pages) {
  const text = (page) => page.replace(/<!--[\s\S]*?-->|<[^>]*>|!\[[^\]]*\]\([^)]*\)/g, ' ')
  const lines = (page) =>
    text(page)
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [`#${JSON.stringify(line.trim())}`]))
  const images = (page) =>
    [...page.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => `#image("md/${path}", height: 40%)`)
  const setting = '#set page(width: 1280pt, height: 720pt, margin: 72pt)\n#set text(size: 32pt)\n'
  return setting + pages.map((page) => [...images(page), ...lines(page)].join('\n\n')).join('\n\n#pagebreak()\n\n')
}
