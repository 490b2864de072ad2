import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { failure, success, type Result } from '#core/base/result.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import { describeProject } from '../library/describe-project.ts'
import type { Library } from '../library/library.ts'
import { openAtPath, resolvePath, type OpenContext, type OpenedSession } from './open-session.ts'
import type { Session } from './session.ts'

/** How long updates that were under way when a page lost the project are still taken in. */
const graceMs = 2_000

/** A project open in this process, and the one handle that may change it. */
interface Held extends OpenedSession {
  editor: string
  /** Set when another process took the file. */
  isTakenOver: boolean
}

export interface UnsavedProject {
  readonly handle: string
  readonly fileName: string
  readonly title: string
}

/** The projects open in this process. Every opening gives a handle of its own; the latest one edits. */
export interface OpenProjects {
  open(path: string, takeOver: boolean): Promise<Result<OpenedProject>>
  /** Opens again what a handle stood for; the other handles become read-only. */
  takeOver(handle: string): Promise<Result<OpenedProject>>
  pathOf(handle: string): string | null
  /** The session a handle may read. */
  reading(handle: string): Result<Session>
  /** The session a handle may change; `late`: what was sent before the page knew that it lost the project is fine. */
  editing(handle: string, late?: 'late'): Result<Session>
  close(handle: string): Promise<Result<object>>
  flushAll(): Promise<Result<null>>
  closeAll(): Promise<void>
  unsaved(): readonly UnsavedProject[]
}

export function holdProjects(
  context: OpenContext,
  library: Library,
  newHandle: () => string,
  emit: (event: HostEvent) => void,
): OpenProjects {
  const held = new Map<string, Held>()
  const opened = new Map<string, { readonly path: string; lostMs: number | null }>()
  let turn: Promise<unknown> = Promise.resolve()
  /** What was opened last is being noted in the library. */
  let remembering: Promise<void> = Promise.resolve()

  /** Opening, taking over and closing, one after another. */
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const result = turn.then(step)
    turn = result.catch(() => null)
    return result
  }

  function tellLost(handle: string): void {
    const before = opened.get(handle)
    if (before?.lostMs === null) before.lostMs = performance.now()
    emit({ name: 'project.takenOver', payload: { handle } })
  }

  async function onWanted(path: string): Promise<void> {
    const project = held.get(path)
    if (project === undefined) return
    project.isTakenOver = true
    tellLost(project.editor)
    await project.session.yield()
  }

  async function openNow(path: string, takeOver: boolean, handle: string): Promise<Result<OpenedProject>> {
    let project = held.get(path)
    // Somebody else had it: perhaps no longer, or not with the same words.
    if (project !== undefined && (project.isTakenOver || project.mode === 'readOnly')) {
      await project.session.close()
      held.delete(path)
      project = undefined
    }
    if (project === undefined) {
      const session = await openAtPath(context, { path, takeOver, onWanted: () => onWanted(path) })
      if (!session.ok) return session
      project = { ...session.value, editor: handle, isTakenOver: false }
      held.set(path, project)
    } else if (project.editor !== handle) {
      if (project.mode === 'edit') tellLost(project.editor)
      project.editor = handle
    }
    opened.set(handle, { path, lostMs: null })
    const { session } = project
    // The page waits for its project, not for the list of projects.
    remembering = library.remember(
      path,
      async () => {
        await setImmediate()
        return describeProject(session.snapshot)
      },
      context.now(),
    )
    return success(describe(handle, project))
  }

  function reading(handle: string): Result<Session> {
    const path = opened.get(handle)?.path
    if (path === undefined) return failure('projectNotOpen')
    const project = held.get(path)
    return project === undefined ? failure('projectNotOpen') : success(project.session)
  }

  return {
    open: (path, takeOver) => inTurn(async () => openNow(await resolvePath(context.fs, path), takeOver, newHandle())),
    takeOver: (handle) =>
      inTurn(async () => {
        const path = opened.get(handle)?.path
        return path === undefined ? failure('projectNotOpen') : openNow(path, true, handle)
      }),
    pathOf: (handle) => opened.get(handle)?.path ?? null,
    reading,
    editing(handle, late) {
      const session = reading(handle)
      if (!session.ok) return session
      const project = held.get(session.value.path)
      const lostMs = opened.get(handle)?.lostMs ?? null
      const isInTime = late !== undefined && lostMs !== null && performance.now() - lostMs < graceMs
      const isEditor = project?.editor === handle && project.mode === 'edit' && !project.isTakenOver
      if (isEditor || isInTime) return session
      return failure('projectReadOnly', { fileName: basename(session.value.path) })
    },
    close: (handle) =>
      inTurn(async () => {
        await remembering
        const path = opened.get(handle)?.path
        const project = path === undefined ? undefined : held.get(path)
        if (path !== undefined && project?.editor === handle) {
          // Held on to until everything is on disk, so that another try does not find nothing to do.
          const flushed = await project.session.flush()
          if (!flushed.ok) return flushed
          held.delete(path)
          await project.session.close()
        }
        opened.delete(handle)
        return success({})
      }),
    async flushAll() {
      const all = await Promise.all([...held.values()].map(({ session }) => session.flush()))
      return all.find((flushed) => !flushed.ok) ?? success(null)
    },
    closeAll: () =>
      inTurn(async () => {
        await remembering
        const all = [...held.values()]
        held.clear()
        opened.clear()
        await Promise.all(all.map(({ session }) => session.close()))
      }),
    unsaved: () =>
      [...held.values()].flatMap(({ session, editor, mode, isTakenOver }) =>
        mode === 'edit' && !isTakenOver && session.hasUnsavedChanges
          ? [{ handle: editor, fileName: basename(session.path), title: session.snapshot.meta.title }]
          : [],
      ),
  }
}

function describe(handle: string, { session, mode }: Held): OpenedProject {
  return {
    handle,
    fileName: basename(session.path),
    mode,
    state: new Uint8Array(session.encode()),
    generation: session.generation,
    savedAt: session.savedAt,
    hasUnsavedChanges: session.hasUnsavedChanges,
    recovery: session.recovery,
  }
}
