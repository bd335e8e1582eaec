/** What the words mean that may stand behind a key: `kind: quote`. Editors and the reference show it. */
export const choiceMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    quote: 'These words, in this order. Needs a source.',
    paraphrase: 'What was said, in our words. Needs a source.',
    dramatised: 'Invented for the scene.',
  },
  show: {
    slide: 'On the slide.',
    voice: 'Spoken, but not on the slide.',
    handout: 'Only in print.',
  },
  narrate: { slide: 'On the slide.', voice: 'Spoken, but not on the slide.' },
  steps: { lines: 'One after the other.', none: 'All at once.' },
  type: {
    person: 'Speaks in a balloon.',
    org: 'Makes statements; has a square logo.',
    group: 'Several people who speak as one.',
  },
  side: { left: 'On the left.', right: 'On the right.', auto: 'The first speaker of a scene left, the second right.' },
  fit: { contain: 'The whole picture shows.', cover: 'The picture fills its place and may be cut.' },
  at: {
    full: 'Fills the slide.',
    left: 'On the left, beside the lines.',
    right: 'On the right, beside the lines.',
    inline: 'In its place in the script.',
  },
  chart: { bar: 'A bar for each number.', line: 'A line from number to number.' },
  layout: {
    auto: 'A picture `at: left` or `right` stays beside the lines, one `at: full` behind them; four speakers and more are a script, two with a line each face each other, all else is a chat.',
    chat: 'Balloons.',
    script: 'Names and lines, as in a printed play.',
    'two-shot': 'Two speakers face each other, with one short line each; what is longer is a chat.',
    manga: 'Pages of up to four panels; in Japanese read from the right, with upright lines.',
    split: 'A picture beside the lines.',
    full: 'A picture behind the lines, which stand on plates.',
  },
  theme: { paper: 'Warm paper and ink.', newsroom: 'Sober, for the news.', night: 'Light on dark.' },
  size: { '16:9': 'Wide.', '4:3': 'As old projectors have it.' },
  about: { auto: 'Counted and written by itself.', none: 'No such slide.' },
  timeline: { auto: 'All scenes that have a date.' },
}
