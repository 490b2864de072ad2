import { describe, expect, it } from 'vitest'
import { acceptedClaims } from '#core/align/accept-above.ts'
import { claimChoices } from '#core/align/claim-choices.ts'
import { holdingInHundred, shownConfidence } from '#core/align/confidence.ts'
import { evidenceList, unmatchedWords } from '#core/align/evidence-list.ts'
import { inReviewOrder } from '#core/align/review-order.ts'
import { shownEnglish } from '#core/align/shown-english.ts'
import { toldElsewhere } from '#core/align/told-elsewhere.ts'
import { failure } from '#core/base/result.ts'
import { acceptSuggestions } from '#core/document/commands/accept-suggestions.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { excludeParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import type { Project } from '#core/document/project.ts'
import { faces, idsOf, projectOf, suggested } from './suggested-project.ts'

const texts = [
  ['هیئت شنبه رسید.', 'بهای نفت بالا رفت.'],
  ['وصل الوفد السبت.', 'ارتفع سعر النفط.'],
  ['هیئت روز شنبه وارد شد.', 'نفت گران شد.'],
]

describe('accepting many at once', () => {
  it('makes one claim of what three reports tell, and takes all of it back in one step', () => {
    const project = projectOf(...texts)
    const all = [
      ...suggested(project, 0, 1, [0, 0, 0, 0, 0.95], [1, 0, 1, 0, 0.92]),
      ...suggested(project, 0, 2, [0, 0, 0, 0, 0.94]),
      ...suggested(project, 1, 2, [0, 0, 0, 0, 0.93]),
    ]
    project.run(acceptSuggestions, { claims: acceptedClaims(project.snapshot, all) })
    expect(claims(project)).toEqual([
      ['هیئت شنبه رسید.', 'وصل الوفد السبت.', 'هیئت روز شنبه وارد شد.'],
      ['بهای نفت بالا رفت.', 'ارتفع سعر النفط.'],
    ])
    project.undo()
    expect(claims(project)).toEqual([])
  })

  it('joins the claim that the same words make already', () => {
    const project = projectOf(...texts)
    const [first = '', second = ''] = idsOf(project, 0)
    project.run(addClaim, { text: 'The delegation came.', spans: [{ paragraphId: first, from: 0, to: 15 }] })
    project.run(addClaim, { text: 'One word of it.', spans: [{ paragraphId: second, from: 0, to: 4 }] })
    const all = suggested(project, 0, 1, [0, 0, 0, 0, 0.95], [1, 0, 1, 0, 0.92])
    project.run(acceptSuggestions, { claims: acceptedClaims(project.snapshot, all) })
    expect(project.snapshot.claims.map(({ text }) => text)).toEqual(['The delegation came.', 'One word of it.', ''])
    expect(claims(project)).toEqual([
      ['هیئت شنبه رسید.', 'وصل الوفد السبت.'],
      ['بهای'],
      ['بهای نفت بالا رفت.', 'ارتفع سعر النفط.'],
    ])
  })

  it('changes nothing when one of them cannot be accepted', () => {
    const project = projectOf(...texts)
    const accepted = acceptedClaims(project.snapshot, suggested(project, 0, 1, [0, 0, 0, 0, 0.95], [1, 0, 1, 0, 0.92]))
    const [, second = ''] = idsOf(project, 1)
    project.run(excludeParagraphs, { paragraphIds: [second], reason: 'editor' })
    expect(project.run(acceptSuggestions, { claims: accepted })).toEqual(failure('paragraphExcluded'))
    const alone = { claimId: null, text: '', spans: [{ paragraphId: second, from: 0, to: 3 }] }
    project.undo()
    expect(project.run(acceptSuggestions, { claims: [alone] })).toEqual(failure('linkNeedsTwoReports'))
    expect(claims(project)).toEqual([])
  })
})

