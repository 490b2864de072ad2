import { describe, expect, it } from 'vitest'
import { compareVersions, isEarlier } from '#core/compare/versions.ts'
import type { Report } from '#core/document/snapshot.ts'
import { lexicon } from './lexicon.ts'
import { projectOf } from './small-project.ts'

/** A report of one paragraph whose earlier version said something else. */
function versioned(before: string, now: string): Report {
  const [report] = projectOf([{ language: 'fa', text: now, date: '2025-10-06' }]).snapshot.reports
  const [paragraph] = report?.paragraphs ?? []
  if (report === undefined || paragraph === undefined) throw new Error('no report')
  const paragraphs = [{ id: paragraph.id, role: paragraph.role, text: before, exclusion: null }]
  const earlier = [{ headline: '', printedDate: '', date: '2025-10-06', source: null, paragraphs, isReviewed: false }]
  return { ...report, earlier }
}

describe('a report against the version it replaced', () => {
  const before = 'سیلاب ۵۸ نفر را کشت. مدارس شنبه ۱۹ مهر باز می‌شوند. آب فروکش کرده است.'
  const now = 'سیلاب ۶۱ نفر را کشت. مدارس یکشنبه ۲۰ مهر باز می‌شوند. راه گلمرز هنوز بسته است.'

  it('finds the figure and the day that changed, and what came and went, on the words of both versions', () => {
    const report = versioned(before, now)
    const { older, findings = [], claims = [] } = compareVersions(report, lexicon) ?? {}
    expect(new Set(findings.map(({ reason }) => reason))).toEqual(
      new Set(['figure.contradicts', 'date.day', 'wording.words', 'onlyIn.claim']),
    )
    const figure = findings.find(({ kind }) => kind === 'figure')
    expect(claims.map(({ id }) => id)).toContain(figure?.claimIds[0])
    expect(figure?.sides.map(({ reportId }) => isEarlier({ id: reportId }))).toEqual([true, false])
    const texts = new Map([
      [older?.id ?? '', before],
      [report.id, now],
    ])
    const words = figure?.sides.map(({ reportId, places }) =>
      texts.get(reportId)?.slice(places[0]?.from, places[0]?.to),
    )
    expect(words).toEqual(['۵۸ نفر', '۶۱ نفر'])
    expect(figure?.sides[0]?.places[0]?.paragraphId).toBe(older?.paragraphs[0]?.id)
  })

  it('finds nothing where only joiners and marks changed, and nothing without an earlier version', () => {
    expect(
      compareVersions(versioned('آنها می‌گویند آب فروکش کرده است', 'آن‌ها میگویند آب فروکش کرده است.'), lexicon)
        ?.findings,
    ).toEqual([])
    const { earlier, ...report } = versioned(before, now)
    expect(earlier).toHaveLength(1)
    expect(compareVersions(report, lexicon)).toBeNull()
  })
})
