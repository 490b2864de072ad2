import type { Result } from '#core/base/result.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { editReport } from '#core/document/commands/edit-report.ts'
import { moveReport } from '#core/document/commands/move-report.ts'
import { removeReport } from '#core/document/commands/remove-report.ts'
import { replaceReport } from '#core/document/commands/replace-report.ts'
import { reviewVersion } from '#core/document/commands/review-version.ts'
import type { Project } from '#core/document/project.ts'
import { addSomeReport, texts } from '../some-report.ts'
import { type EditorMove, pick, withReport } from './falls-on.ts'

/** Whole reports, the project, and the summary. */
export const reportMoves: readonly EditorMove[] = [
  (project, a) => project.run(editMeta, { title: `Title ${a}`, eventDate: a % 2 ? '2022-03-05' : null }),
  (project, a, b) =>
    withReport(project, a, (reportId) => project.run(editReport, { reportId, fields: { outlet: `Outlet ${b}` } })),
  (project, a, b) =>
    withReport(project, a, (reportId) =>
      project.run(moveReport, {
        reportId,
        beforeReportId: b % 2 ? (pick(project.snapshot.reports, b)?.id ?? null) : null,
      }),
    ),
  (project, a) =>
    withReport(project, a, (reportId) =>
      a % 10 || project.snapshot.reports.length < 3 ? null : project.run(removeReport, { reportId }),
    ),
  (project, a, b) =>
    withReport(project, a, (reportId) =>
      b % 3 ? replaceByEdited(project, reportId, b) : project.run(reviewVersion, { reportId }),
    ),
  (project, a) => (a % 10 || project.snapshot.reports.length > 4 ? null : addSomeReport(project, 'fa', 3)),
  typeSummary,
  typeSummary,
  typeSummary,
]

/** A newer version made of the report itself: one paragraph dropped, one altered, one new, the first two in turned order. */
function replaceByEdited(project: Project, reportId: string, b: number): Result<unknown> | null {
  const report = project.snapshot.reports.find(({ id }) => id === reportId)
  if (!report) return null
  const newer = report.paragraphs.map(({ role, text, exclusion }, index) => ({
    role,
    exclusion,
    text: index === b % 5 ? text.replace(' ', ' تازه ') : text,
  }))
  const [first, second, ...rest] = newer
  const turned = [second, first, ...rest.filter((_, index) => index !== b % 4)].filter((one) => one !== undefined)
  return project.run(replaceReport, {
    reportId,
    report,
    paragraphs: [...turned, { role: 'body', text: texts[b % texts.length] ?? '', exclusion: null }],
  })
}

/** Summary typing goes past the commands, as a bound text editor does. */
const typist = { name: 'typist' }

function typeSummary(project: Project, a: number, b: number, c: number): null {
  project.trackTyping(typist)
  project.summary.doc?.transact(() => {
    const at = a % (project.summary.length + 1)
    if (b % 3 === 0) project.summary.delete(at, Math.min(c % 8, project.summary.length - at))
    else project.summary.insert(at, b % 3 === 1 ? 'word ' : `[@C${c % 9}] `)
  }, typist)
  return null
}
