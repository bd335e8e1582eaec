/** Whether a language is read from right to left. The themes' style sheet names the same ones. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|he|fa|ur|yi)\b/i.test(lang)
}
