import type { Play } from '../corpus/to-story.mjs'

export declare function medley(lines: number, pictures: readonly string[]): Play
