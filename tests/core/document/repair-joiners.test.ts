import { expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { repairJoiners } from '#core/document/commands/repair-joiners.ts'
import { startProject } from '../../laws/editing.ts'

const text = 'او می رود و کتاب ها را می برد.'

function open() {
  const project = startProject()
  const [report] = project.snapshot.reports
  if (!report) throw new Error('no report')
  project.run(addReport, { report, paragraphs: [{ role: 'body', text, exclusion: null }] })
  const paragraph = () => project.snapshot.reports.at(-1)?.paragraphs[0]
  const paragraphId = paragraph()?.id ?? ''
  const at = (words: string, repaired: string) => {
    const from = text.indexOf(words)
    return { paragraphId, from, to: from + words.length, text: repaired }
  }
  return { project, paragraphId, paragraph, at }
}

it('joins words in one step, keeps what was imported, and leaves mentions sound on their words', () => {
  const { project, paragraphId, paragraph, at } = open()
  for (const words of ['کتاب ها را', 'می رود', 'را می برد']) {
    const from = text.indexOf(words)
    project.run(addClaim, { text: words, spans: [{ paragraphId, from, to: from + words.length }] })
  }
  const before = project.snapshot
  project.run(repairJoiners, { repairs: [at('می برد', 'می‌برد'), at('می رود', 'می‌رود'), at('کتاب ها', 'کتاب‌ها')] })
  expect(paragraph()).toMatchObject({ text: 'او می‌رود و کتاب‌ها را می‌برد.', original: text })
  expect(project.snapshot.claims.flatMap(({ mentions }) => mentions)).toMatchObject([
    { quote: 'کتاب‌ها را', isToCheck: false },
    { quote: 'می‌رود', isToCheck: false },
    { quote: 'را می‌برد', isToCheck: false },
  ])
  project.undo()
  expect(project.snapshot).toEqual(before)
})

it('moves a mention that begins or ends inside a repaired word with its letters', () => {
  const { project, paragraphId, at } = open()
  const from = text.indexOf('ها')
  project.run(addClaim, { text: '', spans: [{ paragraphId, from, to: text.indexOf(' برد') }] })
  project.run(repairJoiners, { repairs: [at('کتاب ها', 'کتاب‌ها'), at('می برد', 'می‌برد')] })
  const [mention] = project.snapshot.claims[0]?.mentions ?? []
  expect(mention?.quote.replaceAll(/[\s\u200c]/gu, '')).toBe('هارامی')
  expect(mention?.isToCheck).toBe(false)
})

it('is refused for what would change letters', () => {
  const { project, at } = open()
  const before = project.snapshot
  expect(project.run(repairJoiners, { repairs: [at('می رود', 'می‌آید')] })).toEqual(failure('spanOutsideParagraph'))
  expect(project.snapshot).toBe(before)
})
