import type { ArrivedFile } from './use-incoming.ts'

/** What was pasted: as text, and as the page's or document's own markup where the clipboard had it. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

export function pastedFrom(clipboard: DataTransfer | null): Pasted {
  return { text: clipboard?.getData('text/plain') ?? '', html: clipboard?.getData('text/html') ?? '' }
}

/** The markup says what is a heading, a list or a menu, so it goes first; it is read as inert as any page. */
export function pastedFile({ text, html }: Pasted, name: string): ArrivedFile {
  const isRich = html.trim() !== ''
  return {
    fileName: `${name}.${isRich ? 'html' : 'txt'}`,
    bytes: new TextEncoder().encode(isRich ? `<!doctype html><meta charset="utf-8">${html}` : text),
    isPasted: true,
  }
}
