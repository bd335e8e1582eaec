// C0 and C1 controls save the tab, line separators, marks that turn the direction of writing, and halves of pairs.
const unprintable = /[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Surrogate}/gu

/** A text that cannot move the cursor, begin a line or turn what stands after it: such characters become U+FFFD. */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD')
}
