/** A size in words: `840 bytes`, `12 kB`, `1.3 MB`. Thousands are decimal, as file managers count them. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
