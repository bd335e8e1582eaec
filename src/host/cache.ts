/** Remembers bytes that are costly to make. A key names everything the bytes depend on; what is forgotten is made again. */
export interface Cache {
  get(key: string): Uint8Array | undefined
  set(key: string, bytes: Uint8Array): void
}
