import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron'
import { findFolders } from '#platform/folders.ts'
import { createService } from '#platform/service/service.ts'
import type { ElectronParts, WindowPart } from './parts.ts'
import { startShell } from './shell.ts'

const parts: ElectronParts = {
  app,
  ipcMain,
  nativeTheme,
  protocol,
  screen,
  dialog: {
    showErrorBox: (title, content) => dialog.showErrorBox(title, content),
    showMessageBox: (window, options) => dialog.showMessageBox(realWindow(window), options),
    showOpenDialog: (window, options) => dialog.showOpenDialog(realWindow(window), options),
    showSaveDialog: (window, options) => dialog.showSaveDialog(realWindow(window), options),
  },
  createWindow: (options) => new BrowserWindow(options),
  defaultSession: () => session.defaultSession,
  setMenu: (template) => Menu.setApplicationMenu(Menu.buildFromTemplate([...template])),
}

const folders = findFolders(process.env, process.platform)
// Chromium's own files, and the lock that makes this the only instance, stay with the data they belong to.
const profile = join(folders.data, 'electron')
mkdirSync(profile, { recursive: true })
app.setPath('userData', profile)

await startShell(parts, {
  platform: process.platform,
  // In a checkout the first argument is the program's folder.
  argv: app.isPackaged ? process.argv : process.argv.slice(1),
  workingDirectory: process.cwd(),
  rendererFolder: join(import.meta.dirname, '../renderer'),
  preloadPath: join(import.meta.dirname, 'preload.cjs'),
  createService: (emit) =>
    createService({
      folders,
      emit,
      now: () => new Date(),
      newId: randomUUID,
      samplePath: join(import.meta.dirname, '../../fixtures/sample.muqabala'),
    }),
  now: Date.now,
  log: (line) => console.error(line),
})

function realWindow({ id }: WindowPart) {
  const found = BrowserWindow.fromId(id)
  if (found === null) throw new Error('the window has gone')
  return found
}
