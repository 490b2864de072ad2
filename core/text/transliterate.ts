import { consonantsOf, knownParticles, type TransliteratedLanguage } from './transliteration-tables.ts'

/** Stands where a short vowel may be: what is printed without marks does not say which, or whether there is one. */
export const openVowel = '·'

/**
 * A name in Latin letters after BGN/PCGN: the Persian system of 1958, the Arabic one of 1956. Consonants and long vowels are given;
 * short vowels only where the text marks them or the system knows (article, final ه). Elsewhere `openVowel` leaves them to the editor:
 * «محمد» is M·ḩ·m·d. Words keep their order, a half-space becomes a hyphen; what is not Persian or Arabic stays as it is.
 */
export function transliterate(name: string, language: TransliteratedLanguage): string {
  const words = name
    .normalize('NFC')
    .replaceAll(/[\u0640\u200e\u200f]/g, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  return words
    .map((word, index) => {
      const isFollowed = index < words.length - 1
      return word
        .split('\u200c')
        .map((part) => (language === 'ar' ? arabicWord(part, isFollowed) : persianWord(part)))
        .join('-')
    })
    .map(capitalised)
    .join(' ')
}

/** The same as newspapers print it: without the marks on and between letters. Open vowels stay open. */
export function plainSpelling(transliterated: string): string {
  return transliterated
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ʻʼ]/g, '')
    .replaceAll(/(?<=^| )A(?:[lrnstdz]|sh|th|dh) (?=\S)/g, 'al-')
}

function arabicWord(word: string, isFollowed: boolean): string {
  const known = knownParticles.ar.get(bare(word))
  if (known !== undefined) return known
  const named = /^ال(?<rest>\p{L}.+)$/u.exec(word)?.groups?.['rest']
  if (named === undefined) return letters(word, 'ar', isFollowed)
  const rest = letters(named, 'ar', isFollowed)
  const first = consonantsOf.ar.get(named.charAt(0)) ?? ''
  const article = /^[تثدذرزسشصضطظن]/.test(named) ? `a${first}` : 'al'
  return `${article} ${capitalised(rest)}`
}

function persianWord(word: string): string {
  return knownParticles.fa.get(bare(word)) ?? letters(word, 'fa', false)
}

/** A consonant or vowel letter with the marks written on it. */
interface Sign {
  readonly letter: string
  readonly marks: string
}

function letters(word: string, language: TransliteratedLanguage, isFollowed: boolean): string {
  const signs = [...word.matchAll(/(?<letter>\P{M})(?<marks>\p{M}*)/gu)].map(({ groups }): Sign => ({
    letter: groups?.['letter'] ?? '',
    marks: groups?.['marks'] ?? '',
  }))
  let result = ''
  // What was written last is a consonant whose vowel is not known yet.
  let isOpen = false
  const write = (text: string, opens: boolean) => {
    result += text
    isOpen = opens
  }
  signs.forEach((sign, index) => {
    const { letter, marks } = sign
    const next = signs[index + 1]
    const long = longVowel(sign, next, language)
    if (index === 0 && /[اأإٱ]/.test(letter)) opening(sign, next)
    else if (long !== null && (isOpen || /[اآ]/.test(letter))) write(long, long === 'īy')
    else if (/[ةۀ]/.test(letter))
      write(`${isOpen ? vowelOfEnding[language] : ''}${isFollowed && letter === 'ة' ? 't' : 'h'}`, false)
    else if (letter === 'ه' && language === 'fa' && next === undefined && isOpen && index > 1) write('eh', false)
    else consonant(letter, marks, next, signs[index - 1])
  })
  return result

  /** An alef at the beginning only carries a vowel. */
  function opening({ letter, marks }: Sign, next: Sign | undefined): void {
    const short = shortVowel(marks, language) ?? (letter === 'إ' ? 'i' : null)
    const isLong = next !== undefined && longVowel(next, signs[2], language) !== null
    if (isLong) isOpen = true
    else write(short ?? openVowel, false)
  }

  function consonant(letter: string, marks: string, next: Sign | undefined, before: Sign | undefined): void {
    const latin = consonantsOf[language].get(letter)
    if (latin === undefined) {
      write(letter, false)
      return
    }
    // «خوا» is khvā, with nothing between.
    const isKhva = language === 'fa' && letter === 'و' && before?.letter === 'خ'
    const short = shortVowel(marks, language)
    const isLengthened = short !== null && next !== undefined && lengthens(marks, next)
    write(
      `${isOpen && !isKhva ? openVowel : ''}${latin}${marks.includes(shadda) ? latin : ''}${isLengthened ? '' : (short ?? '')}`,
      isLengthened || (short === null && !marks.includes(sukun)),
    )
  }
}

const shadda = '\u0651'
const sukun = '\u0652'

const vowelOfEnding = { fa: 'e', ar: 'a' } as const

function shortVowel(marks: string, language: TransliteratedLanguage): string | null {
  const vowels = language === 'fa' ? ['a', 'e', 'o'] : ['a', 'i', 'u']
  const at = ['\u064e', '\u0650', '\u064f'].findIndex((mark) => marks.includes(mark))
  return vowels[at] ?? null
}

/** A marked short vowel before its own long letter is long. */
function lengthens(marks: string, { letter, marks: own }: Sign): boolean {
  if (own !== '') return false
  return (
    (marks.includes('\u064e') && letter === 'ا') ||
    (marks.includes('\u0650') && /[يی]/.test(letter)) ||
    (marks.includes('\u064f') && letter === 'و')
  )
}

/**
 * What a letter is where it stands for a vowel; null where it cannot. و and ی before another vowel are consonants: «خیابان» has a y,
 * «بیروت» an ī. So are those that carry a mark.
 */
function longVowel({ letter, marks }: Sign, next: Sign | undefined, language: TransliteratedLanguage): string | null {
  if (marks !== '') return null
  if (/[اآ]/.test(letter)) return 'ā'
  const isGlide = next !== undefined && /[اآى]/.test(next.letter)
  if (isGlide) return null
  if (letter === 'و') return 'ū'
  if (letter === 'ى' && language === 'ar') return 'á'
  if (!/[يیى]/.test(letter)) return null
  // The ending ية: Islāmīyah.
  return next?.letter === 'ة' ? 'īy' : 'ī'
}

function bare(word: string): string {
  return word.replaceAll(/\p{M}/gu, '')
}

/** The first letter that can be a capital; an open vowel before it is the one to be. */
function capitalised(word: string): string {
  if (smallWords.has(word)) return word
  return word.replace(/^([ʻʼ]?)(\p{Ll})/u, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}

/** Words within a name that keep their small letter. */
const smallWords: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'ebn', 'bint', 'wa', 'va'])
