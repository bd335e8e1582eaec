import { cut } from './phrases.ts'
import { warning } from './row.ts'

/** P: who said it, and how do we know? */
export const provenance = {
  /** A `quote` block is nothing but a quote; a line may become something else. */
  P401: warning<{ block: string }>(
    {
      message: 'This is marked as a word-for-word quote, but no source is given.',
      cure: (d) =>
        d.block === 'quote'
          ? 'Add "source: …", or write it as a line of dialogue.'
          : 'Add "source: …", or change it to "kind: paraphrase" or "kind: dramatised".',
    },
    {
      message: '発言どおりの引用（quote）とされていますが、出典がありません。',
      cure: (d) =>
        d.block === 'quote'
          ? '「source: …」を加えるか、ふつうのセリフとして書いてください。'
          : '「source: …」を加えるか、「kind: paraphrase」（要旨）か「kind: dramatised」（脚色）にしてください。',
    },
  ),
  P402: warning(
    {
      message: 'This paraphrase has no source.',
      cure: 'Add "source: …", or change it to "kind: dramatised".',
    },
    {
      message: 'この要旨（paraphrase）には出典がありません。',
      cure: '「source: …」を加えるか、「kind: dramatised」（脚色）にしてください。',
    },
  ),
  P403: warning<{ who: string; source: string; line: number }>(
    {
      message: (d) => `"${d.who}" is quoted from "${d.source}" in other words on line ${d.line}.`,
      cure: 'Check both against the source; a word-for-word quote has one wording.',
    },
    {
      message: (d) =>
        `「${d.who}」の同じ出典「${d.source}」からの引用が、${d.line}行目では別の言い回しになっています。`,
      cure: '出典に当たって確かめてください。発言どおりの引用（quote）の言い回しは1つだけです。',
    },
  ),
  P404: warning<{ words: string }>(
    {
      message: (d) => `"${cut(d.words)}" depends on the date, but the scene has no "when".`,
      cure: 'Add "when: …" to the scene, or write the date out.',
    },
    {
      message: (d) => `「${cut(d.words)}」がいつを指すかは日付によりますが、この場面には「when」がありません。`,
      cure: '場面に「when: …」を加えるか、日付をはっきり書いてください。',
    },
  ),
  P405: warning<{ count: number }>(
    {
      message: (d) =>
        `"about: none" hides that ${d.count === 1 ? '1 line was' : `${d.count} lines were`} invented for the scene.`,
      cure: 'Use "about: auto", or tell the audience in a text of your own.',
    },
    {
      message: (d) => `「about: none」のため、脚色されたセリフが${d.count}つあることが観客に伝わりません。`,
      cure: '「about: auto」にするか、自分の言葉で観客に伝えてください。',
    },
  ),
}
