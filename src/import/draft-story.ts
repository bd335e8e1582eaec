import { normalName } from '../story/nearest.ts'
import { type Cast, castSpeakers } from './cast-speakers.ts'
import type { Draft, DraftItem, DraftPart, Finding, Piece, Pieces } from './draft.ts'
import { joinLines } from './join-lines.ts'

/** What is known before the text is looked at. */
export interface Known {
  /** Used where the text has no title. */
  readonly name: string
  readonly lang: string
}

type Scene = { readonly type: 'scene'; readonly title: string; readonly items: DraftItem[] }

/** Makes a story of pieces: the first heading is its title, the others are scenes, what comes back before a colon is a speaker. */
export function draftStory(read: Pieces, { name, lang }: Known): { draft: Draft; findings: readonly Finding[] } {
  const findings: Finding[] = [...read.findings]
  const [first] = read.pieces
  const heading = read.title === undefined && first?.type === 'heading' && first.level === 1 ? first : undefined
  const pieces = heading ? read.pieces.slice(1) : read.pieces
  const title = read.title ?? heading?.text ?? name
  if (read.title === undefined && !heading) findings.push({ type: 'title', text: title })
  const { cast, findings: speakers } = castSpeakers(pieces, lang)
  const parts: DraftPart[] = []
  let scene: Scene | undefined

  for (const piece of pieces) {
    if (piece.type === 'member') continue
    if (piece.type === 'transition') {
      findings.push({ type: 'comment', text: piece.text, line: piece.line })
      continue
    }
    if (piece.type === 'act') {
      parts.push({ type: 'act', title: piece.text })
      scene = undefined
    } else if (piece.type === 'heading') {
      scene = begin(piece.text)
    } else {
      if (!scene) findings.push({ type: 'scene', text: title, line: piece.line })
      scene ??= begin(title)
      addPiece(scene.items, piece, cast)
    }
  }
  if (!parts.some((part) => part.type === 'scene')) begin(title)
  const author = read.author === undefined ? {} : { author: read.author }
  const draft = { title, ...author, lang, cast: [...cast.values()], parts }
  return { draft, findings: [...findings, ...speakers] }

  function begin(title: string): Scene {
    const begun: Scene = { type: 'scene', title, items: [] }
    parts.push(begun)
    return begun
  }
}

function addPiece(
  items: DraftItem[],
  piece: Exclude<Piece, { type: 'act' | 'heading' | 'transition' | 'member' }>,
  cast: Cast,
): void {
  const last = items.at(-1)
  if (piece.type === 'rule') {
    // A break before anything is shown would be an empty slide.
    if (last && last.type !== 'break') items.push({ type: 'break' })
  } else if (piece.type === 'raw') items.push({ type: 'slide', markdown: piece.markdown })
  else if (piece.type === 'item') {
    const type = piece.numbered ? 'numbered' : 'list'
    if (last?.type === type) items[items.length - 1] = { type, items: [...last.items, piece.text] }
    else items.push({ type, items: [piece.text] })
  } else if (piece.type === 'speech') {
    const member = cast.get(normalName(piece.label))
    const how = piece.how === undefined ? {} : { how: piece.how }
    items.push(
      member ? { type: 'line', who: member.id, ...how, text: piece.text } : { type: 'narration', text: piece.whole },
    )
  } else if (piece.type === 'quote' && last?.type === 'quote') {
    const by = /^(?:[—–―]+|--?)\s*(\S.*)$/.exec(piece.text)?.[1]
    items[items.length - 1] =
      by === undefined
        ? { ...last, text: joinLines(last.text, piece.text) }
        : { ...last, by: cast.get(normalName(by))?.id ?? by }
  } else items.push({ type: piece.type === 'text' ? 'narration' : piece.type, text: piece.text })
}
