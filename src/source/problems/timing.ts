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
}
