import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, here, type Surroundings } from '../host/cache-folder.ts'
import { isExecutable, packageRoot } from '../host/node.ts'
import { removeFolder } from '../host/temporary-folder.ts'
import { isFree, isOurs, makeFolderWhole, putText, unpackArchive, unpackProgram } from '../host/unpack.ts'
import type { Candidate } from './find-browser.ts'

/** Without a single font the browser prints blank pages and says nothing, so it brings one along. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** The Chromium that npm brings along on Linux x64, as an optional dependency. It is unpacked once, when it is first needed. */
export function shippedBrowser(around: Surroundings = here): Candidate | undefined {
  const shipped = around.platform === 'linux' && process.arch === 'x64' ? findPackage() : undefined
  if (!shipped) return undefined
  const folders = placesFor(`chromium-${shipped.version}`, around)
  const ready = folders.find((folder) => isExecutable(join(folder, 'chromium')))
  if (ready) return candidateIn(ready, around)
  return {
    ...candidateIn(folders[0], around),
    prepare: async () => candidateIn(await unpackInto(folders, shipped.packed), around),
  }
}

/** Where the unpacked browser may lie: in the user's cache, or, where that cannot be written, in the temporary folder. */
function placesFor(name: string, around: Surroundings): readonly [string, ...string[]] {
  const spare = join(tmpdir(), `kamishibai-${process.getuid?.()}`)
  // Anyone may put things into the shared temporary folder: a browser there is only run if nobody else could have put it there.
  const spares = isFree(spare) || isOurs(spare) ? [join(spare, name)] : []
  return [join(cacheFolder(around), name), ...spares]
}

async function unpackInto(folders: readonly [string, ...string[]], packed: string): Promise<string> {
  const [folder, ...others] = folders
  try {
    await unpack(packed, folder)
    return folder
  } catch (error) {
    const [next, ...rest] = others
    if (next === undefined) throw error
    return unpackInto([next, ...rest], packed)
  }
}

function candidateIn(folder: string, { env }: Surroundings): Candidate {
  const libraries = join(folder, 'libraries', 'lib')
  return {
    path: join(folder, 'chromium'),
    from: 'shipped with kamishibai',
    env: {
      LD_LIBRARY_PATH: env.LD_LIBRARY_PATH ? `${libraries}:${env.LD_LIBRARY_PATH}` : libraries,
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
    },
  }
}

async function unpack(packed: string, folder: string): Promise<void> {
  // What is there without being complete was thinned out by something that tidies caches.
  removeFolder(folder)
  await makeFolderWhole(folder, async (unfinished) => {
    unpackArchive(join(packed, 'al2023.tar.br'), join(unfinished, 'libraries'))
    unpackArchive(join(packed, 'fonts.tar.br'), join(unfinished, 'fonts'))
    putText(join(unfinished, 'fonts'), 'fonts.conf', fontsConf)
    await unpackProgram(join(packed, 'chromium.br'), join(unfinished, 'chromium'))
  })
}

/** The packed files, and the version they belong to. Only the files are used, none of the package's code. */
function findPackage(): { readonly packed: string; readonly version: string } | undefined {
  try {
    const ours = createRequire(join(packageRoot(), 'package.json')).resolve('kamishibai-browser-linux-x64/package.json')
    const main = createRequire(ours).resolve('@sparticuz/chromium')
    const root = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium'))) + join('@sparticuz', 'chromium')
    const version: unknown = createRequire(ours)(join(root, 'package.json')).version
    return { packed: join(root, 'bin'), version: String(version) }
  } catch {
    return undefined
  }
}
