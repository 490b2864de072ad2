import { oneLine } from './shown-text.ts'

export interface CsvOptions {
  /** What Excel knows UTF-8 by; other programs may take it for a letter. */
  readonly hasByteOrderMark: boolean
}

/**
 * Rows as CSV (RFC 4180) for a spreadsheet; each cell on one line. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe.
 */
export function formatCsv(rows: readonly (readonly string[])[], { hasByteOrderMark }: CsvOptions): string {
  const lines = rows.map((cells) => cells.map(cell).join(','))
  return `${hasByteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const shown = oneLine(text)
  // Formulas begin with these, also after white space; so do commands to programs (DDE).
  const safe = /^[\s'"]*[=+\-@\t]/u.test(shown) ? `'${shown}` : shown
  return `"${safe.replaceAll('"', '""')}"`
}
