/** THE TABLE of problems: every message that an author can get. To add one, add a row to its file. */
import type { Details } from './diagnostic.ts'
import { asset } from './problems/asset.ts'
import { language } from './problems/language.ts'
import { provenance } from './problems/provenance.ts'
import { reference } from './problems/reference.ts'
import type { Row } from './problems/row.ts'
import { slides } from './problems/slides.ts'
import { structure } from './problems/structure.ts'
import { syntax } from './problems/syntax.ts'
import { template } from './problems/template.ts'
import { theme } from './problems/theme.ts'
import { timing } from './problems/timing.ts'

/** In the order in which they are looked for: Y, S, R, P, A, T, L, H, X. */
export const problems = {
  ...syntax,
  ...structure,
  ...reference,
  ...provenance,
  ...asset,
  ...timing,
  ...language,
  ...template,
  ...theme,
  ...slides,
}

export type Code = keyof typeof problems

/** What a code's sentences are made from. */
export type DetailsOf<C extends string> = C extends Code
  ? (typeof problems)[C] extends Row<infer D>
    ? D
    : never
  : Details
