import type { UiLang } from '../source/sentence.ts'
import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { fromHere } from './from-here.ts'
import { paintComplaint } from './paint.ts'
import { storyWord } from './words.ts'

const takes = {
  as: { type: 'text', value: 'NAME', default: 'the same', help: 'Another name for the copy.' },
  force: { type: 'switch', help: 'Overwrite the file if there is one.' },
} as const

interface Words {
  unknown(template: string): string
  readonly known: string
  near(template: string): string
  /** How to use a copy that has another name. */
  next(kind: string, name: string): string
  readonly inPlace: string
}

const words: Readonly<Record<UiLang, Words>> = {
  en: {
    unknown: (template) => `There is no template "${template}" of ours.`,
    known: '"kamishibai eject" lists all of them.',
    near: (template) => `Did you mean "${template}"?`,
    next: (kind, name) => `Next: "${kind}: ${name}" in the story.`,
    inPlace: 'From now on it stands in place of ours.',
  },
  ja: {
    unknown: (template) => `「${template}」というテンプレートはありません。`,
    known: '「kamishibai eject」で一覧を見られます。',
    near: (template) => `「${template}」のことですか？`,
    next: (kind, name) => `次は: ストーリーに「${kind}: ${name}」と書きます。`,
    inPlace: 'これからは、元のテンプレートの代わりに使われます。',
  },
}

/** `kamishibai eject`. */
export const eject: Command<typeof takes> = {
  name: 'eject',
  help: 'Copy a theme or template of ours beside the story, to change it.',
  words: [
    {
      name: 'template',
      value: 'TEMPLATE',
      needed: false,
      help: 'TEMPLATE is e.g. theme/paper or card/quote; without it, all are listed.',
    },
    storyWord,
  ],
  options: takes,
  examples: [
    { command: 'kamishibai eject', does: 'What there is.' },
    {
      command: 'kamishibai eject theme/paper --as mine',
      does: 'A theme to change: "templates/themes/mine.css".',
    },
    { command: 'kamishibai eject card/quote talks/fire.yaml', does: 'Quotes of that story will look your way.' },
  ],
  async run({ given: { template, ...given }, uiLang, terminal, api }) {
    const say = words[uiLang]
    const { written, templates, near } = await api.eject({ ...given, ...(template !== undefined && { template }) })
    if (template === undefined) terminal.out(templates.join('\n'))
    else if (written.length === 0) {
      const hint = near === undefined ? say.known : say.near(near)
      terminal.err(`${say.unknown(template)}\n  → ${hint}`, paintComplaint)
      return exitCode.usage
    } else {
      const kind = /^(theme|card)/.exec(template)?.[1]
      const next = given.as === undefined ? say.inPlace : kind && say.next(kind, given.as)
      terminal.out([...written.map((path) => fromHere(path)), ...(next ? [next] : [])].join('\n'))
    }
    return exitCode.fine
  },
}
