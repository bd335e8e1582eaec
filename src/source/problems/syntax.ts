import { cut, inQuotes, quotedItem, textOf, textOfJa } from './phrases.ts'
import { error, warning } from './row.ts'

type Key = string | undefined

const fileReason = {
  missing: 'does not exist',
  outside: 'is outside the folder of the story',
  irregular: 'is not a file',
  large: 'is larger than 4 MB',
} as const

const fileReasonJa = {
  missing: 'がありません',
  outside: 'はストーリーのフォルダーの外にあります',
  irregular: 'は普通のファイルではありません',
  large: 'は4 MBを超えています',
} as const

/** `- elon: …`, or the first words of the text where it has no key. */
function beginning(text: string): string {
  const key = /^([^\s:]+):/.exec(text)?.[1]
  return key === undefined ? cut(text, 14) : `${key}: …`
}

/** Y: the file cannot be read, or YAML would read something else than was meant. `key` is what stands before the text. */
export const syntax = {
  Y100: error<{ path: string; reason: keyof typeof fileReason }>(
    {
      message: (d) => `The file "${cut(d.path)}" ${fileReason[d.reason]}.`,
      cure: 'Check the name, or begin a story with "kamishibai init".',
    },
    {
      message: (d) => `ファイル「${cut(d.path)}」${fileReasonJa[d.reason]}。`,
      cure: '名前を確かめてください。新しく始めるなら「kamishibai init」です。',
    },
  ),
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
  Y104: error<{ key: string }>(
    {
      message: (d) => `There is a full-width space after "${d.key}:".`,
      cure: 'Replace it with an ordinary half-width space.',
    },
    {
      message: (d) => `「${d.key}:」の後ろが全角スペースです。`,
      cure: '半角スペースに置き換えてください。',
    },
  ),
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
  Y107: error<{ text: string }>(
    {
      message: (d) => `Inside { … } a comma ends the text, so "${cut(d.text, 20)}" was cut off.`,
      cure: 'Put quotes around the whole text, or write one language per line without { }.',
    },
    {
      message: (d) => `{ … } の中ではコンマが文の終わりになるため、「${cut(d.text, 20)}」が切り離されました。`,
      cure: "文全体を ' ' で囲むか、{ } を使わずに1言語ずつ行を分けてください。",
    },
  ),
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
  Y109: error<{ written: string }>(
    {
      message: (d) => `"${d.written}" means nothing inside "…", where "\\" begins an escape.`,
      cure: 'Write "\\\\" for a backslash, or use single quotes: \'…\'.',
    },
    {
      message: (d) => `" " の中では「\\」が特別な意味を持ちますが、「${d.written}」に意味はありません。`,
      cure: "「\\\\」と2つ重ねるか、' ' で囲んでください。",
    },
  ),
  Y110: error<{ key: Key; mark: string; text: string }>(
    {
      message: (d) => `${textOf(d.key)} starts with "${d.mark}", which YAML reserves.`,
      cure: (d) => `Put quotes around it: ${quotedItem(d.key, cut(d.text))}`,
    },
    {
      message: (d) => `${textOfJa(d.key)}が「${d.mark}」で始まっていますが、YAMLではこの記号を文頭に置けません。`,
      cure: (d) => `' ' で囲んでください: ${quotedItem(d.key, cut(d.text))}`,
    },
  ),
  Y111: error<{ key: Key; text: string }>(
    {
      message: (d) => `${textOf(d.key)} starts with "*", which YAML reserves (it means "alias").`,
      cure: (d) => `For emphasis, put quotes around the whole text: ${quotedItem(d.key, cut(d.text))}`,
    },
    {
      message: (d) => `${textOfJa(d.key)}が「*」で始まっていますが、YAMLではエイリアスの記号です。`,
      cure: (d) => `強調なら、文全体を ' ' で囲んでください: ${quotedItem(d.key, cut(d.text))}`,
    },
  ),
  Y112: error<{ key: Key; quote: string; text: string }>(
    {
      message: (d) =>
        `There is text after the closing ${d.quote} of ${d.key === undefined ? 'this item' : `"${d.key}"`}.`,
      cure: (d) =>
        `If the quotation marks are part of the sentence, write 「…」 or wrap everything: ${inQuotes(cut(d.text))}`,
    },
    {
      message: (d) =>
        `${d.key === undefined ? 'この項目' : `「${d.key}」`}の閉じの ${d.quote} の後ろに、まだ文が続いています。`,
      cure: (d) => `引用符が文の一部なら、「…」を使うか、全体を ' ' で囲んでください: ${inQuotes(cut(d.text))}`,
    },
  ),
  Y113: error<{ key: Key; text: string }>(
    {
      message: (d) => `${textOf(d.key)} starts with "!", which YAML reserves (it means "tag").`,
      cure: (d) => `Put quotes around it, ${inQuotes(cut(d.text))}, or use the full-width "！".`,
    },
    {
      message: (d) => `${textOfJa(d.key)}が「!」で始まっていますが、YAMLではタグの記号です。`,
      cure: (d) => `${inQuotes(cut(d.text))} のように ' ' で囲むか、全角「！」にしてください。`,
    },
  ),
  Y114: error<{ key: Key; mark: string; text: string }>(
    {
      message: (d) =>
        `${textOf(d.key)} starts with "${d.mark}", which YAML reads as the beginning of a ${d.mark === '[' ? 'list' : 'mapping'}.`,
      cure: (d) =>
        `Put quotes around it: ${inQuotes(cut(d.text))}${d.mark === '[' ? ', or use 【…】.' : ', or close it with "}".'}`,
    },
    {
      message: (d) =>
        `${textOfJa(d.key)}が「${d.mark}」で始まっているため、YAMLが${d.mark === '[' ? 'リスト' : '対応表'}の始まりと解釈します。`,
      cure: (d) =>
        `' ' で囲んでください: ${inQuotes(cut(d.text))}${d.mark === '[' ? '。【…】も使えます。' : '。または「}」で閉じてください。'}`,
    },
  ),
  Y115: error<{ mark: string; text: string }>(
    {
      message: (d) => `"${d.mark}" must be alone on its line; the text goes on the next lines, indented.`,
      cure: (d) => `Either remove "${d.mark}", or move "${cut(d.text, 12)}" to a new line with two more spaces.`,
    },
    {
      message: (d) => `「${d.mark}」の行には、ほかに何も書けません。文は次の行から、字下げして書きます。`,
      cure: (d) =>
        `「${d.mark}」を消すか、「${cut(d.text, 12)}」を次の行に移し、半角スペース2つ分深く字下げしてください。`,
    },
  ),
  Y116: error<{ above: number; needed: number }>(
    {
      message: (d) => `This line looks like the continuation of line ${d.above}, but it is not indented far enough.`,
      cure: (d) => `Indent it with at least ${d.needed} spaces, or join it to the line above.`,
    },
    {
      message: (d) => `この行は${d.above}行目の続きのようですが、字下げが足りません。`,
      cure: (d) => `半角スペース${d.needed}個以上で字下げするか、上の行につなげてください。`,
    },
  ),
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
  Y118: error<{ quote: string }>(
    {
      message: (d) => `This ${d.quote} is never closed.`,
      cure: (d) => `Add a closing ${d.quote} at the end of the text, or remove the opening one.`,
    },
    {
      message: (d) => `この ${d.quote} は閉じられていません。`,
      cure: (d) => `文の終わりに ${d.quote} を付けるか、始まりの ${d.quote} を消してください。`,
    },
  ),
  Y119: error(
    {
      message: 'The indentation of this line does not match any line above it.',
      cure: 'Lines that belong together must start in the same column.',
    },
    {
      message: 'この行の字下げが、上のどの行ともそろっていません。',
      cure: '同じまとまりの行は、同じ桁から始めてください。',
    },
  ),
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
  Y122: error<{ word: string }>(
    {
      message: (d) => `YAML reads "${cut(d.word, 20)}" as an anchor and drops it from the text.`,
      cure: 'Put quotes around the whole text.',
    },
    {
      message: (d) => `YAMLが「${cut(d.word, 20)}」をアンカーと解釈し、文から落とします。`,
      cure: "文全体を ' ' で囲んでください。",
    },
  ),
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
  Y124: error<{ key: string; line: number }>(
    {
      message: (d) => `"${cut(d.key, 30)}" appears twice here (first on line ${d.line}).`,
      cure: 'Keep one of them; a line in a script needs its own "- ".',
    },
    {
      message: (d) => `「${cut(d.key, 30)}」がここに2つあります（1つ目は${d.line}行目）。`,
      cure: '片方を残してください。台本の行なら、それぞれ「- 」で始めます。',
    },
  ),
  /** `character`: its code point, e.g. `U+0000`. */
  Y125: error<{ character: string }>(
    {
      message: (d) => `There is a character here that cannot be shown (${d.character}).`,
      cure: 'Delete it; it may have come with a copied text.',
    },
    {
      message: (d) => `ここに表示できない文字があります（${d.character}）。`,
      cure: '消してください。文をコピーしたときに紛れ込んだのかもしれません。',
    },
  ),
  Y126: error<{ limit: number; unit: 'MB' | 'lines' }>(
    {
      message: (d) => `This file has more than ${d.limit} ${d.unit}.`,
      cure: 'Split the story with "- include: …", and keep pictures in files of their own.',
    },
    {
      message: (d) =>
        `このファイルは${d.limit.toLocaleString('en')} ${d.unit === 'lines' ? '行' : d.unit}を超えています。`,
      cure: '「- include: …」でストーリーを分け、画像は別のファイルにしてください。',
    },
  ),
  Y127: error<{ levels: number }>(
    {
      message: (d) => `Lists or keys stand inside one another more than ${d.levels} levels deep here.`,
      cure: 'A story needs about six levels: check the brackets and the indentation.',
    },
    {
      message: (d) => `ここでリストやキーの入れ子が${d.levels}段を超えています。`,
      cure: 'ストーリーに要るのは6段ほどです。括弧と字下げを確かめてください。',
    },
  ),
  Y128: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" cannot be a key.`,
      cure: 'Use another name.',
    },
    {
      message: (d) => `「${d.key}」はキーに使えません。`,
      cure: '別の名前にしてください。',
    },
  ),
  Y129: error(
    {
      message: 'A list or a mapping cannot be a key.',
      cure: 'Write one word before the colon; put quotes around a text that starts with "?", "[" or "{".',
    },
    {
      message: 'リストや対応表はキーに使えません。',
      cure: "コロンの前は1語にしてください。「?」「[」「{」で始まる文は ' ' で囲みます。",
    },
  ),
  Y130: error(
    {
      message: 'The file is empty.',
      cure: 'Start with "title:", "lang:" and "scenes:", or run "kamishibai init".',
    },
    {
      message: 'ファイルが空です。',
      cure: '「title:」「lang:」「scenes:」から始めるか、「kamishibai init」を使ってください。',
    },
  ),
  Y131: error<{ mark: string }>(
    {
      message: (d) => `What begins with "${d.mark}" here cannot be read to its end.`,
      cure: (d) =>
        `Put half-width commas between the entries, quotes around texts with a comma or a colon, and "${d.mark === '[' ? ']' : '}'}" at the end.`,
    },
    {
      message: (d) => `ここの「${d.mark}」で始まる部分を、最後まで読めません。`,
      cure: (d) =>
        `項目の間に半角コンマ、コンマやコロンを含む文に ' '、終わりに「${d.mark === '[' ? ']' : '}'}」があるか確かめてください。`,
    },
  ),
  Y199: error<{ reason: string }>(
    {
      message: (d) => `This is not valid YAML (${cut(d.reason, 80)}).`,
      cure: 'Compare the line with a sound story: "kamishibai init" writes one.',
    },
    {
      message: (d) => `正しいYAMLではありません（${cut(d.reason, 80)}）。`,
      cure: 'この行を正しいストーリーと見比べてください。ひな形は「kamishibai init」で作れます。',
    },
  ),
  Y132: error<{ mark: string; text: string }>(
    {
      message: (d) =>
        d.mark === '-'
          ? 'There is a full-width space after "-".'
          : `This item begins with "${d.mark}", but a list is made with the half-width hyphen "-".`,
      cure: (d) => `Write "- ${beginning(d.text)}" with a half-width hyphen and a half-width space.`,
    },
    {
      message: (d) =>
        d.mark === '-'
          ? '「-」の後ろが全角スペースです。'
          : `項目が「${d.mark}」で始まっていますが、リストの記号は半角の「-」です。`,
      cure: (d) => `半角の「-」と半角スペースで「- ${beginning(d.text)}」と書いてください。`,
    },
  ),
  Y133: error<{ key: string; speaker: string | undefined }>(
    {
      message: (d) => `"${cut(d.key)}" cannot stand below a text that has no key.`,
      cure: (d) => `Give the text above a key with a half-width colon and a space: "- ${d.speaker ?? 'narration'}: …".`,
    },
    {
      message: (d) => `キーのない文の下に「${cut(d.key)}」は書けません。`,
      cure: (d) => `上の文を、半角コロンと半角スペースで「- ${d.speaker ?? 'narration'}: …」と書いてください。`,
    },
  ),
}
