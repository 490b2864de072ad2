/** The page cannot see what is selected in the summary's editor: while it has the keyboard, it says so itself. */
let read: (() => string | null) | null = null

/** Null while the keyboard is elsewhere. */
export function readSelectedInText(): string | null {
  return read?.() ?? null
}

/** Returns the way to stop. */
export function offerSelectedInText(reader: () => string | null): () => void {
  read = reader
  return () => {
    if (read === reader) read = null
  }
}
