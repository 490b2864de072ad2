import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { confirmFinding, dismissFinding, noteFinding, reopenFinding } from '#core/document/commands/judge-finding.ts'
import type { Project } from '#core/document/project.ts'
import { formatReadable, parseReadable } from '#core/document/readable.ts'
import { copyProject, startProject } from '../../laws/editing.ts'

const seen = { findingId: 'figure a000001 count', basis: '0badcafe' }
const open = { basis: seen.basis, judgement: 'open', reason: '', note: '', id: seen.findingId }

describe('verdicts on findings', () => {
  let project: Project
  beforeEach(() => {
    project = startProject()
  })

  it('dismisses with a reason, and not without', () => {
    expect(project.run(dismissFinding, { ...seen, reason: '  ' })).toEqual(failure('reasonMissing'))
    expect(project.snapshot.verdicts).toEqual([])
    project.run(dismissFinding, { ...seen, reason: 'One counts the injured too.' })
    expect(project.snapshot.verdicts).toEqual([
      { ...open, judgement: 'dismissed', reason: 'One counts the injured too.' },
    ])
  })

  it('takes a verdict back in one step and keeps the note', () => {
    project.run(noteFinding, { ...seen, note: 'Ask Meridian.' })
    project.run(dismissFinding, { ...seen, reason: 'Rounded.' })
    project.run(reopenFinding, seen)
    expect(project.snapshot.verdicts).toEqual([{ ...open, note: 'Ask Meridian.' }])
    project.undo()
    expect(project.snapshot.verdicts).toEqual([
      { ...open, judgement: 'dismissed', reason: 'Rounded.', note: 'Ask Meridian.' },
    ])
  })

  it('leaves nothing behind when verdict and note are gone', () => {
    project.run(confirmFinding, seen)
    project.run(reopenFinding, seen)
    project.run(noteFinding, { ...seen, note: 'a' })
    project.run(noteFinding, { ...seen, note: '' })
    expect(project.snapshot.verdicts).toEqual([])
  })

  it('merges the note of one editor with the verdict of another', () => {
    project.run(noteFinding, { ...seen, note: 'a' })
    const copy = copyProject(project, 9, 'b')
    project.run(noteFinding, { ...seen, note: 'Checked with the ministry.' })
    copy.run(confirmFinding, seen)
    project.merge(copy.encode())
    expect(project.snapshot.verdicts).toEqual([{ ...open, judgement: 'confirmed', note: 'Checked with the ministry.' }])
  })

  it('reads readable copies written before there were verdicts', () => {
    const { verdicts, ...older } = { ...project.snapshot, format: 'muqabala-snapshot', formatVersion: 1 }
    expect(verdicts).toEqual([])
    const read = parseReadable(older)
    expect(read.ok && read.value.verdicts).toEqual([])
    expect(formatReadable(project.snapshot)).toContain('"verdicts": []')
  })
})