it('offers the claims some of the words belong to, the closest first', () => {
  const project = projectOf(...texts)
  const [first = ''] = idsOf(project, 0)
  project.run(addClaim, { text: 'A word.', spans: [{ paragraphId: first, from: 0, to: 4 }] })
  project.run(addClaim, { text: 'All of it.', spans: [{ paragraphId: first, from: 0, to: 14 }] })
  project.run(addClaim, { text: 'Elsewhere.', spans: [] })
  const choices = claimChoices(project.snapshot.claims, [{ paragraphId: first, from: 0, to: 15 }])
  expect(choices.map(({ claim, isSame }) => [claim.text, isSame])).toEqual([
    ['All of it.', true],
    ['A word.', false],
  ])
})

it('knows where else a claim is told', () => {
  const project = projectOf(...texts)
  const between = suggested(project, 0, 1, [0, 0, 0, 0, 0.95])
  const all = [
    ...between,
    ...suggested(project, 0, 2, [0, 0, 0, 0, 0.8]),
    ...suggested(project, 1, 2, [1, 0, 1, 0, 0.7]),
  ]
  const [one] = between
  if (!one) throw new Error('a suggestion is wanted')
  expect(toldElsewhere(project.snapshot, all, one).map(({ words, confidence }) => [words.text, confidence])).toEqual([
    ['هیئت روز شنبه وارد شد.', 0.8],
  ])
})

it('goes the surest first, two reports at a time', () => {
  const project = projectOf(...texts)
  const all = [
    ...suggested(project, 0, 1, [0, 0, 0, 0, 0.5], [1, 0, 1, 0, 0.7]),
    ...suggested(project, 0, 2, [0, 0, 0, 0, 0.9]),
  ]
  expect(faces(inReviewOrder(all, 'confidence'))).toEqual([
    'بهای نفت بالا رفت. ↔ ارتفع سعر النفط.',
    'هیئت شنبه رسید. ↔ وصل الوفد السبت.',
    'هیئت شنبه رسید. ↔ هیئت روز شنبه وارد شد.',
  ])
  expect(inReviewOrder(all, 'story')).toBe(all)
})

describe('the evidence of a suggestion', () => {
  it('is listed by kind, the same words once, and what found no partner apart', () => {
    const [one] = suggested(projectOf(...texts), 0, 1, [0, 0, 0, 0, 0.9])
    if (!one) throw new Error('a suggestion is wanted')
    const saturday = {
      kind: 'date',
      a: { from: 5, to: 9 },
      b: { from: 10, to: 15 },
      english: 'Saturday',
      weight: 2,
    } as const
    const delegation = {
      kind: 'word',
      a: { from: 0, to: 4 },
      b: { from: 4, to: 9 },
      english: 'delegation',
      weight: 1,
    } as const
    const withEvidence = { ...one, evidence: [saturday, delegation, delegation] }
    expect(evidenceList(withEvidence)).toEqual({
      names: [],
      figures: [{ kind: 'date', a: 'شنبه', b: 'السبت', english: 'Saturday' }],
      words: [{ kind: 'word', a: 'هیئت', b: 'الوفد', english: 'delegation' }],
    })
    expect(
      unmatchedWords(
        one.a,
        withEvidence.evidence.map(({ a }) => a),
        'fa',
      ),
    ).toEqual(['رسید'])
    expect(
      unmatchedWords(
        one.b,
        withEvidence.evidence.map(({ b }) => b),
        'ar',
      ),
    ).toEqual(['وصل'])
  })
})

it('groups the digits of large figures, not those of years', () => {
  const shown = ['1100000000', '2019', '1.25'].map((english) => shownEnglish({ english, kind: 'number' }))
  expect(shown).toEqual(['1,100,000,000', '2019', '1.25'])
})

it('never shows more confidence than there is, and promises more where there is more', () => {
  expect([0.899, 0.9, 0.29, 0.999].map(shownConfidence)).toEqual([0.89, 0.9, 0.29, 0.99])
  const rates = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(holdingInHundred)
  expect(rates).toEqual(rates.toSorted((x, y) => x - y))
})

function claims(project: Project): readonly (readonly string[])[] {
  return project.snapshot.claims.map(({ mentions }) => mentions.map(({ quote }) => quote))
}
