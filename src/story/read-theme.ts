import { nearestName } from './nearest.ts'
import { oneValue } from './read-one.ts'
import { filePath } from './read-path.ts'

/** Ours, and Marp's own. */
const themes = ['paper', 'newsroom', 'night', 'default', 'gaia', 'uncover']
const sizes = ['16:9', '4:3']

/** One of our themes or Marp's, one of `templates/themes` beside the story, or the path of a style sheet. */
export const theme = {
  ...oneValue('theme', (written, value, _of, reading) => {
    if (/[/\\]|\.css$/.test(written)) return filePath(written, value, reading)
    const own = reading.files.list('templates/themes').map((file) => file.replace(/\.css$/, ''))
    const known = [...new Set([...themes, ...own])]
    if (known.includes(written)) return written
    reading.notebook.report('S245', value.at, { written, themes: known, near: nearestName(written, known) })
    return undefined
  }),
  choices: themes,
}

/** A size of the slides. Which ones an author's theme declares, only the theme knows. */
export const size = {
  ...oneValue('size', (written, value, _of, { notebook }) => {
    const meant = written.normalize('NFKC').replaceAll(' ', '')
    if (written === meant || !sizes.includes(meant)) return written
    notebook.report('S246', value.at, { written, sizes, near: meant })
    return undefined
  }),
  choices: sizes,
}
