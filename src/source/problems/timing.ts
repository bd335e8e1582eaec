import { minutes } from './phrases.ts'
import { warning } from './row.ts'

/** T: how long it takes, and how much fits. All times are in seconds. */
export const timing = {
  T601: warning<{ planned: number; target: number }>({
    message: (d) => `The scenes add up to ${minutes(d.planned)}, but the story should take ${minutes(d.target)}.`,
    cure: (d) => `Shorten ${minutes(d.planned - d.target)}, or change "duration".`,
  }),
  T602: warning<{ estimated: number; planned: number }>({
    message: (d) => `This scene will take about ${minutes(d.estimated)}, but ${minutes(d.planned)} are planned.`,
    cure: 'Shorten what is said, move some of it to "show: handout", or change "duration".',
  }),
  T603: warning<{ slide: number }>({
    message: (d) => `Slide ${d.slide} is too full for its size.`,
    cure: 'Shorten the text, or split it with "- ---".',
  }),
}
