import { Marp } from '@marp-team/marp-core'
import { digest } from '../source/digest.ts'
import type { Theme } from '../templates/theme.ts'

/** Marp with one theme: Markdown to slides, the theme to packed CSS. */
export interface Renderer {
  render(markdown: string): Rendered
  /** The theme's CSS and the slides' own after it, scoped to `div.marpit > section`. */
  pack(styles: readonly string[]): Promise<string>
}

/** What Marp makes of Markdown. */
export interface Rendered {
  /** One string of HTML per slide, in order. Each begins with its `<section …>`. */
  readonly sections: readonly string[]
  /** What stood in `<style>`; a scoped one is for the section that has its attribute. */
  readonly styles: readonly string[]
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

  slidesOf(markdown: string): Rendered {
    const sections = this.renderMarkdown(markdown, { htmlAsArray: true }) as unknown as readonly string[]
    return withSteadyScopes({ sections, styles: this.lastStyles ?? [] })
  }
}

/** Marp draws lots for the name of each scope; here it is named after what it holds. */
function withSteadyScopes(rendered: Rendered): Rendered {
  const written = JSON.stringify(rendered)
  const scopes = [...new Set(written.match(/(?<=data-marpit-scope-)[A-Za-z\d]{8}/g))]
  const bare = scopes.reduce((text, scope) => text.replaceAll(scope, ''), written)
  return JSON.parse(
    scopes.reduce(
      (text, scope, index) => text.replaceAll(scope, digest([`${index} `, bare], 'hex').slice(0, 8)),
      written,
    ),
  )
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
    async pack(styles) {
      marp.openThemes().add(`/* @theme ${theme.name} */\n${withoutFaces(theme.css)}`)
      const front = { theme: theme.name, size: theme.size, style: styles.join('\n') }
      const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
      return (await marp.render(`---\n${lines.join('')}---\n`)).css
    },
  }
}

/** The theme's CSS without its `@font-face` rules: the deck writes them itself, for the characters that it shows. */
const withoutFaces = (css: string) => css.replace(/@font-face\s*\{[^}]*\}/g, '')
