import { describe, expect, it } from 'vitest'
import type { Attribution, Voice } from '#core/document/records.ts'
import { draftFromClaims } from '#core/summary/draft/draft-from-claims.ts'
import { denying, saying, telling } from '#core/summary/draft/telling.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../../export/snapshots.ts'
import { strait } from './strait.ts'

describe('templates', () => {
  it('tells a brief with everybody’s word for every claim, and leaves gaps where the project has no words', () => {
    expect(draftFromClaims(strait.claims, 'brief', strait)).toEqual({
      gaps: 4,
      markdown: `# Shots in the strait

A tanker was seized, the state-run Karaneh Online and Al-Marsa News reported. [@C1] Three guards were killed, Karaneh Online reported on Friday 31 October 2025, quoting Colonel Behruz Kamangar, spokesman of the coast guard. [@C2] Al-Marsa News gave a different account on [Saturday 1 November 2025, not confirmed], citing the coast guard of Murjan: Two guards were killed. [@C2]

It carried smuggled diesel, Karaneh Online reported, citing Colonel Behruz Kamangar. [@C3] Al-Marsa News reported, citing Meridian, a denial by the owner. [@C3] [C4 in English: Karaneh Online ¶ 4], Karaneh Online reported as an allegation. [@C4]

The price of oil rose, Al-Marsa News reported, citing Meridian. [to be checked: ¶ 4] [@C5] Karaneh Online reported part of this [what it says: ¶ 5]. [@C5]`,
    })
  })

  it('compares: what is shared, what is contested, what one alone has', () => {
    expect(draftFromClaims(strait.claims, 'comparison', strait).markdown).toBe(`# Shots in the strait

## What the outlets share

A tanker was seized, the state-run Karaneh Online and Al-Marsa News reported. [@C1]

## Where they differ

Three guards were killed, Karaneh Online reported on Friday 31 October 2025, quoting Colonel Behruz Kamangar, spokesman of the coast guard. [@C2] Al-Marsa News gave a different account on [Saturday 1 November 2025, not confirmed], citing the coast guard of Murjan: Two guards were killed. [@C2]

It carried smuggled diesel, Karaneh Online reported, citing Colonel Behruz Kamangar. [@C3] Al-Marsa News reported, citing Meridian, a denial by the owner. [@C3]

The price of oil rose, Al-Marsa News reported, citing Meridian. [to be checked: ¶ 4] [@C5] Karaneh Online reported part of this [what it says: ¶ 5]. [@C5]

## Only in Karaneh Online

[C4 in English: Karaneh Online ¶ 4], Karaneh Online reported as an allegation. [@C4]`)
  })

  it('monitors: form line with both calendars, each outlet’s own account in its own citations, insertions, sources', () => {
    expect(draftFromClaims(strait.claims, 'monitoring', strait).markdown).toBe(`# Shots in the strait

*Reports in Persian by the state-run Karaneh Online, Friday 31 October 2025 [9 Aban 1404 AP]; in Arabic by Al-Marsa News, [Saturday 1 November 2025, not confirmed]*

## Karaneh Online

A tanker was seized. [@C1 fa] Three guards were killed, Colonel Behruz Kamangar, spokesman of the coast guard, said, as quoted. [@C2 fa] It carried smuggled diesel, Colonel Behruz Kamangar said. [@C3 fa]

[C4 in English: Karaneh Online ¶ 4], the report said as an allegation. [@C4] [in part] The price of oil rose. [@C5 fa]

## Al-Marsa News

A tanker was seized. [@C1 ar] Two guards were killed, the coast guard of Murjan said. [@C2 ar] The owner denied the following, according to Meridian: It carried smuggled diesel. [@C3 ar]

The price of oil rose, according to Meridian. [to be checked: ¶ 4] [@C5 ar]

Sources: Karaneh Online, in Persian, Friday 31 October 2025, https://karaneh.example/a_b; Al-Marsa News, in Arabic, [Saturday 1 November 2025, not confirmed]`)
  })

  it('has no heading of its own where the summary has one, and is nothing without claims', () => {
    const begun = { ...strait, summary: '# Mine\n' }
    expect(draftFromClaims(strait.claims.slice(0, 1), 'brief', begun).markdown).toBe(
      'A tanker was seized, the state-run Karaneh Online and Al-Marsa News reported. [@C1]',
    )
    expect(draftFromClaims([], 'monitoring', strait)).toEqual({ markdown: '', gaps: 0 })
  })
})

