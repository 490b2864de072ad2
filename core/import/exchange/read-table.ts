/**
 * Rows of a table as text: cells with tabs or commas (or the `;` of some spreadsheets) between them, lines of any ending. A cell in
 * quotation marks (RFC 4180) is read without them; where its mark is never closed it is part of the words, as in lists that know no
 * quoting. Rows without anything are left out.
 */
export function readTable(text: string, separator: '\t' | ',' | ';'): string[][] {
  const quoted = new RegExp(`"((?:[^"]|"")*)"(?=${separator}|[\\r\\n]|$)`, 'y')
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const endRow = () => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row)
    row = []
  }
  while (at < text.length) {
    const found = (text[at] === '"' ? take(quoted) : null) ?? take(plain)
    const inside = found?.[1]
    row.push(inside === undefined ? (found?.[0] ?? '') : inside.replaceAll('""', '"'))
    at += found?.[0].length ?? 0
    const mark = text[at]
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (mark !== separator) endRow()
    else if (at === text.length) row.push('')
  }
  endRow()
  return rows
}
