import { expect, it } from 'vitest'
import fc from 'fast-check'
import { formatReadable, parseReadable } from '#core/document/readable.ts'
import { rebuildProject } from '#core/document/rebuild.ts'
import { countingIds, moves, play, startProject } from '../../laws/editing.ts'
import { seed } from '../../laws/seed.ts'

it(`a project rebuilt from its readable copy is the same, and cannot be undone into nothing (seed ${seed})`, () => {
  fc.assert(
    fc.property(moves(60), (sequence) => {
      const project = startProject()
      for (const move of sequence) play(project, move)
      const json: unknown = JSON.parse(formatReadable(project.snapshot))
      const read = parseReadable(json)
      if (!read.ok) throw new Error(read.problem.code)
      expect(read.value).toEqual(project.snapshot)
      const rebuilt = rebuildProject(read.value, { clientId: 7, newId: countingIds('r') })
      if (!rebuilt.ok) throw new Error(rebuilt.problem.code)
      expect(rebuilt.value.snapshot).toEqual(project.snapshot)
      expect(rebuilt.value.canUndo).toBe(false)
    }),
    { seed, numRuns: 60 },
  )
})

it('a readable copy that is not one is refused', () => {
  const whole = { format: 'muqabala-snapshot', formatVersion: 1, ...startProject().snapshot }
  expect(parseReadable(whole).ok).toBe(true)
  for (const json of [null, 3, [], {}, { ...whole, formatVersion: 2 }, { ...whole, reports: [{}] }]) {
    expect(parseReadable(json).ok).toBe(false)
  }
})
