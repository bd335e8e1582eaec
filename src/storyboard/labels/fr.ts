import type { Labels } from './labels.ts'
import { romanNumber } from './roman-number.ts'
import { tally } from './tally.ts'

export const fr: Labels = {
  cast: 'Les personnages',
  sources: 'Sources',
  about: 'À propos de ce récit',
  narrator: 'Récit',
  question: 'Question',
  aside: 'Aparté',
  term: 'Définition',
  continued: ' (suite)',
  approximately: 'environ ',
  dramatised: 'Dialogue imaginé',
  paraphrase: 'Propos rapportés',
  quote: 'Citation',
  timeline: 'Chronologie',
  open: '«\u00a0',
  close: '\u00a0»',
  problem: 'Cette carte ne peut pas être dessinée',
  comma: ', ',
  colon: '\u00a0: ',
  separator: ' · ',
  act: (number) => `Acte ${romanNumber(number)}`,
  scene: (number) => `Scène ${number}`,
  source: (numbers) => `Source ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'an' : 'ans'} plus tôt`,
  yearsLater: (years) => `${years} ${years === 1 ? 'an' : 'ans'} plus tard`,
  circa: (date) => `vers ${date}`,
  lines: tally({
    total: 'Répliques',
    dramatised: 'imaginées',
    paraphrase: 'rapportées en substance',
    quote: 'citées mot pour mot',
    colon: '\u00a0: ',
    comma: ', ',
  }),
}
