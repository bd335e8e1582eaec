import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'

const packageFolder = (name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))

/**
 * Puts all emoji into one file, each packed by itself, so that one can be had without the others:
 * the length of the index (four bytes, little-endian), the index (`{ "1f916": [offset, length] }`), the pictures.
 */
export function packEmoji(outDir) {
  const set = dirname(fileURLToPath(import.meta.resolve('@iconify-json/fluent-emoji-flat/icons.json')))
  const { icons, width, height } = JSON.parse(readFileSync(join(set, 'icons.json'), 'utf8'))
  const names = JSON.parse(readFileSync(join(set, 'chars.json'), 'utf8'))
  const index = {}
  const pictures = []
  let offset = 0
  for (const [codePoints, name] of Object.entries(names)) {
    const icon = icons[name]
    if (!icon) continue
    const box = `${icon.left ?? 0} ${icon.top ?? 0} ${icon.width ?? width} ${icon.height ?? height}`
    const picture = deflateRawSync(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${icon.body}</svg>`, {
      level: 9,
    })
    index[codePoints] = [offset, picture.length]
    offset += picture.length
    pictures.push(picture)
  }
  const written = Buffer.from(JSON.stringify(index))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(written.length)
  const folder = join(outDir, 'emoji')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'fluent-emoji-flat.bin'), Buffer.concat([length, written, ...pictures]))
  writeFileSync(join(folder, 'EMOJI-LICENSE.txt'), microsoftLicence())
}

/** The set is published without the text of its licence; Microsoft's types for Node have the same one. */
function microsoftLicence() {
  const licence = readFileSync(join(packageFolder('@types/node'), 'LICENSE'), 'utf8')
  return `Fluent Emoji Flat, https://github.com/microsoft/fluentui-emoji\n\n${licence.replace(/^ {4}/gm, '').trim()}\n`
}
