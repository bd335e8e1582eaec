// In a deck that is served while its story is being written: loads it anew when it has changed, and shows the mistakes.
import type { Signal, Talk } from '../protocol.ts'
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
  // The address says where the talk is, and the stage remembers the rest.
  if (signal.deck !== deck) location.reload()
  else panel.show(signal.report)
}
