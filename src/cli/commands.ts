import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { i18n } from './i18n.ts'
import { init } from './init.ts'
import { lint } from './lint.ts'

/** Everything `kamishibai` can be told to do, in the order of the help. */
export const commands: readonly Command[] = [init, build, check, lint, i18n]
