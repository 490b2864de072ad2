import { expect, it } from 'vitest'
import type { Exclusion } from '#core/document/records.ts'
import type { Paragraph, Report } from '#core/document/snapshot.ts'
import { commonReason, paneRows } from '../../../renderer/align/pane-rows.ts'

it('folds excluded paragraphs that follow each other into one row, and opens it on demand', () => {
  const report = reportOf([null, 'readMore', 'readMore', null, 'comments'])
  expect(paneRows(report, new Set()).map((row) => row.id)).toEqual(['p1', 'fold:p2', 'p4', 'fold:p5'])
  expect(paneRows(report, new Set(['fold:p2'])).map((row) => row.id)).toEqual([
    'p1',
    'fold:p2',
    'p2',
    'p3',
    'p4',
    'fold:p5',
  ])
})

it('names the reason of a fold when it has one reason', () => {
  const paragraphs = reportOf(['tags', 'tags', 'footer']).paragraphs
  expect([commonReason(paragraphs.slice(0, 2)), commonReason(paragraphs)]).toEqual(['tags', null])
})

function reportOf(exclusions: readonly (Exclusion | null)[]): Report {
  const paragraphs = exclusions.map((exclusion, index): Paragraph => ({
    id: `p${index + 1}`,
    reportId: 'r',
    position: `a${index}`,
    role: 'body',
    text: 'متن',
    original: null,
    exclusion,
    gloss: '',
    number: exclusion === null ? 1 : null,
  }))
  return {
    id: 'r',
    position: 'a0',
    language: 'fa',
    outlet: '',
    outletEnglish: '',
    headline: '',
    printedDate: '',
    date: null,
    calendar: 'persian',
    isDateConfirmed: false,
    url: '',
    source: null,
    paragraphs,
  }
}
