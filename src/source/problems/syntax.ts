import { cut, inQuotes, quotedItem, textOf, textOfJa } from './phrases.ts'
import { error, warning } from './row.ts'

type Key = string | undefined

const fileReason = {
  missing: 'does not exist',
  outside: 'is outside the folder of the story',
  irregular: 'is not a file',
  large: 'is larger than 4 MB',
} as const

/** `- elon: …`, or the first words of the text where it has no key. */
function beginning(text: string): string {
  const key = /^([^\s:]+):/.exec(text)?.[1]
  return key === undefined ? cut(text, 14) : `${key}: …`
}

/** Y: the file cannot be read, or YAML would read something else than was meant. `key` is what stands before the text. */
export const syntax = {
  Y100: error<{ path: string; reason: keyof typeof fileReason }>({
    message: (d) => `The file "${cut(d.path)}" ${fileReason[d.reason]}.`,
    cure: 'Check the name, or begin a story with "kamishibai init".',
  }),
  Y101: error(
    {
      message: 'This line is indented with a tab.',
      cure: 'YAML allows only spaces: replace each tab with two spaces (in VS Code: "Convert Indentation to Spaces").',
    },
    {
      message: 'この行はタブで字下げされています。',
      cure: 'タブを半角スペース2つに置き換えてください。',
    },
  ),
  Y102: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" is followed by a full-width colon "：".`,
      cure: (d) => `Write a half-width colon and a space: "${d.key}: …".`,
    },
    {
      message: (d) => `「${d.key}」の後ろが全角コロン「：」です。`,
      cure: (d) => `半角コロンと半角スペースで「${d.key}: …」と書いてください。`,
    },
  ),
  Y103: error<{ key: string; text: string }>(
    {
      message: (d) => `There is no space after "${d.key}:".`,
      cure: (d) => `Put one space after the colon: "${d.key}: ${[...d.text].slice(0, 12).join('')}…".`,
    },
    {
      message: (d) => `「${d.key}:」の後ろに半角スペースがありません。`,
      cure: (d) => `コロンの後ろに半角スペースを1つ入れてください: 「${d.key}: ${[...d.text].slice(0, 12).join('')}…」`,
    },
  ),
  Y104: error<{ key: string }>({
    message: (d) => `There is a full-width space after "${d.key}:".`,
    cure: 'Replace it with an ordinary half-width space.',
  }),
  Y105: error<{ key: Key; text: string }>(
    {
      message: (d) => `${textOf(d.key)} contains ": " (colon + space), which YAML takes for a new key.`,
      cure: (d) => `Use a full-width "：", or put quotes around the text: ${quotedItem(d.key, cut(d.text))}`,
    },
    {
      message: (d) => `${textOfJa(d.key)}中に「: 」（半角コロン＋空白）があり、YAMLが新しい項目と解釈します。`,
      cure: "全角「：」にするか、文全体を ' ' で囲んでください。",
    },
  ),
  Y106: error<{ space: 'full-width' | 'non-breaking' }>(
    {
      message: (d) => `This line is indented with a ${d.space} space.`,
      cure: 'Replace it with two half-width spaces.',
    },
    {
      message: (d) => `この行は${d.space === 'full-width' ? '全角スペース' : '改行なしスペース'}で字下げされています。`,
      cure: '半角スペース2つに置き換えてください。',
    },
  ),
  Y107: error<{ text: string }>({
    message: (d) => `Inside { … } a comma ends the text, so "${cut(d.text, 20)}" was cut off.`,
    cure: 'Put quotes around the whole text, or write one language per line without { }.',
  }),
  Y108: error<{ key: string; mark: string; needed: number; now: number }>(
    {
      message: (d) => `The text after "${d.key}: ${d.mark}" must be indented further than "${d.key}".`,
      cure: (d) => `Indent this line with ${d.needed} spaces (now ${d.now}).`,
    },
    {
      message: (d) => `「${d.key}: ${d.mark}」の続きは「${d.key}」より右に字下げしてください。`,
      cure: (d) => `この行を半角スペース${d.needed}個で字下げしてください（現在${d.now}個）。`,
    },
  ),
  Y109: error<{ written: string }>({
    message: (d) => `"${d.written}" means nothing inside "…", where "\\" begins an escape.`,
    cure: 'Write "\\\\" for a backslash, or use single quotes: \'…\'.',
  }),
  Y110: error<{ key: Key; mark: string; text: string }>({
    message: (d) => `${textOf(d.key)} starts with "${d.mark}", which YAML reserves.`,
    cure: (d) => `Put quotes around it: ${quotedItem(d.key, cut(d.text))}`,
  }),
  Y111: error<{ key: Key; text: string }>({
    message: (d) => `${textOf(d.key)} starts with "*", which YAML reserves (it means "alias").`,
    cure: (d) => `For emphasis, put quotes around the whole text: ${quotedItem(d.key, cut(d.text))}`,
  }),
  Y112: error<{ key: Key; quote: string; text: string }>({
    message: (d) =>
      `There is text after the closing ${d.quote} of ${d.key === undefined ? 'this item' : `"${d.key}"`}.`,
    cure: (d) =>
      `If the quotation marks are part of the sentence, write 「…」 or wrap everything: ${inQuotes(cut(d.text))}`,
  }),
  Y113: error<{ key: Key; text: string }>({
    message: (d) => `${textOf(d.key)} starts with "!", which YAML reserves (it means "tag").`,
    cure: (d) => `Put quotes around it, ${inQuotes(cut(d.text))}, or use the full-width "！".`,
  }),
  Y114: error<{ key: Key; mark: string; text: string }>({
    message: (d) =>
      `${textOf(d.key)} starts with "${d.mark}", which YAML reads as the beginning of a ${d.mark === '[' ? 'list' : 'mapping'}.`,
    cure: (d) =>
      `Put quotes around it: ${inQuotes(cut(d.text))}${d.mark === '[' ? ', or use 【…】.' : ', or close it with "}".'}`,
  }),
  Y115: error<{ mark: string; text: string }>({
    message: (d) => `"${d.mark}" must be alone on its line; the text goes on the next lines, indented.`,
    cure: (d) => `Either remove "${d.mark}", or move "${cut(d.text, 12)}" to a new line with two more spaces.`,
  }),
  Y116: error<{ above: number; needed: number }>({
    message: (d) => `This line looks like the continuation of line ${d.above}, but it is not indented far enough.`,
    cure: (d) => `Indent it with at least ${d.needed} spaces, or join it to the line above.`,
  }),
  Y117: error<{ text: string }>(
    {
      message: 'There is no space after "-".',
      cure: (d) => `Write "- ${beginning(d.text)}".`,
    },
    {
      message: '「-」の後ろに半角スペースがありません。',
      cure: (d) => `「- ${beginning(d.text)}」と書いてください。`,
    },
  ),
  Y118: error<{ quote: string }>({
    message: (d) => `This ${d.quote} is never closed.`,
    cure: (d) => `Add a closing ${d.quote} at the end of the text, or remove the opening one.`,
  }),
  Y119: error({
    message: 'The indentation of this line does not match any line above it.',
    cure: 'Lines that belong together must start in the same column.',
  }),
  Y120: error<{ encoding: string | undefined }>(
    {
      message: (d) =>
        d.encoding === undefined
          ? 'This file is not saved as UTF-8.'
          : `This file is saved as ${d.encoding}, not UTF-8.`,
      cure: 'In your editor choose "Save As" → encoding "UTF-8" and save it again.',
    },
    {
      message: (d) =>
        d.encoding === undefined
          ? 'このファイルはUTF-8で保存されていません。'
          : `このファイルは${d.encoding}で保存されています。`,
      cure: 'UTF-8で保存し直してください。',
    },
  ),
  Y121: error<{ mark: string }>(
    {
      message: (d) =>
        `"${d.mark}" at the start of a line ends the YAML document, so everything after it would be lost.`,
      cure: 'To start a new slide inside a scene write "- ---" in its script; to start a new scene write "- scene: …".',
    },
    {
      message: (d) => `行頭の「${d.mark}」はYAML文書の終わりを意味し、以降が失われます。`,
      cure: '次のスライドは「- ---」、次の場面は「- scene: …」です。',
    },
  ),
  Y122: error<{ word: string }>({
    message: (d) => `YAML reads "${cut(d.word, 20)}" as an anchor and drops it from the text.`,
    cure: 'Put quotes around the whole text.',
  }),
  Y123: warning<{ comment: string }>(
    {
      message: (d) => `Everything from "${cut(d.comment, 11)}" on is treated as a comment and will not appear.`,
      cure: 'If it belongs to the text, put quotes around the text; if it is a comment, add a space after "#".',
    },
    {
      message: (d) => `「${cut(d.comment, 11)}」以降はコメントとして扱われ、表示されません。`,
      cure: "文の一部なら文全体を ' ' で囲み、コメントなら「#」の後ろに半角スペースを入れてください。",
    },
  ),
  Y124: error<{ key: string; line: number }>({
    message: (d) => `"${cut(d.key, 30)}" appears twice here (first on line ${d.line}).`,
    cure: 'Keep one of them; a line in a script needs its own "- ".',
  }),
  /** `character`: its code point, e.g. `U+0000`. */
  Y125: error<{ character: string }>({
    message: (d) => `There is a character here that cannot be shown (${d.character}).`,
    cure: 'Delete it; it may have come with a copied text.',
  }),
  Y126: error<{ limit: number; unit: 'MB' | 'lines' }>({
    message: (d) => `This file has more than ${d.limit} ${d.unit}.`,
    cure: 'Split the story with "- include: …", and keep pictures in files of their own.',
  }),
  Y127: error<{ levels: number }>({
    message: (d) => `Lists or keys stand inside one another more than ${d.levels} levels deep here.`,
    cure: 'A story needs about six levels: check the brackets and the indentation.',
  }),
  Y128: error<{ key: string }>({
    message: (d) => `"${d.key}" cannot be a key.`,
    cure: 'Use another name.',
  }),
  Y129: error({
    message: 'A list or a mapping cannot be a key.',
    cure: 'Write one word before the colon; put quotes around a text that starts with "?", "[" or "{".',
  }),
  Y130: error({
    message: 'The file is empty.',
    cure: 'Start with "title:", "lang:" and "scenes:", or run "kamishibai init".',
  }),
  Y131: error<{ mark: string }>({
    message: (d) => `What begins with "${d.mark}" here cannot be read to its end.`,
    cure: (d) =>
      `Put half-width commas between the entries, quotes around texts with a comma or a colon, and "${d.mark === '[' ? ']' : '}'}" at the end.`,
  }),
  Y199: error<{ reason: string }>({
    message: (d) => `This is not valid YAML (${cut(d.reason, 80)}).`,
    cure: 'Compare the line with the examples in "kamishibai help yaml".',
  }),
}
