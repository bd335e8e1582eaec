import { cut, didYouMean, didYouMeanJa, inQuotes, listed, type Near, nameOf, nameOfJa, type What } from './phrases.ts'
import { error, warning } from './row.ts'

/** Where a key stands. `name` is the id of the cast entry or source, or the head of the block. */
export type Where =
  | 'translation'
  | 'story'
  | 'scene'
  | 'act'
  | 'include'
  | 'member'
  | 'source'
  | 'cover'
  | 'stage'
  | 'keys'
  | 'script'
  | 'line'
  | 'block'

const where: Readonly<Record<Where, (name: string) => string>> = {
  translation: () => 'a translation file',
  story: () => 'the story',
  scene: () => 'a scene',
  act: () => 'an act',
  include: () => 'an included file',
  member: (name) => `cast entry "${name}"`,
  source: (name) => `source "${name}"`,
  cover: () => '"cover"',
  stage: () => '"stage"',
  keys: () => '"keys"',
  script: () => 'a script',
  line: () => 'a line of dialogue',
  block: (name) => `"${name}"`,
}

const whereJa: Readonly<Record<Where, (name: string) => string>> = {
  translation: () => '翻訳ファイル',
  story: () => 'ストーリーの一番上',
  scene: () => '場面',
  act: () => '幕',
  include: () => '取り込むファイル',
  member: (name) => `登場人物「${name}」`,
  source: (name) => `出典「${name}」`,
  cover: () => '「cover」',
  stage: () => '「stage」',
  keys: () => '「keys」',
  script: () => '台本',
  line: () => 'セリフ',
  block: (name) => `「${name}」`,
}

interface Of {
  readonly what: What
  readonly name?: string | undefined
}
type About<T> = { readonly [K in keyof (Of & T)]: (Of & T)[K] }

const missing: Readonly<Record<string, string>> = {
  title: 'Add "title: …" at the top.',
  lang: 'Add the main language at the top, e.g. "lang: ja".',
  scenes: 'Add "scenes:" and at least one "- scene: …".',
}

const missingJa: Readonly<Record<string, string>> = {
  title: '一番上に「title: …」を加えてください。',
  lang: '一番上に主な言語を加えてください。例:「lang: ja」',
  scenes: '「scenes:」と、1つ以上の「- scene: …」を加えてください。',
}

const purpose: Readonly<Record<string, string>> = {
  label: 'Add "label: …" saying what the number is.',
  data: 'Add "data:" with one "label: number" per line.',
  means: 'Add "means: …" with the explanation.',
}

const purposeJa: Readonly<Record<string, string>> = {
  label: '何の数かを「label: …」に書いてください。',
  data: '「data:」の下に「ラベル: 数」を1行ずつ書いてください。',
  means: '「means: …」に意味を書いてください。',
}

const choice: Readonly<Record<string, string>> = {
  layout: 'a layout',
  kind: 'a kind of speech',
  dialogue: 'a kind of speech',
  side: 'a side',
  type: 'a type',
  chart: 'a type of chart',
  show: 'a place to show',
  narrate: 'a place for narration',
  keys: 'a preset of keys',
  preset: 'a preset of keys',
}

const choiceJa: Readonly<Record<string, string>> = {
  layout: 'レイアウト',
  kind: 'セリフの種類',
  dialogue: 'セリフの種類',
  side: '側',
  type: '種類',
  chart: 'グラフの種類',
  show: '表示先',
  narrate: '地の文の出し方',
  keys: 'キー配列の名前',
  preset: 'キー配列の名前',
}

/** Marp directives that the story has keys of its own for. */
const topKeys = ['theme', 'size', 'lang', 'title']

const isBareNumber = (written: string) => /^\d+$/.test(written.normalize('NFKC').trim())

const colourKeys = ['colour', 'color', 'background']

