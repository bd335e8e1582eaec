import { on, place } from './element.ts'
import type { Stage } from './stage.ts'

/** A dialog over the slides. A click beside it closes it, and so do the browser's own ways; closed, it is empty. */
export function makePanel(name: 'help' | 'overview', { make, now }: Stage): HTMLDialogElement {
  const panel = place(`dialog.panel.ui.${name}`)
  on(panel, 'close', () => {
    // The news may come late: the panel is gone with its language.
    if (panel.open || !panel.isConnected) return
    panel.replaceChildren()
    // Or another panel is open by now.
    if ((now().panel === 'help') === (name === 'help')) make({ type: 'panel-closed' })
  })
  on(panel, 'click', ({ target }) => {
    if (target === panel) panel.close()
  })
  return panel
}
