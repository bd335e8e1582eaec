import { createRequire } from 'node:module'

/** The version in our `package.json`, which lies two folders up from here in `src` and in `lib` alike. */
export const version: string = createRequire(import.meta.url)('../../package.json').version
