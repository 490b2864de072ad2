import { describe, expect, it } from 'vitest'
import { createFinder } from '#core/document/find.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../export/snapshots.ts'

const comment = { author: 'Nadia', writtenAt: '2022-03-07T10:00:00Z', isResolved: false }
const event = snapshotOf({
  reports: [
    reportOf('fa', [
      'مقامات آمریکایی به کاراکاس رفتند. کاراکاس میزبان بود.',
      { text: 'کاراکاس از دید خوانندگان', exclusion: 'comments' },
      { text: 'متن دیگر', gloss: 'Caracas as the host' },
    ]),
    reportOf('ar', ['وفد أمريكي في كاراكاس'], { language: 'ar' }),
  ],
  claims: [
    claimOf(1, 'A delegation flew to Caracas.', [mentionOf('fa1', { gloss: 'to Caracas' })], {
      note: 'Caracas or Bogotá?',
    }),
    claimOf(2, 'Oil prices rose.', []),
  ],
  comments: [{ id: 'n1', target: { kind: 'claim', id: 'claim1' }, text: 'Caracas: check', ...comment }],
  summary: 'Talks in Caracas. [@C1] CARACAS denies it.',
})

describe('finding in a project', () => {
  it('finds letter by letter when asked, so that what is replaced is what was meant', () => {
    const spans = (words: string) => createFinder()(event, words, { asTyped: true }).hits.map(({ place }) => place.kind)
    expect(spans('CARACAS')).toEqual(['summary'])
    expect(spans('كاراكاس')).toEqual(['paragraph'])
  })

  it('finds a name in every report, those paragraphs set aside included, across both orthographies', () => {
    const { groups } = createFinder()(event, 'كاراكاس')
    expect(groups.map(({ kind, reportId, hits }) => [kind, reportId, hits.length])).toEqual([
      ['report', 'fa', 3],
      ['report', 'ar', 1],
    ])
  })

  it('finds in glosses, claims, notes, comments and the summary, counted by place', () => {
    const { groups, hits } = createFinder()(event, 'caracas')
    expect(groups.map(({ kind, hits: inGroup }) => [kind, inGroup.length])).toEqual([
      ['glosses', 2],
      ['claims', 2],
      ['comments', 1],
      ['summary', 2],
    ])
    expect(hits.map(({ place }) => place.kind)).toEqual([
      'gloss',
      'mentionGloss',
      'claim',
      'claimNote',
      'comment',
      'summary',
      'summary',
    ])
    expect(hits.map(({ text, span }) => text.slice(span.from, span.to))).toEqual([
      ...Array<string>(6).fill('Caracas'),
      'CARACAS',
    ])
  })

  it('gives every occurrence a key of its own, the same after an edit elsewhere', () => {
    const find = createFinder()
    const before = find(event, 'کاراکاس').hits.map(({ key }) => key)
    expect(new Set(before).size).toBe(4)
    expect(find({ ...event, summary: 'Another text' }, 'کاراکاس').hits.map(({ key }) => key)).toEqual(before)
  })

  it('finds anew in a text that was corrected', () => {
    const find = createFinder()
    expect(find(event, 'Oil prices').hits.length).toBe(1)
    const corrected = { ...event, claims: [claimOf(2, 'Gas prices rose.', [])] }
    expect(find(corrected, 'Oil prices').hits).toEqual([])
    expect(find(corrected, 'Gas prices').hits.length).toBe(1)
  })

  it('finds nothing for nothing', () => {
    expect(createFinder()(event, ' ').hits).toEqual([])
  })
})
