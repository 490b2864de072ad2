import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { createProject, openProject } from '#core/document/project.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import { parseReply } from '#core/host/handlers.ts'
import type { Call, Listen } from '../../renderer/host/client.ts'
import { createHost } from '../../renderer/host/client.ts'
import { openSession, type Session } from '../../renderer/app/session.ts'

const savedAt = '2026-11-21T14:02:00.000Z'
const handle = 'project-1'

/** A host that keeps what it is given, and refuses what the test tells it to refuse. */
function startHost() {
  let ids = 0
  const options = { clientId: 1, newId: () => `id-${(ids += 1)}` }
  const stored = createProject({ ...options, projectId: 'p', title: 'Before' })
  const calls: string[] = []
  const refusals = new Map<string, ReturnType<typeof failure>[]>()
  let announceTakeOver: (payload: { handle: string }) => void = () => undefined

  const opened = (fields: Partial<OpenedProject> = {}): OpenedProject => ({
    handle,
    fileName: 'before.muqabala',
    mode: 'edit',
    state: new Uint8Array(stored.encode()),
    generation: 1,
    savedAt,
    hasUnsavedChanges: false,
    recovery: null,
    ...fields,
  })
  const answer = (name: string, request: object): unknown => {
    if (name === 'project.append' && 'update' in request && request.update instanceof Uint8Array) {
      stored.merge(request.update)
      return { sequence: calls.length }
    }
    if (name === 'project.save') return { generation: 2, savedAt }
    if (name === 'project.saveBeside') return { generation: 2, savedAt, keptAs: 'before (2).muqabala' }
    if (name === 'project.open' || name === 'project.takeOver') return opened()
    return {}
  }
  const call: Call = (name, request) => {
    calls.push(name)
    const refused = refusals.get(name)?.shift()
    if (refused !== undefined) return Promise.resolve(refused)
    return Promise.resolve(parseReply(name, success(answer(name, request))))
  }
  const listen: Listen = (name, listener) => {
    if (name === 'project.takenOver') announceTakeOver = listener
    return () => undefined
  }
  return {
    calls,
    stored,
    opened,
    refuse: (name: string, ...answers: ReturnType<typeof failure>[]) => refusals.set(name, answers),
    takeOver: () => announceTakeOver({ handle }),
    open(fields: Partial<OpenedProject> = {}): Session {
      const session = openSession(opened(fields), { host: createHost(call), listen, ...options, clientId: 2 })
      if (!session.ok) throw new Error(session.problem.code)
      return session.value
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const rename = (session: Session, title: string) => session.project.run(editMeta, { title })

describe('a change', () => {
  it('is in the journal at once and in the file two seconds later', async () => {
    const host = startHost()
    const session = host.open()
    rename(session, 'After')
    expect(session.state.save).toEqual({ kind: 'unsaved' })
    await vi.advanceTimersByTimeAsync(1)
    expect(host.stored.snapshot.meta.title).toBe('After')
    expect(host.calls).toEqual(['project.append'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(host.calls).toEqual(['project.append', 'project.save'])
    expect(session.state.save).toEqual({ kind: 'saved', at: savedAt })
  })

  it('reaches the journal in order, and again until it is accepted', async () => {
    const host = startHost()
    const problem = failure('journalFailed')
    host.refuse('project.append', problem, problem)
    const session = host.open()
    rename(session, 'One')
    rename(session, 'Two')
    await vi.advanceTimersByTimeAsync(100)
    expect(session.state.save).toEqual({ kind: 'behind', problem: problem.problem })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.stored.snapshot.meta.title).toBe('Two')
    expect(session.state.save).toEqual({ kind: 'saved', at: savedAt })
  })

  it('is not left waiting by an editor who never pauses', async () => {
    const host = startHost()
    const session = host.open()
    for (let second = 0; second < 25; second += 1) {
      rename(session, `Title ${second}`)
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(host.calls).toContain('project.save')
  })

  it('survives a host that was started again', async () => {
    const host = startHost()
    host.refuse('project.append', failure('projectNotOpen'))
    const session = host.open()
    rename(session, 'After')
    await vi.advanceTimersByTimeAsync(5000)
    expect(host.calls.slice(0, 3)).toEqual(['project.append', 'project.open', 'project.append'])
    expect(host.stored.snapshot.meta.title).toBe('After')
  })
})

describe('a failed save', () => {
  it('keeps the mark and says why, and can be tried again', async () => {
    const host = startHost()
    const full = failure('diskFull')
    host.refuse('project.save', full)
    const session = host.open()
    rename(session, 'After')
    await session.save()
    expect(session.state.save).toEqual({ kind: 'failed', problem: full.problem })
    await session.save()
    expect(session.state.save).toEqual({ kind: 'saved', at: savedAt })
  })

  it('over a file that somebody else wrote keeps both', async () => {
    const host = startHost()
    host.refuse('project.save', failure('fileChangedOutside'))
    const session = host.open()
    rename(session, 'After')
    await session.save()
    expect(session.state.hasConflict).toBe(true)
    await session.keepBoth()
    expect(session.state).toMatchObject({
      hasConflict: false,
      keptAs: 'before (2).muqabala',
      save: { kind: 'saved', at: savedAt },
    })
  })

  it('stops the project from being closed', async () => {
    const host = startHost()
    host.refuse('project.save', failure('diskFull'))
    const session = host.open()
    rename(session, 'After')
    expect(await session.close()).toBe(false)
    expect(host.calls).not.toContain('project.close')
    expect(await session.close()).toBe(true)
    expect(host.calls.at(-1)).toBe('project.close')
  })
})

it('a project with nothing new closes without being written', async () => {
  const host = startHost()
  expect(await host.open().close()).toBe(true)
  expect(host.calls).toEqual(['project.close'])
})

it('what came back from the journal is saved without being asked for', async () => {
  const host = startHost()
  const session = host.open({
    hasUnsavedChanges: true,
    recovery: { from: 'journal', changes: 3, keptAs: null },
  })
  expect(session.state).toMatchObject({ save: { kind: 'unsaved' }, recovery: { changes: 3 } })
  await vi.advanceTimersByTimeAsync(2500)
  expect(host.calls).toEqual(['project.save'])
})

describe('a project taken over by another window', () => {
  it('is read-only here and writes nothing more', async () => {
    const host = startHost()
    const session = host.open()
    rename(session, 'After')
    await vi.advanceTimersByTimeAsync(1)
    host.takeOver()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(session.state).toMatchObject({ isReadOnly: true, isTakenOver: true })
    expect(host.calls).toEqual(['project.append'])
  })

  it('can be taken back, with what the other did', async () => {
    const host = startHost()
    const session = host.open()
    host.takeOver()
    const other = openProject({ state: host.stored.encode(), clientId: 3, newId: () => 'other' })
    if (!other.ok) throw new Error(other.problem.code)
    other.value.run(editMeta, { title: 'Theirs' })
    host.stored.merge(other.value.encode())
    await session.takeOver()
    expect(session.state).toMatchObject({ isReadOnly: false, isTakenOver: false })
    expect(session.project.snapshot.meta.title).toBe('Theirs')
  })
})
