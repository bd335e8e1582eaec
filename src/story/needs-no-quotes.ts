/** A letter first, and nothing in it that YAML, or our reader of full-width colons, takes for more than a letter. */
const plain = /^[\p{L}（「『“〈《][^:：#\t\n\\]*$/u
/** Words that editors type as something other than text. */
const typed = /^(?:null|true|false|yes|no|on|off|y|n)$/i

/** Whether a text means the same without quotes. When in doubt it does not. */
export function needsNoQuotes(text: string): boolean {
  return plain.test(text) && text === text.trim() && !typed.test(text)
}
