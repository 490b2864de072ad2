import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { coverageOf } from '#core/compare/coverage.ts'
import { differenceRows, marksIn } from '#core/compare/difference-rows.ts'
import { countKinds, everything, filterRows, sortRows } from '#core/compare/filter-rows.ts'
import { countPairs } from '#core/compare/pair-counts.ts'
import { createDifferenceRows } from '#core/compare/steady-rows.ts'
import { judge } from '#core/compare/verdicts.ts'
import { dismissFinding } from '#core/document/commands/judge-finding.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { lexicon } from './lexicon.ts'
import { projectOf } from './small-project.ts'

function tolls() {
  return projectOf([
    { language: 'fa', text: 'به گفتهٔ پلیس ⟦دست‌کم ۶۱ نفر کشته شدند⟧ و راه بسته است.' },
    { language: 'ar', text: 'قالت الشرطة إن ⟦40 شخصاً قتلوا⟧ في الانفجار.' },
  ])
}

function rowsOf(project: ReturnType<typeof projectOf>) {
  const { snapshot } = project
  return differenceRows(snapshot, judge(compare(snapshot, lexicon), snapshot.verdicts))
}

describe('the table of differences', () => {
  it('has a row for each claim, a cell for each report, and the gravest finding first', () => {
    const [row, ...more] = rowsOf(tolls())
    expect({
      more: more.length,
      words: row?.cells.map((cell) => cell?.words.map(({ paragraph, from, to }) => paragraph.text.slice(from, to))),
      first: row?.findings[0]?.finding.reason,
    }).toEqual({
      more: 0,
      words: [['دست‌کم ۶۱ نفر کشته شدند'], ['40 شخصاً قتلوا']],
      first: 'figure.contradicts',
    })
  })

  it('marks the figures that differ, never the whole of what was said', () => {
    const [row] = rowsOf(tolls())
    const finding = row?.findings[0]?.finding
    if (row === undefined || finding === undefined) throw new Error('two tolls are a finding')
    const marked = row.cells.map((cell) =>
      cell?.words.map((words) =>
        marksIn(finding, cell, words, 'stored').map(({ from, to }) => words.paragraph.text.slice(from, to)),
      ),
    )
    expect(marked).toEqual([[['۶۱ نفر']], [['40 شخصاً']]])
    const [first] = row.cells
    const [words] = first?.words ?? []
    if (first == null || words === undefined) throw new Error('the first report makes the claim')
    const all = { ...finding, sides: [{ ...finding.sides[0], reportId: '', values: {}, places: [placeOf(words)] }] }
    expect(marksIn(all, first, words, 'stored')).toEqual([])
  })

  it('keeps rows that agree for whoever asks for everything, and only then', () => {
    const rows = rowsOf(
      projectOf([
        { language: 'fa', text: 'دو کشور در سال ۲۰۱۹ روابط خود را قطع کردند.' },
        { language: 'fa', text: 'دو کشور در سال ۲۰۱۹ روابط خود را قطع کردند.' },
      ]),
    ).map((row) => ({ ...row, findings: [] }))
    expect([
      filterRows(rows, everything).length,
      filterRows(rows, { ...everything, kind: 'figure' }).length,
      filterRows(rows, { ...everything, status: 'open' }).length,
    ]).toEqual([1, 0, 0])
  })

  it('shows what was dismissed to whoever asks for it, and counts it there alone', () => {
    const project = tolls()
    const figure = rowsOf(project)[0]?.findings[0]?.finding
    if (figure === undefined) throw new Error('two tolls are a finding')
    project.run(dismissFinding, { findingId: figure.id, basis: figure.basis, reason: 'a later count' })
    const rows = rowsOf(project)
    const dismissed = { ...everything, status: 'dismissed' } as const
    expect([countKinds(rows, everything).get('figure') ?? 0, countKinds(rows, dismissed).get('figure')]).toEqual([0, 1])
    expect(filterRows(rows, dismissed).flatMap((row) => row.findings.map(({ verdict }) => verdict?.reason))).toEqual([
      'a later count',
    ])
  })

  it('follows the story of one report, with what it does not tell after it', () => {
    const [row] = rowsOf(tolls())
    if (row === undefined) throw new Error('there is a claim')
    const [persian, arabic] = row.cells
    const reportId = persian?.report.id ?? ''
    const untold = { ...row, id: 'untold', cells: [null, arabic ?? null] }
    expect(sortRows([untold, row], { reportId }).map(({ id }) => id)).toEqual([row.id, 'untold'])
    expect(sortRows([{ ...row, id: 'agrees', findings: [] }, row], 'severity').map(({ id }) => id)).toEqual([
      row.id,
      'agrees',
    ])
  })
})

describe('what lies between two reports', () => {
  const three = () =>
    projectOf([
      { language: 'fa', text: '۱۲ نفر کشته شدند.' },
      { language: 'ar', text: 'قُتل 15 شخصاً.' },
      { language: 'ar', text: 'لقي 12 شخصاً حتفهم.' },
    ])

  it('is counted for every pair that has a side in it, by kind, and asked for by both', () => {
    const { snapshot } = three()
    const [a, b] = snapshot.reports
    const rows = differenceRows(snapshot, judge(compare(snapshot, lexicon), []))
    const figures = countPairs(rows, snapshot.reports, everything).map(({ kinds }) => kinds.get('figure') ?? 0)
    expect(figures).toEqual([1, 1, 1])
    const between = { ...everything, kind: 'figure', reportId: a?.id ?? null, otherId: b?.id ?? null } as const
    expect(filterRows(rows, between)).toHaveLength(1)
    expect(filterRows(rows, { ...between, otherId: 'another' })).toEqual([])
  })

  it('is what paragraphs share, what only one has, and what is set aside', () => {
    const { snapshot } = three()
    const [first, second, third] = snapshot.reports
    const reports = snapshot.reports.map((report) =>
      report === third
        ? { ...report, paragraphs: report.paragraphs.map((one) => ({ ...one, exclusion: 'editor' as const })) }
        : report,
    )
    const alone = snapshot.claims.map((claim) => ({
      ...claim,
      mentions: claim.mentions.filter(({ reportId }) => reportId !== second?.id),
    }))
    const kinds = (claims: Snapshot['claims']) =>
      [...coverageOf({ reports, claims }).values()].flatMap((paragraphs) => paragraphs.map(([, kind]) => kind))
    expect(first).toBeDefined()
    expect(kinds(snapshot.claims)).toEqual(['shared', 'shared', 'excluded'])
    // The other mention is in a paragraph that is set aside.
    expect(kinds(alone)).toEqual(['only', 'only', 'excluded'])
  })
})

it('rows of which nothing changed are the same objects', () => {
  const { snapshot } = projectOf([
    { language: 'fa', text: '۱۲ نفر کشته شدند.' },
    { language: 'ar', text: 'قُتل 15 شخصاً.' },
  ])
  const findings = compare(snapshot, lexicon)
  const rowsOf = createDifferenceRows()
  const [before] = rowsOf(snapshot, judge(findings, []))
  expect(rowsOf(snapshot, judge(findings, []))[0]).toBe(before)
  expect(rowsOf(snapshot, judge(findings.slice(1), []))[0]).not.toBe(before)
})

function placeOf({ paragraph, from, to }: { paragraph: { id: string }; from: number; to: number }) {
  return { paragraphId: paragraph.id, mentionId: null, from, to, text: 'stored' } as const
}
