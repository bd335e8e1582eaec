import { cut, listed } from './phrases.ts'
import { error } from './row.ts'

/** H: card templates, and the HTML that comes of them. */
export const template = {
  H101: error<{ template: string; known: readonly string[] }>({
    message: (d) => `There is no card template "${cut(d.template)}".`,
    cure: (d) => `Make "templates/cards/${d.template}.hbs" beside the story, or use one of: ${listed(d.known)}.`,
  }),
  H102: error<{ reason?: string | undefined }>({
    message: (d) => `This template cannot be read${d.reason === undefined ? '' : ` (${cut(d.reason, 80)})`}.`,
    cure: 'Check that every {{#…}} has its {{/…}}, and every {{ its }}.',
  }),
  H103: error<{ part: string }>({
    message: (d) => `There is no template part "${cut(d.part)}".`,
    cure: (d) => `Make "templates/parts/${d.part}.hbs" beside the story, or correct the name.`,
  }),
  H104: error<{ field: string }>({
    message: (d) => `The template asks for "${cut(d.field)}", which this card does not have.`,
    cure: (d) => `Add "${d.field}: …" to the block in the story, or put {{#if ${d.field}}} … {{/if}} around it.`,
  }),
  H110: error<{ refused: string }>({
    message: (d) => `A deck must not contain ${cut(d.refused)}.`,
    cure: 'Remove it from the slide or from its template.',
  }),
  H111: error<{ opened: string }>({
    message: (d) => `This raw Markdown opens "${cut(d.opened)}" and does not close it.`,
    cure: 'Close it before the slide ends: everything after it would be taken for a part of it.',
  }),
}
