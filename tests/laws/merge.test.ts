import fc from 'fast-check'
import { expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { createProject, mergeCopies, openProject, type Project } from '#core/document/project.ts'
import { copyProject, countingIds, moves, play, startProject, type Move } from './editing.ts'
import { findFlaws } from './flaws.ts'
import { expectSame } from './expect-same.ts'
import { seed } from './seed.ts'

const runs = { seed, numRuns: 200 }

it(`replaying the journal gives the same snapshot (seed ${seed})`, () => {
  fc.assert(
    fc.property(moves(100), (sequence) => {
      const project = startProject()
      const beginning = project.encode()
      const journal: Uint8Array[] = []
      project.onUpdate((update) => journal.push(update))
      for (const [index, move] of sequence.entries()) {
        if (index % 11 === 10) project.undo()
        else if (index % 13 === 12) project.redo()
        else play(project, move)
      }
      const replayed = openState(beginning)
      for (const update of journal) replayed.merge(update)
      expectSame(replayed.snapshot, project.snapshot)
      expectSame(copyProject(project, 2, 'b').snapshot, project.snapshot)
    }),
    runs,
  )
})

it(`merging copies is commutative, associative and idempotent, and always gives a valid snapshot (seed ${seed})`, () => {
  fc.assert(
    fc.property(moves(20), moves(40), moves(40), moves(40), (before, onA, onB, onC) => {
      const origin = startProject()
      for (const move of before) play(origin, move)
      const [a, b, c] = [edited(origin, 2, 'b', onA), edited(origin, 3, 'c', onB), edited(origin, 4, 'd', onC)]

      const ab = merged(a, b)
      const abThenC = merged(ab, c)
      const bcThenA = merged(merged(b, c), a)
      expectSame(abThenC.snapshot, bcThenA.snapshot)
      expectSame(merged(b, a).snapshot, ab.snapshot)
      expectSame(merged(abThenC, b).snapshot, abThenC.snapshot)
      expect(findFlaws(abThenC.snapshot)).toEqual([])
    }),
    runs,
  )
})

it('keeps what both copies added', () => {
  const origin = startProject()
  const a = edited(origin, 2, 'b', [])
  const b = edited(origin, 3, 'c', [])
  a.summary.insert(0, 'From A. ')
  b.summary.insert(0, 'From B. ')
  const both = merged(a, b).snapshot.summary
  expect(both).toContain('From A.')
  expect(both).toContain('From B.')
})

it('refuses to merge copies of different projects', () => {
  const other = createProject({ projectId: 'other', title: 'Another event', clientId: 9, newId: countingIds('z') })
  expect(mergeCopies(startProject(), other)).toEqual(
    failure('projectsDiffer', { titleA: 'An event', titleB: 'Another event' }),
  )
})

it(`never throws on a hostile update and stays as it was (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (noise, at) => {
      const project = startProject()
      const before = project.snapshot
      const cut = project.encode().slice(0, at % project.encode().length)
      for (const update of [noise, cut]) {
        const result = project.merge(update)
        if (!result.ok) expect(result.problem.code).toBe('updateUnreadable')
      }
      expect(project.snapshot.reports).toEqual(before.reports)
      expect(findFlaws(project.snapshot)).toEqual([])
    }),
    runs,
  )
})

function edited(origin: Project, clientId: number, prefix: string, sequence: readonly Move[]): Project {
  const copy = copyProject(origin, clientId, prefix)
  for (const move of sequence) play(copy, move)
  return copy
}

function merged(a: Project, b: Project): Project {
  const both = copyProject(a, 100, 'm')
  expect(mergeCopies(both, b)).toEqual({ ok: true, value: null })
  return both
}

function openState(state: Uint8Array): Project {
  const opened = openProject({ state, clientId: 77, newId: countingIds('e') })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}
