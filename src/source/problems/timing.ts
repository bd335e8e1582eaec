import { minutes, minutesJa } from './phrases.ts'
import { warning } from './row.ts'

/** T: how long it takes, and how much fits. All times are in seconds. */
export const timing = {
  T601: warning<{ planned: number; target: number }>(
    {
      message: (d) => `The scenes add up to ${minutes(d.planned)}, but the story should take ${minutes(d.target)}.`,
      cure: (d) => `Shorten ${minutes(d.planned - d.target)}, or change "duration".`,
    },
    {
      message: (d) => `場面の合計は${minutesJa(d.planned)}ですが、ストーリーの予定は${minutesJa(d.target)}です。`,
      cure: (d) => `${minutesJa(d.planned - d.target)}縮めるか、「duration」を直してください。`,
    },
  ),
  T602: warning<{ estimated: number; planned: number }>(
    {
      message: (d) => `This scene will take about ${minutes(d.estimated)}, but ${minutes(d.planned)} are planned.`,
      cure: 'Shorten what is said, move some of it to "show: handout", or change "duration".',
    },
    {
      message: (d) => `この場面は${minutesJa(d.planned)}の予定ですが、話すと約${minutesJa(d.estimated)}かかります。`,
      cure: '話す量を減らすか、一部を「show: handout」にするか、「duration」を直してください。',
    },
  ),
  T603: warning<{ slide: number }>(
    {
      message: (d) => `Slide ${d.slide} is too full for its size.`,
      cure: 'Shorten the text, or split it with "- ---".',
    },
    {
      message: (d) => `${d.slide}枚目のスライドは中身が多すぎて、はみ出しています。`,
      cure: '文を短くするか、「- ---」で次のスライドに分けてください。',
    },
  ),
  T604: warning<{ slides: number }>(
    {
      message: (d) => `This quotation is too long for one slide: it goes on over ${d.slides}.`,
      cure: 'A quotation has most force on one slide: choose the words that matter, or tell the rest in narration.',
    },
    {
      message: (d) => `この引用は1枚のスライドに収まらず、${d.slides}枚にわたります。`,
      cure: '大事なところだけを抜き出すか、残りを語りにしてください。',
    },
  ),
  T605: warning(
    {
      message: 'This heading is too long for its slide; there it ends with "…".',
      cure: 'Shorten it, and say the rest in the script.',
    },
    {
      message: 'この見出しは長すぎて、スライドでは途中から「…」になります。',
      cure: '短くして、残りは台本に書いてください。',
    },
  ),
  T606: warning<{ slide: number }>(
    {
      message: (d) => `A word on slide ${d.slide} is wider than its line, and is torn.`,
      cure: 'Put a space or a hyphen into it, or write a shorter one.',
    },
    {
      message: (d) => `${d.slide}枚目のスライドに一行より長い単語があり、途中で切れます。`,
      cure: '途中に空白かハイフンを入れるか、短く書いてください。',
    },
  ),
}
