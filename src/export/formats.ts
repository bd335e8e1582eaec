import type { Deck } from '../deck/deck.ts'
import { manuscriptFile } from '../slides/write-manuscript.ts'
import type { Lang } from '../story/text.ts'
import type { Picture } from '../storyboard/picture.ts'
import type { Browser } from './browser.ts'
import { printPdf } from './pdf.ts'

/** What leaves is a value, too: only the command line writes. The path is relative to the output folder. */
export interface Artifact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A deck in one format. */
export interface Made {
  /** The files that were asked for. */
  readonly files: readonly Artifact[]
  /** What these need beside them. */
  readonly beside: readonly Artifact[]
}

/** How a deck leaves in one format. */
export interface Way {
  /** What it is, for `--help`. */
  readonly help: string
  readonly needsBrowser: boolean
  /** `nameIn` is what a file in a language is called, without its ending. */
  make(deck: Deck, nameIn: (lang: Lang) => string, browser: () => Promise<Browser>): Promise<Made>
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** THE TABLE of formats. */
export const formats = {
  html: {
    help: 'the deck: one file, opens anywhere without a network',
    needsBrowser: false,
    make: async ({ html, editions }, nameIn) => ({
      files: editions.slice(0, 1).map(({ about }) => ({ path: `${nameIn(about.lang)}.html`, bytes: utf8(html) })),
      beside: [],
    }),
  },
  pdf: {
    help: 'one page a slide, tagged, searchable, with bookmarks and links',
    needsBrowser: true,
    make: async ({ editions }, nameIn, browser) => {
      const files: Artifact[] = []
      // One after another: a browser that prints several decks at once needs their memory at once.
      for (const { about, page } of editions)
        files.push({
          path: `${nameIn(about.lang)}.pdf`,
          bytes: await printPdf(await browser(), await page(), about),
        })
      return { files, beside: [] }
    },
  },
  md: {
    help: 'Marp Markdown, with the theme and the pictures beside it',
    needsBrowser: false,
    make: async ({ editions, themeFile }, nameIn) => ({
      files: editions.map(({ about, slides: { manuscript } }) => ({
        path: `${nameIn(about.lang)}.md`,
        bytes: utf8(manuscriptFile(manuscript)),
      })),
      beside: [
        ...(await themeFiles(editions, themeFile)),
        ...new Map(
          editions.flatMap(({ slides: { manuscript } }) =>
            [...manuscript.pictures.values()].map(({ path, bytes }: Picture) => [path, { path, bytes }] as const),
          ),
        ).values(),
      ],
    }),
  },
} as const satisfies Readonly<Record<string, Way>>

async function themeFiles([edition]: Deck['editions'], themeFile: Deck['themeFile']): Promise<readonly Artifact[]> {
  return [
    { path: `themes/${edition?.slides.manuscript.storyboard.theme.name}.css`, bytes: utf8(await themeFile()) },
    {
      path: '.marprc.yml',
      bytes: utf8('# Where Marp finds the theme of the decks in this folder.\nthemeSet: themes\n'),
    },
  ]
}

export type Format = keyof typeof formats
