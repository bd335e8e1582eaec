import { fstatSync } from 'node:fs'
import { hostErrorOf } from './machine-fault.ts'
import { writeAll } from './write-whole.ts'

/** The little that an output needs of `process.stdout`. */
interface Output {
  readonly fd: number
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * Writes to stdout. Where that is a file (`kamishibai schema > story.schema.json`), Node's own stream drops what a full disk no longer takes, and
 * the program would end as if all were well: a file is written here, and what is not taken is the machine's fault.
 */
export function openOutput(stream: Output): Omit<Output, 'fd'> {
  const kind = fstatSync(stream.fd)
  if (stream.isTTY || !(kind.isFile() || kind.isCharacterDevice())) return stream
  return {
    write(text) {
      try {
        writeAll(stream.fd, Buffer.from(text))
      } catch (error) {
        throw hostErrorOf(error, 'write', 'the output')
      }
    },
  }
}
