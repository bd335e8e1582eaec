/** A letter first, and nothing in it that YAML, or our reader of full-width colons, takes for more than a letter. */
const plain = /^[\p{L}（「『“〈《][^:：#\t\n\\]*$/u
/** Words that editors type as something other than text. */
const typed = /^(?:null|true|false|yes|no|on|off|y|n)$/i

/** A text as a value of YAML on one line: bare where nothing can go wrong, otherwise in double quotes. */
export function writeScalar(text: string): string {
  return needsNoQuotes(text) ? text : quoted(text)
}

/** Whether a text means the same without quotes. When in doubt it does not. */
export function needsNoQuotes(text: string): boolean {
  return plain.test(text) && text === text.trim() && !typed.test(text)
}

/** JSON is YAML, but for a few characters that YAML wants written as escapes. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
