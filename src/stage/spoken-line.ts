import { element } from './element.ts'
import type { ScriptLine } from './script.ts'

/** A line of the script with the name and the colour of who says it. The blank between is heard, and parts Arabic letters. */
export function lineWith(
  tag: 'p' | 'a',
  { speaker, text }: ScriptLine,
  attributes?: Readonly<Record<string, string>>,
): HTMLElement {
  const line = element(tag, attributes, ...(speaker ? [element('b', {}, speaker.name), ' '] : []), text)
  if (speaker) line.style.setProperty('--speaker', speaker.colour)
  return line
}
