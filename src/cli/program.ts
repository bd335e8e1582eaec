import { openOutput } from '../host/node.ts'
import { confess } from './confess.ts'
import { run } from './run.ts'
import { createTerminal } from './terminal.ts'

const terminal = createTerminal(openOutput(process.stdout), process.stderr, process.env)

// Whoever reads our output may leave before the end (`kamishibai … | head`): the work goes on, unheard.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

// 128 and the signal's number is what a shell expects. Whoever holds something (a browser, a temporary file) lets go of it on 'exit'.
let interrupt = (): void => process.exit(130)
process.on('SIGINT', () => interrupt())
process.once('SIGTERM', () => process.exit(143))
process.once('SIGHUP', () => process.exit(129))

process.on('uncaughtException', (error) => process.exit(confess(error, terminal)))

// Any formatter knows the system's language; this one is opened fastest, by far.
const { locale } = new Intl.PluralRules().resolvedOptions()
// One CommonJS file comes of this (see tools/bundle.mjs), so nothing can be awaited here.
void run(process.argv.slice(2), {
  terminal,
  env: process.env,
  locale,
  api: () => import('../index.ts'),
  interrupted: () =>
    new Promise((resolve) => {
      const end = interrupt
      interrupt = () => {
        // Who presses twice is in a hurry.
        interrupt = end
        resolve()
      }
    }),
}).then((code) => {
  process.exitCode = code
  // All is done, but a library may still wait: puppeteer does for a tenth of a second, lest a page come back. What was said goes out first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
})
