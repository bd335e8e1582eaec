import { cut, listed } from './phrases.ts'
import { error } from './row.ts'

/** H: card templates, and the HTML that comes of them. */
export const template = {
  H101: error<{ template: string; known: readonly string[] }>(
    {
      message: (d) => `There is no card template "${cut(d.template)}".`,
      cure: (d) => `Make "templates/cards/${d.template}.hbs" beside the story, or use one of: ${listed(d.known)}.`,
    },
    {
      message: (d) => `カードのテンプレート「${cut(d.template)}」がありません。`,
      cure: (d) =>
        `ストーリーの隣に「templates/cards/${d.template}.hbs」を作るか、次の中から選んでください: ${listed(d.known)}`,
    },
  ),
  H102: error<{ reason?: string | undefined }>(
    {
      message: (d) => `This template cannot be read${d.reason === undefined ? '' : ` (${cut(d.reason, 80)})`}.`,
      cure: 'Check that every {{#…}} has its {{/…}}, and every {{ its }}.',
    },
    {
      message: (d) => `このテンプレートは読めません${d.reason === undefined ? '' : `（${cut(d.reason, 80)}）`}。`,
      cure: '{{#…}} に {{/…}} が、{{ に }} があるか確かめてください。',
    },
  ),
  H103: error<{ part: string }>(
    {
      message: (d) => `There is no template part "${cut(d.part)}".`,
      cure: (d) => `Make "templates/parts/${d.part}.hbs" beside the story, or correct the name.`,
    },
    {
      message: (d) => `テンプレートの部品「${cut(d.part)}」がありません。`,
      cure: (d) => `ストーリーの隣に「templates/parts/${d.part}.hbs」を作るか、名前を直してください。`,
    },
  ),
  H104: error<{ field: string }>(
    {
      message: (d) => `The template asks for "${cut(d.field)}", which this card does not have.`,
      cure: (d) => `Add "${d.field}: …" to the block in the story, or put {{#if ${d.field}}} … {{/if}} around it.`,
    },
    {
      message: (d) => `テンプレートは「${cut(d.field)}」を求めていますが、このカードにはありません。`,
      cure: (d) =>
        `ストーリーのブロックに「${d.field}: …」を加えるか、テンプレートで {{#if ${d.field}}} … {{/if}} と囲んでください。`,
    },
  ),
  H110: error<{ refused: string }>(
    {
      message: (d) => `A deck must not contain ${cut(d.refused)}.`,
      cure: 'Remove it from the slide or from its template.',
    },
    {
      message: (d) => `スライドに ${cut(d.refused)} を入れることはできません。`,
      cure: 'スライドかテンプレートから取り除いてください。',
    },
  ),
  H111: error<{ opened: string }>(
    {
      message: (d) => `This raw Markdown opens "${cut(d.opened)}" and does not close it.`,
      cure: 'Close it before the slide ends: everything after it would be taken for a part of it.',
    },
    {
      message: (d) => `このMarkdownの「${cut(d.opened)}」が閉じられていません。`,
      cure: 'スライドが終わる前に閉じてください。閉じないと、後ろがすべてその一部と見なされます。',
    },
  ),
}
