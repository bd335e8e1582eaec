import { cut, didYouMean, didYouMeanJa, listed, type Near } from './phrases.ts'
import { error, warning } from './row.ts'

/** H2: themes, their style sheets and their fonts. */
export const theme = {
  H201: error<{ reason: string }>(
    {
      message: (d) => `This style sheet cannot be read (${cut(d.reason, 80)}).`,
      cure: 'Check that every { has its }, every quotation mark its partner, and every declaration its colon.',
    },
    {
      message: (d) => `このスタイルシートは読めません（${cut(d.reason, 80)}）。`,
      cure: '{ と }、引用符の対応と、宣言の「:」を確かめてください。',
    },
  ),
  H202: error<{ address: string; near?: Near }>(
    {
      message: (d) => `There is no style sheet "${cut(d.address)}" to import.`,
      cure: (d) =>
        didYouMean(d.near, 'Addresses are relative to the style sheet; a word alone is the name of a theme.'),
    },
    {
      message: (d) => `読み込むスタイルシート「${cut(d.address)}」がありません。`,
      cure: (d) =>
        didYouMeanJa(
          d.near,
          'アドレスは、このスタイルシートのある場所から書きます。名前だけなら、その名前のテーマを読み込みます。',
        ),
    },
  ),
  H203: warning<{ address: string }>(
    {
      message: (d) => `A deck asks the network for nothing: "${cut(d.address)}" is left out.`,
      cure: 'Save the file beside the theme and name it by a relative address.',
    },
    {
      message: (d) => `スライドはネットワークから何も読み込みません。「${cut(d.address)}」は省きます。`,
      cure: 'ファイルをテーマの隣に保存し、相対アドレスで書いてください。',
    },
  ),
  H204: error<{ path: string }>(
    {
      message: (d) => `The theme's file "${cut(d.path)}" does not exist.`,
      cure: 'Addresses are relative to the style sheet in which they stand. Upper and lower case count.',
    },
    {
      message: (d) => `テーマのファイル「${cut(d.path)}」がありません。`,
      cure: 'アドレスは、それが書かれたスタイルシートのある場所から書きます。大文字と小文字は区別されます。',
    },
  ),
  H205: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" is not a font, or it is broken.`,
      cure: 'Use a whole .ttf, .otf, .woff or .woff2 file. Of a collection (.ttc), take out the face you want.',
    },
    {
      message: (d) => `「${cut(d.path)}」はフォントではないか、壊れています。`,
      cure: '完全な .ttf、.otf、.woff、.woff2 ファイルを使ってください。コレクション（.ttc）からは、使う書体を取り出してください。',
    },
  ),
  H206: error<{ properties: readonly string[] }>(
    {
      message: (d) => `This theme does not say ${listed(d.properties)}.`,
      cure: 'Add what is missing to "section { … }" (docs/themes.md says what it is for), or import a theme that says it.',
    },
    {
      message: (d) => `このテーマには ${listed(d.properties)} がありません。`,
      cure: '「section { … }」に加えるか（役割は docs/themes.md にあります）、それのあるテーマを @import してください。',
    },
  ),
  H207: warning<{ property: string; family: string }>(
    {
      message: (d) => `"${d.property}" names no typeface with a font file ("${cut(d.family)}" has none).`,
      cure: 'Add @font-face { font-family: …; src: url(…) }: without the file, nobody knows how wide its letters are.',
    },
    {
      message: (d) => `「${d.property}」の書体に、フォントファイルのあるものがありません（「${cut(d.family)}」など）。`,
      cure: '@font-face { font-family: …; src: url(…) } を加えてください。ファイルがないと、文字の幅がわかりません。',
    },
  ),
}
