import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { fmt } from './fmt.ts'
import { importing } from './import.ts'
import { schema } from './schema.ts'

/** Everything `kamishibai` can be told to do, in the order of the help. */
export const commands: readonly Command[] = [build, check, importing, fmt, schema]
