import { type Diagnostic, Notebook, type Outcome } from '../source/diagnostic.ts'
import { nameOfPlace } from '../source/report.ts'
import { sentenceOf } from '../source/sentence.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { Card } from '../storyboard/card.ts'
import type { CardKinds } from '../storyboard/card-kinds.ts'
import type { Labels } from '../storyboard/labels/labels.ts'
import { labelsIn } from '../storyboard/labels/labels-in.ts'
import type { Storyboard } from '../storyboard/storyboard.ts'
import type { Engine } from '../templates/engine.ts'
import { markdownText } from '../templates/markdown-text.ts'
import type { Manuscript, Page } from './manuscript.ts'

/** Fills every card's template. A card whose template is broken becomes a `problem` card that says what is wrong with it. */
export function writeManuscript(storyboard: Storyboard, engine: Engine): Outcome<Manuscript> {
  const notes = new Notebook()
  const cite = (source: string) => {
    const number = storyboard.citations.get(source)
    return number === undefined ? undefined : { number, href: '#sources' }
  }
  const ofScenes = new Map(
    storyboard.story.parts.flatMap((part) =>
      part.type === 'scene' ? [[part.id, ownDirectives(part.marp)] as const] : [],
    ),
  )
  const pageOf = (card: Card, markdown: string): Page => ({
    card,
    markdown: `${directives(card, ofScenes.get(card.scene ?? '') ?? {})}\n\n${markdown}`,
  })
  const pages = storyboard.cards.map((card): Page => {
    const filled = engine.fill(card.template, card.data, cite)
    // What has no place in a template is told where the card was asked for.
    const diagnostics = filled.diagnostics.map((found) => ({ at: card.at, ...found }))
    const markdown = notes.take({ ...filled, diagnostics })
    if (markdown !== undefined) return pageOf(card, markdown)
    const instead = problemCard(card, diagnostics, labelsIn(storyboard.lang))
    return pageOf(instead, notes.take(engine.fill(instead.template, instead.data, cite)) ?? '')
  })
  return notes.close({ storyboard, frontMatter: frontMatter(storyboard), pages, pictures: storyboard.pictures })
}

function problemCard(card: Card, diagnostics: readonly Diagnostic[], labels: Labels): Card {
  const [first] = diagnostics
  const { message = '', cure = '' } = first ? sentenceOf(first) : {}
  const data: CardKinds['problem'] = {
    title: labels.problem,
    place: first?.at ? nameOfPlace(first.at) : card.template,
    message,
    cure,
  }
  return { ...card, template: 'problem', classes: [], steps: false, data: { ...data } }
}

/** The whole deck as a file for Marp: pages divided by `---`, notes as comments. */
export function manuscriptFile(manuscript: Manuscript): string {
  const pages = manuscript.pages.map(({ card, markdown }) => {
    const notes = card.notes.map((words) => plainText(words)).filter((text) => text !== '')
    return notes.length > 0 ? `${markdown}\n\n${noteComment(notes)}` : markdown
  })
  return `---\n${manuscript.frontMatter}---\n\n${pages.join('\n\n---\n\n')}\n`
}

/** Marp reads `class: 3年B組` in a comment as a directive. A first line that is no mapping keeps all of it a note. */
function noteComment(notes: readonly string[]): string {
  const text = notes.join('\n\n').replace(/--+(?=!?>)|<!--/g, (dashes) => [...dashes].join(' '))
  return `<!--\nnotes\n\n${text}\n-->`
}

/** Marp's mark for "this slide only" is ours to write. */
const ownDirectives = (marp: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(marp).map(([name, value]) => [name.replace(/^_/, ''), value]))

/** A scene's own directives are for each of its slides; its classes come after ours, its header and footer in place of ours. */
function directives(card: Card, own: Readonly<Record<string, string>>): string {
  const { class: classes, header = card.header, footer = card.footer, ...others } = own
  const lines = [
    `_class: ${[card.template, ...card.classes, ...(classes?.match(/[\p{L}\p{N}_][\p{L}\p{N}_-]*/gu) ?? [])].join(' ')}`,
  ]
  if (header) lines.push(`_header: ${JSON.stringify(markdownText(header))}`)
  if (footer) lines.push(`_footer: ${JSON.stringify(markdownText(footer))}`)
  for (const [name, value] of Object.entries(others))
    lines.push(`_${name}: ${JSON.stringify(value).replaceAll('>', '\\u003e')}`)
  lines.push(`_card: ${JSON.stringify(card.id)}`)
  return `<!--\n${lines.join('\n')}\n-->`
}

function frontMatter({ story, lang, theme, speakers }: Storyboard): string {
  const title = plainText(wordsIn(story.title, lang))
  const author = story.author.map((name) => plainText(wordsIn(name, lang))).join(', ')
  const lines = ['marp: true', `theme: ${theme.name}`, `lang: ${lang}`, `title: ${JSON.stringify(title)}`]
  if (author) lines.push(`author: ${JSON.stringify(author)}`)
  if (story.summary) lines.push(`description: ${JSON.stringify(plainText(wordsIn(story.summary, lang)))}`)
  if (story.size !== '16:9') lines.push(`size: ${JSON.stringify(story.size)}`)
  lines.push('paginate: true')
  for (const [directive, value] of Object.entries(story.marp)) lines.push(`${directive}: ${JSON.stringify(value)}`)
  if (speakers.size > 0) lines.push('style: |', ...speakerRules(speakers).map((rule) => `  ${rule}`))
  return `${lines.join('\n')}\n`
}

/**
 * One CSS rule a speaker: colour, portrait or monogram, and one of the theme's five shapes. The line of talk around the name has
 * them, too. `addressOf` says where a picture is found, by its path.
 */
export function speakerRules(speakers: Storyboard['speakers'], addressOf = encodeURI): readonly string[] {
  return [...speakers.values()].map(({ className, colour, monogram, portrait, shape }) => {
    const name = `.${className.split(' ')[0]}`
    const letter = JSON.stringify(portrait === undefined ? monogram : '').replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
    )
    const picture = portrait === undefined ? '' : `--portrait: url("${addressOf(portrait)}"); `
    return `${name}, li:has(${name}) { --speaker: ${colour}; --monogram: ${letter}; ${picture}--shape: var(--shape-${shape}); --cut: var(--cut-${shape}) }`
  })
}
