import { HostError } from './host-error.ts'

const faults: Readonly<Record<string, readonly [code: string, reason: string, hint: string]>> = {
  ENOSPC: ['disk-full', 'the disk is full', 'Make room on the disk, or choose another folder with --out.'],
  EDQUOT: ['disk-full', 'your share of the disk is used up', 'Make room, or choose another folder with --out.'],
  EROFS: ['read-only', 'the disk is read-only', 'Choose a folder that can be written, with --out.'],
  EACCES: [
    'no-permission',
    'you may not do that there',
    'Change the permissions of the folder, or choose another one with --out.',
  ],
  EPERM: [
    'no-permission',
    'you may not do that there',
    'Close the file in other programs, or choose another folder with --out.',
  ],
  EBUSY: ['no-permission', 'another program holds the file', 'Close the file in other programs and try again.'],
  ENOENT: ['no-folder', 'the folder is not there', 'Create the folder, or check how it is spelled.'],
  ENOTDIR: ['no-folder', 'part of the path is a file, not a folder', 'Choose another folder with --out.'],
  EEXIST: ['no-folder', 'a file stands where the folder should be', 'Choose another folder with --out.'],
  EISDIR: [
    'not-a-file',
    'a folder stands where the file should be',
    'Remove the folder, or choose another one with --out.',
  ],
  EMFILE: ['too-many-files', 'too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
}

/** Turns what `node:fs` threw into a mistake of the machine, with a cure. A `HostError` passes through. */
export function hostErrorOf(error: unknown, verb: 'read' | 'write', path: string): HostError {
  if (error instanceof HostError) return error
  const errno = (error as NodeJS.ErrnoException).code ?? ''
  const [code, reason, hint] = faults[errno] ?? [
    `cannot-${verb}`,
    errno || String(error),
    'Check the disk and the path.',
  ]
  const cure = verb === 'read' && code === 'no-permission' ? 'Change the permissions of the file.' : hint
  return new HostError(code, `Cannot ${verb} ${path}: ${reason}.`, cure, error)
}
