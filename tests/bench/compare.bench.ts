import { afterAll, expect, test } from 'vitest'
import { createComparison } from '#core/compare/compare.ts'
import { findingChanges } from '#core/compare/finding-changes.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { setStance } from '#core/document/commands/edit-mention.ts'
import { createProject, type Project } from '#core/document/project.ts'
import { lexicon } from '../core/compare/lexicon.ts'
import { goldEvents } from '../core/compare/gold-events.ts'
import { emptyReport } from '../core/compare/small-project.ts'
import { countingIds } from '../laws/editing.ts'

/** Six reports and 500 claims of two to four mentions, of the words of our events. Budget: 100 ms after an edit. */
const project = sixReports()
const comparison = createComparison(lexicon)
comparison(project.snapshot)

test('the differences of six reports and 500 claims', async ({ bench }) => {
  let at = 0
  let before = comparison(project.snapshot)
  const mention = () => project.snapshot.claims[++at % 500]?.mentions[0]
  const again = () => {
    const now = comparison(project.snapshot)
    sent.push(findingChanges(before, now).filter((change) => typeof change !== 'number').length)
    before = now
    expect(now.length).toBeGreaterThan(0)
  }
  await bench.compare(
    bench('after a stance is set', () => {
      project.run(setStance, { mentionId: mention()?.id ?? '', stance: at % 2 ? 'denies' : 'asserts' })
      again()
    }),
    bench('after a paragraph is corrected', () => {
      const paragraphs = project.snapshot.reports[at % 6]?.paragraphs ?? []
      const paragraph = paragraphs[(at * 7) % paragraphs.length]
      const text = paragraph?.text.endsWith('  ') ? paragraph.text.trimEnd() : `${paragraph?.text ?? ''} `
      project.run(correctParagraph, { paragraphId: paragraph?.id ?? '', text })
      at += 1
      again()
    }),
  )
})

/** How many findings each edit sent to the window. */
const sent: number[] = []
afterAll(() => {
  const sorted = sent.toSorted((a, b) => a - b)
  console.log(
    `of ${comparison(project.snapshot).length} findings an edit sends ${sorted[sorted.length >> 1]} (median), ${sorted.at(-1)} at most`,
  )
})

function sixReports(): Project {
  const large = createProject({ projectId: 'large', title: '', clientId: 1, newId: countingIds('l') })
  const texts = goldEvents.flatMap(({ project: event }) =>
    event.snapshot.reports.flatMap((report) =>
      report.paragraphs
        .filter(({ exclusion }) => exclusion === null)
        .map(({ text }) => ({ text, language: report.language })),
    ),
  )
  for (let report = 0; report < 6; report += 1) {
    const language = report % 2 ? 'ar' : 'fa'
    const own = texts.filter((one) => one.language === language)
    const paragraphs = Array.from({ length: 80 }, (_, index) => ({
      role: 'body' as const,
      text: own[(index * 5 + report) % own.length]?.text ?? '',
      exclusion: null,
    }))
    const outlet = `Outlet ${report}`
    large.run(addReport, {
      report: { ...emptyReport, language, outlet, outletEnglish: outlet, date: '2025-10-31' },
      paragraphs,
    })
  }
  const ids = large.snapshot.reports.map(({ paragraphs }) => paragraphs)
  for (let claim = 0; claim < 500; claim += 1) {
    const spans = Array.from({ length: 2 + (claim % 3) }, (_, side) => {
      const own = ids[(claim + side) % 6] ?? []
      const paragraph = own[(claim * 3 + side) % own.length]
      return { paragraphId: paragraph?.id ?? '', from: 0, to: paragraph?.text.length ?? 0 }
    })
    large.run(addClaim, { text: `Claim ${claim}`, spans })
  }
  return large
}
