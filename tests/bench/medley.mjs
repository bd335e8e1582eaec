/** One long play from several, so that a deck of any length is made of words that people speak. */
import { readPlay } from '../corpus/to-story.mjs'

/** Half Japanese, half English. */
const sources = [
  'the-question-ja',
  'midsummer',
  'kiga-jinei',
  'the-question',
  'elephants-dream-ja',
  'elephants-dream-en',
]

/** Lines and directions of a scene; one scene in two shows a picture. */
const SCENE = 8

/** A play of so many lines. The plays take turns, scene by scene, until all are over; then they begin again. */
export function medley(lines, pictures) {
  const plays = sources.map((name) => renamed(readPlay(name), name))
  const told = inTurns(
    plays.map(({ title, scenes }) =>
      cutInScenes(
        title,
        scenes.flatMap(({ items }) => items),
      ),
    ),
  )
  const scenes = []
  for (let left = lines; left > 0; left -= SCENE) {
    const count = scenes.length
    const { title, items } = told[count % told.length]
    const picture = { type: 'picture', path: pictures[count % pictures.length], alt: `Picture ${count + 1}` }
    const taken = items.slice(0, left)
    scenes.push({ title: `${title} ${count + 1}`, items: count % 2 === 0 ? [picture, ...taken] : taken })
  }
  const spoken = new Set(scenes.flatMap(({ items }) => items.map(({ who }) => who)))
  const cast = plays.flatMap(({ cast }) => cast).filter(({ id }) => spoken.has(id))
  return { title: '寄席 — A Medley', lang: 'ja', cast, scenes }
}

/** The play with ids that no other play has. */
function renamed({ title, cast, scenes }, name) {
  const rename = (id) => `${name}-${id}`
  return {
    title,
    // Two plays may have somebody of the same name; in a story that would be a mistake.
    cast: cast.map((member) => ({ ...member, id: rename(member.id), name: `${member.name} (${title})` })),
    scenes: scenes.map(({ items }) => ({
      items: items.map((item) => (item.type === 'line' ? { ...item, who: rename(item.who) } : item)),
    })),
  }
}

function cutInScenes(title, items) {
  return Array.from({ length: Math.ceil(items.length / SCENE) }, (_, index) => ({
    title,
    items: items.slice(index * SCENE, (index + 1) * SCENE),
  }))
}

/** One of each, again and again, as long as there are any. */
function inTurns(rows) {
  const longest = Math.max(...rows.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row.slice(turn, turn + 1))).flat()
}
