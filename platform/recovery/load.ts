import { basename, join } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import type { Recovery } from '#core/host/contract.ts'
import { openProject, type Project, type ProjectOptions } from '#core/document/project.ts'
import { parseReadable } from '#core/document/readable.ts'
import { rebuildProject } from '#core/document/rebuild.ts'
import { listBackups } from '../backups/backups.ts'
import { errorCode, fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { readJournal, segmentsAfterBackup, segmentsAfterFile } from '../journal/read-journal.ts'
import type { FileIdentity } from '../project-file/manifest.ts'
import type { PackedPart } from '../project-file/part.ts'
import { salvageProject, type Salvage } from '../project-file/salvage.ts'
import { unpackProject, type ProjectFile } from '../project-file/unpack.ts'
import { readKeptSources } from '../vault/kept-sources.ts'
import { claimVault, listVaults, type Vault } from '../vault/vault.ts'
import { openFromJournal, replay } from './merge-updates.ts'
import { isProjectAt } from './project-at.ts'

/** A project as it could be brought back from disk. */
export interface LoadedProject {
  readonly project: Project
  readonly vault: Vault
  /** The state of the file on disk; null when the file is damaged or gone. */
  readonly identity: FileIdentity | null
  /** What the project's further changes come after: the file's state, or that of the backup it came from. */
  readonly base: FileIdentity | null
  /** Of the file on disk; 0 when it is damaged or gone. */
  readonly savedGeneration: number
  /** The highest generation that file, journal or backups know of. */
  readonly generation: number
  /** ISO 8601 instant of the file's last save. */
  readonly savedAt: string | null
  readonly sources: readonly PackedPart[]
  readonly recovery: Omit<Recovery, 'keptAs'> | null
  /** Whether a damaged file lies at the project's path. */
  readonly isFileDamaged: boolean
}

export interface LoadContext {
  readonly fs: FileSystem
  readonly dataFolder: string
  readonly options: ProjectOptions
}

/**
 * Reads a project from wherever it still is: the file and the journal records after it; else the newest whole backup and all
 * records since; else a whole document in the journal; else what is readable in the damaged file. Changes nothing but the vault.
 */
export async function loadProject(context: LoadContext, path: string): Promise<Result<LoadedProject>> {
  let bytes: Uint8Array<ArrayBuffer> | null
  try {
    bytes = (await context.fs.status(path)) === null ? null : await context.fs.read(path)
  } catch (error) {
    return fileProblem(error, basename(path), 'fileUnreadable')
  }
  const file = bytes === null ? failure('fileMissing', { fileName: basename(path) }) : await unpackProject(bytes)
  if (file.ok) {
    const opened = openProject({ ...context.options, state: file.value.document })
    if (opened.ok) return success(await loadWhole(context, path, file.value, opened.value))
    if (opened.problem.code === 'versionTooNew') return opened
  } else if (file.problem.code === 'versionTooNew') return file
  const salvage = bytes === null ? nothing : await salvageProject(bytes)
  const vault = await vaultOf(context, path, salvage)
  const recovered = vault === null ? null : await recover(context, vault, salvage)
  if (recovered !== null) return success({ ...recovered, isFileDamaged: bytes !== null })
  return file.ok ? failure('fileDamaged', { fileName: basename(path) }) : file
}

const nothing: Salvage = { manifest: null, document: null, readable: undefined, sources: [] }

async function loadWhole(
  { fs, dataFolder }: LoadContext,
  path: string,
  { manifest, identity, sources }: ProjectFile,
  project: Project,
): Promise<LoadedProject> {
  const home = { projectId: manifest.projectId, path }
  const vault = await claimVault(fs, dataFolder, home, (other, id) => isProjectAt(fs, other, id))
  const segments = await readJournal(fs, vault.journalFolder)
  const backups = await listBackups(fs, vault.backupFolder)
  const wasSaved = (state: FileIdentity) =>
    state === vault.lastSaved || backups.some(({ identityStart }) => state.startsWith(identityStart))
  const changes = replay(project, segmentsAfterFile(segments, identity, wasSaved))
  const known = highest([...segments, ...backups])
  return {
    project,
    vault,
    identity,
    base: identity,
    savedGeneration: manifest.generation,
    // What follows an older copy is told from what followed it the first time by its generation.
    generation: known > manifest.generation ? known + 1 : manifest.generation,
    savedAt: manifest.savedAt,
    sources: await withKeptSources(fs, vault, sources),
    recovery: changes === 0 ? null : { from: 'journal', changes },
    isFileDamaged: false,
  }
}

/** By the path alone, since a damaged file may not say whose it is. */
async function vaultOf({ fs, dataFolder }: LoadContext, path: string, salvage: Salvage): Promise<Vault | null> {
  const known = (await listVaults(fs, dataFolder)).find((vault) => vault.path === path)
  if (known !== undefined) return known
  const readable = parseReadable(salvage.readable)
  const projectId = salvage.manifest?.projectId ?? (readable.ok ? readable.value.meta.projectId : null)
  if (projectId === null || !/^[A-Za-z0-9_-]{1,64}$/.test(projectId)) return null
  return claimVault(fs, dataFolder, { projectId, path }, (other, id) => isProjectAt(fs, other, id))
}

type Recovered = Omit<LoadedProject, 'isFileDamaged'>

async function recover({ fs, options }: LoadContext, vault: Vault, salvage: Salvage): Promise<Recovered | null> {
  const segments = await readJournal(fs, vault.journalFolder)
  const backups = await listBackups(fs, vault.backupFolder)
  const generation = highest([...segments, ...backups, ...(salvage.manifest === null ? [] : [salvage.manifest])])
  const common = { vault, identity: null, savedGeneration: 0, generation }
  for (const backup of backups) {
    const file = await readBackup(fs, join(vault.backupFolder, backup.name))
    const opened = file === null ? null : openProject({ ...options, state: file.document })
    if (file === null || opened?.ok !== true) continue
    const { identity, manifest } = file
    const since = segmentsAfterBackup(segments, { identity, generation: manifest.generation })
    const changes = replay(opened.value, since)
    // The document of the damaged file, when it is whole, may know what a lost journal no longer does.
    if (salvage.document !== null) opened.value.merge(salvage.document)
    const sources = await withKeptSources(fs, vault, [...file.sources, ...salvage.sources])
    const recovery = { from: 'backup', changes } as const
    return { ...common, project: opened.value, base: identity, savedAt: manifest.savedAt, sources, recovery }
  }
  const sources = await withKeptSources(fs, vault, salvage.sources)
  const rest = { ...common, base: null, savedAt: salvage.manifest?.savedAt ?? null, sources }
  const fromJournal = openFromJournal(segments, options)
  if (fromJournal !== null) {
    if (salvage.document !== null) fromJournal.project.merge(salvage.document)
    return { ...rest, project: fromJournal.project, recovery: { from: 'backup', changes: fromJournal.changes } }
  }
  const fromDocument = salvage.document === null ? null : openProject({ ...options, state: salvage.document })
  if (fromDocument?.ok === true) {
    const changes = replay(fromDocument.value, segments)
    return { ...rest, project: fromDocument.value, recovery: { from: 'readableCopy', changes } }
  }
  const readable = parseReadable(salvage.readable)
  const rebuilt = readable.ok ? rebuildProject(readable.value, options) : readable
  if (!rebuilt.ok) return null
  return { ...rest, project: rebuilt.value, recovery: { from: 'readableCopy', changes: 0 } }
}

async function readBackup(fs: FileSystem, path: string): Promise<ProjectFile | null> {
  try {
    const file = await unpackProject(await fs.read(path))
    return file.ok ? file.value : null
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}

async function withKeptSources(
  fs: FileSystem,
  vault: Vault,
  sources: readonly PackedPart[],
): Promise<readonly PackedPart[]> {
  const known = new Map(sources.map((part) => [part.sha256, part]))
  const kept = await readKeptSources(fs, vault.sourceFolder, (hash) => known.has(hash))
  return [...known.values(), ...kept]
}

function highest(all: readonly { readonly generation: number }[]): number {
  return Math.max(0, ...all.map(({ generation }) => generation))
}