/** S: the YAML is sound, but it is not a story. */
export const structure = {
  S200: error(
    {
      message: 'The story must start with keys such as "title:" and "scenes:".',
      cure: 'See "kamishibai init".',
    },
    {
      message: 'ストーリーは「title:」や「scenes:」などのキーで始めます。',
      cure: '「kamishibai init」でひな形を作れます。',
    },
  ),
  S201: error<{ written: string; where: Where; name?: string | undefined; near?: Near; allowed: readonly string[] }>(
    {
      message: (d) => `Unknown key "${cut(d.written)}" in ${where[d.where](d.name ?? '')}.`,
      cure: (d) => didYouMean(d.near, `Allowed here: ${listed(d.allowed)}. (Use "x-…" for your own data.)`),
    },
    {
      message: (d) => `${whereJa[d.where](d.name ?? '')}に「${cut(d.written)}」というキーはありません。`,
      cure: (d) =>
        didYouMeanJa(d.near, `ここで使えるキー: ${listed(d.allowed)}（自分用のデータは「x-…」に書けます）。`),
    },
  ),
  S202: error<{ written: string; key: string }>(
    {
      message: (d) => `Keys are written in English: "${d.written}" is called "${d.key}".`,
      cure: (d) => `Write "${d.key}:".`,
    },
    {
      message: (d) => `キーは英語で書きます。「${d.written}」は「${d.key}」です。`,
      cure: (d) => `「${d.key}:」と書いてください。`,
    },
  ),
  S203: error<{ key: 'title' | 'lang' | 'scenes' }>(
    {
      message: (d) => `"${d.key}" is missing.`,
      cure: (d) => missing[d.key] ?? `Add "${d.key}: …".`,
    },
    {
      message: (d) => `「${d.key}」がありません。`,
      cure: (d) => missingJa[d.key] ?? `「${d.key}: …」を加えてください。`,
    },
  ),
  S204: error<{ id: string }>(
    {
      message: (d) => `The cast entry "${d.id}" has no name.`,
      cure: 'Add "name: …".',
    },
    {
      message: (d) => `登場人物「${d.id}」に名前がありません。`,
      cure: '「name: …」を加えてください。',
    },
  ),
  S205: error<{ block: string; key: string }>(
    {
      message: (d) => `This ${d.block} has no "${d.key}".`,
      cure: (d) => purpose[d.key] ?? `Add "${d.key}: …".`,
    },
    {
      message: (d) => `この「${d.block}」に「${d.key}」がありません。`,
      cure: (d) => purposeJa[d.key] ?? `「${d.key}: …」を加えてください。`,
    },
  ),
  S206: error(
    {
      message: 'Each scene must start with "- scene: …".',
      cure: 'Write the heading after "scene:".',
    },
    {
      message: '場面は「- scene: …」で始めます。',
      cure: '「scene:」の後ろに見出しを書いてください。',
    },
  ),
  S207: error<{ key: string }>(
    {
      message: (d) => `"${d.key}:" is a line of the script, so it cannot stand directly under the scene.`,
      cure: (d) => `Add "script:" and put the line under it as a list item, "- ${d.key}: …".`,
    },
    {
      message: (d) => `「${d.key}:」は台本の行なので、場面のすぐ下には書けません。`,
      cure: (d) => `「script:」を加え、その下に「- ${d.key}: …」と書いてください。`,
    },
  ),
  S208: error(
    {
      message: 'This scene has no heading.',
      cure: 'Start it with "- scene: …".',
    },
    {
      message: 'この場面には見出しがありません。',
      cure: '「- scene: …」で始めてください。',
    },
  ),
  S209: error(
    {
      message: '"script" must be a list.',
      cure: 'Start every line of the script with "- ".',
    },
    {
      message: '「script」はリストにします。',
      cure: '台本の各行を「- 」で始めてください。',
    },
  ),
  S210: error<{ key?: string | undefined }>(
    {
      message: '"scenes" must be a list, so each scene starts with "- ".',
      cure: (d) => `Write "  - ${d.key ?? 'scene'}: …" and indent the rest of the scene under it.`,
    },
    {
      message: '「scenes」はリストなので、各場面を「- 」で始めます。',
      cure: (d) => `「  - ${d.key ?? 'scene'}: …」と書き、場面の残りをその下に字下げしてください。`,
    },
  ),
  S211: error<About<unknown>>(
    {
      message: (d) => `${nameOf(d)} is empty.`,
      cure: 'Write the text after the colon, or delete the line.',
    },
    {
      message: (d) => `${nameOfJa(d)}が空です。`,
      cure: 'コロンの後ろに文を書くか、この行を消してください。',
    },
  ),
  S212: error<About<{ comment: string }>>(
    {
      message: (d) => `${nameOf(d)} is empty, because everything from "#" on is a comment.`,
      cure: (d) =>
        colourKeys.includes(d.name ?? '')
          ? `Leave the "#" out: ${d.name}: ${cut(d.comment.slice(1))}`
          : `Put quotes around it: ${inQuotes(cut(d.comment))}`,
    },
    {
      message: (d) => `「#」以降がコメントになるため、${nameOfJa(d)}が空です。`,
      cure: (d) =>
        colourKeys.includes(d.name ?? '')
          ? `「#」を付けずに書いてください: ${d.name}: ${cut(d.comment.slice(1))}`
          : `' ' で囲んでください: ${inQuotes(cut(d.comment))}`,
    },
  ),
  S213: error<About<unknown>>(
    {
      message: (d) => `${nameOf(d)} must be one text, not a list.`,
      cure: 'For several paragraphs use "|" and blank lines; for several lines of dialogue write one "- speaker: …" item each.',
    },
    {
      message: (d) => `${nameOfJa(d)}は1つの文にします。リストは書けません。`,
      cure: '段落を分けるなら「|」と空行を使い、セリフが続くなら「- 話し手: …」を1行ずつ書いてください。',
    },
  ),
  S214: error<About<{ languages: readonly string[] }>>(
    {
      message: (d) => `${nameOf(d)} must be a text, or one text per language.`,
      cure: (d) =>
        `For several languages write { ${d.languages.map((lang) => `${lang}: …`).join(', ') || 'ja: …, en: …'} }; a text with ": " in it needs quotes.`,
    },
    {
      message: (d) => `${nameOfJa(d)}は、1つの文か、言語ごとの文にします。`,
      cure: (d) =>
        `複数の言語なら { ${d.languages.map((lang) => `${lang}: …`).join(', ') || 'ja: …, en: …'} } と書きます。「: 」を含む文は ' ' で囲んでください。`,
    },
  ),
  S215: error(
    {
      message: 'A list cannot stand directly in a script.',
      cure: 'For a list on the slide write "- list:" and its points under it.',
    },
    {
      message: '台本の中に、リストをそのまま置くことはできません。',
      cure: 'スライドに箇条書きを出すなら「- list:」と書き、その下に項目を並べてください。',
    },
  ),
  S216: error<{ first: string; second: string }>(
    {
      message: (d) => `Two things in one item: "${d.first}" and "${d.second}".`,
      cure: (d) => `Start a new item: put "- " before "${d.second}:" and align it with the "- " above.`,
    },
    {
      message: (d) => `1つの項目に「${d.first}」と「${d.second}」が入っています。`,
      cure: (d) => `「${d.second}:」の前に「- 」を付け、上の「- 」と桁をそろえてください。`,
    },
  ),
  S217: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" cannot stand alone; it belongs to the item above.`,
      cure: (d) => `Remove the "- " and align "${d.key}:" with the first word of that item.`,
    },
    {
      message: (d) => `「${d.key}」は単独では書けません。上の項目に付くものです。`,
      cure: (d) => `「- 」を消し、「${d.key}:」を上の項目の最初の文字にそろえてください。`,
    },
  ),
  S220: warning(
    {
      message: 'This scene has no script.',
      cure: 'Add "script:" and at least one line, "- …", or delete the scene.',
    },
    {
      message: 'この場面には台本がありません。',
      cure: '「script:」と1行以上の「- …」を加えるか、この場面を消してください。',
    },
  ),
  S231: error<{ written: string }>(
    {
      message: (d) =>
        isBareNumber(d.written) ? `"${d.written}" has no unit.` : `"${cut(d.written)}" is not a duration.`,
      cure: (d) =>
        isBareNumber(d.written)
          ? `Write "${d.written}s" for seconds or "${d.written}m" for minutes.`
          : 'Examples: 90s, 2m, 1m30s, 1:30, 90秒, 2分.',
    },
    {
      message: (d) =>
        isBareNumber(d.written)
          ? `「${d.written}」に単位がありません。`
          : `「${cut(d.written)}」は時間の長さとして読めません。`,
      cure: (d) =>
        isBareNumber(d.written)
          ? `秒なら「${d.written}s」、分なら「${d.written}m」と書いてください。`
          : '例: 90s、2m、1m30s、1:30、90秒、2分',
    },
  ),
  S232: error<{ written: string }>(
    {
      message: (d) => `"${cut(d.written)}" is not a date on the calendar.`,
      cure: 'Write year-month-day, e.g. 2024-09-09.',
    },
    {
      message: (d) => `「${cut(d.written)}」という日付は暦にありません。`,
      cure: '年-月-日の順に書いてください。例: 2024-09-09',
    },
  ),
  S233: error<{ written: string; readings: readonly string[] }>(
    {
      message: (d) => `"${cut(d.written)}" can be read in two ways (day/month or month/day).`,
      cure: (d) => `Write ${d.readings.join(' or ')}.`,
    },
    {
      message: (d) => `「${cut(d.written)}」は2通りに読めます（日/月か、月/日か）。`,
      cure: (d) => `${d.readings.map((reading) => `「${reading}」`).join('か')}と書いてください。`,
    },
  ),
  S234: error<{ written: string }>(
    {
      message: (d) => `"${cut(d.written)}" is not a date.`,
      cure: 'Write 2024, 2024-09, 2024-09-09 or 2024年9月9日.',
    },
    {
      message: (d) => `「${cut(d.written)}」は日付として読めません。`,
      cure: '2024、2024-09、2024-09-09、2024年9月9日のように書いてください。',
    },
  ),
  S241: error<{ written: string; key: string; choices: readonly string[]; near?: Near }>(
    {
      message: (d) => `"${cut(d.written)}" is not ${choice[d.key] ?? `a value of "${d.key}"`}.`,
      cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.choices)}.`),
    },
    {
      message: (d) => `「${cut(d.written)}」という${choiceJa[d.key] ?? `「${d.key}」の値`}はありません。`,
      cure: (d) => didYouMeanJa(d.near, `次の中から選んでください: ${listed(d.choices)}`),
    },
  ),
  S242: error<{ written: string }>(
    {
      message: (d) => `"${cut(d.written)}" is not a number.`,
      cure: 'Write digits only (1,000億 and 1.5 are fine); put the unit in "unit:" and "about" in "approx: yes".',
    },
    {
      message: (d) => `「${cut(d.written)}」は数として読めません。`,
      cure: '数字だけを書いてください（1,000億や1.5も可）。単位は「unit:」に、「約」は「approx: yes」にします。',
    },
  ),
  S243: error(
    {
      message: 'Each entry of a timeline needs a date and a text.',
      cure: 'Write "- 2015: …".',
    },
    {
      message: '年表の項目には、日付と文が要ります。',
      cure: '「- 2015: …」のように書いてください。',
    },
  ),
  S244: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" needs a list.`,
      cure: 'Put each point on its own line with "- ".',
    },
    {
      message: (d) => `「${d.key}」はリストにします。`,
      cure: '項目を1行ずつ「- 」で始めて書いてください。',
    },
  ),
  S245: error<{ written: string; themes: readonly string[]; near?: Near }>(
    {
      message: (d) => `There is no theme "${cut(d.written)}".`,
      cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.themes)}.`),
    },
    {
      message: (d) => `「${cut(d.written)}」というテーマはありません。`,
      cure: (d) => didYouMeanJa(d.near, `次の中から選んでください: ${listed(d.themes)}`),
    },
  ),
  S246: error<{ written: string; sizes: readonly string[]; near?: Near }>(
    {
      message: (d) => `"${cut(d.written)}" is not a size of this theme.`,
      cure: (d) => didYouMean(d.near, `Choose one of: ${listed(d.sizes)}.`),
    },
    {
      message: (d) => `このテーマに「${cut(d.written)}」という大きさはありません。`,
      cure: (d) => didYouMeanJa(d.near, `次の中から選んでください: ${listed(d.sizes)}`),
    },
  ),
  S247: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" cannot stand under "marp".`,
      cure: (d) =>
        topKeys.includes(d.key)
          ? `Write "${d.key}: …" at the top level of the story.`
          : 'Only Marp directives such as "header", "footer" and "paginate" are allowed here.',
    },
    {
      message: (d) => `「marp」の下に「${d.key}」は書けません。`,
      cure: (d) =>
        topKeys.includes(d.key)
          ? `ストーリーの一番上の段に「${d.key}: …」と書いてください。`
          : 'ここに書けるのは「header」「footer」「paginate」などのMarpの指示だけです。',
    },
  ),
  S248: error<{ written: string }>(
    {
      message: (d) => `"${cut(d.written)}" is not a colour.`,
      cure: 'Write six hexadecimal digits without "#", e.g. b3261e, or the name of a CSS colour.',
    },
    {
      message: (d) => `「${cut(d.written)}」は色として読めません。`,
      cure: 'b3261e のように「#」なしの16進数6桁か、CSSの色の名前で書いてください。',
    },
  ),
  S249: warning(
    {
      message: 'No scene has a date, so this timeline is empty and gets no slide.',
      cure: 'Add "when: 2015-12" to scenes, or list the dates here: "- 2015-12: The lab opens".',
    },
    {
      message: '日付のあるシーンがないので、この年表は空です。スライドは作られません。',
      cure: 'シーンに「when: 2015-12」を足すか、ここに「- 2015-12: 研究所が開く」のように日付を並べてください。',
    },
  ),
  S250: error<{ key: string; example: string }>(
    {
      message: (d) => `"${d.key}" must hold keys and values, not a text or a list.`,
      cure: (d) => `Put one "${d.example}" on each line under "${d.key}:".`,
    },
    {
      message: (d) => `「${d.key}」の中身は、文やリストではなく、キーと値にします。`,
      cure: (d) => `「${d.key}:」の下に「${d.example}」のように1行ずつ書いてください。`,
    },
  ),
  S251: error<{ key: string }>(
    {
      message: (d) => `"${d.key}" must be one value.`,
      cure: (d) => `Write it after the colon: "${d.key}: …".`,
    },
    {
      message: (d) => `「${d.key}」の値は1つです。`,
      cure: (d) => `コロンの後ろに書いてください: 「${d.key}: …」`,
    },
  ),
  S252: error<{ written: string }>(
    {
      message: (d) => `"${cut(d.written)}" is not an id.`,
      cure: 'Use letters, digits, "-", "_" and "・", without spaces.',
    },
    {
      message: (d) => `「${cut(d.written)}」はidに使えません。`,
      cure: '文字、数字、「-」「_」「・」だけを、空白を入れずに使ってください。',
    },
  ),
  S253: error<{ written: string; near?: Near }>(
    {
      message: (d) => `There is no key "${cut(d.written)}".`,
      cure: (d) =>
        didYouMean(d.near, 'Write a letter, a sign or a name: x, ?, F5, ArrowRight, Shift+l, Ctrl+PageDown.'),
    },
    {
      message: (d) => `「${cut(d.written)}」というキーはありません。`,
      cure: (d) =>
        didYouMeanJa(
          d.near,
          '文字、記号、または名前で書いてください。例: x、?、F5、ArrowRight、Shift+l、Ctrl+PageDown',
        ),
    },
  ),
  /** `other`: the action that the author may give other keys. */
  S254: error<{ key: string; actions: readonly string[]; other?: string | undefined }>(
    {
      message: (d) => `The key "${d.key}" asks for ${d.actions.length} things: ${listed(d.actions)}.`,
      cure: (d) => (d.other ? `Use another key, or give "${d.other}" keys of its own.` : 'Use another key.'),
    },
    {
      message: (d) => `キー「${d.key}」に、${d.actions.length}つの動作（${listed(d.actions)}）が重なっています。`,
      cure: (d) =>
        d.other ? `別のキーにするか、「${d.other}」のほうに別のキーを割り当ててください。` : '別のキーにしてください。',
    },
  ),
  S299: error<{ written: string }>(
    {
      message: (d) =>
        `This story is written for version "${cut(d.written)}" of the story language; this program knows version 1.`,
      cure: 'Update kamishibai, or write "kamishibai: 1".',
    },
    {
      message: (d) =>
        `このストーリーはストーリー言語の版「${cut(d.written)}」で書かれています。このプログラムが読めるのは版1です。`,
      cure: 'kamishibaiを新しくするか、「kamishibai: 1」と書いてください。',
    },
  ),
}
