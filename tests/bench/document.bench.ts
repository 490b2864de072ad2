import { expect, test } from 'vitest'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { setGloss } from '#core/document/commands/edit-paragraph.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import { unlinkParagraphs } from '#core/document/commands/unlink-paragraphs.ts'
import { openProject, type Project } from '#core/document/project.ts'
import { countingIds, startProject } from '../laws/editing.ts'
import { addSomeReport } from '../laws/some-report.ts'

/** The design's large project: 2,000 paragraphs, 1,500 claims of two mentions each. Budget: 50 ms a command, snapshot included. */
const project = largeProject()
const [fa = [], ar = []] = project.snapshot.reports.map((report) => report.paragraphs.map(({ id }) => id))
const state = project.encode()

test('a project of 2,000 paragraphs and 1,500 claims', async ({ bench }) => {
  let at = 0
  const ids = (): [string, string] => {
    at += 1
    return [fa[at % fa.length] ?? '', ar[(at * 7) % ar.length] ?? '']
  }
  await bench.compare(
    bench('link and unlink two paragraphs', () => {
      const paragraphIds = ids()
      project.run(linkParagraphs, { paragraphIds, claimId: null })
      look(project)
      project.run(unlinkParagraphs, { paragraphIds })
      look(project)
    }),
    bench('gloss a paragraph', () => {
      project.run(setGloss, { paragraphId: ids()[0], gloss: `gloss ${at}` })
      look(project)
    }),
    bench('split a paragraph and undo', () => {
      project.run(splitParagraph, { paragraphId: ids()[0], at: 12 })
      look(project)
      project.undo()
      look(project)
    }),
    bench('open it', () => {
      const opened = openProject({ state, clientId: 3, newId: countingIds('x') })
      if (opened.ok) look(opened.value)
    }),
  )
})

/** What the interface does after every change. */
function look({ snapshot }: Project): void {
  expect(snapshot.reports.length).toBe(2)
}

function largeProject(): Project {
  const large = startProject()
  for (let step = 0; step < 2; step++) large.undo()
  addSomeReport(large, 'fa', 1_000)
  addSomeReport(large, 'ar', 1_000)
  const [a = [], b = []] = large.snapshot.reports.map((report) => report.paragraphs.map(({ id }) => id))
  for (let claim = 0; claim < 1_500; claim++) {
    const paragraphIds = [a[claim % a.length] ?? '', b[(claim * 3) % b.length] ?? '']
    large.run(linkParagraphs, { paragraphIds, claimId: null })
  }
  return large
}
