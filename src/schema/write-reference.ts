/** The reference of the story language, as Markdown, from the tables that the reader reads by. */
import { blockHeads } from '../story/block-heads.ts'
import { memberFields } from '../story/read-cast.ts'
import type { Field, Fields } from '../story/read-fields.ts'
import { type Head, modifiers } from '../story/read-head.ts'
import { coverFields } from '../story/read-image.ts'
import { keyFields, stageFields } from '../story/read-keys.ts'
import { lineFields } from '../story/read-line.ts'
import { entryFields, overlayFields } from '../story/read-overlays.ts'
import { actFields, rawFields } from '../story/read-part.ts'
import { sceneFields } from '../story/read-scene.ts'
import { sourceFields } from '../story/read-sources.ts'
import type { Reader } from '../story/reading.ts'
import { storyFields } from '../story/story-fields.ts'
import { choiceMeanings } from './choice-meanings.ts'
import { meaningKey } from './field-schemas.ts'
import { valueMeanings } from './value-meanings.ts'

const heads: Readonly<Record<string, Head>> = blockHeads

/** The text of `docs/language.md`. */
export function writeReference(): string {
  return `${[
    '# The story language',
    'Everything that may stand in a story, made from the tables that kamishibai itself reads by. The [guide](guide.md) shows how it goes together. Keys in **bold** must be there. Keys that begin with `x-` are yours: they are ignored everywhere.',
    '## The story',
    fieldTable(storyFields),
    '### Cover',
    fieldTable(coverFields),
    '### Stage',
    fieldTable(stageFields),
    '### Keys',
    'Short: `keys: powerpoint`. Long: `keys:` and below it a preset, and keys by what they do: `black: [x, F8]`. `--keys` on the command line takes the place of the preset.',
    fieldTable(keyFields),
    '### A member of the cast',
    'Short: `elon: Elon Musk`. Long: `elon:` and below it',
    fieldTable(memberFields),
    '### A source',
    'Short: `wsj: https://…` or `wsj: Title`. Long: `wsj:` and below it',
    fieldTable(sourceFields),
    '## Scenes',
    'The items of `scenes:` begin with `scene`, `act`, `slide` or `include`.',
    '### A scene',
    fieldTable(sceneFields),
    '### An act',
    fieldTable(actFields),
    '### A raw slide between scenes',
    fieldTable(rawFields),
    '### More scenes from a file',
    '`- include: scenes/02.yaml` is replaced by the scenes of that file.',
    '## Blocks',
    'The items of `script:`. Text alone is narration; `---` alone begins the next slide; anything else begins with a word that says what it is.',
    '### A line of dialogue',
    '`elon: …`, or any other spelling of a name in the cast. Also, as one text: `名前：…`, `名前（小声で）：…`, `名前「…」`. A parenthesis at the beginning says how; `\\(` keeps it.',
    fieldTable(lineFields),
    ...Object.entries(heads).flatMap(([name, head]) => blockSection(name, head)),
    '### `card`',
    "The author's own card: `card: NAME` fills `templates/cards/NAME.hbs` beside the story. Which fields it needs is read from that template; `title` is the heading of the scene unless you give one.",
    '### With every block',
    fieldTable(modifiers),
    '## Translations',
    'A file beside the story, such as `story.en.yaml`; `kamishibai i18n en` writes it and keeps it up to date.',
    fieldTable(overlayFields),
    '### A text and its translation',
    'Each behind the code of its language: `ja: うん。`, and below it `en: Mm-hm.` With them may stand',
    fieldTable(entryFields),
    '## Values',
    table(
      ['', 'How it is written'],
      Object.values(valueMeanings).map(({ name, help }) => [name, help]),
    ),
    '## Words to choose from',
    ...Object.entries(choiceMeanings).flatMap(([name, meanings]) => [
      `### \`${name}\``,
      table(
        ['', ''],
        Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, meaning]),
      ),
    ]),
  ].join('\n\n')}\n`
}

function blockSection(name: string, { help, value, fields }: Head): readonly string[] {
  const own = Object.keys(fields).length > 0 ? [fieldTable(fields)] : []
  return [`### \`${name}\``, `${help} \`${name}:\` ${typeName(name, value)}.`, ...own]
}

function fieldTable(fields: Fields): string {
  return table(
    ['Key', 'Value', 'Without it', 'Meaning'],
    Object.entries(fields).map(([name, field]) => [
      keyName(name, field),
      typeName(name, field.reader),
      preset(field),
      field.help,
    ]),
  )
}

function keyName(name: string, { needed, also = [] }: Field<unknown>): string {
  const key = needed ? `**\`${name}\`**` : `\`${name}\``
  return [key, ...also.map((other) => `\`${other}\``)].join(', ')
}

function typeName(name: string, { type, choices }: Reader<unknown>): string {
  if (choices && type !== 'yes/no' && choiceMeanings[meaningKey(name)])
    return `${type === 'choice' ? '' : `${valueMeanings[type]?.name ?? type}: `}${choices.map((word) => `\`${word}\``).join(', ')}`
  return valueMeanings[type]?.name ?? type
}

function preset(field: Field<unknown>): string {
  if (!('default' in field)) return ''
  if (typeof field.default === 'boolean') return field.default ? '`yes`' : '`no`'
  return typeof field.default === 'string' ? `\`${field.default}\`` : ''
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}
