import { digest } from '../source/digest.ts'
import { fillPage } from '../templates/engine.ts'
import type { Layers } from '../templates/layers.ts'
import type { Deck } from './deck.ts'
import { isRightToLeft } from './direction.ts'
import { inScript, inStyle, pageCss } from './page-parts.ts'

/** The page that drives a deck from a phone: no slides, but the script, the notes, the time and large buttons. */
export function assemblePhone({ talk }: Deck, layers: Layers, script: string): string {
  return fillPage(layers, 'phone', {
    lang: talk.lang,
    dir: isRightToLeft(talk.lang) ? 'rtl' : undefined,
    title: talk.title,
    pageCss: inStyle(pageCss(layers, 'phone')),
    talk: inScript(talk),
    script,
    scriptHash: `sha256-${digest([script], 'base64')}`,
  })
}
