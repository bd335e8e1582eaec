import { needsNoQuotes } from '../story/needs-no-quotes.ts'

/** A text as a value of YAML on one line: bare where nothing can go wrong, otherwise in double quotes. */
export function writeScalar(text: string): string {
  return needsNoQuotes(text) ? text : quoted(text)
}

/** JSON is YAML, but for a few characters that YAML wants written as escapes. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
