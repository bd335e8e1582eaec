import type { Deck } from './deck.ts'
import { element } from './element.ts'
import type { State } from './moves.ts'
import type { StageWords } from './words.ts'

/** What the stage adds to the page around the slides. */
export interface Chrome {
  readonly help: HTMLDialogElement
  readonly curtain: HTMLElement
  readonly typed: HTMLElement
  /** Read out by screen readers, never seen. */
  readonly spoken: HTMLElement
}

export function makeChrome(help: HTMLDialogElement): Chrome {
  const chrome: Chrome = {
    help,
    curtain: element('div', { class: 'stage-curtain', hidden: '' }),
    typed: element('output', { class: 'stage-typed', hidden: '' }),
    spoken: element('div', { class: 'stage-spoken', role: 'status', 'aria-live': 'polite' }),
  }
  document.body.append(chrome.curtain, chrome.typed, chrome.spoken, chrome.help)
  return chrome
}

/** Makes the page look like the state. `before` is what it looked like until now, if it was shown at all. */
export function show(deck: Deck, chrome: Chrome, words: StageWords, now: State, before?: State): void {
  if (before?.at !== now.at) showPlace(deck, now, before)
  chrome.curtain.hidden = now.screen === 'slides'
  chrome.curtain.dataset.colour = now.screen
  chrome.typed.hidden = now.typed === ''
  chrome.typed.textContent = now.typed && words.goTo(now.typed)
  if (now.help && !chrome.help.open) chrome.help.showModal()
  if (!now.help && chrome.help.open) chrome.help.close()
  if (before) announce(deck, chrome, words, now, before)
}

function showPlace(deck: Deck, now: State, before: State | undefined): void {
  const { slide, step } = now.at
  deck.lines[slide]?.forEach((line, index) => {
    line.classList.toggle('unspoken', index >= step)
    if (index === step - 1) line.setAttribute('aria-current', 'step')
    else line.removeAttribute('aria-current')
  })
  if (before?.at.slide === slide) return
  const leaves = before && deck.sections[before.at.slide]
  const comes = deck.sections[slide]
  const hadFocus = leaves?.contains(document.activeElement)
  leaves?.classList.remove('on-stage')
  comes?.classList.add('on-stage')
  if (hadFocus) takeFocus(comes)
}

/** Focus that would be lost with the slide it was on moves to the slide that comes. */
function takeFocus(section: HTMLElement | undefined): void {
  section?.setAttribute('tabindex', '-1')
  section?.focus({ preventScroll: true })
}

function announce(deck: Deck, chrome: Chrome, words: StageWords, now: State, before: State): void {
  const { slide, step } = now.at
  if (now.screen !== 'slides') {
    if (now.screen !== before.screen) chrome.spoken.textContent = words[now.screen]
  } else if (slide !== before.at.slide || now.screen !== before.screen) {
    chrome.spoken.textContent = words.slide(slide + 1, deck.stops.length, deck.titles[slide] ?? '')
  } else if (step > before.at.step) {
    chrome.spoken.textContent = deck.lines[slide]?.[step - 1]?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  }
}
