import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moves, play, startProject } from './editing.ts'
import { seed } from './seed.ts'

it(
  `undoing everything gives back the beginning, redoing everything the end (seed ${seed})`,
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(moves(200), (sequence) => {
        const project = startProject()
        const empty = startEmpty(project)
        for (const move of sequence) play(project, move)
        const end = project.snapshot
        while (project.undo());
        expect(project.snapshot).toEqual(empty)
        while (project.redo());
        expect(project.snapshot).toEqual(end)
        project.close()
      }),
      { seed, numRuns: Number(process.env['MUQABALA_RUNS'] ?? 1_000) },
    )
  },
)

/** The state before the first undo step: a project without reports. */
function startEmpty(project: ReturnType<typeof startProject>) {
  while (project.undo());
  const empty = project.snapshot
  while (project.redo());
  return empty
}
