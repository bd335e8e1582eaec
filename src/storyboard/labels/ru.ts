import type { Labels } from './labels.ts'
import { tally } from './tally.ts'

export const ru: Labels = {
  cast: 'Действующие лица',
  sources: 'Источники',
  about: 'Об этой истории',
  narrator: 'Рассказ',
  question: 'Вопрос',
  aside: 'В сторону',
  term: 'Термин',
  glossary: 'Словарь терминов',
  continued: ' (продолжение)',
  approximately: 'около ',
  dramatised: 'Реконструкция',
  paraphrase: 'Пересказ',
  quote: 'Цитата',
  timeline: 'Хронология',
  open: '«',
  close: '»',
  problem: 'Эту карточку нельзя нарисовать',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Действие ${number}`,
  scene: (number) => `Сцена ${number}`,
  source: (numbers) => `Источник ${numbers}`,
  yearsEarlier: (years) => `${years} ${byYears(years)} ранее`,
  yearsLater: (years) => `${years} ${byYears(years)} позже`,
  circa: (date) => `около ${date}`,
  accessed: (date) => `дата обращения: ${date}`,
  lines: tally({
    total: 'Реплики',
    dramatised: 'реконструкция',
    paraphrase: 'пересказ',
    quote: 'дословные цитаты',
    colon: ': ',
    comma: ', ',
  }),
}

/** Instrumental: 1 годом, 12 годами, 21 годом. */
const byYears = (years: number) => (years % 10 === 1 && years % 100 !== 11 ? 'годом' : 'годами')
