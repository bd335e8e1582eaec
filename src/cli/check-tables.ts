import type { Claim, SceneTime } from '../index.ts'
import { tableOf } from './table.ts'
import type { Wording } from './wording.ts'

/** Each scene with its times: planned, estimated, where the talk is then, and what is left of the plan. */
export function timingTable(times: readonly SceneTime[], { columns }: Wording): string {
  const rows = times.map(({ title, planned, estimated, total }) => [
    title,
    planned === undefined ? '–' : clock(planned),
    clock(estimated),
    clock(total),
    planned === undefined ? '–' : signed(Math.round(planned) - Math.round(estimated)),
  ])
  const { scene, planned, estimated, total, slack } = columns
  return tableOf(
    [
      { heading: scene, flush: 'left' },
      ...[planned, estimated, total, slack].map((heading) => ({ heading, flush: 'right' as const })),
    ],
    rows,
  )
}

/** Who says what where, and how we know. */
export function provenanceTable(claims: readonly Claim[], { columns, kinds }: Wording): string {
  const { line, speaker, kind, source } = columns
  return tableOf(
    [
      { heading: line, flush: 'right' },
      ...[speaker, kind, source].map((heading) => ({ heading, flush: 'left' as const })),
    ],
    claims.map((claim) => [
      // Included files have lines of their own.
      claims[0]?.file === claim.file ? String(claim.line) : `${claim.file}:${claim.line}`,
      claim.speaker || '–',
      kinds[claim.kind],
      claim.sources.join('; ') || '–',
    ]),
  )
}

/** `1:30`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function signed(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'}${clock(Math.abs(seconds))}`
}
