import fc from 'fast-check'
import type { Result } from '#core/base/result.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { type Project, createProject, openProject } from '#core/document/project.ts'
import { claimMoves } from './moves/claim-moves.ts'
import { deskMoves } from './moves/desk-moves.ts'
import { reportMoves } from './moves/report-moves.ts'
import { textMoves } from './moves/text-moves.ts'
import { addSomeReport } from './some-report.ts'

/** One move of an imaginary editor: which kind, and three numbers that pick what it falls on. */
export interface Move {
  readonly kind: number
  readonly picks: readonly [number, number, number]
}

/** Ids that are the same at every run: a prefix that names the copy, and a counter. */
export function countingIds(prefix: string): () => string {
  let count = 0
  return () => `${prefix}${String(++count).padStart(6, '0')}`
}

export function startProject(clientId = 1, prefix = 'a'): Project {
  const project = createProject({ projectId: 'event', title: 'An event', clientId, newId: countingIds(prefix) })
  for (const language of ['fa', 'ar'] as const) addSomeReport(project, language, 4)
  return project
}

/** Another copy of a project, as another editor would have it. */
export function copyProject(project: Project, clientId: number, prefix: string): Project {
  const opened = openProject({ state: project.encode(), clientId, newId: countingIds(prefix) })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

export const moves = (count: number) =>
  fc.array(
    fc.record({
      kind: fc.nat({ max: 1_000 }),
      picks: fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 })),
    }),
    { minLength: count, maxLength: count },
  )

/** Makes one move. A refused command is a move too: it must change nothing. */
export function play(project: Project, { kind, picks }: Move): Result<unknown> | null {
  const move = editorMoves[kind % editorMoves.length]
  return move ? move(project, ...picks) : null
}

/** In this order: a seed names its moves by their places. */
const editorMoves = [...textMoves, ...claimMoves, ...deskMoves, ...reportMoves]

/** Replaces part of the summary by command. */
export function replaceSummary(project: Project, text: string): Result<unknown> {
  return project.run(editSummary, { from: 0, to: project.snapshot.summary.length, text })
}
