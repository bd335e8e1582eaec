import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, build, type LintOptions, type LintResult, lint } from '../../src/index.ts'
import { tested } from '../export/a-browser.ts'

/** The story that this project tells about itself to the world. */
export const ourStory = fileURLToPath(new URL('../../story.yaml', import.meta.url))

/** A folder that is there until the tests of a file are over; `remove` takes it away. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'kamishibai-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Builds as a user of the API does, with the browser that npm brings along. */
export function buildHere(options: BuildOptions): Promise<BuildResult> {
  nameBrowser()
  return build(options)
}

/** Measures slides as a user of the API does, with the same browser. */
export function lintHere(options: LintOptions): Promise<LintResult> {
  nameBrowser()
  return lint(options)
}

function nameBrowser(): void {
  if (tested.browser !== undefined) process.env.KAMISHIBAI_BROWSER = tested.browser
}
