import { printable } from '../source/printable.ts'

/**
 * Text of many lines as it may be shown: nothing in it moves the cursor, and no line of it is a command to a CI system
 * (`::error::` begins a line on GitHub; `##vso[`, `##teamcity[`, `##[` are read anywhere in one).
 */
export function showable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      printable(line)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\w*\[)/g, '# #'),
    )
    .join('\n')
}
