import { describe, expect, it } from 'vitest'
import { placedSpans } from '#core/align/accept-above.ts'
import { pendingSuggestions } from '#core/align/pending.ts'
import { quoteOf, type Suggestion } from '#core/align/suggestion.ts'
import { acceptSuggestions } from '#core/document/commands/accept-suggestions.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { excludeParagraphs, restoreParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { moveReport } from '#core/document/commands/move-report.ts'
import { rejectSuggestion } from '#core/document/commands/reject-suggestion.ts'
import { restoreSuggestion } from '#core/document/commands/restore-suggestion.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import type { Project } from '#core/document/project.ts'
import { faces, idsOf, projectOf, suggested } from './suggested-project.ts'

const persian = ['هیئت شنبه به کاراکاس رسید. گفت‌وگوها بی‌نتیجه ماند.', 'بهای نفت بالا رفت.']
const arabic = ['وصل الوفد السبت إلى كاراكاس. لم يتفق الجانبان.', 'ارتفع سعر النفط.']

describe('a pair of paragraphs', () => {
  it('has one suggestion for each claim its sentences seem to share', () => {
    const project = projectOf(persian, arabic)
    const found = suggested(project, 0, 1, [0, 0, 0, 0, 0.95], [0, 1, 0, 1, 0.6])
    expect(faces(found)).toEqual([
      'هیئت شنبه به کاراکاس رسید. ↔ وصل الوفد السبت إلى كاراكاس.',
      'گفت‌وگوها بی‌نتیجه ماند. ↔ لم يتفق الجانبان.',
    ])
    expect(found.map(({ confidence }) => confidence)).toEqual([0.95, 0.6])
  })

  it('has one where a sentence of the one is told in two of the other', () => {
    const project = projectOf(persian, arabic)
    expect(faces(suggested(project, 0, 1, [0, 0, 0, 0, 0.9], [0, 0, 0, 1, 0.7]))).toEqual([
      'هیئت شنبه به کاراکاس رسید. ↔ وصل الوفد السبت إلى كاراكاس. لم يتفق الجانبان.',
    ])
  })
})

describe('what is left to decide', () => {
  it('is what no claim makes yet, sentence by sentence', () => {
    const project = projectOf(persian, arabic)
    const all = suggested(project, 0, 1, [0, 0, 0, 0, 0.9], [0, 1, 0, 1, 0.6], [1, 0, 1, 0, 0.8])
    accept(project, all[0])
    expect(faces(pending(project, all))).toEqual([
      'گفت‌وگوها بی‌نتیجه ماند. ↔ لم يتفق الجانبان.',
      'بهای نفت بالا رفت. ↔ ارتفع سعر النفط.',
    ])
    project.run(linkParagraphs, {
      paragraphIds: [idsOf(project, 0)[0] ?? '', idsOf(project, 1)[0] ?? ''],
      claimId: null,
    })
    expect(faces(pending(project, all))).toEqual(['بهای نفت بالا رفت. ↔ ارتفع سعر النفط.'])
  })

  it('leaves out paragraphs whose words changed, or that were set aside, until they are back', () => {
    const project = projectOf(persian, arabic)
    const all = suggested(project, 0, 1, [0, 0, 0, 0, 0.9], [1, 0, 1, 0, 0.8])
    project.run(excludeParagraphs, { paragraphIds: [idsOf(project, 1)[1] ?? ''], reason: 'editor' })
    expect(pending(project, all).length).toBe(1)
    project.run(correctParagraph, { paragraphId: idsOf(project, 0)[0] ?? '', text: 'چیز دیگری.' })
    expect(pending(project, all)).toEqual([])
    project.undo()
    project.run(restoreParagraphs, { paragraphIds: [idsOf(project, 1)[1] ?? ''] })
    expect(pending(project, all)).toEqual(all)
  })

  it('names the report that stands first first, whichever was read first', () => {
    const project = projectOf(persian, arabic)
    const all = suggested(project, 0, 1, [1, 0, 1, 0, 0.8])
    project.run(moveReport, { reportId: all[0]?.b.reportId ?? '', beforeReportId: all[0]?.a.reportId ?? '' })
    expect(faces(pending(project, all))).toEqual(['ارتفع سعر النفط. ↔ بهای نفت بالا رفت.'])
  })
})

describe('a rejected suggestion', () => {
  it('stays rejected when a typing error is corrected, or the paragraph is split', () => {
    const project = projectOf(persian, arabic)
    const pairs = [
      [0, 0, 0, 0, 0.9],
      [0, 1, 0, 1, 0.6],
    ] as const
    for (const one of suggested(project, 0, 1, ...pairs)) reject(project, one)
    expect(pending(project, suggested(project, 0, 1, ...pairs))).toEqual([])
    const [first = ''] = idsOf(project, 0)
    project.run(correctParagraph, { paragraphId: first, text: (persian[0] ?? '').replace('هیئت', 'هیأت') })
    expect(pending(project, suggested(project, 0, 1, ...pairs))).toEqual([])
    project.undo()
    project.run(splitParagraph, { paragraphId: first, at: (persian[0] ?? '').indexOf('گفت') })
    expect(pending(project, suggested(project, 0, 1, [0, 0, 0, 0, 0.9], [1, 0, 0, 1, 0.6]))).toEqual([])
  })

  it('takes no other pair of the same paragraphs with it', () => {
    const project = projectOf(persian, arabic)
    const all = suggested(project, 0, 1, [0, 0, 0, 0, 0.9], [0, 1, 0, 1, 0.6])
    reject(project, all[1])
    expect(faces(pending(project, all))).toEqual(['هیئت شنبه به کاراکاس رسید. ↔ وصل الوفد السبت إلى كاراكاس.'])
  })

  it('comes back when it is restored, once and for all copies, and goes again when that is undone', () => {
    const project = projectOf(persian, arabic)
    const all = suggested(project, 0, 1, [1, 0, 1, 0, 0.8])
    reject(project, all[0])
    reject(project, all[0])
    project.run(restoreSuggestion, { rejectionId: project.snapshot.rejections[0]?.id ?? '' })
    expect(pending(project, all)).toEqual(all)
    project.undo()
    expect(pending(project, all)).toEqual([])
  })
})

function pending(project: Project, all: readonly Suggestion[]): readonly Suggestion[] {
  return pendingSuggestions(project.snapshot, all)
}

function accept(project: Project, one: Suggestion | undefined): void {
  if (!one) throw new Error('nothing to accept')
  const accepted = project.run(acceptSuggestions, { claims: [{ claimId: null, text: '', spans: placedSpans(one) }] })
  expect(accepted.ok).toBe(true)
}

function reject(project: Project, one: Suggestion | undefined): void {
  if (!one) throw new Error('nothing to reject')
  project.run(rejectSuggestion, {
    paragraphIdA: one.a.paragraphId,
    paragraphIdB: one.b.paragraphId,
    quoteA: quoteOf(one.a),
    quoteB: quoteOf(one.b),
  })
}
