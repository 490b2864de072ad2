import { expect, it } from 'vitest'
import { suggestNames } from '#core/compare/name-suggestions.ts'
import { createReader } from '#core/compare/reading.ts'
import { reportOf } from '../export/snapshots.ts'
import { lexicon } from './lexicon.ts'

const names = (...reports: ReturnType<typeof reportOf>[]) =>
  suggestNames(reports, { read: createReader(lexicon), vocabulary: lexicon.vocabulary })

it('finds the lexicon’s names as reports print them, and what both languages spell alike without it', () => {
  const found = names(
    reportOf('fa', ['خامنه‌ای در تهران گفت کشتی به چالوان رسید.', 'تهران گفت چالوان آرام است.']),
    reportOf('ar', ['وقال خامنئي في طهران إن السفينة وصلت إلى تشالوان.', 'هدوء في تشالوان'], { language: 'ar' }),
  )
  expect(found.filter(({ english }) => ['Tehran', 'Ali Khamenei', ''].includes(english))).toEqual([
    { english: '', persian: 'چالوان', arabic: 'تشالوان', count: 4 },
    { english: 'Tehran', persian: 'تهران', arabic: 'طهران', count: 3 },
    { english: 'Ali Khamenei', persian: 'خامنه‌ای', arabic: 'خامنئي', count: 2 },
  ])
})

it('leaves excluded paragraphs and ordinary words alone', () => {
  const found = names(
    reportOf('fa', [{ text: 'تهران', exclusion: 'comments' }, 'دولت اعلام کرد.']),
    reportOf('ar', ['أعلنت الدولة.'], { language: 'ar' }),
  )
  expect(found).toEqual([])
})
