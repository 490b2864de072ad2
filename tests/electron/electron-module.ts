import { existsSync } from 'node:fs'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from '../../electron/parts.ts'
import { createStandIn } from './stand-in.ts'
import { StandInSession } from './stand-in-session.ts'

/** The stand-in under the names of the `electron` module, for the built shell: see `run-bundle.ts`. */
export const standIn = createStandIn({ userData: '/nowhere' })

const paths = new Map<string, string>()

export const app = {
  ...standIn.parts.app,
  setPath: (name: string, path: string) => {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    paths.set(name, path)
  },
  getPath: (name: string) => paths.get(name) ?? `/nowhere/${name}`,
}
export const { dialog, ipcMain, nativeTheme, protocol, screen } = standIn.parts
export const session = { defaultSession: standIn.sessions.get('') ?? new StandInSession() }
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: readonly MenuItemConstructorOptions[]) => standIn.parts.setMenu(template),
}

/** Called with `new`, like Electron's; what it returns takes the place of `this`. */
export function BrowserWindow(options: BrowserWindowConstructorOptions) {
  return standIn.parts.createWindow(options)
}
BrowserWindow.fromId = (id: number) => standIn.windows.find((window) => window.id === id) ?? null
