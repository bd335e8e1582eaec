import { on, place } from './element.ts'
import { pathOf, sheetOn } from './ink.ts'
import type { Stage, View } from './stage.ts'

/** What laser and pen leave on the slide: a sheet that lies exactly over it, measured in the slide's own pixels. */
export function makeInk(stage: Stage): View {
  const { width, height } = stage.deck.talk
  const box = place('div.ink', { 'aria-hidden': 'true' })
  box.innerHTML = `<svg viewBox="0 0 ${width} ${height}"><g></g><circle r="11"/></svg>`
  const [sheet, drawing, laser] = box.querySelectorAll<SVGSVGElement>('*')
  listenToPen(box, sheet!, stage)

  return (now, before) => {
    const { strokes, laser: point, tool } = now
    const name = sheetOn(now)
    if (name !== box.dataset.sheet || strokes !== before?.strokes) {
      drawing!.innerHTML = (strokes[name] ?? []).map(({ points }) => `<path d="${pathOf(points)}"/>`).join('')
    }
    box.dataset.sheet = name
    box.dataset.tool = tool
    laser!.setAttribute('transform', point ? `translate(${point.x} ${point.y})` : 'scale(0)')
  }
}

/** The sheet takes the pointer only while a tool is in the hand, see the page's CSS. */
function listenToPen(box: HTMLElement, sheet: SVGSVGElement, { make }: Stage): void {
  let stroke = ''
  let length = 0
  const draw = (event: PointerEvent) => {
    const toSlide = sheet.getScreenCTM()?.inverse()
    const all = event.getCoalescedEvents?.() ?? []
    const points = (all.length > 0 ? all : [event]).map(({ clientX, clientY }) => {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toSlide)
      return { x, y }
    })
    if (box.dataset.tool === 'laser') make({ type: 'point', at: points.at(-1) })
    if (!stroke) return
    make({ type: 'draw', sheet: box.dataset.sheet ?? '', stroke, from: length, points })
    length += points.length
  }
  const lift = () => {
    stroke = ''
  }
  on(box, 'pointerdown', (event) => {
    if (event.button !== 0) return
    box.setPointerCapture(event.pointerId)
    if (box.dataset.tool === 'pen') stroke = `${Date.now()}`
    length = 0
    draw(event)
  })
  on(box, 'pointermove', draw)
  on(box, 'pointerup', lift)
  on(box, 'pointercancel', lift)
  on(box, 'pointerleave', () => make({ type: 'point', at: undefined }))
}
