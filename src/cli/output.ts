import { fstatSync } from 'node:fs'
import { hostErrorOf } from '../host/machine-fault.ts'
import { writeAll } from '../host/write-whole.ts'
import type { Stream } from './terminal.ts'

/**
 * What goes out where stdout is a file (`kamishibai schema > story.schema.json`). Node's stream for files drops what a full disk no longer takes,
 * and the program would end as if all were well; so a file is written here, and what is not taken is the machine's fault.
 */
export function openOutput(stream: Stream & { readonly fd: number }): Stream {
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
