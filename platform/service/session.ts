import { basename } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Recovery, Saved } from '#core/host/contract.ts'
import { addBackup, hasBackup } from '../backups/backups.ts'
import { errorCode } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { openJournal } from '../journal/journal.ts'
import { isAfter, readJournal } from '../journal/read-journal.ts'
import type { ReadSegment } from '../journal/segment.ts'
import type { Lock } from '../lock/lock.ts'
import type { FileIdentity } from '../project-file/manifest.ts'
import { unpackPart } from '../project-file/part.ts'
import { confirmIdentity, replaceProjectFile } from '../project-file/replace.ts'
import { peekManifest, type ReadManifest } from '../project-file/unpack.ts'
import { replay } from '../recovery/merge-updates.ts'
import type { LoadedProject } from '../recovery/load.ts'
import { keepSource } from '../vault/kept-sources.ts'
import { pruneVault } from '../vault/prune.ts'
import { noteSaved } from '../vault/vault.ts'
import { keepTheirs } from './keep-theirs.ts'
import { packState } from './pack-state.ts'

/** One project held open for editing. It outlives the pages that show it; saving needs nothing from them. */
export interface Session {
  readonly path: string
  readonly snapshot: Snapshot
  readonly recovery: Recovery | null
  readonly generation: number
  readonly savedAt: string | null
  readonly hasUnsavedChanges: boolean
  encode(): Uint8Array
  /** Takes an update in and journals it. One that cannot be read changes nothing. */
  append(update: Uint8Array): Result<{ sequence: number }>
  addSource(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<{ sha256: string }>>
  readSource(sha256: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>>
  save(): Promise<Result<Saved>>
  saveBeside(): Promise<Result<Saved & { keptAs: string }>>
  /** Resolves when everything appended outlives a crash. */
  flush(): Promise<Result<null>>
  /** Gets ready for another process to take the file: what is sent from now on still gets into the journal. */
  yield(): Promise<void>
  /** Flushes and lets go of the file. Does not save. */
  close(): Promise<Result<null>>
}

export interface SessionContext {
  readonly fs: FileSystem
  readonly now: () => Date
  /** Null for a session that only reads. */
  readonly lock: Lock | null
}

/** Holds a loaded project. A null lock makes it read-only: appending and saving are refused. */
export function openSession(
  { fs, now, lock }: SessionContext,
  loaded: LoadedProject,
  recovery: Recovery | null,
): Session {
  const { project, vault } = loaded
  const { path } = vault
  const sources = new Map(loaded.sources.map((part) => [part.sha256, part]))
  let { identity, base, generation, savedGeneration, savedAt } = loaded
  let unsavedChanges = recovery?.from === 'journal' ? recovery.changes : 0
  /** Updates that came since the state now being saved was taken; null while none is. */
  let sinceEncoding: Uint8Array[] | null = null
  let protection: Promise<void> | null = null
  /** The states the file has had in this session. */
  const lineage = new Set(base === null ? [] : [base])
  const openedGeneration = loaded.savedGeneration
  /** What was still sent after another process took the file. */
  const late: Uint8Array[] = []
  let isLost = false
  let turn: Promise<unknown> = Promise.resolve()
  const journal = openJournal(fs, vault.journalFolder, vault.projectId, { generation, base, upcoming: null })

  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const result = turn.then(step)
    turn = result.catch(() => null)
    return result
  }

  /**
   * Sees to it that the journal has something to stand on should the file be lost: a backup of the state it comes after or,
   * where that cannot be made, a record with the whole document.
   */
  function protect(): Promise<void> {
    protection ??= (async () => {
      if (!(await isBackedUp(identity))) journal.append(project.encode())
    })()
    return protection
  }

  async function isBackedUp(state: FileIdentity | null): Promise<boolean> {
    if (state === null) return false
    try {
      if (await hasBackup(fs, vault.backupFolder, state)) return true
      const bytes = await fs.read(path)
      const found = await peekManifest(bytes)
      if (!found.ok || found.value.identity !== state) return false
      await addBackup(fs, vault.backupFolder, { bytes, generation: savedGeneration, identity: state, madeAt: now() })
      return true
    } catch (error) {
      if (errorCode(error) === null) throw error
      return false
    }
  }

  /** Takes in what a process that lost its lock to this one still wrote. */
  async function absorbOthers(): Promise<void> {
    const isTheirs = (name: string, theirs: number) => theirs >= openedGeneration && !journal.segments.has(name)
    try {
      const others = await readJournal(fs, vault.journalFolder, isTheirs)
      const isOurs = (segment: ReadSegment) => [...lineage].some((state) => isAfter(segment, state))
      replay(project, others.filter(isOurs))
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }

  async function write(confirmOld: () => Promise<Result<null>>): Promise<Result<Saved>> {
    if (lock === null || !(await lock.isHeld())) return failure('projectReadOnly', { fileName: basename(path) })
    await absorbOthers()
    await protect()
    const changesBefore = unsavedChanges
    const carried: Uint8Array[] = []
    sinceEncoding = carried
    generation += 1
    const next = { generation, savedAt: now().toISOString() }
    try {
      const packed = await packState(project, { projectId: vault.projectId, sources: [...sources.values()], ...next })
      const replaced = await replaceProjectFile(fs, {
        path,
        bytes: packed.bytes,
        async confirm() {
          const old = await confirmOld()
          if (!old.ok) return old
          if (!(await lock.isHeld())) return failure('projectReadOnly', { fileName: basename(path) })
          const segment = { generation: next.generation, base, upcoming: packed.identity }
          const begun = await journal.beginSegment(segment, () => carried)
          // A journal that cannot be written stops no save that holds everything.
          return begun.ok || carried.length === 0 ? success(null) : begun
        },
      })
      // Also when the last step failed, the fsync of the folder: then the file is ours already, but not yet surely there.
      if (replaced.ok || (await stateOnDisk())?.identity === packed.identity) {
        identity = base = packed.identity
        savedGeneration = next.generation
        savedAt = next.savedAt
        protection = null
        lineage.add(packed.identity)
      }
      if (!replaced.ok) return replaced
      unsavedChanges -= changesBefore
      await settleVault(packed.identity)
      return success(next)
    } finally {
      sinceEncoding = null
    }
  }

  /** Null when the file is gone or damaged. */
  async function stateOnDisk(): Promise<ReadManifest | null> {
    try {
      const found = await peekManifest(await fs.read(path))
      return found.ok ? found.value : null
    } catch (error) {
      if (errorCode(error) === null) throw error
      return null
    }
  }

  /**
   * Writes late updates after the state that the new holder of the lock has made meanwhile, and again should that be another by
   * then: so they are found by its next save or, when there is none, by whoever opens the file next.
   */
  async function journalLate(): Promise<void> {
    for (let state = await stateOnDisk(); state !== null && state.identity !== base; state = await stateOnDisk()) {
      base = state.identity
      await journal.beginSegment({ generation: state.manifest.generation, base, upcoming: null }, () => late)
    }
    await journal.flush()
  }

  async function settleVault(state: FileIdentity): Promise<void> {
    try {
      await noteSaved(fs, vault, state)
      await pruneVault(fs, vault, now())
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }

  return {
    path,
    recovery,
    get snapshot() {
      return project.snapshot
    },
    get generation() {
      return savedGeneration
    },
    get savedAt() {
      return savedAt
    },
    get hasUnsavedChanges() {
      return unsavedChanges > 0 || identity === null
    },
    encode: () => project.encode(),
    append(update) {
      if (lock === null) return failure('projectReadOnly', { fileName: basename(path) })
      const merged = project.merge(update)
      if (!merged.ok) return merged
      const sequence = journal.append(update)
      sinceEncoding?.push(update)
      unsavedChanges += 1
      if (isLost) {
        late.push(update)
        protection = (protection ?? Promise.resolve()).then(journalLate)
      } else void protect()
      return journal.isFailing ? failure('journalFailed', { fileName: basename(path) }) : success({ sequence })
    },
    async addSource(fileName, bytes) {
      if (lock === null) return failure('projectReadOnly', { fileName: basename(path) })
      const kept = await keepSource(fs, vault.sourceFolder, generation, { fileName, bytes })
      if (!kept.ok) return kept
      if (!sources.has(kept.value.sha256)) sources.set(kept.value.sha256, kept.value)
      return success({ sha256: kept.value.sha256 })
    },
    async readSource(sha256) {
      const part = sources.get(sha256)
      if (part === undefined) return failure('fileMissing', { fileName: sha256 })
      const bytes = await unpackPart(part)
      return bytes.ok ? success({ bytes: new Uint8Array(bytes.value) }) : bytes
    },
    save: () => inTurn(() => write(() => confirmIdentity(fs, path, identity))),
    saveBeside: () =>
      inTurn(async () => {
        const theirs = await keepTheirs(fs, path, now())
        if (!theirs.ok) return theirs
        const saved = await write(theirs.value.confirm)
        return saved.ok ? success({ ...saved.value, keptAs: theirs.value.keptAs }) : saved
      }),
    flush: async () => {
      await protection
      return journal.flush()
    },
    async yield() {
      await protection
      isLost = true
      await journal.flush()
    },
    close: () =>
      inTurn(async () => {
        await protection
        const flushed = await journal.close()
        await lock?.release()
        return flushed
      }),
  }
}
