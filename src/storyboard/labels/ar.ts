import type { Labels } from './labels.ts'
import { tally } from './tally.ts'

export const ar: Labels = {
  cast: 'الشخصيات',
  sources: 'المصادر',
  about: 'عن هذه القصة',
  narrator: 'الراوي',
  question: 'سؤال',
  aside: 'تعليق',
  term: 'مصطلح',
  glossary: 'معجم المصطلحات',
  continued: ' (تابع)',
  approximately: 'نحو ',
  dramatised: 'حوار متخيَّل',
  paraphrase: 'بالمعنى',
  quote: 'اقتباس',
  timeline: 'التسلسل الزمني',
  open: '«',
  close: '»',
  problem: 'تعذّر رسم هذه البطاقة',
  comma: '، ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `الفصل ${number}`,
  scene: (number) => `المشهد ${number}`,
  source: (numbers) => `المصدر ${numbers}`,
  yearsEarlier: (years) => `قبل ذلك بـ${inYears(years)}`,
  yearsLater: (years) => `بعد ذلك بـ${inYears(years)}`,
  circa: (date) => `نحو ${date}`,
  accessed: (date) => `اطُّلع عليه في ${date}`,
  lines: tally({
    total: 'عدد جمل الحوار',
    dramatised: 'متخيَّلة',
    paraphrase: 'منقولة بالمعنى',
    quote: 'مقتبسة حرفيًا',
    colon: ': ',
    comma: '، ',
  }),
}

const inYears = (years: number) => {
  if (years === 1) return 'عام'
  if (years === 2) return 'عامين'
  return `${years} ${years % 100 >= 3 && years % 100 <= 10 ? 'أعوام' : 'عامًا'}`
}
