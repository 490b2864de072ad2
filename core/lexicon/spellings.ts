import { foldText } from '../text/fold.ts'

/**
 * The folded words a lexicon form may stand as in a text, one list a spelling: Persian compounds with the joiner lost to
 * a space or to nothing (رئیس‌جمهور, رئیس جمهور), light verbs in past, present and passive (اعلام کرد, اعلام می‌کند,
 * اعلام شده). Arabic forms have one spelling. What `wordForms` strips (می, endings) is not listed again.
 */
export function spellings(form: string, language: 'fa' | 'ar'): readonly (readonly string[])[] {
  const joined = split(foldText(form))
  if (language === 'ar') return [joined]
  const parted = split(foldText(form.replaceAll('\u200c', ' ')))
  const written = parted.length === joined.length ? [joined] : [joined, parted]
  return written.flatMap((words) => withTenses(words))
}

function withTenses(words: readonly string[]): readonly (readonly string[])[] {
  const tenses = words.length > 1 ? lightVerbs.find((family) => family.includes(words.at(-1) ?? '')) : undefined
  return tenses === undefined ? [words] : tenses.map((verb) => [...words.slice(0, -1), verb])
}

/** Folded; short forms that `wordForms` leaves alone stand here in full. */
const lightVerbs: readonly (readonly string[])[] = [
  ['کرد', 'کردن', 'کند', 'کنند', 'کرده'],
  ['شد', 'شدن', 'شود', 'شوند', 'شده', 'شدند'],
  ['داد', 'دادن', 'دهد', 'دهند', 'داده'],
  ['داشت', 'داشتن', 'دارد', 'دارند', 'داشته'],
  ['گرفت', 'گرفتن', 'گیرد', 'گیرند', 'گرفته'],
  ['یافت', 'یافتن', 'یابد', 'یابند', 'یافته'],
]

function split(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
}
