import type { Deck } from '../deck/deck.ts'
import { manuscriptFile } from '../slides/write-manuscript.ts'
import type { Picture } from '../storyboard/picture.ts'
import type { Browser } from './browser.ts'
import { printPdf } from './pdf.ts'

/** What leaves is a value, too: only the command line writes. The path is relative to the output folder. */
export interface Artifact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** How a deck leaves in one format. */
export interface Way {
  /** What it is, for `--help`. */
  readonly help: string
  readonly needsBrowser: boolean
  /** The file of this name first, then what stands beside it. */
  make(deck: Deck, name: string, browser: () => Promise<Browser>): Promise<readonly Artifact[]>
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** THE TABLE of formats. */
export const formats = {
  html: {
    help: 'the deck: one file, opens anywhere without a network',
    needsBrowser: false,
    make: async (deck, name) => [{ path: `${name}.html`, bytes: utf8(deck.html) }],
  },
  pdf: {
    help: 'one page a slide, tagged, searchable, with bookmarks and links',
    needsBrowser: true,
    make: async (deck, name, browser) => [
      { path: `${name}.pdf`, bytes: await printPdf(await browser(), deck.html, deck.about) },
    ],
  },
  md: {
    help: 'Marp Markdown, with the theme and the pictures beside it',
    needsBrowser: false,
    make: async (deck, name) => [
      { path: `${name}.md`, bytes: utf8(manuscriptFile(deck.slides.manuscript)) },
      { path: `themes/${deck.slides.manuscript.storyboard.theme.name}.css`, bytes: utf8(await deck.themeFile()) },
      {
        path: '.marprc.yml',
        bytes: utf8('# Where Marp finds the theme of the decks in this folder.\nthemeSet: themes\n'),
      },
      ...[...deck.slides.manuscript.pictures.values()].map(({ path, bytes }: Picture) => ({ path, bytes })),
    ],
  },
} as const satisfies Readonly<Record<string, Way>>

export type Format = keyof typeof formats
