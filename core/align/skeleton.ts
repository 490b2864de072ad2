/**
 * What stays of a foreign name however Persian or Arabic spell it: classes of consonants, long vowels dropped.
 * پ/ب, گ/ك غ ج, چ/تش ش, ژ/ج ز, و/ف and the emphatics fall together. Input folded.
 */
export function skeleton(folded: string): string {
  let result = ''
  const text = folded
    .replaceAll('تش', 'چ')
    .replaceAll('دج', 'ج')
    .replaceAll('کس', 'X')
    .replaceAll(/tch|sch|ch|sh/g, 'چ')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/th/g, 't')
    .replaceAll(/kh/g, 'خ')
    .replaceAll(/c(?=[eiy])/g, 's')
  for (const letter of text) {
    const shape = classes[letter] ?? ''
    if (shape !== '' && !result.endsWith(shape)) result += shape
  }
  return result
}

const classes: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  د: 'd',
  س: 's',
  ص: 's',
  ث: 's',
  ز: 'z',
  ذ: 'z',
  ظ: 'z',
  ض: 'z',
  ک: 'k',
  گ: 'k',
  غ: 'k',
  ق: 'k',
  ج: 'k',
  چ: 'c',
  ش: 'c',
  ژ: 'k',
  ر: 'r',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ح: 'h',
  خ: 'x',
  X: 'ks',
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  s: 's',
  z: 'z',
  c: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  j: 'k',
  r: 'r',
  l: 'l',
  m: 'm',
  n: 'n',
  x: 'ks',
}

/**
 * How far apart two spellings are, 0 (the same) to 1: edit distance over transliteration, long vowels and ه cheap,
 * letters of one class cheap. Beyond `farthest` it is not counted out, and is 1. Input folded.
 */
export function spellingDistance(a: string, b: string, farthest = 1): number {
  const longest = Math.max(a.length, b.length, 1)
  if (b.length + 2 > rowOf.length) rowOf = new Float64Array(2 * b.length + 2)
  const row = rowOf
  row[0] = 0
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] ?? 0) + skipCost(codeAt(b, j))
  for (let i = 0; i < a.length; i++) {
    const codeA = codeAt(a, i)
    const skipA = skipCost(codeA)
    // One row, written over from its start; `diagonal` is what stood before the cell.
    let diagonal: number = row[0]
    let cheapest = diagonal + skipA
    row[0] = cheapest
    for (let j = 0; j < b.length; j++) {
      const codeB = codeAt(b, j)
      const change = a.charCodeAt(i) === b.charCodeAt(j) ? 0 : changeCost(codeA, codeB)
      const above = row[j + 1] ?? 0
      const cell = Math.min(diagonal + change, above + skipA, (row[j] ?? 0) + skipCost(codeB))
      row[j + 1] = cell
      diagonal = above
      if (cell < cheapest) cheapest = cell
    }
    // No way through this row is cheaper than its cheapest cell.
    if (cheapest > farthest * longest) return 1
  }
  return (row[b.length] ?? 0) / longest
}

/** Kept from call to call: names are compared by the ten thousand. */
let rowOf = new Float64Array(64)

/** What a letter may be taken for: 0 nothing, 1 a vowel, 2 و, 3 ف, from 4 on a class of consonants. By UTF-16 code unit. */
const letterCodes = new Uint8Array(0x700)
for (const [index, shape] of [...new Set(Object.values(classes))].entries())
  for (const [letter, its] of Object.entries(classes)) if (its === shape) letterCodes[letter.charCodeAt(0)] = index + 4
for (const vowel of 'ایهع') letterCodes[vowel.charCodeAt(0)] = 1
letterCodes['و'.charCodeAt(0)] = 2
letterCodes['ف'.charCodeAt(0)] = 3

function codeAt(text: string, at: number): number {
  return letterCodes[text.charCodeAt(at)] ?? 0
}

function skipCost(code: number): number {
  return code === 1 || code === 2 ? 0.3 : 1
}

function changeCost(a: number, b: number): number {
  if ((a === 1 || a === 2) && (b === 1 || b === 2)) return 0.3
  if ((a === 2 && b === 3) || (a === 3 && b === 2)) return 0.25
  return a === b && a > 3 ? 0.2 : 1
}
