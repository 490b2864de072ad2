import { describe, expect, it } from 'vitest'
import { findTranslationFaults } from '../../build/translation-faults.ts'

const sources = ["t('open'); t('start:reports', { count }); t(`stance.${stance}`)"]
const en = {
  start: {
    open: 'Open {{name}}',
    reports_one: 'One report',
    reports_other: '{{count}} reports',
    stance: { denies: 'Denies' },
  },
  problems: { diskFull: 'The disk is full.' },
}
const fa = {
  start: {
    open: 'باز کردن {{name}}',
    reports_one: 'یک گزارش',
    reports_other: '{{count}} گزارش',
    stance: { denies: 'رد می‌کند' },
  },
  problems: { diskFull: 'دیسک پر است.' },
}
const ar = {
  start: {
    open: 'فتح {{name}}',
    reports_zero: 'لا تقارير',
    reports_one: 'تقرير واحد',
    reports_two: 'تقريران',
    reports_few: '{{count}} تقارير',
    reports_many: '{{count}} تقريرا',
    reports_other: '{{count}} تقرير',
    stance: { denies: 'ينفي' },
  },
  problems: { diskFull: 'القرص ممتلئ.' },
}

function faultsIn(changed: { readonly languages?: object; readonly sources?: readonly string[] }): readonly string[] {
  return findTranslationFaults({
    languages: { en, fa, ar, ...changed.languages },
    sources: changed.sources ?? sources,
    problemCodes: ['diskFull'],
  })
}

describe('the translation check', () => {
  it('finds nothing in complete files', () => {
    expect(faultsIn({})).toEqual([])
  })

  it('finds a key that one language lacks and one that only it has', () => {
    const { open, ...start } = fa.start
    expect(faultsIn({ languages: { fa: { ...fa, start: { ...start, opening: open } } } })).toEqual([
      'fa: start:open is missing',
      'fa: start:opening has name, which English has not',
      'fa: start:opening is not in English',
    ])
  })

  it('finds a plural form that Arabic needs', () => {
    const forms = Object.entries(ar.start).filter(([key]) => key !== 'reports_few')
    expect(faultsIn({ languages: { ar: { ...ar, start: Object.fromEntries(forms) } } })).toEqual([
      'ar: start:reports_few is missing',
    ])
  })

  it('finds a blank that is misspelt', () => {
    expect(faultsIn({ languages: { fa: { ...fa, start: { ...fa.start, open: 'باز کردن {{nam}}' } } } })).toEqual([
      'fa: start:open has nam, which English has not',
      'fa: start:open lacks name',
    ])
  })

  it('finds an empty sentence', () => {
    expect(faultsIn({ languages: { fa: { ...fa, problems: { diskFull: ' ' } } } })).toEqual([
      'fa: problems:diskFull is empty',
    ])
  })

  it('finds Arabic letters in Persian and Persian ones in Arabic', () => {
    expect(
      faultsIn({
        languages: {
          fa: { ...fa, problems: { diskFull: 'ديسك پر است.' } },
          ar: { ...ar, problems: { diskFull: 'القرص ممتلئ کله.' } },
        },
      }),
    ).toEqual([
      'ar: problems:diskFull has the letter ک of the other alphabet',
      'fa: problems:diskFull has the letter ي of the other alphabet',
    ])
  })

  it('finds a problem without a sentence', () => {
    expect(
      faultsIn({
        languages: { en: { ...en, problems: {} }, fa: { ...fa, problems: {} }, ar: { ...ar, problems: {} } },
      }),
    ).toEqual([
      'ar: problems:diskFull has no sentence',
      'en: problems:diskFull has no sentence',
      'fa: problems:diskFull has no sentence',
    ])
  })

  it('finds keys that no source uses, and keys that sources use and nobody wrote', () => {
    expect(faultsIn({ sources: ["t('open'); t('start:closed')"] })).toEqual([
      'en: start:closed is used and missing',
      'en: start:reports is not used',
      'en: start:stance.denies is not used',
    ])
  })
})
