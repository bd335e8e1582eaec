import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import type { Browser } from '../../src/export/browser.ts'
import type { TextBox } from './text-boxes.ts'

const marpCli = createRequire(import.meta.url).resolve('@marp-team/marp-cli/marp-cli.js')

/** Opens the Markdown as its reader does: in the folder where it lies, with nothing said on the command line. */
export function asMarpUser(markdown: string): string {
  const made = 'opened.html'
  const words = [marpCli, basename(markdown), '--no-stdin', '-o', made]
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: dirname(markdown), encoding: 'utf8' })
  expect({ status, stderr }).toMatchObject({ status: 0 })
  return join(dirname(markdown), made)
}

/** The address of a page in a copy of its folder: the browser may be another user, who sees nothing but its own. */
export function lend(browser: Browser, page: string): string {
  const copy = join(browser.folder, 'lent')
  cpSync(dirname(page), copy, { recursive: true })
  chmodSync(copy, 0o755)
  for (const { name, parentPath } of readdirSync(copy, { recursive: true, withFileTypes: true }))
    chmodSync(join(parentPath, name), 0o755)
  return pathToFileURL(join(copy, basename(page))).href
}

const sides = ['left', 'top', 'right', 'bottom'] as const
const isNear = (box: TextBox, other: TextBox | undefined) =>
  other !== undefined && sides.every((side) => Math.abs(box[side] - other[side]) <= 2)
const inWords = (box: TextBox | undefined) =>
  box ? `${box.text.slice(0, 20)} ${sides.map((side) => Math.round(box[side])).join(' ')}` : 'nothing'

/** The texts that stand somewhere else on the same slides, in words. */
export function moved(
  expected: readonly (readonly TextBox[])[],
  found: readonly (readonly TextBox[])[],
): readonly string[] {
  return expected.flatMap((boxes, slide) =>
    boxes.flatMap((box, index) =>
      isNear(box, found[slide]?.[index]) ? [] : [`${slide + 1}: ${inWords(box)} → ${inWords(found[slide]?.[index])}`],
    ),
  )
}
