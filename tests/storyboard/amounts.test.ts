import { describe, expect, it } from 'vitest'
import { amountIn } from '../../src/storyboard/amounts.ts'

describe('an amount', () => {
  it.each([
    [100_000_000_000, '1000億', '100 billion', '1000亿'],
    [10_000, '1万', '10,000', '1万'],
    [14_900, '1万4900', '14,900', '1.49万'],
    [1_500_000, '150万', '1.5 million', '150万'],
    [299_792_458, '2億9979万2458', '299,792,458', '299,792,458'],
    [2024, '2024', '2024', '2024'],
    [-20_000, '−2万', '−20,000', '−2万'],
    [2.71, '2.71', '2.71', '2.71'],
    [-2, '−2', '−2', '−2'],
    [1.23456789, '1.23456789', '1.23456789', '1.23456789'],
    [12_345.5, '12,345.5', '12,345.5', '12,345.5'],
  ])('of %d is said as the language says it, to the last digit', (amount, ja, en, zh) => {
    expect([amountIn(amount, 'ja'), amountIn(amount, 'en'), amountIn(amount, 'zh')]).toEqual([ja, en, zh])
  })

  it.each([
    [7, 1, '7.0'],
    [1234.5, 2, '1234.50'],
    [12_345, 1, '12,345.0'],
  ])('of %d with %d decimals keeps them', (amount, decimals, written) => {
    expect(amountIn(amount, 'en', decimals)).toBe(written)
  })
})
