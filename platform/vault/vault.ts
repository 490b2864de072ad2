import { join } from 'node:path'
import * as v from 'valibot'
import type { FileSystem } from '../files/file-system.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { errorCode } from '../files/file-problem.ts'
import type { FileIdentity } from '../project-file/manifest.ts'
import { parseJson } from '../project-file/unpack.ts'

/**
 * What the data folder keeps for one project file: journal, backups, and sources no file holds yet. Two copies of one project
 * on one machine have a vault each, so that the unsaved changes of one never show up in the other.
 */
export interface Vault {
  readonly projectId: string
  /** Where the project file lies, or lay. */
  readonly path: string
  readonly journalFolder: string
  readonly backupFolder: string
  readonly sourceFolder: string
  /** The state that was saved last; null when that is not known. */
  readonly lastSaved: FileIdentity | null
}

type Home = Pick<Vault, 'projectId' | 'path' | 'lastSaved'>

const homeSchema = v.object({
  projectId: v.string(),
  path: v.string(),
  lastSaved: v.fallback(v.nullable(v.string()), null),
})

const vaultsFolder = 'work'
const homeName = 'home.json'

/** Every vault of the data folder. One whose note of its home is damaged is left out here, but never removed. */
export async function listVaults(fs: FileSystem, dataFolder: string): Promise<readonly Vault[]> {
  const vaults: Vault[] = []
  for (const name of await fs.list(join(dataFolder, vaultsFolder))) {
    const vault = await readHome(fs, join(dataFolder, vaultsFolder, name))
    if (vault !== null) vaults.push(vault)
  }
  return vaults
}

/**
 * The vault of the project at this path: its own, or that of the same project at a path where it no longer is (the file was
 * moved or renamed), or a new one (the project is new here, or the file is a copy of one that is still in its place).
 */
export async function claimVault(
  fs: FileSystem,
  dataFolder: string,
  { projectId, path }: Pick<Vault, 'projectId' | 'path'>,
  isProjectAt: (path: string, projectId: string) => Promise<boolean>,
): Promise<Vault> {
  const known = (await listVaults(fs, dataFolder)).filter((vault) => vault.projectId === projectId)
  const own = known.find((vault) => vault.path === path)
  if (own !== undefined) return own
  for (const vault of known) {
    if (!(await isProjectAt(vault.path, projectId)))
      return settle(fs, rootOf(vault), { projectId, path, lastSaved: vault.lastSaved })
  }
  return settle(fs, await freeRoot(fs, join(dataFolder, vaultsFolder), projectId), { projectId, path, lastSaved: null })
}

/** Notes that the file is in this state now. */
export async function noteSaved(fs: FileSystem, vault: Vault, lastSaved: FileIdentity): Promise<void> {
  await writeHome(fs, rootOf(vault), { projectId: vault.projectId, path: vault.path, lastSaved })
}

async function readHome(fs: FileSystem, root: string): Promise<Vault | null> {
  try {
    const home = v.safeParse(homeSchema, parseJson(await fs.read(join(root, homeName))))
    return home.success ? vaultAt(root, home.output) : null
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}

async function settle(fs: FileSystem, root: string, home: Home): Promise<Vault> {
  const vault = vaultAt(root, home)
  for (const folder of [vault.journalFolder, vault.backupFolder, vault.sourceFolder]) await fs.makeFolder(folder)
  await writeHome(fs, root, home)
  return vault
}

async function writeHome(fs: FileSystem, root: string, { projectId, path, lastSaved }: Home): Promise<void> {
  const text = JSON.stringify({ projectId, path, lastSaved })
  await writeAtomically(fs, join(root, homeName), Buffer.from(text), { existing: 'replace' })
}

/** A folder whose own note is damaged is taken by the next project of its id: that is whose journal it holds. */
async function freeRoot(fs: FileSystem, folder: string, projectId: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const root = join(folder, copy === 1 ? projectId : `${projectId}.${copy}`)
    if ((await fs.status(root)) === null || (await readHome(fs, root)) === null) return root
  }
}

function vaultAt(root: string, { projectId, path, lastSaved }: Home): Vault {
  return {
    projectId,
    path,
    lastSaved,
    journalFolder: join(root, 'journal'),
    backupFolder: join(root, 'backups'),
    sourceFolder: join(root, 'sources'),
  }
}

function rootOf(vault: Vault): string {
  return join(vault.journalFolder, '..')
}
