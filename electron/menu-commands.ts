import type { Settings } from '#core/host/contract.ts'
import type { LineName } from './texts.ts'

/** Ids of interface commands that the native menu sends; the interface's registry has them under the same names. */
export const menuCommands = [
  'project.new',
  'project.open',
  'project.sample',
  'project.save',
  'project.close',
  'report.import',
  'export.open',
  'edit.undo',
  'edit.redo',
  'find.open',
  'view.align',
  'view.differences',
  'view.summary',
  'view.palette',
  'view.shortcuts',
  'settings.open',
  'help.open',
] as const

export type MenuCommand = (typeof menuCommands)[number]

/** Commands the interface does not have yet: their lines show what will be there, and cannot be chosen. */
export const comingCommands: readonly MenuCommand[] = []

/** What a line is called and its key. Lines without a key have none, or have one that only works where it makes sense. */
export const menuLines: Readonly<Record<MenuCommand, { readonly name: LineName; readonly accelerator?: string }>> = {
  'project.new': { name: 'projectNew', accelerator: 'CmdOrCtrl+N' },
  'project.open': { name: 'projectOpen', accelerator: 'CmdOrCtrl+O' },
  'project.sample': { name: 'projectSample' },
  'project.save': { name: 'projectSave', accelerator: 'CmdOrCtrl+S' },
  'project.close': { name: 'projectClose', accelerator: 'CmdOrCtrl+W' },
  'report.import': { name: 'reportImport', accelerator: 'CmdOrCtrl+I' },
  'export.open': { name: 'exportOpen', accelerator: 'CmdOrCtrl+E' },
  'edit.undo': { name: 'editUndo', accelerator: 'CmdOrCtrl+Z' },
  'edit.redo': { name: 'editRedo', accelerator: 'CmdOrCtrl+Shift+Z' },
  'find.open': { name: 'findOpen', accelerator: 'CmdOrCtrl+F' },
  'view.align': { name: 'viewAlign', accelerator: 'CmdOrCtrl+1' },
  'view.differences': { name: 'viewDifferences', accelerator: 'CmdOrCtrl+2' },
  'view.summary': { name: 'viewSummary', accelerator: 'CmdOrCtrl+3' },
  'view.palette': { name: 'viewPalette', accelerator: 'CmdOrCtrl+K' },
  'view.shortcuts': { name: 'viewShortcuts' },
  'settings.open': { name: 'settingsOpen', accelerator: 'CmdOrCtrl+,' },
  'help.open': { name: 'helpOpen', accelerator: 'F1' },
}

/**
 * The key of a line, in Electron's words: the editor's own where there is one. Without Control, Command or Alt a key is left to the
 * interface, which knows when letters are typed.
 */
export function acceleratorOf(command: MenuCommand, keys: Settings['keys']): string | undefined {
  const own = keys[command]
  if (own === undefined) return menuLines[command].accelerator
  return own.find((stroke) => /^(Mod|Alt)\+|^F\d+$/.test(stroke))?.replace('Mod', 'CmdOrCtrl')
}
