import { expect, it } from 'vitest'
import { isReportFile } from '#core/import/report-files.ts'

it.each([
  ['a.txt', true],
  ['event/2025/IRNA.HTML', true],
  ['گزارش.docx', true],
  ['a.muqabala', false],
  ['photo.jpg', false],
  ['.hidden.txt', false],
  ['.git/a.txt', false],
  ['~$report.docx', false],
  ['page_files/frame.html', false],
  ['page.files/frame.htm', false],
])('%s is taken for a report: %s', (path, isReport) => {
  expect(isReportFile(path)).toBe(isReport)
})
