import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { exportHtml } from '#core/export/export-html.ts'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import { exportFileName, formatOf } from '#core/export/formats.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { selectForExport } from '#core/export/select.ts'
import type { Comment } from '#core/document/snapshot.ts'
import { lexicon } from '../compare/lexicon.ts'
import { visit } from './snapshots.ts'

const comment = (kind: Comment['target']['kind'], id: string, text: string, isResolved = false): Comment => ({
  id: text,
  target: { kind, id },
  text,
  author: 'سارا',
  writtenAt: '2022-03-07T09:30:00.000Z',
  isResolved,
})
const commented = {
  ...visit,
  comments: [
    comment('claim', 'claim2', 'Who says so?'),
    comment('paragraph', 'ar5', 'این را بررسی کنید'),
    comment('mention', 'mention fa4', 'Fine now.', true),
    comment('report', 'ar', 'A second version is out.'),
    comment('summary', '', 'Too long.'),
    comment('claim', 'gone', 'About nothing.'),
  ],
}
const all = { omittedReports: [], hasGlosses: true }

describe('a selection', () => {
  it('of everything is the project itself, without comments on what is gone', () => {
    expect(selectForExport(commented, all)).toEqual({ ...commented, comments: commented.comments.slice(0, 5) })
  })

  it('without an outlet holds nothing of it, and compares as if it had never been', () => {
    const selected = selectForExport(commented, { ...all, omittedReports: ['ar'] })
    expect(selected.comments.map(({ text }) => text)).toEqual(['Who says so?', 'Fine now.', 'Too long.'])
    expect(
      exportHtml(selected, { ...defaultExportOptions, parts: ['summary', 'claims', 'reports', 'comments'] }),
    ).not.toMatch(/Erem News|إرم|فنزويلا/)
    expect(
      compare(selected, lexicon)
        .flatMap(({ sides }) => sides)
        .filter(({ reportId }) => reportId === 'ar'),
    ).toEqual([])
  })

  it('without glosses holds none', () => {
    const page = exportMarkdown(selectForExport(visit, { ...all, hasGlosses: false }), defaultExportOptions)
    expect(page).not.toMatch(/highest-level trip|might retreat/)
    expect(exportMarkdown(visit, defaultExportOptions)).toContain('might retreat')
  })
})

describe('comments', () => {
  it('say what they are about, whose they are, when they were written, and whether they are resolved', () => {
    const list = exportMarkdown(commented, { ...defaultExportOptions, parts: ['comments'] })
    expect(list.slice(list.indexOf('## Comments')).replace(/[\u2068\u2069]/g, '')).toBe(`## Comments

- **C2**: Who says so? (سارا, Monday 7 March 2022, 09:30 UTC)
- **Erem News, ¶ 5**: این را بررسی کنید (سارا, Monday 7 March 2022, 09:30 UTC)
- **C3 in Independent Persian, ¶ 3**: Fine now. (سارا, Monday 7 March 2022, 09:30 UTC, resolved)
- **Erem News**: A second version is out. (سارا, Monday 7 March 2022, 09:30 UTC)
- **the summary**: Too long. (سارا, Monday 7 March 2022, 09:30 UTC)
`)
  })
})

it('a file is named after the project, and a format after the file', () => {
  expect([
    exportFileName('گزارش: ۱/۲ “a?”\u202e', 'md'),
    exportFileName(' CON', 'html'),
    exportFileName('?', 'pdf'),
  ]).toEqual(['گزارش ۱ ۲ “a ”.md', '_CON.html', 'muqabala.pdf'])
  expect(['a.HTM', 'b.markdown', 'c.pdf', 'd.exe', 'html'].map(formatOf)).toEqual(['html', 'md', 'pdf', null, null])
})
