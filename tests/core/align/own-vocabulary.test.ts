import { expect, it } from 'vitest'
import { withOwnTerms } from '#core/align/own-vocabulary.ts'
import { wordForms } from '#core/text/stems.ts'
import { lexicon } from '../compare/lexicon.ts'

const chalvan = { kind: 'name', persian: 'چالوان', arabic: 'تشالوان', english: 'Chalvan', note: '' } as const
const office = { persian: 'دفتر ساحل', arabic: 'مكتب الساحل', english: 'shore office', note: '' }

const { vocabulary } = lexicon
const own = withOwnTerms(vocabulary, [chalvan, office])

function english(language: 'fa' | 'ar', words: readonly string[]): readonly string[] {
  const forms = words.map((word) => wordForms(word, language))
  return own.termsAt(language, forms, 0).map((term) => term.english)
}

it('knows the editor’s names and terms in both languages, under one id the lexicon does not have', () => {
  expect([english('fa', ['چالوان']), english('ar', ['تشالوان'])]).toEqual([['Chalvan'], ['Chalvan']])
  const ids = (language: 'fa' | 'ar', word: string) =>
    own.termsAt(language, [wordForms(word, language)], 0).map(({ id, kind }) => [id >= 1_000_000, id, kind])
  expect(ids('fa', 'چالوان')).toEqual(ids('ar', 'تشالوان'))
  expect(ids('fa', 'چالوان')[0]?.[0]).toBe(true)
})

it('has the longest first, whoever knows it, and keeps what the lexicon knows', () => {
  expect(english('fa', ['دفتر', 'ساحل'])[0]).toBe('shore office')
  expect(english('fa', ['تهران'])).toContain('Tehran')
  expect([own.knows('fa', 'چالوان'), vocabulary.knows('fa', 'چالوان')]).toEqual([true, false])
})

it('is the lexicon itself where no term has English', () => {
  expect(withOwnTerms(vocabulary, [{ ...chalvan, english: ' ' }])).toBe(vocabulary)
})
