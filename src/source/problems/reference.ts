import { cut, didYouMean, didYouMeanJa, listed, type Near } from './phrases.ts'
import { error, warning } from './row.ts'

/** R: something is named that is not there, or is there twice. */
export const reference = {
  R301: error<{ written: string; cast: readonly string[]; near?: Near }>(
    {
      message: (d) => `"${cut(d.written)}" is neither a speaker nor a kind of block.`,
      cure: (d) =>
        didYouMean(
          d.near,
          `A speaker? Add it to "cast:" (now: ${listed(d.cast)}). Narration with a colon? Use a full-width "：" or quotes.`,
        ),
    },
    {
      message: (d) => `「${cut(d.written)}」は登場人物でもブロックの種類でもありません。`,
      cure: (d) =>
        d.near === undefined
          ? `話し手なら「cast:」に加えてください（現在: ${listed(d.cast, 'なし')}）。地の文なら全角「：」にするか、全体を ' ' で囲んでください。`
          : `「${d.near}」のことですか？`,
    },
  ),
  /** `member`: the id of a cast entry whose name has the label as a part. */
  R302: warning<{ written: string; member?: string | undefined; near?: Near }>(
    {
      message: (d) => `"${cut(d.written)}" is not in the cast, so this line will be read as narration.`,
      cure: (d) =>
        d.member === undefined
          ? didYouMean(d.near, 'If it is a speaker, add it to "cast:"; if it is narration, write "- narration: …".')
          : `If this is ${d.member}, write "- ${d.member}: …", or add "aka: [${d.written}]" to that cast entry.`,
    },
    {
      message: (d) => `「${cut(d.written)}」は登場人物にないため、この行は地の文として読まれます。`,
      cure: (d) =>
        d.member === undefined
          ? didYouMeanJa(d.near, '話し手なら「cast:」に加え、地の文なら「- narration: …」と書いてください。')
          : `${d.member} のことなら「- ${d.member}: …」と書くか、その登場人物に「aka: [${d.written}]」を加えてください。`,
    },
  ),
  R303: error<{ written: string; means: 'block' | 'language' }>(
    {
      message: (d) =>
        d.means === 'language'
          ? `"${d.written}" cannot be a cast name: it is a language code.`
          : `"${d.written}" cannot be a cast name: it already means something in a script.`,
      cure: (d) => `Use another short name, e.g. "${d.written}-1" or the person's name.`,
    },
    {
      message: (d) =>
        d.means === 'language'
          ? `「${d.written}」は言語コードなので、登場人物のidには使えません。`
          : `「${d.written}」は台本の中で別の意味を持つので、登場人物のidには使えません。`,
      cure: (d) => `「${d.written}-1」や人の名前など、別の短い名前にしてください。`,
    },
  ),
  R304: error<{ id: string; line: number }>(
    {
      message: (d) => `The id "${d.id}" is already used on line ${d.line}.`,
      cure: 'Give every scene and every block its own id.',
    },
    {
      message: (d) => `id「${d.id}」は${d.line}行目ですでに使われています。`,
      cure: '場面とブロックのidは、1つずつ別のものにしてください。',
    },
  ),
  R305: error<{ name: string; first: string; second: string }>(
    {
      message: (d) => `"${cut(d.name)}" is a name of both "${d.first}" and "${d.second}".`,
      cure: 'Give each cast entry a name of its own, or make them one entry.',
    },
    {
      message: (d) => `「${cut(d.name)}」は「${d.first}」と「${d.second}」の両方の名前になっています。`,
      cure: '登場人物の名前を別々にするか、1人にまとめてください。',
    },
  ),
  R321: error<{ written: string; near?: Near }>(
    {
      message: (d) => `There is no source "${cut(d.written)}".`,
      cure: (d) => didYouMean(d.near, 'Add it under "sources:".'),
    },
    {
      message: (d) => `出典「${cut(d.written)}」がありません。`,
      cure: (d) => didYouMeanJa(d.near, '「sources:」に加えてください。'),
    },
  ),
  R322: error<{ id: string }>(
    {
      message: (d) => `There are two sources with the id "${d.id}".`,
      cure: 'Give one of them another id.',
    },
    {
      message: (d) => `idが「${d.id}」の出典が2つあります。`,
      cure: '片方を別のidにしてください。',
    },
  ),
  R323: warning<{ id: string }>(
    {
      message: (d) => `The source "${d.id}" is never cited.`,
      cure: (d) => `Name it where it belongs ("source: ${d.id}" or "[@${d.id}]"), or delete it.`,
    },
    {
      message: (d) => `出典「${d.id}」はどこにも引かれていません。`,
      cure: (d) => `使う箇所に「source: ${d.id}」か「[@${d.id}]」と書くか、この出典を消してください。`,
    },
  ),
  R331: error<{ path: string; near?: Near }>(
    {
      message: (d) => `The file "${cut(d.path)}" to include does not exist.`,
      cure: (d) => didYouMean(d.near, 'The path is relative to this YAML file.'),
    },
    {
      message: (d) => `取り込むファイル「${cut(d.path)}」がありません。`,
      cure: (d) => didYouMeanJa(d.near, 'パスは、このYAMLファイルのある場所から書きます。'),
    },
  ),
  /** `chain`: the files in the order in which they include one another, the first again at the end. */
  R332: error<{ chain: readonly string[] }>(
    {
      message: (d) => `These files include one another: ${d.chain.join(' → ')}.`,
      cure: 'Remove one of these includes.',
    },
    {
      message: (d) => `ファイルが互いに取り込み合っています: ${d.chain.join(' → ')}`,
      cure: 'include のどれかを消してください。',
    },
  ),
  R333: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" is outside the folder of the story.`,
      cure: 'Move the file into the folder of the story and name it by a relative path.',
    },
    {
      message: (d) => `「${cut(d.path)}」はストーリーのフォルダーの外にあります。`,
      cure: 'ファイルをストーリーのフォルダーに移し、相対パスで書いてください。',
    },
  ),
  R334: error<{ id: string; file: string }>(
    {
      message: (d) => `"${d.id}" means something else in "${d.file}".`,
      cure: 'Give one of them another id, or keep it in one file.',
    },
    {
      message: (d) => `「${d.id}」は「${d.file}」では別の内容になっています。`,
      cure: '片方を別のidにするか、1つのファイルにまとめてください。',
    },
  ),
  R335: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" cannot be included.`,
      cure: 'An included file is a list of scenes, or has the keys "cast", "sources" and "scenes".',
    },
    {
      message: (d) => `「${cut(d.path)}」は取り込めません。`,
      cure: '取り込めるのは、場面のリストか、「cast」「sources」「scenes」を持つファイルです。',
    },
  ),
  R336: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" is not a bibliography.`,
      cure: 'Export it as CSL-JSON or CSL-YAML, e.g. from Zotero.',
    },
    {
      message: (d) => `「${cut(d.path)}」は文献リストではありません。`,
      cure: 'Zoteroなどから、CSL-JSONかCSL-YAMLで書き出してください。',
    },
  ),
}
