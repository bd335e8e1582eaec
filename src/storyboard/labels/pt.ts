import type { Labels } from './labels.ts'
import { romanNumber } from './roman-number.ts'
import { tally } from './tally.ts'

export const pt: Labels = {
  cast: 'Personagens',
  sources: 'Fontes',
  about: 'Sobre esta história',
  narrator: 'Narração',
  question: 'Pergunta',
  aside: 'À parte',
  term: 'Definição',
  continued: ' (cont.)',
  approximately: 'cerca de ',
  dramatised: 'Diálogo recriado',
  paraphrase: 'Paráfrase',
  quote: 'Citação',
  timeline: 'Cronologia',
  open: '“',
  close: '”',
  problem: 'Não é possível desenhar este cartão',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Ato ${romanNumber(number)}`,
  scene: (number) => `Cena ${number}`,
  source: (numbers) => `Fonte ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'ano' : 'anos'} antes`,
  yearsLater: (years) => `${years} ${years === 1 ? 'ano' : 'anos'} depois`,
  circa: (date) => `por volta de ${date}`,
  lines: tally({
    total: 'Falas',
    dramatised: 'recriadas',
    paraphrase: 'parafraseadas',
    quote: 'citadas palavra por palavra',
    colon: ': ',
    comma: ', ',
  }),
}