describe('attribution phrased from the chain', () => {
  const chain = (agency: string, source: string, voice: Voice): Attribution => ({ agency, source, voice })
  it.each([
    [chain('', '', 'stated'), 'reported', null],
    [chain('', 'a diplomat', 'stated'), 'reported, citing a diplomat', 'a diplomat said'],
    [chain('', 'a diplomat', 'quoted'), 'reported, quoting a diplomat', 'a diplomat said, as quoted'],
    [chain('Reuters', '', 'stated'), 'reported, citing Reuters', 'according to Reuters'],
    [
      chain('Reuters', 'a diplomat', 'stated'),
      'reported, citing Reuters, which cited a diplomat',
      'a diplomat said, according to Reuters',
    ],
    [
      chain('Reuters', 'a diplomat', 'quoted'),
      'reported, citing Reuters, which quoted a diplomat',
      'a diplomat said, as quoted, according to Reuters',
    ],
    [chain('', '', 'alleged'), 'reported as an allegation', 'the report said as an allegation'],
    [chain('', 'rebels', 'alleged'), 'reported as an allegation by rebels', 'rebels alleged'],
    [
      chain('Reuters', 'rebels', 'denied'),
      'reported, citing Reuters, as a denial by rebels',
      'rebels said in a denial, according to Reuters',
    ],
  ])('%j', (attribution, told, said) => {
    expect([telling('reported', attribution), saying(attribution)]).toEqual([told, said])
  })

  it('tells who denies, and who only contradicts', () => {
    expect([
      denying(chain('', 'the owner', 'denied'), '', ''),
      denying(chain('Reuters', 'the owner', 'stated'), ' on Friday', 'the following'),
      denying(chain('', '', 'stated'), '', ''),
    ]).toEqual([
      'reported a denial by the owner',
      'reported on Friday, citing Reuters, a denial by the owner of the following',
      'contradicted this',
    ])
  })
})

describe('hard words', () => {
  const said = (text: string, source = '') =>
    draftFromClaims(
      [claimOf(1, text, [mentionOf('A1', { attribution: { agency: '', source, voice: 'stated' } })])],
      'brief',
      snapshotOf({ title: '', reports: [reportOf('A', ['یک'])] }),
    ).markdown

  it.each([
    [
      'two sentences keep together behind who says them',
      'It rained. Then it snowed.',
      'A reported: It rained. Then it snowed. [@C1]',
    ],
    ['a question is not gone on with', 'Who fired?', 'A reported: Who fired? [@C1]'],
    [
      'a stop inside closing quotation marks gives way',
      'He called it “piracy.”',
      'He called it “piracy”, A reported. [@C1]',
    ],
    ['an abbreviation keeps its stop', 'He left for the U.S.', 'He left for the U.S., A reported. [@C1]'],
    ['a number that would begin a list', '3. was the third attack', '3\\. was the third attack, A reported. [@C1]'],
    ['marks of Markdown are words', 'A *free* [@C9] man_', 'A \\*free\\* \\[@C9] man\\_, A reported. [@C1]'],
  ])('%s', (_, text, draft) => {
    expect(said(text)).toBe(draft)
  })

  it('names a source in other letters in brackets, to be written in English', () => {
    expect(said('It rained.', 'خبرگزاری فارس')).toBe('It rained, A reported, citing [خبرگزاری فارس]. [@C1]')
  })

  it('does not name as the source whom the sentence begins with', () => {
    expect(said('The minister resigned.', 'the minister')).toBe('The minister resigned, A reported. [@C1]')
  })

  it('cuts no list of ministries short, only a known person’s title', () => {
    const source = 'the ministries of oil, trade and labour'
    const claims = [1, 2].map((number) =>
      claimOf(number, 'Prices rose.', [mentionOf('A1', { attribution: { agency: '', source, voice: 'stated' } })]),
    )
    const { markdown } = draftFromClaims(claims, 'brief', snapshotOf({ title: '', reports: [reportOf('A', ['یک'])] }))
    expect(markdown.split(source)).toHaveLength(3)
  })
})
