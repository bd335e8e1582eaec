import { oneValue } from './read-one.ts'

const clock = /^(\d{1,4}):([0-5]\d)$/
const units = /^(?:(\d{1,4})\s*(?:h|時間))?\s*(?:(\d{1,5})\s*(?:m|min|分))?\s*(?:(\d{1,6})\s*(?:s|sec|秒))?$/i

/** Seconds of `90s`, `2m`, `1m30s`, `1:30`, `90秒`, `1分30秒`. */
export function parseDuration(written: string): number | undefined {
  const text = written.normalize('NFKC').trim()
  const [, minutes, seconds] = clock.exec(text) ?? []
  if (minutes !== undefined) return Number(minutes) * 60 + Number(seconds)
  const parts = text && units.exec(text)
  return parts ? Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0) : undefined
}

/** A length of time, in seconds. */
export const duration = oneValue('duration', (written, value, _of, reading) => {
  const seconds = parseDuration(written)
  if (seconds === undefined) reading.notebook.report('S231', value.at, { written })
  return seconds
})
