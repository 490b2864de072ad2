import fc from 'fast-check'
import { it } from 'vitest'
import type { Snapshot } from '#core/document/snapshot.ts'
import { moves, play, startProject } from './editing.ts'
import { expectSame } from './expect-same.ts'
import { seed } from './seed.ts'

it(
  `undoing everything gives back the beginning, redoing everything the end (seed ${seed})`,
  { timeout: 900_000 },
  () => {
    fc.assert(
      fc.property(moves(200), (sequence) => {
        const project = startProject()
        const empty = startEmpty(project)
        for (const move of sequence) play(project, move)
        const end = project.snapshot
        while (project.undo());
        expectSame(asWritten(project.snapshot), asWritten(empty))
        while (project.redo());
        expectSame(asWritten(project.snapshot), asWritten(end))
        project.close()
      }),
      { seed, numRuns: Number(process.env['MUQABALA_RUNS'] ?? 1_000) },
    )
  },
)

/**
 * Without where the words of the summary's comments stand: what undo brings back is new letters, and words that had changed since they
 * were commented on are found again by nobody. `tests/core/document/summary-comments.test.ts` says what is promised.
 */
function asWritten({ comments, ...snapshot }: Snapshot) {
  return { ...snapshot, comments: comments.map((comment) => ({ ...comment, span: undefined })) }
}

/** The state before the first undo step: a project without reports. */
function startEmpty(project: ReturnType<typeof startProject>) {
  while (project.undo());
  const empty = project.snapshot
  while (project.redo());
  return empty
}
