/** Who runs: each makes one product of the same slides, as a process of its own. */
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ours = join(root, 'lib/cli/main.js')
const marp = fileURLToPath(import.meta.resolve('@marp-team/marp-cli/marp-cli.js'))

/** Our command for a deck's folder. */
export function kamishibai(folder, formats, { cache, browser }) {
  const args = [ours, 'build', '--to', formats, '--out', 'dist']
  const env = { KAMISHIBAI_CACHE: cache, ...(browser && { KAMISHIBAI_BROWSER: browser }) }
  return { command: process.execPath, args, cwd: folder, env }
}

/** Our command that reads a folder's story and writes nothing. */
export function kamishibaiCheck(folder) {
  return { command: process.execPath, args: [ours, 'check'], cwd: folder }
}

/** Marp's command for the Markdown that we wrote. It takes the theme from `.marprc.yml` beside it, and its HTML is ours to trust. */
function marpCli(folder, args) {
  return { command: process.execPath, args: [marp, 'story.md', '--html', ...args], cwd: join(folder, 'md') }
}

/** The same as a story is built for the first time: the machine knows our program, but no story, theme or typeface. */
function firstBuild(folder, formats, { cache, browser }) {
  const forgetful = `${cache}-first`
  rmSync(join(forgetful, 'made'), { recursive: true, force: true })
  return kamishibai(folder, formats, { cache: forgetful, browser })
}

/** The contestants on one machine: a name each, and the command for a deck. */
export function contestants({ cache, browser }) {
  const withBrowser = browser
    ? {
        'kamishibai HTML + PDF': ({ folder }) => kamishibai(folder, 'html,pdf', { cache, browser }),
        'kamishibai HTML + PDF, first build': ({ folder }) => firstBuild(folder, 'html,pdf', { cache, browser }),
        'marp-cli PDF': ({ folder }) =>
          marpCli(folder, [
            '--pdf',
            '--allow-local-files',
            '--browser-timeout',
            '0',
            '--browser-path',
            browser,
            '-o',
            'marp.pdf',
          ]),
      }
    : {}
  const typst = programOnPath('typst')
  const pandoc = programOnPath('pandoc')
  return {
    'kamishibai HTML': ({ folder }) => kamishibai(folder, 'html', { cache }),
    'kamishibai HTML, first build': ({ folder }) => firstBuild(folder, 'html', { cache }),
    'marp-cli HTML': ({ folder }) => marpCli(folder, ['-o', 'marp.html']),
    ...withBrowser,
    ...(typst && {
      'Typst PDF': ({ folder }) => ({ command: typst, args: ['compile', 'story.typ', 'typst.pdf'], cwd: folder }),
    }),
    ...(pandoc && {
      'pandoc HTML': ({ folder }) => ({
        command: pandoc,
        args: ['story.md', '-t', 'revealjs', '-s', '-o', 'pandoc.html'],
        cwd: join(folder, 'md'),
      }),
    }),
  }
}

/** Peers that would have run, were they installed. */
export const missing = ['typst', 'pandoc'].filter((name) => !programOnPath(name))

/** A program's path, looked up as a shell would. */
export function programOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}
