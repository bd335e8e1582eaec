import { Marp } from '@marp-team/marp-core'
import type { Theme } from '../templates/theme.ts'

/** Marp with one theme: Markdown to slides, the theme to packed CSS. */
export interface Renderer {
  /** One string of HTML per slide, in order. Each begins with its `<section …>`. */
  render(markdown: string): readonly string[]
  /** The theme's CSS, scoped to `div.marpit > section`. */
  pack(): Promise<string>
}

/** The tokens of markdown-it, as far as the card's id needs them. */
interface Token {
  readonly type: string
  readonly meta?: { readonly marpitDirectives?: { readonly card?: unknown } } | null
  attrSet(name: string, value: string): void
}

/** Renders Markdown without packing the theme each time. */
class SlideMarp extends Marp {
  slidesOf(markdown: string): readonly string[] {
    return this.renderMarkdown(markdown, { htmlAsArray: true }) as unknown as readonly string[]
  }
}

/**
 * Opens Marp with everything off that acts on its own: scripts, emoji, maths, links found in text.
 * HTML is let through because templates are ours or the author's own; whatever comes out passes the gate of the deck.
 * A card's id travels as the directive `_card` and comes out as the attribute `data-card`.
 */
export function openMarp(theme: Theme): Renderer {
  const marp = new SlideMarp({
    html: true,
    inlineSVG: false,
    script: false,
    slug: false,
    math: false,
    emoji: { shortcode: false, unicode: false },
    looseYAML: false,
    markdown: { linkify: false, typographer: false, breaks: false },
  })
  Object.assign(marp.customDirectives.local, { card: (card: unknown) => ({ card: String(card) }) })
  marp.markdown.core.ruler.after('marpit_directives_apply', 'kamishibai_card', (state: { tokens: Token[] }) => {
    for (const token of state.tokens) {
      const card = token.meta?.marpitDirectives?.card
      if (token.type === 'marpit_slide_open' && card !== undefined) token.attrSet('data-card', String(card))
    }
  })
  marp.themeSet.add(`/* @theme ${theme.name} */\n${withoutFaces(theme.source.text)}`)
  return {
    render: (markdown) => marp.slidesOf(markdown),
    pack: async () => (await marp.render(`---\ntheme: ${theme.name}\n---\n`)).css,
  }
}

/** The theme's CSS without its `@font-face` rules: the deck writes them itself, for the characters that it shows. */
const withoutFaces = (css: string) => css.replace(/@font-face\s*\{[^}]*\}/g, '')
