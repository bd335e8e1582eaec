import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { dev } from './dev.ts'
import { eject } from './eject.ts'
import { fmt } from './fmt.ts'
import { i18n } from './i18n.ts'
import { importing } from './import.ts'
import { init } from './init.ts'
import { lint } from './lint.ts'
import { present } from './present.ts'
import { schema } from './schema.ts'

/** Everything `kamishibai` can be told to do, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  importing,
  dev,
  build,
  present,
  check,
  lint,
  fmt,
  i18n,
  eject,
  schema,
]
