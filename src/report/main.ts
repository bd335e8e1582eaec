// In a deck that is served while its story is being written: loads it anew when it has changed, and shows the mistakes.
import type { Signal, Talk } from '../protocol.ts'
import { page } from '../stage/element.ts'
import { ReportPanel } from './report-panel.ts'

customElements.define('kamishibai-report', ReportPanel)
const panel = new ReportPanel()
document.body.append(panel)

const talk = document.getElementById('talk')
/** Which deck this page shows; `''` for none. */
const deck = talk ? (JSON.parse(talk.textContent) as Talk).id : ''
const stage = new URLSearchParams(location.search).get('stage') ?? ''
const source = new EventSource(`events?${new URLSearchParams({ stage, as: 'deck' })}`)
source.onopen = () => panel.connect(true)
source.onerror = () => panel.connect(false)
source.onmessage = ({ data }) => {
  const signal: Signal = JSON.parse(data)
  if (signal.type !== 'edition') return
  if (signal.deck === deck) panel.show(signal)
  else {
    turnTo(signal.changed)
    // The address says where the talk is, and the stage remembers the rest.
    location.reload()
  }
}

/** Puts the address to the slide that was changed, unless one of those is on the stage already. */
function turnTo(changed: readonly string[]): void {
  const shown = document.querySelector('main .on-stage')
  if (!shown || !changed[0] || changed.includes(shown.id)) return
  const lang = `#${page.lang}/`
  history.replaceState(undefined, '', (location.hash.startsWith(lang) ? lang : '#') + encodeURIComponent(changed[0]))
}
