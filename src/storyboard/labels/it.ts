import type { Labels } from './labels.ts'
import { romanNumber } from './roman-number.ts'
import { tally } from './tally.ts'

export const it: Labels = {
  cast: 'Personaggi',
  sources: 'Fonti',
  about: 'Su questa storia',
  narrator: 'Racconto',
  question: 'Domanda',
  aside: 'A parte',
  term: 'Definizione',
  continued: ' (segue)',
  approximately: 'circa ',
  dramatised: 'Dialogo ricostruito',
  paraphrase: 'Parafrasi',
  quote: 'Citazione',
  timeline: 'Cronologia',
  open: '«',
  close: '»',
  problem: 'Questa scheda non si può disegnare',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Atto ${romanNumber(number)}`,
  scene: (number) => `Scena ${number}`,
  source: (numbers) => `Fonte ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'anno' : 'anni'} prima`,
  yearsLater: (years) => `${years} ${years === 1 ? 'anno' : 'anni'} dopo`,
  circa: (date) => `${date} circa`,
  lines: tally({
    total: 'Battute',
    dramatised: 'ricostruite',
    paraphrase: 'parafrasate',
    quote: 'citate alla lettera',
    colon: ': ',
    comma: ', ',
  }),
}
