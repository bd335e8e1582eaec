import { createHash } from 'node:crypto'

/** A SHA-256 that names its contents: the same parts give the same name, on every machine. */
export function digest(parts: readonly (string | Uint8Array)[], encoding: 'hex' | 'base64' = 'hex'): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest(encoding)
}
