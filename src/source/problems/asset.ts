import { cut, didYouMeanJa, listed, type Near } from './phrases.ts'
import { error, warning } from './row.ts'

/** A: pictures and other files, and what those who cannot see them get. */
export const asset = {
  A501: error(
    {
      message: 'This image has no alt text.',
      cure: `Add "alt: …" describing what the picture shows (or "alt: ''" if it is only decoration).`,
    },
    {
      message: 'この画像に代替テキスト（alt）がありません。',
      cure: "何が写っているかを書いてください。装飾なら alt: '' とします。",
    },
  ),
  A502: error<{ path: string; near?: Near }>(
    {
      message: (d) => `The file "${cut(d.path)}" does not exist.`,
      cure: (d) =>
        d.near === undefined
          ? 'The path is relative to this YAML file.'
          : `Did you mean "${d.near}"? (Upper and lower case count.)`,
    },
    {
      message: (d) => `ファイル「${cut(d.path)}」がありません。`,
      cure: (d) =>
        didYouMeanJa(d.near, 'パスは、このYAMLファイルのある場所から書きます。', '（大文字と小文字は区別されます）'),
    },
  ),
  A503: error<{ path: string; limit: number }>(
    {
      message: (d) => `The file "${cut(d.path)}" is too large for a deck in one file (more than ${d.limit} MB).`,
      cure: 'Save the picture smaller; 1920 pixels across are enough for a slide.',
    },
    {
      message: (d) =>
        `ファイル「${cut(d.path)}」は、1つのファイルにまとめるスライドには大きすぎます（上限は${d.limit} MB）。`,
      cure: '画像を小さくして保存してください。スライドには横1920ピクセルで足ります。',
    },
  ),
  A504: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" is outside the folder of the story.`,
      cure: 'Copy the file into the folder of the story and name it by a relative path.',
    },
    {
      message: (d) => `「${cut(d.path)}」はストーリーのフォルダーの外にあります。`,
      cure: 'ストーリーのフォルダーにコピーし、相対パスで書いてください。',
    },
  ),
  A505: error<{ path: string }>(
    {
      message: (d) => `"${cut(d.path)}" is not a picture.`,
      cure: 'Use a PNG, JPEG, WebP, GIF, AVIF or SVG file.',
    },
    {
      message: (d) => `「${cut(d.path)}」は画像ではありません。`,
      cure: 'PNG、JPEG、WebP、GIF、AVIF、SVGのどれかを使ってください。',
    },
  ),
  A506: error<{ path: string; width: number; height: number }>(
    {
      message: (d) => `The picture "${cut(d.path)}" has too many pixels (${d.width} × ${d.height}).`,
      cure: 'Save it smaller; 1920 pixels across are enough for a slide.',
    },
    {
      message: (d) => `画像「${cut(d.path)}」は画素数が多すぎます（${d.width} × ${d.height}）。`,
      cure: '小さくして保存してください。スライドには横1920ピクセルで足ります。',
    },
  ),
  A511: warning<{ colour: string; ratio: number }>(
    {
      message: (d) => `The colour "${d.colour}" is hard to see on the slide (contrast ${d.ratio.toFixed(1)} : 1).`,
      cure: 'It is shown darker or lighter, so that it can be read. Choose a colour with a contrast of at least 4.5 : 1.',
    },
    {
      message: (d) =>
        `色「${d.colour}」はスライドの上で見分けにくい色です（コントラスト比 ${d.ratio.toFixed(1)} : 1）。`,
      cure: '読みやすいように、明るさを変えて表示します。コントラスト比が 4.5 : 1 以上の色を選んでください。',
    },
  ),
  A521: warning<{ chars: readonly string[]; faces: readonly string[]; script?: string | undefined }>(
    {
      message: (d) =>
        d.script === undefined
          ? `No typeface of the theme (${listed(d.faces)}) has "${d.chars[0]}" (${codePoints(d.chars[0])}).`
          : `No typeface of the theme (${listed(d.faces)}) has these ${d.chars.length} characters (${scriptName(d.script, 'en')}) of the story: ${sample(d.chars)}`,
      cure: (d) =>
        d.script === undefined
          ? 'Write another character, or take a theme of your own whose @font-face has it (templates/themes/NAME.css).'
          : 'Take a theme of your own whose @font-face has them (templates/themes/NAME.css).',
    },
    {
      message: (d) =>
        d.script === undefined
          ? `書体「${listed(d.faces)}」には「${d.chars[0]}」（${codePoints(d.chars[0])}）の字形がありません。`
          : `書体「${listed(d.faces)}」には、このストーリーで使われている${scriptName(d.script, 'ja')}のうち${d.chars.length}文字の字形がありません：${sample(d.chars)}`,
      cure: (d) =>
        d.script === undefined
          ? '別の文字にするか、その字形をもつ書体を @font-face で指定した自作のテーマ（templates/themes/名前.css）を使ってください。'
          : 'その字形をもつ書体を @font-face で指定した自作のテーマ（templates/themes/名前.css）を使ってください。',
    },
  ),
}

const sample = (chars: readonly string[]) => `${chars.slice(0, 8).join(' ')}${chars.length > 8 ? ' …' : ''}`

/** `U+2603 U+FE0F`. */
function codePoints(character = ''): string {
  return [...character].map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}

/** What readers call a script that ISO 15924 calls `Cyrl`. */
function scriptName(code: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'script' }).of(code) ?? code
}
