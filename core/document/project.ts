import * as Y from 'yjs'
import { failure, success, type Result } from '../base/result.ts'
import type { Command } from './command.ts'
import { hasMeta, openDraft } from './draft.ts'
import { migrate, migrations } from './migrations.ts'
import { project as projectSnapshot, type Projection } from './projection.ts'
import { recordSchemas } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** A project in memory: one Yjs document behind commands. */
export interface Project {
  /** The present state as a plain value; the same object until something changes. */
  readonly snapshot: Snapshot
  /** Runs a command as one transaction and one undo step. A refused command has changed nothing. */
  run<Input, Output>(command: Command<Input, Output>, input: Input): Result<Output>
  /** Runs a command as housekeeping: journalled as any, but no step of the editor's, so that undo passes it by. */
  keep<Input, Output>(command: Command<Input, Output>, input: Input): Result<Output>
  /** Takes back the last step; false when there is none. */
  undo(): boolean
  redo(): boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Takes in an update made elsewhere: a journal record, another copy. Not part of the undo stack. Refuses what it cannot read. */
  merge(update: Uint8Array): Result<null>
  /** The whole document as one Yjs update. Not to be written into. */
  encode(): Uint8Array
  /** Calls back after every change of the snapshot or of what can be undone. Returns the way to stop it. */
  subscribe(listener: () => void): () => void
  /** Calls back with every update made here, undo and redo included. Returns the way to stop it. */
  onUpdate(listener: (update: Uint8Array) => void): () => void
  /** The summary as shared text, for an editor to bind to. */
  readonly summary: Y.Text
  /** Makes transactions of this origin (a bound text editor) undoable; those within half a second are one step. */
  trackTyping(origin: unknown): void
  /** Lets go of the document. */
  close(): void
}

export interface ProjectOptions {
  /** Names this copy in the document's history: a random unsigned 32-bit number, another for every copy. */
  readonly clientId: number
  /** Gives a fresh id at each call. */
  readonly newId: () => string
}

export function createProject(options: ProjectOptions & { projectId: string; title: string }): Project {
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  openDraft(doc, options.newId).meta.update({
    projectId: options.projectId,
    schemaVersion: migrations.length + 1,
    title: options.title,
    eventDate: null,
    lastClaimNumber: 0,
  })
  return holdProject(doc, options)
}

/**
 * Opens a stored document, brought up to the present schema.
 * Refuses bytes that are not a Yjs update, documents that are not projects, and those of a newer Muqabala.
 */
export function openProject(options: ProjectOptions & { state: Uint8Array }): Result<Project> {
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  const read = attempt(() => Y.applyUpdate(doc, options.state, 'open'))
  if (!read.ok) return read
  if (!hasMeta(doc)) return failure('notAProject')
  const version = doc.getMap('meta').get('schemaVersion')
  const migrated = migrate(doc, migrations)
  if (!migrated.ok) return migrated
  const isAsStored = doc.getMap('meta').get('schemaVersion') === version
  return success(holdProject(doc, options, isAsStored ? options.state : null))
}

const commandOrigin = Symbol('command')
const keepOrigin = Symbol('keep')
const mergeOrigin = Symbol('merge')

/** `state` is the document's as one update, where that is known already. */
function holdProject(doc: Y.Doc, { newId }: ProjectOptions, state: Uint8Array | null = null): Project {
  let encoded = state
  doc.on('update', () => {
    encoded = null
  })
  const draft = openDraft(doc, newId)
  const projection: Projection = projectSnapshot(doc, draft)
  const roots = [doc.getMap('meta'), ...Object.keys(recordSchemas).map((name) => doc.getMap(name)), draft.summary]
  const history = new Y.UndoManager(roots, { trackedOrigins: new Set([commandOrigin]) })
  return {
    get snapshot() {
      return projection.snapshot()
    },
    run(command, input) {
      history.stopCapturing()
      const result = doc.transact(() => command.apply(draft, input), commandOrigin)
      history.stopCapturing()
      return result
    },
    keep: (command, input) => doc.transact(() => command.apply(draft, input), keepOrigin),
    undo: () => history.undo() !== null,
    redo: () => history.redo() !== null,
    get canUndo() {
      return history.canUndo()
    },
    get canRedo() {
      return history.canRedo()
    },
    merge(update) {
      // An update that waits for another one changes nothing yet, but belongs to the document.
      encoded = null
      return mergeUpdate(doc, update)
    },
    encode() {
      encoded ??= Y.encodeStateAsUpdate(doc)
      return encoded
    },
    subscribe(listener) {
      const listen = () => {
        listener()
      }
      doc.on('afterTransactionCleanup', listen)
      history.on('stack-item-popped', listen)
      return () => {
        doc.off('afterTransactionCleanup', listen)
        history.off('stack-item-popped', listen)
      }
    },
    onUpdate(listener) {
      const listen = (update: Uint8Array, origin: unknown) => {
        if (origin !== mergeOrigin) listener(update)
      }
      doc.on('update', listen)
      return () => {
        doc.off('update', listen)
      }
    },
    summary: draft.summary,
    trackTyping(origin) {
      history.addTrackedOrigin(origin)
    },
    close() {
      history.destroy()
      doc.destroy()
    },
  }
}

/** Takes the update in as a whole or not at all: applying alone would stop half-way through bytes that are cut short. */
function mergeUpdate(doc: Y.Doc, update: Uint8Array): Result<null> {
  const read = attempt(() => Y.decodeUpdate(update))
  return read.ok ? attempt(() => Y.applyUpdate(doc, update, mergeOrigin)) : read
}

/** Refused are bytes that Yjs cannot read. */
function attempt(read: () => unknown): Result<null> {
  try {
    read()
    return success(null)
  } catch (error) {
    return failure('updateUnreadable', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * The union of what two copies of one project hold: nothing either side added is lost.
 * Commutative, associative and idempotent. Refuses copies of different projects.
 */
export function mergeCopies(a: Project, b: Project): Result<null> {
  if (a.snapshot.meta.projectId !== b.snapshot.meta.projectId) {
    return failure('projectsDiffer', { titleA: a.snapshot.meta.title, titleB: b.snapshot.meta.title })
  }
  return a.merge(b.encode())
}
