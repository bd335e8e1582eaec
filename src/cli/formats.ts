import type { CheckResult } from '../index.ts'
import type { Found } from './found.ts'
import { nameFromHere } from './told-from-here.ts'

/** What a check found, as programs read it. */
export function jsonOf(found: readonly Found[], checked: CheckResult, story: string | undefined): object {
  const { scenes, seconds, times } = checked
  const claims = checked.claims.map((claim) => ({ ...claim, file: nameFromHere(claim.file, story) }))
  return { found, scenes, seconds, times, claims }
}

/** Text for programs. Two number signs together are a command to some build servers, wherever they stand. */
export function stringified(value: object): string {
  return JSON.stringify(value, undefined, 2).replaceAll('##', '#\\u0023')
}

/** Commands that make GitHub show each mistake beside its line. */
export function githubOf(found: readonly Found[]): string {
  return found.map(commandOf).join('\n')
}

function commandOf({ severity, code, message, cure, file, start, end }: Found): string {
  const place = file !== undefined && start && end ? { file, line: start.line, col: start.column } : {}
  const oneLine = start && end && start.line === end.line ? { endLine: end.line, endColumn: end.column } : {}
  const properties = Object.entries({ ...place, ...oneLine, title: code })
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')
  return `::${severity} ${properties}::${escaped(`${message}\n→ ${cure}`)}`
}

function escaped(text: string): string {
  return text.replaceAll('##', '# #').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
