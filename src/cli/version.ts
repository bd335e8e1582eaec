import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../host/node.ts'

/** The version of this kamishibai. */
export const version = (): string => JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version
