/** A tag with more attributes than this was not written for readers. */
const MOST_ATTRIBUTES = 1000

/**
 * Whether any tag of a page has more attributes than a parser compares in reasonable time: it looks each name up among
 * those before it. Counts white space outside quotes, which is never fewer. Scripts, styles and comments are passed over.
 */
export function hasOvergrownTag(html: string): boolean {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const code = html.charCodeAt(at + 1)
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
      continue
    }
    if (!isLetter(code) && !(code === slash && isLetter(html.charCodeAt(at + 2)))) {
      at += 1
      continue
    }
    const end = tagEnd(html, at)
    if (end === null) return true
    const name = rawText.exec(html.slice(at + 1, at + 12))?.[1]?.toLowerCase()
    at = name === undefined ? end : endOfRawText(html, name, end)
    if (at === -1) return false
  }
  return false
}

const slash = 0x2f
const rawText = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])/i

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** Where the text after the element that begins at `from` goes on. */
function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** The place after the tag's end; null when it has too many attributes. */
function tagEnd(html: string, from: number): number | null {
  let attributes = 0
  let quote = 0
  let isAfterEquals = false
  for (let at = from + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
      continue
    }
    if (code === 0x3e) return at + 1
    // A quotation mark opens a value only after the equals sign; anywhere else it is part of a name.
    if ((code === 0x22 || code === 0x27) && isAfterEquals) {
      quote = code
      attributes += 1
    } else if (code <= 0x20 || code === slash) {
      attributes += 1
      if (isAfterEquals && code <= 0x20) continue
    }
    isAfterEquals = code === 0x3d
    if (attributes > MOST_ATTRIBUTES) return null
  }
  return html.length
}
