import type { Problem } from '#core/base/problem.ts'
import type { Result } from '#core/base/result.ts'
import { openProject, type Project } from '#core/document/project.ts'
import type { OpenedProject, Recovery } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import type { Listen } from '../host/client.ts'
import { createJournalSender } from './journal-sender.ts'

/** Where the editor's work is, in the order of safety. */
export type SaveState =
  /** Everything is in the file. `at` is null in a project that was never saved because nothing was done. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** In the journal, so nothing can be lost; not yet in the file. */
  | { readonly kind: 'unsaved' }
  /** The host has not accepted the latest changes; they are sent again until it does. */
  | { readonly kind: 'behind'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem }

export interface SessionState {
  readonly save: SaveState
  readonly isReadOnly: boolean
  /** This window had the project until another one took it over. */
  readonly isTakenOver: boolean
  /** Something else wrote the file; the editor has not yet decided to keep both. */
  readonly hasConflict: boolean
  /** The name under which the other version was kept. */
  readonly keptAs: string | null
  readonly recovery: Recovery | null
}

/** An open project with everything that keeps it safe: journal, autosave, conflicts, take-over. */
export interface Session {
  readonly project: Project
  readonly handle: string
  readonly fileName: string
  readonly state: SessionState
  readonly subscribe: (listener: () => void) => () => void
  /** Sends what is pending, then writes the file. Resolves when it is done or has failed; `state` says which. */
  readonly save: () => Promise<void>
  /** Answers a conflict: ours under the name of the file, theirs beside it. */
  readonly keepBoth: () => Promise<void>
  readonly takeOver: () => Promise<Result<OpenedProject>>
  readonly dismissNews: () => void
  /** Saves, then lets go of the file and the document. Stops and answers false when there is something to decide first. */
  readonly close: () => Promise<boolean>
}

/** Time between the last change and the save it causes; and the longest a busy editor goes without one. */
const autosaveMs = 2000
const longestUnsavedMs = 20_000

export interface SessionOptions {
  readonly host: Host
  readonly listen: Listen
  readonly clientId: number
  readonly newId: () => string
}

export function openSession(opened: OpenedProject, options: SessionOptions): Result<Session> {
  const read = openProject({ state: opened.state, clientId: options.clientId, newId: options.newId })
  return read.ok ? { ok: true, value: holdSession(read.value, opened, options) } : read
}

function holdSession(project: Project, opened: OpenedProject, { host, listen }: SessionOptions): Session {
  const { handle, fileName } = opened
  const listeners = new Set<() => void>()
  let state: SessionState = {
    save: opened.hasUnsavedChanges ? { kind: 'unsaved' } : { kind: 'saved', at: opened.savedAt },
    isReadOnly: opened.mode === 'readOnly',
    isTakenOver: false,
    hasConflict: false,
    keptAs: null,
    recovery: opened.recovery,
  }
  const change = (fields: Partial<SessionState>) => {
    state = { ...state, ...fields }
    for (const listener of listeners) listener()
  }

  let isClosed = false
  const isOver = () => isClosed || state.isReadOnly
  /** Changes made here, and how many of them the file has. What the journal brought back counts as one that it has not. */
  let changes = opened.hasUnsavedChanges ? 1 : 0
  let savedChanges = 0

  const journal = createJournalSender({
    append: (update) => host['project.append']({ handle, update }),
    onCaughtUp: () => change({ save: { kind: 'unsaved' } }),
    async onRefused(problem) {
      if (problem.code === 'projectReadOnly' || problem.code === 'projectOpenElsewhere') {
        becomeReadOnly()
        return false
      }
      change({ save: { kind: 'behind', problem } })
      if (problem.code === 'projectNotOpen') await reopen()
      return !isOver()
    },
  })

  /** The host lost the project, by a restart: opens it again and gives it everything; what it has already changes nothing. */
  const reopen = async () => {
    const again = await host['project.open']({ handle })
    if (!again.ok) return
    if (again.value.mode === 'readOnly') {
      becomeReadOnly()
      return
    }
    project.merge(again.value.state)
    journal.addFirst(new Uint8Array(project.encode()))
  }

  const becomeReadOnly = () => {
    stopTimers()
    change({ isReadOnly: true, isTakenOver: true })
  }

  let quietTimer: ReturnType<typeof setTimeout> | undefined
  let longestTimer: ReturnType<typeof setTimeout> | undefined
  const stopTimers = () => {
    clearTimeout(quietTimer)
    clearTimeout(longestTimer)
    longestTimer = undefined
  }
  const saveLater = () => {
    clearTimeout(quietTimer)
    quietTimer = setTimeout(() => void save(), autosaveMs)
    longestTimer ??= setTimeout(() => void save(), longestUnsavedMs)
  }

  const write = async (how: 'project.save' | 'project.saveBeside'): Promise<void> => {
    stopTimers()
    await journal.flush()
    if (isOver() || (savedChanges === changes && how === 'project.save')) return
    const reached = changes
    change({ save: { kind: 'saving' } })
    const saved = await host[how]({ handle })
    if (isOver()) return
    if (!saved.ok) {
      change({
        save: { kind: 'failed', problem: saved.problem },
        hasConflict: saved.problem.code === 'fileChangedOutside',
      })
      return
    }
    savedChanges = reached
    change({
      save: changes === reached ? { kind: 'saved', at: saved.value.savedAt } : { kind: 'unsaved' },
      hasConflict: false,
      ...('keptAs' in saved.value ? { keptAs: String(saved.value.keptAs) } : {}),
    })
  }
  // One write at a time: a save asked for meanwhile follows.
  let writing: Promise<void> = Promise.resolve()
  const queueWrite = (how: 'project.save' | 'project.saveBeside') => {
    writing = writing.then(() => write(how))
    return writing
  }
  const save = () => queueWrite('project.save')

  const stopUpdates = project.onUpdate((update) => {
    changes += 1
    if (state.save.kind === 'saved') change({ save: { kind: 'unsaved' } })
    journal.add(new Uint8Array(update))
    saveLater()
  })
  const stopTakenOver = listen('project.takenOver', (event) => {
    if (event.handle === handle) becomeReadOnly()
  })
  if (opened.hasUnsavedChanges && opened.mode === 'edit') saveLater()

  return {
    project,
    handle,
    fileName,
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save,
    keepBoth: () => queueWrite('project.saveBeside'),
    async takeOver() {
      const taken = await host['project.takeOver']({ handle })
      if (!taken.ok) return taken
      project.merge(taken.value.state)
      change({ isReadOnly: false, isTakenOver: false })
      void journal.flush()
      return taken
    },
    dismissNews() {
      change({ recovery: null, keptAs: null })
    },
    async close() {
      if (!state.isReadOnly) {
        await save()
        if (state.save.kind !== 'saved') return false
      }
      isClosed = true
      stopTimers()
      journal.stop()
      stopUpdates()
      stopTakenOver()
      await host['project.close']({ handle })
      project.close()
      return true
    },
  }
}
