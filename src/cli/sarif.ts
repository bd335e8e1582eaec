import { version } from '../host/node.ts'
import { type Code, problems } from '../source/problems.ts'
import type { Found } from './found.ts'

/** What was found as SARIF 2.1.0, the format that code hosts and editors show beside the lines. */
export function sarifOf(found: readonly Found[]): object {
  const codes = [...new Set(found.map(({ code }) => code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kamishibai', version: version(), rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: found.map((each) => ({
          ruleId: each.code,
          ruleIndex: codes.indexOf(each.code),
          level: each.severity,
          message: { text: `${each.message} ${each.cure}` },
          ...locationsOf(each),
        })),
      },
    ],
  }
}

function ruleOf(code: string) {
  const severity = Object.hasOwn(problems, code) ? problems[code as Code].severity : 'error'
  return { id: code, defaultConfiguration: { level: severity } }
}

function locationsOf({ file, start, end }: Found) {
  if (file === undefined || !start || !end) return {}
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }] }
}

/** A relative path as a relative address: what an address gives a meaning to is escaped. */
function uriOf(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
}
