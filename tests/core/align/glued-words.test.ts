import { expect, it } from 'vitest'
import { partGlued } from '#core/align/glued-words.ts'
import type { ReportLanguage } from '#core/align/language.ts'
import { fold } from '#core/text/fold.ts'
import { tokenize } from '#core/text/tokens.ts'
import { vocabulary } from './events.ts'

/** The stored words of a text once glued ones are parted. */
function words(text: string, language: ReportLanguage): readonly string[] {
  const folded = fold(text)
  const parted = partGlued(tokenize(text, folded), folded, language, vocabulary)
  return parted.map(({ from, to }) => text.slice(from, to))
}

it('parts Arabic words that lost their spaces, with stems and clitics', () => {
  expect(words('حولكيفيةمساعدةعاداتالنومالجيدة في المدينة', 'ar')).toEqual([
    'حول',
    'كيفية',
    'مساعدة',
    'عادات',
    'النوم',
    'الجيدة',
    'في',
    'المدينة',
  ])
})

it('keeps harakat with the letters they stand on', () => {
  expect(words('استئنافُالمفاوضاتِالنووية', 'ar').join('|')).toBe('استئنافُ|المفاوضاتِ|النووية')
})

it.each([
  ['a long name nobody knows', 'ليفينغستونوفيتش', 'ar'],
  ['a long word with all its clitics', 'وللمستشفياتهم', 'ar'],
  ['a Persian compound in one word', 'محافظه‌کارانه', 'fa'],
  ['letters held down', 'نهههههههههههههه', 'fa'],
] as const)('leaves %s alone', (_, text, language) => {
  expect(words(text, language)).toEqual([text])
})
