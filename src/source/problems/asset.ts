import { cut, type Near } from './phrases.ts'
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
  A502: error<{ path: string; near?: Near }>({
    message: (d) => `The file "${cut(d.path)}" does not exist.`,
    cure: (d) =>
      d.near === undefined
        ? 'The path is relative to this YAML file.'
        : `Did you mean "${d.near}"? (Upper and lower case count.)`,
  }),
  A503: error<{ path: string; megabytes: number; limit: number }>({
    message: (d) =>
      `The file "${cut(d.path)}" is too large for a deck in one file (${d.megabytes} MB, at most ${d.limit}).`,
    cure: 'Save the picture smaller; 1920 pixels across are enough for a slide.',
  }),
  A504: error<{ path: string }>({
    message: (d) => `"${cut(d.path)}" is outside the folder of the story.`,
    cure: 'Copy the file into the folder of the story and name it by a relative path.',
  }),
  A505: error<{ path: string }>({
    message: (d) => `"${cut(d.path)}" is not a picture.`,
    cure: 'Use a PNG, JPEG, WebP, GIF, AVIF or SVG file.',
  }),
  A506: error<{ path: string; width: number; height: number }>({
    message: (d) => `The picture "${cut(d.path)}" has too many pixels (${d.width} × ${d.height}).`,
    cure: 'Save it smaller; 1920 pixels across are enough for a slide.',
  }),
  A511: warning<{ colour: string; ratio: number }>({
    message: (d) => `The colour "${d.colour}" is hard to see on the slide (contrast ${d.ratio.toFixed(1)} : 1).`,
    cure: 'Choose a colour with a contrast of at least 3 : 1.',
  }),
}
