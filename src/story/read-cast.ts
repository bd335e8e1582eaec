import { isLanguageMap } from './language-map.ts'
import { normalName } from './nearest.ts'
import type { Entry } from './node.ts'
import { choice } from './read-choice.ts'
import { colour } from './read-colour.ts'
import { defaulted, needed, optional, readFields } from './read-fields.ts'
import { listOf } from './read-list.ts'
import { plain } from './read-one.ts'
import { picture } from './read-path.ts'
import { text } from './read-text.ts'
import type { Reading } from './reading.ts'
import { isReserved } from './reserved-words.ts'
import type { Member } from './story.ts'
import { plainText, textOf } from './words.ts'

/** What may be said of a member of the cast. */
export const memberFields = {
  name: needed(text, 'The name that the audience sees.'),
  role: optional(text, 'What the person does; shown with the cast and on name plates.'),
  org: optional(text, 'The organisation the person belongs to.'),
  type: defaulted(choice(['person', 'org', 'group']), 'person', 'Organisations make statements; they have no balloon.'),
  aka: defaulted(listOf(plain), [], 'Other spellings that count as this speaker.'),
  colour: optional(colour, 'Colour of the speaker: b3261e or the name of a CSS colour.', ['color']),
  avatar: optional(picture, 'Portrait; the monogram of the name without one.'),
  side: defaulted(choice(['left', 'right', 'auto']), 'auto', 'Where the speaker stands.'),
}

/** Reads an entry of `cast:`: a name, or fields. A member without a name is called by its id. */
export function readMember({ key, value }: Entry, reading: Reading): Member {
  const id = key.value
  const bare: Member = { at: key.at, id, name: textOf(id, reading.lang, key.at), type: 'person', aka: [], side: 'auto' }
  if (value.type !== 'mapping' || isLanguageMap(value, reading, memberFields)) {
    const name = text.read(value, { what: 'member', name: id }, reading)
    return name ? { ...bare, name } : bare
  }
  const missing = () => reading.notebook.report('S204', key.at, { id })
  return { ...bare, ...readFields(memberFields, value.entries, { where: 'member', name: id, missing }, reading) }
}

/** Every spelling of every member, normalised, and the id it stands for. */
export function speakersOf(cast: readonly Member[], { notebook, languages }: Reading): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>()
  for (const member of cast) {
    const { id, at } = member
    const means = isReserved(id) ? 'block' : languages.includes(id) ? 'language' : undefined
    if (means) notebook.report('R303', at, { written: id, means })
    const names = spellingsOf(member)
    const shared = names.find((name) => speakers.has(normalName(name)))
    const first = shared && speakers.get(normalName(shared))
    if (shared && first) notebook.report('R305', at, { name: shared, first, second: id })
    for (const name of names) {
      const free = !speakers.has(normalName(name)) && normalName(name) !== ''
      if (free && !(means && name === id)) speakers.set(normalName(name), id)
    }
  }
  return speakers
}

function spellingsOf({ id, name, aka }: Member): readonly string[] {
  return [...new Set([id, ...Object.values(name.in).map(plainText), ...aka])]
}
