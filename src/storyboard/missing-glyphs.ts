import type { Memory } from '../host/memory.ts'
import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { Lang, Words } from '../story/text.ts'
import { wordsIn } from '../story/words.ts'
import type { Value } from '../templates/data.ts'
import type { FontStyle, Theme } from '../templates/theme.ts'
import { distinctClusters } from '../typesetting/clusters.ts'
import type { TextStyle } from '../typesetting/measured.ts'
import { scriptOf } from '../typesetting/scripts.ts'
import type { Typesetter } from '../typesetting/typesetter.ts'
import { shownText } from './cut-words.ts'
import type { Storyboard } from './storyboard.ts'

type Drawn = Pick<Storyboard, 'story' | 'cards' | 'speakers' | 'lang' | 'theme'>

/** What tells whether there is a glyph, and what is known of that. */
interface Faces {
  readonly typesetter: Typesetter
  readonly memory: Memory
}

interface Missing {
  readonly char: string
  readonly at: Span
  readonly families: readonly string[]
}

/** Of one script so many are named one by one; of more it is said that the script is missing. */
const FEW = 3

/** Reports characters that no typeface of the theme draws: each once, at the first text that has it, or all of a script at once. */
export function reportMissingGlyphs(storyboard: Drawn, faces: Faces, notebook: Notebook): void {
  const byScript = new Map<string, Missing[]>()
  for (const missing of findMissing(storyboard, faces)) {
    const script = scriptOf(missing.char)
    byScript.set(script, [...(byScript.get(script) ?? []), missing])
  }
  for (const [script, group] of byScript) {
    const chars = group.map(({ char }) => char)
    const said = group.length > FEW ? group.slice(0, 1) : group
    for (const { char, at, families } of said)
      notebook.report('A521', at, {
        faces: wholeOf(families, storyboard.theme),
        ...(group.length > FEW ? { chars, script } : { chars: [char] }),
      })
  }
}

function findMissing(
  { story, cards, speakers, lang, theme }: Drawn,
  { typesetter, memory }: Faces,
): readonly Missing[] {
  const found = new Map<string, Missing>()
  const lacks = (char: string, style: TextStyle) => {
    const name = `glyph ${style.families.join()} ${style.weight} ${char}`
    const known = memory.get(name) ?? String(typesetter.measure(char, style).missing.length > 0)
    memory.set(name, known)
    return known === 'true'
  }
  const lookIn = (style: FontStyle) => {
    const families = ownFamilies(style, theme)
    // Most texts have no character that others have not: by code units, of those that are a character.
    const seen = new Uint8Array(0x10000)
    const isAllSeen = (text: string) => {
      for (let at = 0; at < text.length; at++) if (!seen[text.charCodeAt(at)]) return false
      return true
    }
    return (text: string, at: Span, textLang: Lang) => {
      if (families.length === 0 || isAllSeen(text)) return
      for (const char of distinctClusters(text)) {
        if (!found.has(char) && lacks(char, { ...style, lang: textLang })) found.set(char, { char, at, families })
        if (char.length === 1) seen[char.charCodeAt(0)] = 1
      }
    }
  }
  const faces = { text: lookIn(theme.text), display: lookIn(theme.display) }
  const walk = (value: Value, face: keyof typeof faces, at: Span): void => {
    if (typeof value === 'string') faces[face](value, at, lang)
    else if (isWords(value)) for (const pieces of value.paragraphs) faces[face](shownText(pieces), value.at, value.lang)
    else if (Array.isArray(value)) for (const each of value) walk(each, face, at)
    else if (typeof value === 'object')
      for (const [field, inner] of Object.entries(value))
        if (field !== 'picture') walk(inner, field === 'title' || field === 'term' ? 'display' : face, at)
  }
  walk(wordsIn(story.title, lang), 'display', story.title.at)
  for (const { member } of speakers.values()) walk(wordsIn(member.name, lang), 'text', member.at)
  for (const { template, data, header, footer, at } of cards) {
    if (template === 'slide') walk(wordsOfMarkdown(data.markdown), 'text', at)
    else walk({ ...data, header, footer }, template === 'quote' || template === 'question' ? 'display' : 'text', at)
  }
  return [...found.values()]
}

/** Of the families those that are not for a few characters only, such as the dots of Japanese. */
function wholeOf(families: readonly string[], { faces }: Theme): readonly string[] {
  const whole = families.filter((family) => faces.some((face) => face.family === family && !face.ranges))
  return whole.length > 0 ? whole : families
}

/** The families that the theme brings along; none where it also relies on the machine's own, of which nothing is known. */
function ownFamilies({ families }: FontStyle, { faces }: Theme): readonly string[] {
  const named = families.filter((family) => !/^(?:(?:ui-)?(?:sans-)?serif|system-ui|(?:ui-)?monospace)$/.test(family))
  if (!named.every((family) => faces.some((face) => face.family === family))) return []
  // A face for a few signs is not what a letter is missing from.
  const whole = named.filter((family) => faces.some((face) => face.family === family && face.ranges === undefined))
  return whole.length > 0 ? whole : named
}

/** Markdown without what is never seen: comments, tags, addresses. */
function wordsOfMarkdown(markdown: Value): string {
  return typeof markdown === 'string' ? markdown.replace(/<!--[\s\S]*?-->|<[^>]*>|\]\([^)]*\)/g, '') : ''
}

const isWords = (value: Value): value is Words =>
  typeof value === 'object' && 'paragraphs' in value && Array.isArray(value.paragraphs)
