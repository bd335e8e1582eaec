import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const words = '紙芝居のはじまり むかしむかし、あるところに。おわり Kamishibai 123'

/** A deck of three slides, with its own font, as the export gets it. */
export async function aDeck(): Promise<string> {
  const whole = readFileSync(new URL('../../lib/fonts/zen-maru-gothic-japanese-500.ttf', import.meta.url))
  const font = await subsetFont(whole, words, { targetFormat: 'truetype' })
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>紙芝居</title><style>
@font-face { font-family: Deck; src: url(data:font/ttf;base64,${font.toString('base64')}) }
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 40px Deck }
section { width: 1280px; height: 720px; overflow: hidden; break-after: page }
/* A bold face that is not there would be drawn as shapes. */
h1, h2 { font-weight: 400 }
section:last-child { break-after: auto }
/* The stage shows one slide at a time: the fonts of the others are only wanted on paper. */
@media screen { section { display: none } }
</style></head><body>
<section id="a"><h1>紙芝居のはじまり</h1><p>むかしむかし、あるところに。</p></section>
<section id="b"><h2>はじまり</h2><a href="#a">紙芝居</a> <a href="https://example.org/">おわり</a></section>
<section id="c"><h2>おわり</h2><img alt="むかし" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Cpath d='M0 0h9v9z'/%3E%3C/svg%3E"></section>
<script>document.body.innerHTML = 'A script ran.'</script>
</body></html>`
}
