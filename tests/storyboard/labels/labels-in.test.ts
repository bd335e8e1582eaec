import { describe, expect, it } from 'vitest'
import { labelsIn } from '../../../src/storyboard/labels/labels-in.ts'

const mixed = { total: 49, quote: 0, paraphrase: 4, dramatised: 45 }
const invented = (total: number) => ({ total, quote: 0, paraphrase: 0, dramatised: total })

describe('the words kamishibai puts on slides', () => {
  it('are those of the story’s language, whatever its region and script', () => {
    expect(labelsIn('fr-CA').sources).toBe('Sources')
    expect(labelsIn('pt-BR').narrator).toBe('Narração')
    expect(labelsIn('zh-TW').about).toBe('關於這個故事')
    expect(labelsIn('zh').about).toBe('关于这个故事')
    expect(labelsIn('ZH-hans-SG').about).toBe('关于这个故事')
  })

  it('are English where a language has none', () => {
    expect(labelsIn('fi')).toBe(labelsIn('en'))
  })

  it('are kept together where they stand among words that run from right to left', () => {
    expect(labelsIn('fa').lines(invented(1))).toBe('\u2066The one line of dialogue is dramatised.\u2069')
    expect(labelsIn('ur').continued).toBe(' \u2066(cont.)\u2069')
    expect(labelsIn('ar').lines(invented(1))).not.toContain('\u2066')
  })

  it('count lines as each language counts them', () => {
    expect(labelsIn('ja').lines(mixed)).toBe('この話には49のセリフがあり、そのうち45は脚色、4つは要旨です。')
    expect(labelsIn('ja').lines(invented(7))).toBe('この話の7つのセリフは、すべて脚色です。')
    expect(labelsIn('en').lines(mixed)).toBe('Of 49 lines of dialogue, 45 are dramatised and 4 are paraphrased.')
    expect(labelsIn('en').lines(invented(1))).toBe('The one line of dialogue is dramatised.')
    expect(labelsIn('fr').lines(mixed)).toBe(
      'Répliques\u00a0: 49 (imaginées\u00a0: 45, rapportées en substance\u00a0: 4)',
    )
  })

  it('say how far a scene jumps', () => {
    expect([1, 2, 12, 21, 111].map(labelsIn('ru').yearsEarlier)).toEqual([
      '1 годом ранее',
      '2 годами ранее',
      '12 годами ранее',
      '21 годом ранее',
      '111 годами ранее',
    ])
    expect([1, 2, 3, 12].map(labelsIn('ar').yearsLater)).toEqual([
      'بعد ذلك بـعام',
      'بعد ذلك بـعامين',
      'بعد ذلك بـ3 أعوام',
      'بعد ذلك بـ12 عامًا',
    ])
  })
})
