import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LaunchOptions } from '../../src/export/launch.ts'

/** Tests use the browser that npm brings along, so that they say the same on every machine that has it. */
export const tested: LaunchOptions =
  process.platform === 'linux' && process.arch === 'x64' ? { browser: 'shipped' } : {}

/** Puts a program into the place of a browser. */
export function pretendBrowser(path: string, script = 'exit 1'): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  // A browser of root's runs as nobody, who must get there.
  chmodSync(dirname(path), 0o755)
  return path
}
