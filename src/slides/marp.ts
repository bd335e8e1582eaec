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

/** Marp as it renders slides: its own three themes, which take long to parse, are left out. */
class SlideMarp extends Marp {
  /** Called by Marp's constructor, before it adds its themes. */
  protected override applyMarkdownItPlugins(markdown: Marp['markdown']): void {
    super.applyMarkdownItPlugins(markdown)
    Object.defineProperty(this.themeSet, 'add', { value: () => undefined, configurable: true })
  }

  /** From now on themes are added. */
  openThemes(): this['themeSet'] {
    Reflect.deleteProperty(this.themeSet, 'add')
    return this.themeSet
  }

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
  return {
    render: (markdown) => marp.slidesOf(markdown),
    async pack() {
      marp.openThemes().add(`/* @theme ${theme.name} */\n${withoutFaces(theme.source.text)}`)
      return (await marp.render(`---\ntheme: ${theme.name}\nsize: ${JSON.stringify(theme.size)}\n---\n`)).css
    },
  }
}

/** The theme's CSS without its `@font-face` rules: the deck writes them itself, for the characters that it shows. */
const withoutFaces = (css: string) => css.replace(/@font-face\s*\{[^}]*\}/g, '')
