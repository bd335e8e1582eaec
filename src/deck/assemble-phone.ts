import { digest } from '../source/digest.ts'
import { fillPage } from '../templates/engine.ts'
import type { Layers } from '../templates/layers.ts'
import type { Deck } from './deck.ts'
import { inScript, inStyle, pageCss } from './page-parts.ts'

/** The page that drives a deck from a phone: no slides, but the script, the notes, the time and large buttons. */
export function assemblePhone({ talks }: Deck, layers: Layers, script: string): string {
  return fillPage(layers, 'phone', {
    lang: talks[0]?.lang,
    dir: talks[0]?.dir,
    title: talks[0]?.title,
    pageCss: inStyle(pageCss(layers, 'phone')),
    talk: inScript(talks),
    script,
    scriptHash: `sha256-${digest([script], 'base64')}`,
  })
}
