import { findTemplate, type Layers } from '../templates/layers.ts'

/** The look that all pages share, and what is a page's own. */
export function pageCss(layers: Layers, page: 'deck' | 'phone' | 'blank'): string {
  return ['look', page].map((name) => findTemplate(layers, `pages/${name}.css`)?.text ?? '').join('\n')
}

/** CSS as it may stand in `<style>`. */
export const inStyle = (css: string) => css.replace(/<\/(?=style)/gi, '<\\/')

/** Data as it may stand in `<script type="application/json">`. */
export const inScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')
