import type { Cache } from '../../src/host/cache.ts'

/** Remembers nothing. */
export const noCache: Cache = { get: () => undefined, set: () => undefined }
