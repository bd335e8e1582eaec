import { reportWords } from '../report/report-words.ts'
import { digest } from '../source/digest.ts'
import { fillPage } from '../templates/engine.ts'
import type { Layers } from '../templates/layers.ts'
import { inStyle, pageCss } from './page-parts.ts'

/** The page that stands where a deck will be, once the story has no mistakes. */
export function assembleBlank(title: string, lang: string, layers: Layers, script: string): string {
  return fillPage(layers, 'blank', {
    lang,
    title,
    waits: reportWords(lang)('waits'),
    pageCss: inStyle(pageCss(layers, 'blank')),
    script,
    scriptHash: `sha256-${digest([script], 'base64')}`,
  })
}
