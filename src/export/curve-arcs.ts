import openPath from 'svgpath'

/**
 * Draws the circles, ellipses, round corners and arcs of a deck's SVG pictures as Bézier curves, four to a circle. A browser that prints
 * an arc cuts it into so many pieces that of a deck with scenery they are two thirds of the PDF; curves it writes as they are.
 */
export function curveArcs(html: string): string {
  const curved = new Map<string, string>()
  return html.replace(EMBEDDED, (_, head: string, data: string) => {
    const known = curved.get(data) ?? curvePicture(data)
    curved.set(data, known)
    return head + known
  })
}

/** Base64 to base64. */
function curvePicture(data: string): string {
  const svg = Buffer.from(data, 'base64').toString('utf8')
  return LOOKS_AT_SHAPES.test(svg) ? data : Buffer.from(curveShapes(svg)).toString('base64')
}

const EMBEDDED = /(data:image\/svg\+xml;base64,)([\w+/]+=*)/g

/** What may mean an element by its name, or draws more on a path than on a circle. */
const LOOKS_AT_SHAPES = /<(?:style|animate|set|marker)\b/

const SHAPE = /<(circle|ellipse|rect|path)\b((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?>)/g
/** Only numbers and letters that mean lines: neither a length in per cent nor an entity of XML. */
const HAS_ARCS = /^(?=.*a)[-\s\d.,e+mlhvcsqtaz]*$/is
const ATTRIBUTE = /\s+([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function curveShapes(svg: string): string {
  return svg.replace(SHAPE, (whole, shape: string, tag: string, end: string) => {
    const attributes = [...tag.matchAll(ATTRIBUTE)].map(([text, name = '', one, other]) => ({
      text,
      name,
      value: one ?? other,
    }))
    const written = (name: string) => attributes.find((attribute) => attribute.name === name)?.value
    const lines = linesOf(shape, written)
    const curves = lines && HAS_ARCS.test(lines) ? openPath(lines).unarc().round(4).toString() : ''
    if (curves === '') return whole
    const others = attributes.filter(({ name }) => !GEOMETRY.test(name)).map(({ text }) => text)
    return `<path d="${curves}"${others.join('')}${end}`
  })
}

/** What the lines of a shape are made of. */
const GEOMETRY = /^(?:d|cx|cy|r|rx|ry|x|y|width|height)$/

/** The lines of a shape as SVG defines them, beginning and direction too: where dashes begin. */
function linesOf(shape: string, written: (name: string) => string | undefined): string | undefined {
  const length = (name: string, otherwise = 0) => Number(written(name) ?? otherwise)
  const rx = length('rx', length('ry'))
  const ry = length('ry', rx)
  switch (shape) {
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'))
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), rx, ry)
    case 'rect':
      return rectangle(length('x'), length('y'), length('width'), length('height'), rx, ry)
    default:
      return written('d')
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number) {
  if (!(rx > 0 && ry > 0)) return undefined
  const half = (toX: number) => `A${rx} ${ry} 0 0 1 ${toX} ${cy}`
  return `M${cx + rx} ${cy}${half(cx - rx)}${half(cx + rx)}Z`
}

function rectangle(x: number, y: number, width: number, height: number, roundX: number, roundY: number) {
  const [rx, ry] = [Math.min(roundX, width / 2), Math.min(roundY, height / 2)]
  if (!(rx > 0 && ry > 0)) return undefined
  const corner = (toX: number, toY: number) => `a${rx} ${ry} 0 0 1 ${toX} ${toY}`
  const [across, down] = [width - 2 * rx, height - 2 * ry]
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`
}
