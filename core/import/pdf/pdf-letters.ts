/** Forms of letters as they are drawn, which some files have in the place of the letters. */
const form = /[\ufb50-\ufdfb\ufe70-\ufefc\ufb00-\ufb06]/g

/** Dual-joining letters drawn as the end of a word, or alone: what follows them without a blank was kept apart by a joiner. */
const endForm =
  /[\ufb57\ufb5b\ufb67\ufb7b\ufb8f\ufb93\ufbfd\ufb56\ufb7a\ufb8e\ufb92\ufbfc\ufe8a\ufe90\ufe96\ufe9a\ufe9e\ufea2\ufea6\ufeb2\ufeb6\ufeba\ufebe\ufec2\ufec6\ufeca\ufece\ufed2\ufed6\ufeda\ufede\ufee2\ufee6\ufeea\ufef2\ufef0](?=[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc])/g

/**
 * Letters for the forms a PDF draws them in. Where a Persian word goes on after a form that ends one, the zero-width
 * non-joiner that made it so is put back.
 */
export function lettersOfForms(text: string, isPersian: boolean): string {
  const joined = isPersian ? text.replace(endForm, '$&\u200c').replace(/\u200c{2,}/g, '\u200c') : text
  return joined.replace(form, (drawn) => drawn.normalize('NFKC').trim() || drawn)
}

/** Pieces a PDF draws without saying which letters they are. */
export function countUnnamed(text: string): number {
  return text.match(/[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/g)?.length ?? 0
}

export function withoutUnnamed(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f]/g, '')
}

const mirrored = new Map([...pairs('()'), ...pairs('[]'), ...pairs('{}'), ...pairs('«»'), ...pairs('‹›')])

function pairs(both: string): readonly (readonly [string, string])[] {
  const [open = '', close = ''] = both
  return [
    [open, close],
    [close, open],
  ]
}

/**
 * Turns brackets and quotation marks of lines from right to left round where the file has them as they look and not as they
 * are: where more of them close before they open than the other way.
 */
export function turnBrackets(lines: readonly string[]): readonly string[] {
  const turned = lines.map((line) => line.replace(/[()[\]{}«»‹›]/g, (sign) => mirrored.get(sign) ?? sign))
  return disorder(turned) < disorder(lines) ? turned : lines
}

function disorder(lines: readonly string[]): number {
  return lines.reduce((sum, line) => {
    let depth = 0
    let wrong = 0
    for (const sign of line.match(/[()«»]/g) ?? []) {
      depth += sign === '(' || sign === '«' ? 1 : -1
      if (depth < 0) {
        wrong += 1
        depth = 0
      }
    }
    return sum + wrong
  }, 0)
}
