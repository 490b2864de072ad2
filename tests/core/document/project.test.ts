import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { failure, success } from '#core/base/result.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { migrate, type Migration } from '#core/document/migrations.ts'
import { openProject } from '#core/document/project.ts'
import { copyProject, countingIds, replaceSummary, startProject } from '../../laws/editing.ts'

describe('opening a project', () => {
  const open = (state: Uint8Array) => openProject({ state, clientId: 5, newId: countingIds('x') })

  it('refuses bytes that are no document', () => {
    const opened = open(new Uint8Array([255, 3, 9, 9]))
    expect(opened.ok ? null : opened.problem.code).toBe('updateUnreadable')
  })

  it('gives back the bytes it was opened with, until something changes', () => {
    const state = startProject().encode()
    const opened = open(state)
    if (!opened.ok) throw new Error(opened.problem.code)
    expect(opened.value.encode()).toBe(state)
    replaceSummary(opened.value, 'Changed.')
    const again = open(opened.value.encode())
    expect(again.ok && again.value.snapshot).toEqual(opened.value.snapshot)
  })

  it('refuses a document that is no project', () => {
    const doc = new Y.Doc()
    doc.getText('summary').insert(0, 'stray')
    expect(open(Y.encodeStateAsUpdate(doc))).toEqual(failure('notAProject'))
  })

  it('refuses a project of a newer Muqabala, and says which', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, startProject().encode())
    doc.getMap('meta').set('schemaVersion', 99)
    expect(open(Y.encodeStateAsUpdate(doc))).toEqual(failure('versionTooNew', { version: 99, newest: 1 }))
  })

  it('leaves out records that no longer parse and shows the rest', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, startProject().encode())
    doc.getMap('claims').set('bad', new Y.Map([['number', 'seven']]))
    doc.getMap('reports').set('worse', 'not even a map')
    const opened = open(Y.encodeStateAsUpdate(doc))
    expect(opened.ok ? opened.value.snapshot : null).toEqual(startProject().snapshot)
  })
})

describe('migrations', () => {
  const steps: readonly Migration[] = [
    { change: 'titles gain a mark', apply: (doc) => doc.getMap('meta').set('title', 'second') },
    { change: 'and another', apply: (doc) => doc.getMap('meta').set('eventDate', '2026-01-01') },
  ]

  it('run from the version of the document to the newest, once', () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('schemaVersion', 2)
    expect(migrate(doc, steps)).toEqual(success(null))
    expect(doc.getMap('meta').toJSON()).toEqual({ schemaVersion: 3, eventDate: '2026-01-01' })
  })
})

describe('one undo stack', () => {
  const typist = { name: 'typist' }

  it('takes back typing and commands in the order they were made', () => {
    const project = startProject()
    project.trackTyping(typist)
    project.run(editMeta, { title: 'First' })
    project.summary.doc?.transact(() => project.summary.insert(0, 'Typed.'), typist)
    project.run(editMeta, { title: 'Second' })

    project.undo()
    expect([project.snapshot.meta.title, project.snapshot.summary]).toEqual(['First', 'Typed.'])
    project.undo()
    expect([project.snapshot.meta.title, project.snapshot.summary]).toEqual(['First', ''])
    project.redo()
    expect(project.snapshot.summary).toBe('Typed.')
  })

  it('does not take back what came from another copy', () => {
    const project = startProject()
    const other = copyProject(project, 8, 'o')
    replaceSummary(other, 'From elsewhere.')
    project.run(editMeta, { title: 'Ours' })
    project.merge(other.encode())
    project.undo()
    expect([project.snapshot.meta.title, project.snapshot.summary]).toEqual(['An event', 'From elsewhere.'])
  })
})
