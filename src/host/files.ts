/** The little that the core may see of a folder of files. Tests pass one made from a `Map`. */
export interface Files {
  /** The bytes of a file inside the folder, or why there are none. The path uses `/` and is relative. */
  read(path: string): FileRead
  /** Names of the files and folders directly inside a folder (`''` is the root), sorted; empty if there is none. */
  list(folder: string): readonly string[]
}

/** `missing`: nothing there; `outside`: the path leaves the folder; `irregular`: a folder, device, pipe; `large`: over the limit. */
export type FileRead =
  | { readonly type: 'file'; readonly bytes: Uint8Array }
  | { readonly type: 'missing' | 'outside' | 'irregular' | 'large' }
