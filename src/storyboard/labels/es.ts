import type { Labels } from './labels.ts'
import { romanNumber } from './roman-number.ts'
import { tally } from './tally.ts'

export const es: Labels = {
  cast: 'Personajes',
  sources: 'Fuentes',
  about: 'Sobre esta historia',
  narrator: 'Relato',
  question: 'Pregunta',
  aside: 'Aparte',
  term: 'Definición',
  continued: ' (cont.)',
  approximately: 'unos ',
  dramatised: 'Diálogo recreado',
  paraphrase: 'Paráfrasis',
  quote: 'Cita',
  timeline: 'Cronología',
  open: '«',
  close: '»',
  problem: 'Esta tarjeta no se puede dibujar',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Acto ${romanNumber(number)}`,
  scene: (number) => `Escena ${number}`,
  source: (numbers) => `Fuente ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'año' : 'años'} antes`,
  yearsLater: (years) => `${years} ${years === 1 ? 'año' : 'años'} después`,
  circa: (date) => `hacia ${date}`,
  lines: tally({
    total: 'Líneas de diálogo',
    dramatised: 'recreadas',
    paraphrase: 'parafraseadas',
    quote: 'citadas palabra por palabra',
    colon: ': ',
    comma: ', ',
  }),
}
