import type { Rule } from './finding.ts'

/** Notes one finding about an element. */
export type Tell = (rule: Rule, element: Element, detail: string) => void
