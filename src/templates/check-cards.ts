import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { nearestName } from '../story/nearest.ts'
import type { CustomCard, Story } from '../story/story.ts'
import { contractOf, type OwnCard } from './contract.ts'
import { findTemplate, type Layers, listTemplates } from './layers.ts'

/** What every card of the author's own is given without asking: the title of its scene. */
const given = ['title']

/** Compares each `card:` of a story with what its template asks for. */
export function checkCards(story: Story, layers: Layers): Outcome<Story> {
  const notebook = new Notebook()
  const contracts = new Map<string, OwnCard | undefined>()
  for (const part of story.parts)
    for (const block of part.type === 'scene' ? part.script : []) {
      if (block.type !== 'card') continue
      const { template } = block
      if (!contracts.has(template)) contracts.set(template, contractOf(template, layers))
      const contract = contracts.get(template)
      if (contract) checkCard(block, contract, notebook)
      else if (!findTemplate(layers, `cards/${template}.hbs`))
        notebook.report('H101', block.at, { template, known: listTemplates(layers, 'cards', '.hbs') })
    }
  return notebook.close(story)
}

function checkCard(card: CustomCard, { fields }: OwnCard, notebook: Notebook): void {
  const allowed = fields.map(({ name }) => name)
  const unknown = Object.entries(card.keys).filter(([name]) => !allowed.includes(name) && !given.includes(name))
  const meant = new Set<string>()
  for (const [written, at] of unknown) {
    const near = nearestName(written, allowed)
    if (near !== undefined) meant.add(near)
    notebook.report('S201', at, { written, where: 'block', name: card.template, near, allowed })
  }
  for (const { name, needed, list } of fields) {
    const value = card.fields[name]
    const at = card.keys[name]
    if (needed && at === undefined && !given.includes(name) && !meant.has(name))
      notebook.report('S205', card.at, { block: card.template, key: name })
    if (at !== undefined && list && value && 'in' in value) notebook.report('S244', at, { key: name })
  }
}
