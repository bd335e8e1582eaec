import type { Notebook } from '../source/diagnostic.ts'
import { contrast } from '../story/check-colours.ts'
import { parseColour } from '../story/read-colour.ts'
import { type Layers, listTemplates } from './layers.ts'
import { parse, readSheet, type Sheet } from './sheet.ts'
import type { SlideSize } from './slide-size.ts'
import { unquote } from './theme-faces.ts'

/** What a theme says of slides, `section { … }`, and of links and headings. */
type Said = ReadonlyMap<string, string>

/** The slides that the theme draws itself: those written by hand, and the author's own cards. */
function handmade([author, ...others]: Layers): readonly string[] {
  const ours = listTemplates(others, 'cards', '.hbs')
  const own = author ? listTemplates([author], 'cards', '.hbs').filter((name) => !ours.includes(name)) : []
  return ['slide', ...own].filter((name) => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)).map((name) => `.${name}`)
}

/** Drawn scenery on a dark ground; on a light one it is what themes get that say nothing of it. */
const DARK_SCENERY = '#2a2c3a #3a3d50 #d9d6c8 #34374a #2b2d3d #20222e #12131b'

/** What WCAG asks of text. */
const READABLE = 4.5

/**
 * A Marp theme that knows nothing of cards: it draws slides that are written by hand, and lends our cards its ground and its
 * colours. Their structure, and the fonts of both, are ours.
 */
export function dressPlainTheme(theme: Sheet, size: SlideSize, layers: Layers, notebook: Notebook): Sheet {
  const clothes = readSheet(layers, 'parts/plain-theme.css', notebook)
  if (!clothes) return theme
  const said = saidIn(theme)
  const { ground, declarations } = lent(said)
  const families = [...ownFamilies(theme, said), `'Inter', 'Noto Sans JP', sans-serif`].join(', ')
  const own = [
    ...declarations,
    `--text: ${families};`,
    `--display: ${families};`,
    `width: ${size.width}px;`,
    `height: ${size.height}px;`,
  ]
  const byTheme = handmade(layers).join(', ')
  // Our rules count for more than any of the theme's, which loses its `!important`.
  const cards = `section:not(${byTheme}):not(#_)`
  const text = [
    theme.text.replace(/\s*!important/g, ''),
    clothes.text.replace(/\bsection\b(?![-\w])/g, cards),
    `${cards} {\n${own.join('\n')}\n}`,
    `section:is(${byTheme}) { font-family: ${families} }\n`,
  ].join('\n')
  // What refers to something else says nothing to those who reckon with colours.
  const told = own.filter((declaration) => !declaration.startsWith('--ground'))
  const source = { name: 'theme', text: `section { ${ground ? `--ground: ${ground};` : ''} ${told.join(' ')} }` }
  const root = parse(source, notebook)
  const parts = [...(root ? [{ path: 'themes/theme.css', source, root }] : []), ...clothes.parts, ...theme.parts]
  return { text, parts }
}

/** Of the families that slides are set in, those that come with the theme: others are on one machine and not on another. */
function ownFamilies({ parts }: Sheet, said: Said): readonly string[] {
  const own = new Set<string>()
  for (const { root } of parts)
    root.walkAtRules('font-face', (rule) => rule.walkDecls('font-family', ({ value }) => void own.add(unquote(value))))
  return (said.get('font-family') ?? '').split(',').filter((family) => own.has(unquote(family)))
}

/** The theme's ground and colours as declarations. They stay as they were written: what they refer to may change with a class. */
function lent(said: Said): { readonly ground: string | undefined; readonly declarations: readonly string[] } {
  const ground = colourIn(said.get('background-color') ?? said.get('background') ?? '') ?? '#ffffff'
  const shade = staticColour(ground, said)
  const isReadable = (colour: string | undefined) => {
    const seen = colour === undefined ? undefined : staticColour(colour, said)
    return seen !== undefined && shade !== undefined && (contrast(seen, shade) ?? 0) >= READABLE
  }
  const written = colourIn(said.get('color') ?? '')
  const ink =
    shade === undefined ? (written ?? 'CanvasText') : ([written, '#1b1b1b', '#ffffff'].find(isReadable) ?? '#1b1b1b')
  const accents = ['a color', 'h1 color'].map((where) => colourIn(said.get(where) ?? ''))
  const accent = accents.find(isReadable) ?? accents.find((colour) => colour !== undefined) ?? ink
  const pictures = [...said].filter(([property, value]) => /^background/.test(property) && /url\(|gradient/.test(value))
  return {
    ground: shade,
    declarations: [
      `--ground: ${ground};`,
      `--ink: ${ink};`,
      `--accent: ${isReadable(accent) ? accent : `color-mix(in oklab, ${accent} 40%, ${ink})`};`,
      ...(isDark(shade) ? [`--scenery: ${DARK_SCENERY};`] : []),
      ...pictures.map(([property, value]) => `${property}: ${value};`),
    ],
  }
}

/** Whether white is read on it more easily than black. */
const isDark = (ground = '#ffffff') => (contrast('#ffffff', ground) ?? 0) > (contrast('#000000', ground) ?? 21)

function saidIn({ parts }: Sheet): Said {
  const said = new Map<string, string>()
  for (const { root } of parts.toReversed())
    root.walkRules((rule) => {
      for (const selector of rule.selectors) {
        const who = /^(?::root\s+|section\s+)?(a|h1)$/.exec(selector)?.[1]
        if (who === undefined && !/^(?:section|:root)$/.test(selector)) continue
        rule.each((node) => {
          if (node.type !== 'decl') return
          if (who === undefined && node.prop === 'background') said.delete('background-color')
          said.set(who === undefined ? node.prop : `${who} ${node.prop}`, node.value)
        })
      }
    })
  return said
}

/** The first colour of a value, as it is written there. */
function colourIn(value: string): string | undefined {
  const found =
    value.match(
      /(?:var|light-dark|rgba?|hsla?|hwb|ok(?:lab|lch)|lab|lch|color|color-mix)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|#[\da-f]{3,8}\b|\b[a-z]+\b/gi,
    ) ?? []
  return found.find((each) => /[(#]/.test(each) || parseColour(each) !== undefined)
}

/** A colour as `#rrggbb` or a name; undefined if it takes more reckoning than looking things up. */
function staticColour(written: string, said: Said, depth = 0): string | undefined {
  const value = written.trim()
  const [, name, otherwise] = /^var\(\s*(--[\w-]+)\s*(?:,([\s\S]*))?\)$/.exec(value) ?? []
  if (name !== undefined) {
    const meant = said.get(name) ?? otherwise
    return meant === undefined || depth > 8 ? undefined : staticColour(meant, said, depth + 1)
  }
  const pair = /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/.exec(value)
  if (pair) return staticColour((said.get('color-scheme') === 'dark' ? pair[2] : pair[1]) ?? '', said, depth + 1)
  const [, ...parts] = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(value) ?? []
  if (parts.length === 3) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
  return parseColour(value)
}
