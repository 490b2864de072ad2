import { describe, expect, it } from 'vitest'
import type { TermRecord } from '#core/document/records.ts'
import { nameSpellingsOf } from '#core/lexicon/name-spellings.ts'
import { spellNamesIn } from '#core/lexicon/spell-project.ts'
import { draftFromClaims } from '#core/summary/draft/draft-from-claims.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../export/snapshots.ts'

const khamenei: TermRecord = {
  kind: 'name',
  persian: 'خامنه‌ای | علی خامنه‌ای',
  arabic: 'خامنئي',
  english: 'Ali Khamenei',
  otherEnglish: 'Khamenei | Khamenai',
  note: '',
}
const spell = (text: string, ...terms: TermRecord[]) => nameSpellingsOf(terms).spell(text)

describe('the table of names', () => {
  it('takes names with signs in them', () => {
    const rifai = {
      ...khamenei,
      english: 'Hazem al-Rifai',
      otherEnglish: "al-Rifa'i | Rifai (Hazem)",
      persian: '',
      arabic: '',
    }
    expect(spell("al-Rifa'i, Rifai (Hazem) and Hazem al-Rifai", rifai)).toBe(
      'Hazem al-Rifai, Hazem al-Rifai and Hazem al-Rifai',
    )
  })

  it.each([
    ['an English spelling that is not to be used', 'Khamenai spoke.', 'Ali Khamenei spoke.'],
    ['whatever its case', 'KHAMENAI spoke.', 'Ali Khamenei spoke.'],
    ['the original letters', 'a source close to خامنه‌ای', 'a source close to Ali Khamenei'],
    ['the original letters as another keyboard writes them', 'علي خامنه‌اي', 'Ali Khamenei'],
    ['the longer form first', 'علی خامنه‌ای', 'Ali Khamenei'],
    [
      'what is spelled as chosen, with an odd form within it',
      'Ali Khamenei and Khamenei',
      'Ali Khamenei and Ali Khamenei',
    ],
    ['no part of another word', 'Khameneis', 'Khameneis'],
  ])('spells %s', (_, text, spelled) => {
    expect(spell(text, khamenei)).toBe(spelled)
  })

  it('tells where a name is spelled otherwise, and how it should be', () => {
    expect(nameSpellingsOf([khamenei]).find('So Khamenai said.')).toEqual([
      { from: 3, to: 11, english: 'Ali Khamenei', term: khamenei },
    ])
  })

  it('asks for nothing by words, by names without a spelling, or with a vowel still open', () => {
    for (const term of [
      { ...khamenei, kind: 'word' as const },
      { ...khamenei, english: '' },
      { ...khamenei, english: 'Kh·menei' },
    ]) {
      expect(spell('Khamenai', term)).toBe('Khamenai')
    }
  })

  it('takes signs in a name for what they are', () => {
    const name = { ...khamenei, persian: '', arabic: '', english: 'Q.A. (group)', otherEnglish: 'Q.A.+' }
    expect(spell('QXA+ and Q.A.+ met.', name)).toBe('QXA+ and Q.A. (group) met.')
  })
})

describe('a project spelled by its table', () => {
  const attribution = { agency: 'رويترز', source: 'Khamenai’s office', voice: 'stated' } as const
  const reuters = { ...khamenei, persian: '', arabic: 'رويترز', english: 'Reuters', otherEnglish: '' }
  const stored = snapshotOf({
    title: '',
    reports: [reportOf('A', ['متن'], { outletEnglish: 'Khamenai Net' })],
    claims: [claimOf(1, 'Khamenai spoke.', [mentionOf('A1', { attribution })])],
    terms: [
      { id: 't', ...khamenei },
      { id: 'u', ...reuters },
    ],
  })

  it('has outlets, agencies and sources spelled as chosen, and what is printed untouched', () => {
    const spelled = spellNamesIn(stored)
    expect(spelled.reports[0]).toEqual({ ...stored.reports[0], outletEnglish: 'Ali Khamenei Net' })
    expect(spelled.claims[0]?.mentions[0]?.attribution).toEqual({
      agency: 'Reuters',
      source: 'Ali Khamenei’s office',
      voice: 'stated',
    })
  })

  it('is the same project where nothing is spelled otherwise', () => {
    const plain = { ...stored, terms: [] }
    expect(spellNamesIn(plain)).toBe(plain)
  })

  it('is drafted so', () => {
    expect(draftFromClaims(stored.claims, 'brief', stored).markdown).toBe(
      'Ali Khamenei spoke, Ali Khamenei Net reported, citing Reuters, which cited Ali Khamenei’s office. [@C1]',
    )
  })
})
