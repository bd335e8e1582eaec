import look from '../../templates/pages/look.css'
import type { Edition, Mistake, Report } from '../protocol.ts'
import { element, makeButton, on, page, write } from '../stage/element.ts'
import css from './report.css'
import { reportWords } from './report-words.ts'

/**
 * `<kamishibai-report>`: a panel over the deck that lists the mistakes of its story, and a badge that stays when it is
 * put away. In a shadow root, so that no theme reaches it. Texts come in as texts only.
 */
export class ReportPanel extends HTMLElement {
  readonly #badge = makeButton('', () => this.#open())
  readonly #title = element('h2', { id: 'title', 'aria-live': 'polite' })
  readonly #close = makeButton('', () => this.#dialog.close())
  readonly #list = element('ol', { tabindex: '0', 'aria-labelledby': 'title' })
  readonly #foot = element('p.foot')
  readonly #status = element('p.spoken', { role: 'status' })
  readonly #dialog = element(
    'dialog',
    { 'aria-labelledby': 'title' },
    element('header', {}, this.#title, this.#close),
    this.#list,
    this.#foot,
  )
  #report: Report = { errors: 0, warnings: 0, messages: { en: [], ja: [] } }
  #isDeck = false
  #isConnected = true

  connectedCallback(): void {
    if (this.shadowRoot) return
    const root = element('div.ui', {}, this.#badge, this.#dialog, this.#status)
    this.attachShadow({ mode: 'open' }).append(element('style', {}, look, css), root)
    on(this.#dialog, 'click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close()
    })
    // Nothing that is done here is meant for the talk.
    for (const name of ['click', 'touchstart', 'touchend'] as const) on(this, name, (event) => event.stopPropagation())
    for (const name of ['keydown', 'keyup'] as const)
      window.addEventListener(name, (event) => this.#dialog.open && event.stopPropagation(), { capture: true })
    // The language of the deck may change while it is shown.
    new MutationObserver(() => this.#draw()).observe(page, { attributeFilter: ['lang'] })
    new ResizeObserver(() => this.#fit()).observe(this.#list)
    this.#draw()
  }

  /** Shows what there is to say. Mistakes come to the front when they are new; warnings wait behind the badge. */
  show({ deck, report }: Edition): void {
    if (JSON.stringify(report) === JSON.stringify(this.#report)) return
    this.#report = report
    this.#isDeck = deck !== ''
    this.#draw()
    if (report.errors > 0) this.#open()
    else this.#dialog.close()
  }

  /** Tells whether the server is there. */
  connect(isThere: boolean): void {
    if (isThere === this.#isConnected) return
    this.#isConnected = isThere
    this.#draw()
  }

  #open(): void {
    if (this.#dialog.open || count(this.#report) === 0) return
    this.#dialog.showModal()
    this.#list.scrollTop = 0
    this.#list.focus()
  }

  #fit(): void {
    for (const frame of this.#list.querySelectorAll('pre')) bringIntoView(frame)
  }

  #draw(): void {
    const { lang } = page
    const words = reportWords(lang)
    const { errors, warnings, messages } = this.#report
    const shown = messages[/^ja\b/i.test(lang) ? 'ja' : 'en']
    const more = count(this.#report) - shown.length
    const amounts = [
      ['error', errors],
      ['warning', warnings],
    ] as const
    const text = amounts
      .filter(([, value]) => value > 0)
      .map(([severity, value]) => words(`${value === 1 ? 'one' : 'many'}-${severity}`, value))
      .join(words('and'))
    const isLost = !this.#isConnected
    write(this.#title, text)
    write(this.#close, '×')
    this.#close.ariaLabel = this.#close.title = words('close')
    this.#list.replaceChildren(...shown.map((mistake) => paragraphOf(mistake, words(mistake.severity))))
    this.#fit()
    const notes = [...(more > 0 ? [words('more', more)] : []), ...(errors > 0 && this.#isDeck ? [words('stays')] : [])]
    write(this.#foot, notes.join(' '))
    write(this.#badge, isLost ? words('lost') : text)
    write(this.#status, this.#badge.textContent)
    this.#badge.hidden = !isLost && text === ''
    this.#badge.disabled = text === ''
    this.#badge.dataset.is = isLost ? 'lost' : errors > 0 ? 'error' : 'warning'
  }
}

const count = ({ errors, warnings }: Report) => errors + warnings

function paragraphOf({ place, severity, code, message, cure, frame }: Mistake, label: string): HTMLElement {
  const lines = frame.filter(({ type }) => type !== 'caret')
  return element(
    'li',
    { 'data-is': severity },
    element('p.place', {}, element('code', {}, place ?? ''), element('b', {}, `${label} ${code}`)),
    element('p.message', {}, message),
    ...(lines.length > 0 ? [element('pre', {}, ...lines.map(lineOf))] : []),
    element('p.cure', {}, cure),
  )
}

/** A line of the story; carets stand under what is marked, whatever the width of its letters. */
function lineOf({ gutter, text, marked }: Mistake['frame'][number]): HTMLElement {
  const [from, to] = marked ?? [text.length, text.length]
  return element(
    'span.line',
    {},
    element('span.gutter', { 'data-number': gutter }),
    text.slice(0, from),
    ...(marked ? [element('mark', {}, text.slice(from, to))] : []),
    text.slice(to),
    '\n',
  )
}

/** Scrolls a line that is too long to what is marked in it; who has only keys must be able to scroll it back. */
function bringIntoView(frame: HTMLElement): void {
  const isLong = frame.scrollWidth > frame.clientWidth
  if (isLong) frame.tabIndex = 0
  else frame.removeAttribute('tabindex')
  const mark = frame.querySelector('mark')
  if (isLong && mark && mark.offsetLeft + mark.offsetWidth > frame.clientWidth)
    frame.scrollLeft = mark.offsetLeft - frame.clientWidth / 3
}
