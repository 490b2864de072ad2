import type { TextLanguage } from './language.ts'

/**
 * The forms under which a folded word may be looked up: itself first, then without clitics and endings, the longest
 * reading first. Several readings are kept where the letters alone do not decide: «والی» is a governor or «و» and «الی».
 * After Larkey's light10 for Arabic; for Persian the inflection tables of the usual grammars.
 */
export function wordForms(folded: string, language: TextLanguage): readonly string[] {
  switch (language) {
    case 'ar':
      return arabicForms(folded)
    case 'fa':
      return persianForms(folded)
    case 'en':
      return englishForms(folded)
    case 'und':
      return [folded]
  }
}

/** Folded: the fold writes ك as ک. */
const arabicPrefixes = [
  'وبال',
  'وال',
  'بال',
  'کال',
  'فال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'وس',
  'و',
  'ف',
  'ب',
  'ل',
  'ک',
  'س',
]
const arabicSuffixes = [
  'هما',
  'کما',
  'تهم',
  'تها',
  'ات',
  'ان',
  'ین',
  'ون',
  'ها',
  'هم',
  'هن',
  'نا',
  'یه',
  'یا',
  'وا',
  'ته',
  'ه',
  'ی',
  'ا',
  'ت',
]

function arabicForms(word: string): readonly string[] {
  const bare = new Set([word])
  for (const prefix of arabicPrefixes) {
    const rest = word.startsWith(prefix) ? word.slice(prefix.length) : ''
    if (rest.length >= (prefix.length > 1 ? 2 : 3)) bare.add(rest)
  }
  const forms = new Set(bare)
  for (const base of bare) {
    for (const suffix of arabicSuffixes) {
      if (base.endsWith(suffix) && base.length - suffix.length >= 3) forms.add(base.slice(0, -suffix.length))
    }
  }
  return [...forms]
}

const persianSuffixes = [
  'هایشان',
  'هایمان',
  'هایتان',
  'هایی',
  'هایش',
  'هایم',
  'های',
  'ها',
  'ترین',
  'تری',
  'تر',
  'شان',
  'مان',
  'تان',
  'یشان',
  'اند',
  'ند',
  'ید',
  'یم',
  'ان',
  'ات',
  'ین',
  'ای',
  'ام',
  'اش',
  'ش',
  'م',
  'ت',
  'ی',
  'د',
  'ه',
  'ن',
]

const persianPrefixes = ['نمی', 'می', 'بی', 'ن', 'ب']

function persianForms(word: string): readonly string[] {
  const bare = new Set([word])
  for (const prefix of persianPrefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) bare.add(word.slice(prefix.length))
  }
  const forms = new Set(bare)
  for (const base of bare) {
    for (const suffix of persianSuffixes) {
      if (base.endsWith(suffix) && base.length - suffix.length >= 3) forms.add(base.slice(0, -suffix.length))
    }
  }
  return [...forms]
}

function englishForms(word: string): readonly string[] {
  const forms = new Set([word])
  for (const suffix of ["'s", 'ies', 'es', 's', 'ed', 'ing']) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 3) forms.add(word.slice(0, -suffix.length))
  }
  return [...forms]
}
