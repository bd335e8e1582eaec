/**
 * Makes an element of the stage's own chrome. `p.who` is a paragraph of the class `stage-who`;
 * attributes without a value are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag | `${Tag}.${string}`,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = name.split('.')
  const made = document.createElement(tag as Tag)
  made.className = classes.map((each) => `stage-${each}`).join(' ')
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value)
  }
  made.append(...inside)
  return made
}

/** Makes an element and puts it on the stage. */
export const place: typeof element = (...made) => {
  const placed = element(...made)
  document.body.append(placed)
  return placed
}

/** Makes a button of the stage's own; `label` says in words what the text of the button only hints at. */
export function makeButton(text: string, press: () => void, label?: string): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label, title: label }, text)
  on(button, 'click', (event) => {
    // A button pressed with the mouse must not catch the next Space, which is for the talk.
    if (event.detail > 0) button.blur()
    press()
  })
  return button
}

/** Writes a text where it is not written already, so that nothing is laid out or read out for nothing. */
export function write(where: Element, text: string): void {
  if (where.textContent !== text) where.textContent = text
}

/** The root of the page, which says by its classes what the stage is doing. */
export const page = document.documentElement

type Events = WindowEventMap & DocumentEventMap & HTMLElementEventMap

export function on<Name extends keyof Events>(
  where: EventTarget,
  name: Name,
  hear: (event: Events[Name]) => void,
): void {
  where.addEventListener(name, hear as (event: Event) => void)
}
