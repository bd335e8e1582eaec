import type { Sheet } from './sheet.ts'

/** In CSS px. */
export interface SlideSize {
  readonly width: number
  readonly height: number
}

/** Marp themes declare sizes as `@size 4:3 960px 720px` in a comment. */
export function declaredSizes({ text }: Sheet): ReadonlyMap<string, SlideSize> {
  const found = text.matchAll(/@size\s+(\S+)\s+([\d.]+)px\s+([\d.]+)px/g)
  return new Map([...found].map(([, name, width, height]) => [name!, { width: Number(width), height: Number(height) }]))
}

/** A size that a theme declares; else that of the slides in its sheet, as `section { width: …; height: … }`; else Marp's own. */
export function sizeOf(sheet: Sheet, size: string): SlideSize {
  return declaredSizes(sheet).get(size) ?? { width: 1280, height: 720, ...ownSize(sheet) }
}

function ownSize({ parts }: Sheet): Partial<SlideSize> {
  const own: { width?: number; height?: number } = {}
  // What is imported comes first, and what comes last counts.
  for (const { root } of parts.toReversed())
    root.walkRules('section', (rule) =>
      rule.walkDecls(/^(?:width|height)$/, ({ prop, value }) => {
        const pixels = /^([\d.]+)px$/.exec(value)?.[1]
        if (pixels !== undefined) own[prop as keyof SlideSize] = Number(pixels)
      }),
    )
  return own
}
