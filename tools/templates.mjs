/** Compiles our own templates ahead of time, so that a build need not begin by doing it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/** Must be what src/templates/engine.ts compiles with. */
const cards = { noEscape: true, strict: true, preventIndent: true }
const folders = { cards, parts: cards, pages: {} }

/** Writes `templates.js`: every template as Handlebars compiled it, by the SHA-256 of its text. A changed template is not found. */
export function compileTemplates(root, lib) {
  const rows = Object.entries(folders).flatMap(([folder, options]) =>
    readdirSync(join(root, 'templates', folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => {
        const text = readFileSync(join(root, 'templates', folder, name), 'utf8')
        const digest = createHash('sha256').update(text).digest('hex')
        return [digest, Handlebars.precompile(text, options)]
      }),
  )
  const written = [...new Map(rows)].map(([digest, template]) => `'${digest}':${template}`)
  writeFileSync(join(lib, 'templates.js'), `export const compiled = {\n${written.join(',\n')}\n}\n`)
  writeFileSync(join(lib, 'templates.d.ts'), 'export declare const compiled: Readonly<Record<string, object>>\n')
}
