/**
 * How a Latin spelling of a name sounds: its consonants in classes, with what it begins and ends with. Spellings of one name are alike in
 * it, whatever they do with vowels, double letters and h.
 */
export function soundOf(name: string): string {
  const letters = latinLetters(name)
  const first = /^[aeiou]/.test(letters) ? 'v' : 'c'
  const ending = /(?:i|y|ee|ie)$/.test(letters)
    ? 'i'
    : /(?:a|ah|eh|e)$/.test(letters)
      ? 'a'
      : /[ou]$/.test(letters)
        ? 'u'
        : 'c'
  const consonants = letters
    .replaceAll(/sch|tch|ch|sh/g, 'S')
    .replaceAll('kh', 'X')
    .replaceAll('zh', 'j')
    .replaceAll('ph', 'f')
    .replaceAll('th', 's')
    .replaceAll('dh', 'z')
    .replaceAll('x', 'ks')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cqg]/g, 'k')
    .replaceAll('p', 'b')
    .replaceAll(/[aeiouwyh]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
  return `${first}${consonants}${ending}`
}

function latinLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
}

/** What stands in a Persian or Arabic word, folded, for letters of a Latin one; the longest first. */
const letters: Readonly<Record<string, string>> = {
  sch: 'ش',
  tch: '(?:چ|تش)',
  ch: '(?:چ|تش|ش)',
  sh: 'ش',
  kh: 'خو?',
  gh: '[غقگ]',
  zh: '[ژجز]',
  th: '[ثتذ]',
  dh: '[ذضدظ]',
  ph: 'ف',
  ee: 'ی?',
  oo: 'و?',
  ou: 'و?',
  a: '[اع]{0,2}',
  b: '[بپ]',
  c: '[کسق]',
  d: '[دضذ]',
  e: '[اعی]?',
  f: 'ف',
  g: '[گجغقک]',
  h: '[هح]?',
  i: '[عی]{0,2}',
  j: '[جژ]',
  k: '[کقخ]',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: '[عو]{0,2}',
  p: '[پبف]',
  q: '[قغک]',
  r: 'ر',
  s: '[سصث]',
  t: '[تط]',
  u: '[عو]{0,2}',
  v: '[وف]',
  w: 'و',
  x: 'کس',
  y: 'ی?',
  z: '[زذظض]',
}
const letterPattern = new RegExp(Object.keys(letters).join('|'), 'g')
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:i|y|ee|ie)$/, 'ی'],
  [/(?:ah|eh|a|e)$/, '[اهیع]{0,2}'],
  [/(?:ou|oo|u|o)$/, 'و'],
]

/**
 * What folded Persian and Arabic words a Latin name may be spelled as: vowels written or not, letters of one sound any of them. A final i
 * and u are always written.
 */
export function spelledLike(name: string): RegExp {
  const latin = latinLetters(name).replaceAll(/([a-z])\1+/g, (double: string, letter: string) =>
    /[eo]/.test(letter) ? double.slice(0, 2) : letter,
  )
  const ending = endings.find(([pattern]) => pattern.test(latin))
  const stem = ending === undefined ? latin : latin.replace(ending[0], '')
  const body = stem.replaceAll(letterPattern, (letter) => letters[letter] ?? '')
  return new RegExp(`^${/^[aeiou]/.test(stem) ? '[اعی]?' : ''}${body}${ending?.[1] ?? ''}$`, 'u')
}
