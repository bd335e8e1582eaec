import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, build } from '../../src/index.ts'
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
  if (tested.browser !== undefined) process.env.KAMISHIBAI_BROWSER = tested.browser
  return build(options)
}
