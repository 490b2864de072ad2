import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport, mostReports } from '#core/document/commands/add-report.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { setGloss } from '#core/document/commands/edit-paragraph.ts'
import { removeReport } from '#core/document/commands/remove-report.ts'
import { replaceReport } from '#core/document/commands/replace-report.ts'
import { reviewVersion } from '#core/document/commands/review-version.ts'
import { mentionsToCheck } from '#core/document/mentions-to-check.ts'
import type { Project } from '#core/document/project.ts'
import { removalOf } from '#core/document/report-removal.ts'
import type { Report } from '#core/document/snapshot.ts'
import { replacedVersion, versionChanges } from '#core/document/version-changes.ts'
import { startProject } from '../../laws/editing.ts'
import { addSomeReport } from '../../laws/some-report.ts'

const first = [
  'نیروی دریایی یک نفتکش را توقیف کرد.',
  'سخنگوی وزارت خارجه گفت دو ملوان زخمی شده‌اند.',
  'این خبر هنوز تأیید نشده است.',
]

let project: Project
let reportId: string

beforeEach(() => {
  project = startProject()
  reportId = add(first)
})

describe('replacing a report by a newer version', () => {
  it('keeps paragraphs, glosses and mentions where the words stand, wherever they moved', () => {
    claim('ملوان', 1)
    project.run(setGloss, { paragraphId: paragraphs()[1]?.id ?? '', gloss: 'Two sailors hurt' })
    const ids = paragraphs().map((paragraph) => paragraph.id)
    replace(['تازه: مذاکره‌ای در کار نیست.', ...first.slice(1), first[0] ?? ''])
    expect(paragraphs().map((paragraph) => ids.indexOf(paragraph.id))).toEqual([-1, 1, 2, 0])
    expect(paragraphs()[1]?.gloss).toBe('Two sailors hurt')
    expect(mentionsToCheck(project.snapshot)).toEqual([])
  })

  it('flags a mention whose words changed, and says what they were', () => {
    claim('دو ملوان', 1)
    replace([first[0], 'سخنگوی وزارت خارجه گفت سه ملوان زخمی شده‌اند.', first[2]])
    const [toCheck] = mentionsToCheck(project.snapshot)
    expect(toCheck).toMatchObject({ reason: 'words', mention: { quote: 'دو ملوان' } })
    expect(spanText(toCheck)).toBe('سه ملوان')
    expect(changes()).toEqual(['changed 2'])
  })

  it('sets aside what the newer version dropped, with its mentions to be checked', () => {
    claim('تأیید نشده', 2)
    replace(first.slice(0, 2))
    expect(paragraphs()[2]).toMatchObject({ exclusion: 'withdrawn', text: first[2], number: null })
    expect(mentionsToCheck(project.snapshot).map(({ reason }) => reason)).toEqual(['aside'])
    expect(changes()).toEqual(['withdrawn –'])
  })

  it('lets a mention follow its words into another paragraph, to be checked', () => {
    claim('دو ملوان زخمی', 1)
    replace([first[0], 'سخنگوی وزارت خارجه چنین گفت.', 'او افزود که دو ملوان زخمی شده‌اند و زنده‌اند.'])
    const [toCheck] = mentionsToCheck(project.snapshot)
    expect(toCheck?.paragraph.text).toContain('او افزود')
    expect(spanText(toCheck)).toBe('دو ملوان زخمی')
  })

  it('keeps a correction of words the newer version prints as before', () => {
    const paragraphId = paragraphs()[0]?.id ?? ''
    project.run(correctParagraph, { paragraphId, text: 'نیروی دریایی یک نفت‌کش را توقیف کرد.' })
    replace([...first, 'پایان.'])
    expect(paragraphs()[0]).toMatchObject({ text: 'نیروی دریایی یک نفت‌کش را توقیف کرد.', original: first[0] })
    expect(changes()).toEqual(['added 4'])
  })

  it('keeps the version it replaced, until and after the editor has looked', () => {
    replace([...first, 'پایان.'])
    expect(replacedVersion(report())?.paragraphs.map(({ text }) => text)).toEqual(first)
    expect(replacedVersion(report())).toMatchObject({ source: { fileName: 'report.txt' }, isReviewed: false })
    project.run(reviewVersion, { reportId })
    expect(replacedVersion(report())?.isReviewed).toBe(true)
  })

  it('is one step to undo', () => {
    claim('دو ملوان', 1)
    const before = project.snapshot
    replace(['سخنگوی وزارت خارجه گفت سه ملوان زخمی شده‌اند.'])
    project.undo()
    expect(project.snapshot).toEqual(before)
  })

  it('is refused for a text that has nothing of the report, or nothing at all', () => {
    const before = project.snapshot
    expect(replace(['قیمت طلا امروز بالا رفت.'])).toEqual(failure('versionUnrelated'))
    expect(replace([''])).toEqual(failure('importEmpty'))
    expect(project.snapshot).toBe(before)
  })
})

describe('reports of a project', () => {
  it('are six at the most', () => {
    while (project.snapshot.reports.length < mostReports) add(first)
    expect(addSomeReport(project, 'fa', 1)).toEqual(failure('reportsFull'))
  })

  it('say what goes with them before they are removed, and come back whole', () => {
    claim('دو ملوان', 1)
    claim('تأیید نشده', 2)
    const before = project.snapshot
    expect(removalOf(before, reportId)).toMatchObject({ paragraphs: 3, mentions: 2, orphaned: before.claims })
    project.run(removeReport, { reportId })
    expect(project.snapshot.claims.flatMap(({ mentions }) => mentions)).toEqual([])
    project.undo()
    expect(project.snapshot).toEqual(before)
  })
})

function add(texts: readonly string[]): string {
  const added = project.run(addReport, { report: facts('report.txt'), paragraphs: drafted(texts) })
  if (!added.ok) throw new Error(added.problem.code)
  return added.value.reportId
}

function replace(texts: readonly (string | undefined)[]) {
  return project.run(replaceReport, {
    reportId,
    report: facts('newer.txt'),
    paragraphs: drafted(texts.flatMap((text) => text ?? [])),
  })
}

function facts(fileName: string) {
  return {
    language: 'fa' as const,
    outlet: 'روزنامه',
    outletEnglish: 'Paper',
    headline: '',
    printedDate: '',
    date: null,
    calendar: 'persian' as const,
    isDateConfirmed: false,
    url: '',
    source: { fileName, sha256: 'a'.repeat(64), encoding: 'utf-8' },
  }
}

function drafted(texts: readonly string[]) {
  return texts.map((text) => ({ role: 'body' as const, text, exclusion: null }))
}

function report(): Report {
  const found = project.snapshot.reports.find(({ id }) => id === reportId)
  if (!found) throw new Error('the report is gone')
  return found
}

function paragraphs() {
  return report().paragraphs
}

function claim(words: string, at: number): void {
  const { id = '', text = '' } = paragraphs()[at] ?? {}
  const from = text.indexOf(words)
  project.run(addClaim, { text: words, spans: [{ paragraphId: id, from, to: from + words.length }] })
}

function changes(): string[] {
  return versionChanges(report()).map(({ kind, paragraph }) => `${kind} ${paragraph.number ?? '–'}`)
}

function spanText(toCheck: ReturnType<typeof mentionsToCheck>[number] | undefined): string {
  return toCheck?.paragraph.text.slice(toCheck.mention.from, toCheck.mention.to) ?? ''
}
