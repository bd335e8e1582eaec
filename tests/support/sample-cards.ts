import type { Words } from '../../src/story/text.ts'
import type { CardKinds, Picture, TalkItem } from '../../src/storyboard/card-kinds.ts'

const at = { source: { name: 'story.yaml', text: '' }, start: 0, end: 0 }

/** A text of one piece, as the storyboard hands it to a template. */
export function words(text: string): Words {
  return { lang: 'ja', paragraphs: [[{ type: 'text', text }]], at }
}

const picture: Picture = { src: 'images/p.png', alt: '絵' }

const items: readonly TalkItem[] = [
  {
    type: 'line',
    name: '秋',
    speaker: 'speaker-1',
    side: 'left',
    how: words('小声で'),
    thought: false,
    continued: '（続き）',
    open: '「',
    close: '」',
    label: '脚色',
    text: words('来たか'),
  },
  { type: 'stage', text: words('間') },
  {
    type: 'line',
    name: 'Bo',
    speaker: 'speaker-2',
    side: 'right',
    thought: true,
    open: '',
    close: '',
    text: words('ええ'),
  },
]

/** One card of each kind, with everything on it that a card of its kind can have. */
export const sampleCards: { readonly [Kind in keyof CardKinds]: CardKinds[Kind] } = {
  cover: { picture, title: words('題'), credited: true, subtitle: words('副題'), byline: '作', date: '2024年' },
  cast: {
    title: '登場人物',
    continued: '（続き）',
    members: [
      { speaker: 'speaker-1', name: '秋', gloss: 'Aki', role: words('役'), org: words('組') },
      { speaker: 'speaker-2', name: 'Bo' },
    ],
  },
  act: { title: words('幕'), ordinal: '第一幕' },
  scene: { picture, title: words('場'), number: '一', when: '2012年', where: words('食堂'), jump: '→' },
  chat: { title: words('場'), continued: '（続き）', items },
  script: { title: words('場'), continued: '（続き）', items },
  'two-shot': { title: words('場'), continued: '（続き）', items, picture },
  split: { title: words('場'), continued: '（続き）', items, picture },
  full: { title: words('場'), continued: '（続き）', items, picture },
  manga: { title: words('場'), continued: '（続き）', items, picture },
  narration: { title: words('場'), picture, label: '語り', text: words('むかし') },
  quote: {
    title: '場',
    open: '「',
    close: '」',
    text: words('言葉'),
    original: words('word'),
    by: '秋',
    speaker: 'speaker-1',
    when: '2012年',
    where: words('食堂'),
  },
  question: { label: '問い', text: words('なぜ') },
  aside: { title: words('場'), label: 'ひとこと', text: words('さて') },
  list: { title: words('表'), continued: '（続き）', numbered: true, start: 2, items: [words('一'), words('二')] },
  number: { value: '百', unit: words('円'), label: words('値'), approximately: '約' },
  chart: {
    title: words('図'),
    continued: '（続き）',
    shape: 'bar',
    unit: '円',
    rows: [
      { label: words('甲'), value: '5', percent: 5 },
      { label: words('乙'), value: '100', percent: 100 },
    ],
  },
  timeline: {
    title: words('年表'),
    continued: '（続き）',
    entries: [
      { when: '2012', day: '5月', text: words('昼'), now: false },
      { when: '2013', text: words('夜'), now: true },
    ],
  },
  term: { label: '言葉', term: words('語'), means: words('意味') },
  image: { title: words('場'), picture, fit: 'cover', caption: words('説明'), credit: words('撮影') },
  about: { title: '作者より', text: words('一') },
  sources: {
    title: '出典',
    continued: '（続き）',
    start: 1,
    entries: [
      {
        number: 1,
        author: '著',
        title: '本',
        publisher: '社',
        date: '2024',
        url: 'https://example.org/',
        note: '注',
        page: 'p. 3',
        accessed: '2024年閲覧',
      },
      { number: 2, title: '紙' },
    ],
  },
  slide: { markdown: '# 自作' },
  problem: { title: '困った', place: 'story.yaml:1:1', message: '文', cure: '策' },
}
