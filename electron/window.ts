import { appEntry } from './address.ts'
import type { BrowserWindowConstructorOptions, ElectronParts, WindowPart } from './parts.ts'
import { sizeFor, smallestWindow, type WindowPlaces } from './window-state.ts'

export interface WindowNeeds {
  readonly parts: ElectronParts
  readonly places: WindowPlaces
  readonly preloadPath: string
}

/** `--ground` of the interface's tokens, so that nothing flashes before the page is there. */
export const backgrounds = { light: '#f3f3f0', dark: '#16171a' } as const

/** Opens the workbench window where it was left, and shows it once its page has something to show. */
export async function openWindow({ parts, places, preloadPath }: WindowNeeds): Promise<WindowPart> {
  const displays = parts.screen.getAllDisplays()
  const place = await places.find(displays)
  const window = parts.createWindow({
    ...(place === null ? sizeFor(displays) : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Muqabala',
    show: false,
    backgroundColor: backgroundOf(parts.nativeTheme),
    webPreferences: { ...lockedPreferences, preload: preloadPath, devTools: !parts.app.isPackaged },
  })
  if (place?.isMaximized === true) window.maximize()
  window.on('ready-to-show', () => window.show())
  parts.nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundOf(parts.nativeTheme))
  })
  return window
}

/** Remembers where the window is. Call it while it is still there. */
export async function keepPlace(window: WindowPart, { parts, places }: WindowNeeds): Promise<void> {
  const { x, y, width, height } = window.getNormalBounds()
  await places.keep(parts.screen.getAllDisplays(), { x, y, width, height, isMaximized: window.isMaximized() })
}

/** Loads the interface, which `serveInterface` must be serving by then. */
export async function loadInterface(window: WindowPart): Promise<void> {
  await window.loadURL(appEntry)
}

/** Brings the window before the editor's eyes. */
export function raise(window: WindowPart): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** What every window of ours has, the hidden one for printing too. Electron's defaults are written out: they are relied upon. */
export const lockedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const satisfies BrowserWindowConstructorOptions['webPreferences']

function backgroundOf(theme: ElectronParts['nativeTheme']): string {
  return theme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light
}
