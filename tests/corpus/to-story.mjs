/** Turns plays into stories. Every text is written in double quotes, so that nothing in it can be taken for YAML. */
import { readdirSync, readFileSync } from 'node:fs'

/** Words that mean something in a script: nobody can be called by them. */
const reserved = new Set(
  ['narration stage aside question quote list numbered number chart timeline term note card slide image scene act']
    .concat(['include script kind source show id how thought title unit label by when where original means alt'])
    .flatMap((words) => words.split(' ')),
)

export const playNames = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort()

export function readPlay(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))
}

export function storyOf(play, { scenes = Number.POSITIVE_INFINITY, lines = Number.POSITIVE_INFINITY } = {}) {
  const ids = idsOf(play.cast)
  let left = lines
  const taken = play.scenes.slice(0, scenes).flatMap((scene) => {
    const items = scene.items.slice(0, left)
    left -= items.length
    return items.length > 0 ? [{ ...scene, items }] : []
  })
  const author = play.author ? [`author: ${quoted(play.author)}`] : []
  const written = [`title: ${quoted(play.title)}`, `lang: ${play.lang}`, ...author, 'cast:']
  for (const member of play.cast) written.push(...memberLines(member, ids))
  written.push('scenes:')
  for (const scene of taken) written.push(...sceneLines(scene, ids))
  return `${written.join('\n')}\n`
}

function memberLines({ id, name, role }, ids) {
  return [`  ${quoted(ids.get(id))}:`, `    name: ${quoted(name)}`, ...(role ? [`    role: ${quoted(role)}`] : [])]
}

function sceneLines({ title, setting, items }, ids) {
  const place = setting ? [`    where: ${quoted(setting)}`] : []
  return [
    `  - scene: ${quoted(title || '…')}`,
    ...place,
    '    script:',
    ...items.flatMap((item) => itemLines(item, ids)),
  ]
}

function itemLines(item, ids) {
  if (item.type === 'action') return [`      - stage: ${quoted(item.text)}`]
  if (item.type === 'picture') return [`      - image: ${quoted(item.path)}`, `        alt: ${quoted(item.alt)}`]
  const how = item.parenthetical ? [`        how: ${quoted(item.parenthetical)}`] : []
  return [`      - ${quoted(ids.get(item.who))}: ${quoted(item.text)}`, ...how]
}

/** An id of the story language for each member, no two alike. */
function idsOf(cast) {
  const ids = new Map()
  const used = new Set(reserved)
  for (const { id } of cast) {
    const plain =
      id
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_・]+/gu, '-')
        .replace(/^-|-$/g, '') || 'someone'
    let own = plain
    for (let count = 2; used.has(own); count++) own = `${plain}-${count}`
    used.add(own)
    ids.set(id, own)
  }
  return ids
}

/** JSON is YAML, but for a few characters that YAML wants written as escapes. */
function quoted(text) {
  return JSON.stringify(text.normalize('NFC')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
