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
 * letters of one class cheap. Input folded.
 */
export function spellingDistance(a: string, b: string): number {
  const previous = new Float64Array(b.length + 1)
  const current = new Float64Array(b.length + 1)
  for (let j = 0; j < b.length; j++) previous[j + 1] = (previous[j] ?? 0) + skipCost(b.charAt(j))
  for (let i = 0; i < a.length; i++) {
    const letter = a.charAt(i)
    current[0] = (previous[0] ?? 0) + skipCost(letter)
    for (let j = 0; j < b.length; j++) {
      const other = b.charAt(j)
      current[j + 1] = Math.min(
        (previous[j] ?? 0) + changeCost(letter, other),
        (previous[j + 1] ?? 0) + skipCost(letter),
        (current[j] ?? 0) + skipCost(other),
      )
    }
    previous.set(current)
  }
  return (previous[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}

const vowels = 'اویهع'

function skipCost(letter: string): number {
  return vowels.includes(letter) ? 0.3 : 1
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  if (vowels.includes(a) && vowels.includes(b)) return 0.3
  if ((a === 'و' && b === 'ف') || (a === 'ف' && b === 'و')) return 0.25
  const [classA, classB] = [classes[a], classes[b]]
  return classA !== undefined && classA === classB ? 0.2 : 1
}
