import { page, place, write } from './element.ts'
import { sayIn } from './say.ts'
import type { Stage, View } from './stage.ts'
import { tell } from './thumb.ts'

/** The slide at its step, the curtain before it, and the number being typed. */
export function makeSlideView({ deck }: Stage): View {
  const curtain = place('div.curtain')
  const words = sayIn(deck.talk)
  const typed = place('output.typed.ui')
  return ({ at, screen, typed: digits, size, presenting }, before) => {
    if (before?.at !== at) tell(deck.lines[at.slide] ?? [], at.step)
    if (before?.at.slide !== at.slide) changeSlide(before && deck.sections[before.at.slide], deck.sections[at.slide])
    if (before?.size !== size) page.style.setProperty('--stage-size', String(1.1 ** size))
    curtain.hidden = screen === 'slides'
    curtain.dataset.colour = screen
    write(curtain, screen === 'slides' || presenting === 'no' ? '' : words(screen))
    typed.hidden = !digits
    write(typed, digits && `→ ${digits}`)
  }
}

function changeSlide(leaves: HTMLElement | undefined, comes: HTMLElement | undefined): void {
  const hadFocus = leaves?.contains(document.activeElement)
  leaves?.classList.remove('on-stage')
  comes?.classList.add('on-stage')
  if (!hadFocus || !comes) return
  // Focus that would be lost with its slide moves to the slide that comes.
  comes.tabIndex = -1
  comes.focus({ preventScroll: true })
}
