import { leaks } from '../slides/leaks.ts'

/** What must never be in a deck, whatever a template or a raw slide wrote. SVG's animations could change an address later. */
const FORBIDDEN_TAGS = new Set(
  'script iframe frame frameset object embed applet base meta link form input button textarea select portal animate animatemotion animatetransform set'.split(
    ' ',
  ),
)
/** Attributes by which something is loaded. */
const LOADING = new Set('src poster data action formaction background ping srcdoc'.split(' '))
/** Attributes that are read as CSS, those by which SVG is painted among them. In others `url(…)` is but text. */
const STYLING = /^(?:style|fill|stroke|filter|mask|clip-path|marker|marker-(?:start|mid|end)|cursor)$/
const LINK = /^(?:https?:|mailto:|#)/i
const INSIDE = /^(?:data:|#)/i

/** Why a tag may not stand in a deck; undefined if it may. Pictures must already be embedded. */
export function refusal(tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (FORBIDDEN_TAGS.has(tag)) return `<${tag}>`
  const refused = Object.entries(attributes).find(([name, value]) => actsOnItsOwn(tag, name, value.trim()))
  return refused && `${refused[0]}="${refused[1].slice(0, 60)}"`
}

function actsOnItsOwn(tag: string, name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcset') return true
  if (name === 'href' || name === 'xlink:href') return tag === 'a' ? !LINK.test(value) : !INSIDE.test(value)
  return LOADING.has(name) ? !/^data:/i.test(value) : STYLING.test(name) && leaks(value)
}
