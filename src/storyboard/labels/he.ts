import type { Labels } from './labels.ts'
import { tally } from './tally.ts'

export const he: Labels = {
  cast: 'הדמויות',
  sources: 'מקורות',
  about: 'על הסיפור הזה',
  narrator: 'קריינות',
  question: 'שאלה',
  aside: 'הערת אגב',
  term: 'מונח',
  glossary: 'מילון מונחים',
  continued: ' (המשך)',
  approximately: 'כ־',
  dramatised: 'דיאלוג מומחז',
  paraphrase: 'בפרפרזה',
  quote: 'ציטוט',
  timeline: 'ציר הזמן',
  open: '”',
  close: '”',
  problem: 'לא ניתן לצייר את הכרטיס הזה',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `מערכה ${number}`,
  scene: (number) => `סצנה ${number}`,
  source: (numbers) => `מקור ${numbers}`,
  yearsEarlier: (years) => `${inYears(years)} קודם לכן`,
  yearsLater: (years) => `${inYears(years)} אחר כך`,
  circa: (date) => `בערך ${date}`,
  accessed: (date) => `אוחזר ב־${date}`,
  lines: tally({
    total: 'שורות דיאלוג',
    dramatised: 'מומחזות',
    paraphrase: 'בפרפרזה',
    quote: 'מצוטטות מילה במילה',
    colon: ': ',
    comma: ', ',
  }),
}

const inYears = (years: number) => {
  if (years === 1) return 'שנה'
  return years === 2 ? 'שנתיים' : `${years} שנים`
}
