import { expect, it } from 'vitest'
import { createGlossary, glossWords, ownGlossary } from '#core/align/glossary.ts'
import type { Concept } from '#core/lexicon/concept.ts'

const concept = (english: string, persian: string, arabic: string, implies?: string): Concept => ({
  english,
  partOfSpeech: 'noun',
  persian: [persian],
  arabic: [arabic],
  implies,
  domain: 'military',
})

const lexicon = createGlossary(
  [
    concept('invasion', 'تهاجم', 'غزو', 'Calls the attack unlawful.'),
    concept('attack', 'حمله', 'هجوم'),
    concept('ceasefire', 'آتش‌بس', 'وقف إطلاق النار'),
    concept('to stop', 'توقف', 'وقف'),
  ],
  [{ english: 'Tehran', kind: 'city', persian: ['تهران'], arabic: ['طهران'] }],
)
const term = (persian: string, english: string) => ({ persian, arabic: '', english, note: 'As the desk writes it.' })

function gloss(text: string, language: 'fa' | 'ar', terms: Parameters<typeof ownGlossary>[0] = []): string[] {
  return glossWords(text, language, { own: ownGlossary(terms), lexicon }).map(
    ({ from, to, senses }) =>
      `${text.slice(from, to)}: ${senses.map(({ english, kind, implies }) => [english, kind, implies].join(' / ')).join('; ')}`,
  )
}

it('finds words under their endings, names among them, and says what a loaded word implies', () => {
  expect(gloss('تهاجم به تهران', 'fa')).toEqual([
    'تهاجم: invasion / word / Calls the attack unlawful.',
    'تهران: Tehran / name / ',
  ])
})

it('gives a phrase before its words', () => {
  expect(gloss('أعلن وقف إطلاق النار', 'ar')).toEqual([
    'وقف إطلاق النار: ceasefire / word / ',
    'وقف: to stop / word / ',
  ])
})

it('puts the editor’s own terms first, with their notes', () => {
  expect(gloss('حمله', 'fa', [term('حمله | یورش', 'strike')])).toEqual([
    'حمله: strike / own / As the desk writes it.; attack / word / ',
  ])
})
