import { describe, expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { addComment } from '#core/document/commands/comments.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import {
  keepVersion,
  nameSummary,
  removeVersion,
  renameVersion,
  restoreVersion,
} from '#core/document/commands/summary-versions.ts'
import type { Project } from '#core/document/project.ts'
import type { SummaryVersion } from '#core/document/snapshot.ts'
import { outdatedVersions } from '#core/document/summary-versions.ts'
import { startProject } from '../../laws/editing.ts'

function write(project: Project, text: string): void {
  project.run(editSummary, { from: 0, to: project.summary.length, text })
}

function keep(project: Project, savedAt: string, author = 'Nadia'): void {
  const text = project.snapshot.summary
  project.keep(keepVersion, { text, author, savedAt, wordCount: text.split(' ').length })
}

const texts = (project: Project) => project.snapshot.summaryVersions.map(({ text }) => text)

describe('versions kept by themselves', () => {
  it('are one for what an editor writes in one stretch, and another for the next stretch or the next editor', () => {
    const project = startProject()
    for (const [text, time, author] of [
      ['One.', '10:01', 'Nadia'],
      ['One. Two.', '10:06', 'Nadia'],
      ['One. Two. Three.', '10:08', 'Omar'],
      ['One. Two. Three. Four.', '10:11', 'Omar'],
    ] as const) {
      write(project, text)
      keep(project, `2026-11-21T${time}:00Z`, author)
    }
    expect(texts(project)).toEqual(['One. Two.', 'One. Two. Three.', 'One. Two. Three. Four.'])
  })

  it('are none for an empty summary, nor for a state that is kept already', () => {
    const project = startProject()
    keep(project, '2026-11-21T10:00:00Z')
    write(project, 'One.')
    keep(project, '2026-11-21T10:20:00Z')
    keep(project, '2026-11-21T10:40:00Z')
    expect(texts(project)).toEqual(['One.'])
  })

  it('are no step of the editor: undo takes back the writing and leaves them', () => {
    const project = startProject()
    write(project, 'One.')
    keep(project, '2026-11-21T10:00:00Z')
    project.undo()
    expect([project.snapshot.summary, ...texts(project)]).toEqual(['', 'One.'])
    project.redo()
    expect(project.snapshot.summary).toBe('One.')
  })
})

describe('named versions', () => {
  const facts = { author: 'Nadia', savedAt: '2026-11-21T11:00:00Z', wordCount: 1 }

  it('keep the summary as it stands; one kept by itself a moment ago takes the name', () => {
    const project = startProject()
    write(project, 'One.')
    keep(project, '2026-11-21T10:59:00Z')
    project.run(nameSummary, { ...facts, name: 'First' })
    write(project, 'Two.')
    project.run(nameSummary, { ...facts, name: 'Second' })
    expect(project.snapshot.summaryVersions.map(({ name, text }) => [name, text])).toEqual([
      ['First', 'One.'],
      ['Second', 'Two.'],
    ])
    expect(project.run(nameSummary, { ...facts, name: ' ' })).toEqual(failure('versionNameMissing'))
  })

  it('are renamed and removed, and a version that is gone is refused', () => {
    const project = startProject()
    write(project, 'One.')
    const named = project.run(nameSummary, { ...facts, name: 'First' })
    const versionId = named.ok ? named.value.versionId : ''
    project.run(renameVersion, { versionId, name: 'For the desk' })
    expect(project.snapshot.summaryVersions.map(({ name }) => name)).toEqual(['For the desk'])
    project.run(removeVersion, { versionId })
    expect(texts(project)).toEqual([])
    for (const command of [removeVersion, restoreVersion]) {
      expect(project.run(command, { versionId })).toEqual(failure('versionMissing'))
    }
  })
})

describe('restoring a version', () => {
  it('is one step of undo, and comments stay on the lines that are the same', () => {
    const project = startProject()
    write(project, '# Title\n\nKept line.\n\nOld end.')
    project.run(nameSummary, { name: 'v', author: '', savedAt: '2026-11-21T11:00:00Z', wordCount: 5 })
    const from = project.snapshot.summary.indexOf('Kept')
    project.run(addComment, {
      target: { kind: 'summary', id: '' },
      text: 'Sure?',
      author: '',
      writtenAt: '2026-11-21T11:00:00Z',
      span: { from, to: from + 'Kept line'.length },
    })
    const end = project.snapshot.summary.indexOf('Old')
    project.run(editSummary, { from: end, to: project.summary.length, text: 'New end.\n\nAnd more.' })
    project.run(editSummary, { from: 0, to: 0, text: 'A line before.\n\n' })
    project.run(restoreVersion, { versionId: project.snapshot.summaryVersions[0]?.id ?? '' })
    expect(project.snapshot.summary).toBe('# Title\n\nKept line.\n\nOld end.')
    const { span = { from: 0, to: 0 } } = project.snapshot.comments[0] ?? {}
    expect(project.snapshot.summary.slice(span.from, span.to)).toBe('Kept line')
    project.undo()
    expect(project.snapshot.summary).toBe('A line before.\n\n# Title\n\nKept line.\n\nNew end.\n\nAnd more.')
  })
})

describe('versions of some age', () => {
  const version = (id: number, savedAt: string, name = ''): SummaryVersion => ({
    ...{ id: String(id), name, savedAt },
    ...{ text: '', author: '', wordCount: 0 },
  })

  it('thin out to one an hour, then one a day, then none; what has a name stays', () => {
    const versions = [
      version(1, '2026-07-01T10:00:00Z'),
      version(2, '2026-07-01T10:30:00Z', 'Named'),
      version(3, '2026-11-01T10:00:00Z'),
      version(4, '2026-11-01T22:00:00Z'),
      version(5, '2026-11-20T08:05:00Z'),
      version(6, '2026-11-20T08:50:00Z'),
      version(7, '2026-11-21T10:00:00Z'),
      version(8, '2026-11-21T10:10:00Z'),
    ]
    expect(outdatedVersions(versions, '2026-11-21T10:10:00Z').map(({ id }) => id)).toEqual(['5', '3', '1'])
  })

  it('are never more than sixty', () => {
    const versions = Array.from({ length: 100 }, (_, minute) =>
      version(minute, new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString()),
    )
    expect(outdatedVersions(versions, '2026-11-21T10:40:00Z').length).toBe(40)
  })
})
