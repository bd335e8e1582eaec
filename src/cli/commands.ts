import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'

/** Everything `kamishibai` can be told to do, in the order of the help. */
export const commands: readonly Command[] = [build, check]
