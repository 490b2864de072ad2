import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where this user's work lies. */
export interface Folders {
  /** What the product keeps for itself: journals, backups, locks, library, settings. */
  readonly data: string
  /** Where new projects are written. */
  readonly projects: string
}

/**
 * The folders usual on the operating system; `MUQABALA_DATA` and `MUQABALA_PROJECTS` override them.
 * Linux: XDG Base Directory 0.8 and the Documents folder's English name, since `xdg-user-dirs` may not be installed.
 */
export function findFolders(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home = homedir()): Folders {
  return {
    data: chosen(environment['MUQABALA_DATA']) ?? dataFolder(environment, platform, home),
    projects: chosen(environment['MUQABALA_PROJECTS']) ?? join(home, 'Documents', 'Muqabala'),
  }
}

function dataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return join(chosen(environment['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Muqabala')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Muqabala')
  return join(chosen(environment['XDG_DATA_HOME']) ?? join(home, '.local', 'share'), 'muqabala')
}

function chosen(folder: string | undefined): string | null {
  return folder === undefined || folder === '' ? null : folder
}
