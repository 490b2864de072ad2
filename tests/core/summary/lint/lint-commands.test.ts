import { describe, expect, it } from 'vitest'
import { isDismissed, judge } from '#core/compare/verdicts.ts'
import { dismissFinding } from '#core/document/commands/judge-finding.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { formatReadable, parseReadable } from '#core/document/readable.ts'
import { createProject } from '#core/document/project.ts'
import { letWordStand, mendSummary, switchLintRule } from '#core/summary/commands/lint.ts'
import { createLint } from '#core/summary/lint/lint-summary.ts'
import { rulesOff, wordsLetStand } from '#core/summary/lint/rules.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { lexicon } from '../../compare/lexicon.ts'
import { countingIds } from '../../../laws/editing.ts'

describe('what an editor makes of the lint', () => {
  it('keeps a dismissal while other sentences change, and lets go of it when its own does', () => {
    const project = projectWith('It rained. They left.')
    const [first] = open(project)
    expect(first).toMatchObject({ rule: 'uncited', span: { from: 0, to: 10 } })
    project.run(dismissFinding, { findingId: first?.id ?? '', basis: first?.basis ?? '', reason: 'Everybody saw it.' })
    expect(open(project).map(({ span }) => span)).toEqual([{ from: 11, to: 21 }])

    project.run(editSummary, { from: 0, to: 0, text: '# Rain\n\nNews came late. ' })
    expect(open(project).map(({ span }) => span)).toEqual([
      { from: 8, to: 23 },
      { from: 35, to: 45 },
    ])
    project.run(editSummary, { from: 32, to: 33, text: 'y, it seems' })
    expect(open(project).length).toBe(3)
  })

  it('switches a rule off for the project, and back', () => {
    const project = projectWith('It rained.')
    project.run(switchLintRule, { rule: 'uncited', isOff: true })
    expect(open(project)).toEqual([])
    const copy = parseReadable(JSON.parse(formatReadable(project.snapshot)))
    expect(copy.ok && rulesOff(copy.value.lintSwitches)).toEqual(new Set(['uncited']))
    project.undo()
    expect(open(project).length).toBe(1)
  })

  it('lets a word stand in the project, and takes that back', () => {
    const project = projectWith('The zqy.')
    project.run(letWordStand, { word: 'zqy', stands: true })
    const copy = parseReadable(JSON.parse(formatReadable(project.snapshot)))
    expect(copy.ok && wordsLetStand(copy.value.lintSwitches)).toEqual(['zqy'])
    project.run(letWordStand, { word: 'zqy', stands: false })
    expect(wordsLetStand(project.snapshot.lintSwitches)).toEqual([])
    project.undo()
    expect([wordsLetStand(project.snapshot.lintSwitches), rulesOff(project.snapshot.lintSwitches)]).toEqual([
      ['zqy'],
      new Set(),
    ])
  })

  it('mends in one step that undo takes back', () => {
    const project = projectWith('The river rose by three metres')
    project.run(mendSummary, {
      edits: [
        { from: 4, to: 9, text: 'water' },
        { from: 18, to: 23, text: 'four' },
      ],
    })
    expect(project.snapshot.summary).toBe('The water rose by four metres')
    project.undo()
    expect(project.snapshot.summary).toBe('The river rose by three metres')
    const refused = project.run(mendSummary, { edits: [{ from: 4, to: 99, text: '' }] })
    expect([refused.ok, project.snapshot.summary]).toEqual([false, 'The river rose by three metres'])
  })
})

function projectWith(summary: string) {
  const project = createProject({ projectId: 'p', title: '', clientId: 1, newId: countingIds('l') })
  project.run(editSummary, { from: 0, to: 0, text: summary })
  return project
}

const lint = createLint(lexicon)

/** What is found and not dismissed. */
function open({ snapshot }: ReturnType<typeof projectWith>) {
  const findings = lint(snapshot, parseSummary(snapshot.summary), { off: rulesOff(snapshot.lintSwitches) })
  return judge(findings, snapshot.verdicts)
    .filter((judged) => !isDismissed(judged))
    .map(({ finding }) => finding)
}
