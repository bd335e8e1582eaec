import { readLabelled } from '../story/speech.ts'
import type { Draft, DraftItem, DraftPart } from './draft.ts'
import { writeScalar } from './write-scalar.ts'

/** A draft as the text of a `story.yaml`. */
export function writeStory({ title, author, lang, cast, parts }: Draft): string {
  const lines = [
    `title: ${text(title)}`,
    ...(author === undefined ? [] : [`author: ${text(author)}`]),
    `lang: ${lang}`,
    '',
    ...(cast.length === 0 ? [] : ['cast:', ...cast.flatMap(memberLines), '']),
    'scenes:',
    ...parts.flatMap((part, index) => [...(index > 0 ? [''] : []), ...partLines(part)]),
  ]
  return `${lines.join('\n')}\n`
}

function memberLines({ id, name, role }: Draft['cast'][number]): readonly string[] {
  if (role === undefined) return [`  ${writeScalar(id)}: ${text(name)}`]
  return [`  ${writeScalar(id)}:`, `    name: ${text(name)}`, `    role: ${text(role)}`]
}

function partLines(part: DraftPart): readonly string[] {
  if (part.type === 'act') return [`  - act: ${text(part.title)}`]
  return [`  - scene: ${text(part.title)}`, '    script:', ...part.items.flatMap(itemLines)]
}

function itemLines(item: DraftItem): readonly string[] {
  switch (item.type) {
    case 'break':
      return ['      - ---']
    case 'line':
      return [
        `      - ${writeScalar(item.who)}: ${text(item.how === undefined ? item.text : `${how(item.how)}${item.text}`)}`,
      ]
    case 'narration':
      return [`      - ${isMore(item.text) ? 'narration: ' : ''}${text(item.text)}`]
    case 'list':
    case 'numbered':
      return [`      - ${item.type}:`, ...item.items.map((each) => `          - ${text(each)}`)]
    case 'slide':
      return [
        '      - slide: |-2',
        ...item.markdown.split('\n').map((line) => (line.trim() === '' ? '' : `          ${line}`)),
      ]
    case 'quote':
      return [`      - quote: ${text(item.text)}`, ...(item.by === undefined ? [] : [`        by: ${text(item.by)}`])]
    default:
      return [`      - ${item.type}: ${text(item.text)}`]
  }
}

/** A bare text that would be read as dialogue, or as the next slide. */
function isMore(words: string): boolean {
  return words.trim() === '---' || readLabelled(words.trim()) !== undefined
}

function how(words: string): string {
  return /[^\u0000-\u024f]/.test(words) ? `（${words}）` : `(${words}) `
}

/** `[@…]` would cite a source, and there is none. */
function text(words: string): string {
  return writeScalar(words.replaceAll('[@', '\\[@'))
}
