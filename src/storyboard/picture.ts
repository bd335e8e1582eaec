/** A picture that stands beside the Markdown: from the story's folder, or drawn. */
export interface Picture {
  /** Relative, with `/`; also where it is written for the `.md` product. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}
