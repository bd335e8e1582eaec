import { cut } from './phrases.ts'
import { warning } from './row.ts'

/** What was measured: on which slide, from 1, and how its text begins. */
export interface Measured extends Readonly<Record<string, string | number>> {
  readonly slide: number
  readonly text: string
}

/** X: what only a browser sees, once the slides are laid out. */
export const slides = {
  X601: warning<Measured & { gap: string }>(
    {
      message: (d) =>
        `Slide ${d.slide}: "${cut(d.text, 30)}" stands ${d.gap} px from the edge; projectors cut that off.`,
      cure: 'Shorten the text, or keep 12 px free on all sides in the template or theme.',
    },
    {
      message: (d) =>
        `${d.slide}枚目のスライドの「${cut(d.text, 30)}」は端から${d.gap} pxです。映すと切れるおそれがあります。`,
      cure: '文を短くするか、テンプレートやテーマで周りを12 px空けてください。',
    },
  ),
  X602: warning<Measured & { other: string }>(
    {
      message: (d) => `Slide ${d.slide}: "${cut(d.text, 30)}" and "${cut(d.other, 30)}" stand on one another.`,
      cure: 'Shorten one of them, or give them room in the template or theme.',
    },
    {
      message: (d) => `${d.slide}枚目のスライドの「${cut(d.text, 30)}」と「${cut(d.other, 30)}」が重なっています。`,
      cure: 'どちらかを短くするか、テンプレートやテーマで場所を空けてください。',
    },
  ),
  X603: warning<Measured & { size: string; least: number }>(
    {
      message: (d) =>
        `Slide ${d.slide}: "${cut(d.text, 30)}" is ${d.size} px high; from the back of a room that cannot be read.`,
      cure: (d) => `Make it ${d.least} px or more in the template or theme.`,
    },
    {
      message: (d) => `${d.slide}枚目のスライドの「${cut(d.text, 30)}」は${d.size} pxで、部屋の後ろからは読めません。`,
      cure: (d) => `テンプレートやテーマで${d.least} px以上にしてください。`,
    },
  ),
  X604: warning<Measured & { contrast: string }>(
    {
      message: (d) =>
        `Slide ${d.slide}: "${cut(d.text, 30)}" hardly stands out from what is below it (${d.contrast}:1).`,
      cure: 'Choose a colour with more contrast: 4.5:1, or 3:1 for large text (24 px, or 19 px bold).',
    },
    {
      message: (d) =>
        `${d.slide}枚目のスライドの「${cut(d.text, 30)}」は、下の色との差が足りません（${d.contrast}:1）。`,
      cure: 'もっと差のある色にしてください。4.5:1以上、大きな文字（24 px、太字なら19 px）は3:1以上が目安です。',
    },
  ),
  X605: warning<{ slide: number }>(
    {
      message: (d) => `Slide ${d.slide} has a picture without alt text.`,
      cure: `Describe it: ![what it shows](picture.png), or alt="…" in HTML (alt="" if it is only decoration).`,
    },
    {
      message: (d) => `${d.slide}枚目のスライドに、代替テキスト（alt）のない画像があります。`,
      cure: '何が写っているかを ![説明](絵.png) か、HTMLの alt="…" で書いてください。装飾なら alt="" とします。',
    },
  ),
  X606: warning<Measured & { mark: string; end: 'first' | 'last' }>(
    {
      message: (d) =>
        `Slide ${d.slide}: a line of "${cut(d.text, 30)}" ${d.end === 'first' ? 'begins' : 'ends'} with "${d.mark}".`,
      cure: 'Remove that line break, or "line-break" and "word-break" from the theme.',
    },
    {
      message: (d) =>
        `${d.slide}枚目のスライドの「${cut(d.text, 30)}」に、「${d.mark}」で${d.end === 'first' ? '始まる' : '終わる'}行があります。`,
      cure: 'そこにある改行か、テーマの「line-break」や「word-break」を取り除いてください。',
    },
  ),
  X607: warning<Measured & { by: string }>(
    {
      message: (d) => `Slide ${d.slide}: "${cut(d.text, 30)}" is hidden behind something (${cut(d.by, 30)}).`,
      cure: 'Move one of them in the template or theme, or shorten the text.',
    },
    {
      message: (d) =>
        `${d.slide}枚目のスライドの「${cut(d.text, 30)}」が、何か（${cut(d.by, 30)}）の後ろに隠れています。`,
      cure: 'テンプレートやテーマでどちらかを動かすか、文を短くしてください。',
    },
  ),
}
