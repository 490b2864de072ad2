import { basename, join } from 'node:path'
import { defaultSettings, type Settings } from '#core/host/contract.ts'
import { appId } from './app-id.ts'
import { listenForFiles } from './association.ts'
import { askWithDialogs, settleWork } from './closing.ts'
import { recoverFromCrashes } from './crash.ts'
import { createShellCalls } from './dialogs.ts'
import { createHandlers } from './handlers.ts'
import { sendEvent, serveCalls } from './ipc.ts'
import { chooseLanguage } from './language.ts'
import { guardClosing } from './lifecycle.ts'
import { setMenuDirection } from './menu-direction.ts'
import { createMenuTemplate } from './menu.ts'
import type { ElectronParts, WindowPart } from './parts.ts'
import { createPdfPrinter } from './print.ts'
import { listBuiltFiles, registerScheme, serveInterface } from './protocol.ts'
import { noteRecentDocument, recentProjectsOf } from './recent.ts'
import { hardenApp, hardenResolver } from './security/harden-app.ts'
import { lockContents } from './security/lock-contents.ts'
import { isWorkbenchRequest, lockSession } from './security/lock-session.ts'
import type { CreateService } from './service.ts'
import { claimSingleInstance } from './single-instance.ts'
import { loadTexts, type Texts } from './texts.ts'
import { createWindowPlaces } from './window-state.ts'
import { keepPlace, loadInterface, openWindow, raise, type WindowNeeds } from './window.ts'

/** What the shell is given besides Electron. */
export interface ShellEnvironment {
  readonly platform: NodeJS.Platform
  readonly argv: readonly string[]
  readonly workingDirectory: string
  /** `dist/renderer` and `dist/electron/preload.cjs`, wherever this copy has them. */
  readonly rendererFolder: string
  readonly preloadPath: string
  readonly createService: CreateService
  readonly now: () => number
  readonly log: (line: string) => void
}

/**
 * Starts the desktop shell. What has to happen before Electron is ready has happened when this resolves; the rest follows by itself, because
 * Electron gets ready only once its main module has been evaluated and must not be waited for from there.
 */
export async function startShell(parts: ElectronParts, environment: ShellEnvironment): Promise<void> {
  const { app } = parts
  const { log } = environment
  const shell: { window: WindowPart | null; isLoaded: boolean; current: string | null } = {
    window: null,
    isLoaded: false,
    current: null,
  }
  const window = () => shell.window

  if (!claimSingleInstance(app, () => shell.window !== null && raise(shell.window))) return
  registerScheme(parts.protocol)
  hardenApp(app)
  if (environment.platform === 'win32') app.setAppUserModelId(appId)
  app.on('web-contents-created', (_event, contents) => lockContents(contents, log))

  const requested: string[] = []
  listenForFiles(app, environment, (path) => {
    requested.push(path)
    void openRequested()
  })

  const service = environment.createService((event) => sendEvent(shell.window, event))
  const read = await service.handlers['settings.read']({})
  let settings = read.ok ? read.value : defaultSettings
  const languageOf = ({ language }: Settings) => chooseLanguage(language, app.getPreferredSystemLanguages())
  setMenuDirection(app, languageOf(settings))
  let texts: Texts = await loadTexts(languageOf(settings))

  const windowNeeds: WindowNeeds = {
    parts,
    places: createWindowPlaces(join(app.getPath('userData'), 'window.json')),
    preloadPath: environment.preloadPath,
  }
  const shellCalls = createShellCalls({
    dialog: parts.dialog,
    texts: () => texts,
    window,
    documentsFolder: app.getPath('documents'),
    description: () => ({
      shell: 'electron',
      version: app.getVersion(),
      locale: app.getPreferredSystemLanguages()[0] ?? 'en',
      fileDialogs: 'native',
      printsPdf: true,
    }),
    openPath,
    printPdf: createPdfPrinter(parts, log),
    log,
  })
  const handlers = createHandlers(service.handlers, shellCalls, {
    opened: (handle) => (shell.current = handle),
    closed: (handle) => {
      if (shell.current === handle) shell.current = null
    },
    libraryChanged: () => void showMenu(),
    settingsWritten: (written) => void applySettings(written),
  })
  const guard = guardClosing({
    app,
    platform: environment.platform,
    settle: () =>
      settleWork(
        service,
        askWithDialogs(parts.dialog, () => texts, window),
      ),
    flush: () => service.flushAll(),
    letGo: () => service.closeAll(),
    keepPlace: (closing) => keepPlace(closing, windowNeeds),
    openWindow: () => void showWindow(),
    closed: () => {
      shell.window = null
      shell.isLoaded = false
      shell.current = null
    },
    log,
  })

  const run = async (): Promise<void> => {
    const session = parts.defaultSession()
    hardenResolver(app)
    lockSession(session, { isAllowed: (address) => isWorkbenchRequest(address, !app.isPackaged), log })
    serveInterface(session, await listBuiltFiles(environment.rendererFolder))
    serveCalls(parts.ipcMain, { handlers, window, log })
    await applySettings(settings)
    await showWindow()
  }
  void app
    .whenReady()
    .then(run)
    .catch((error: unknown) => {
      log(`start failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      parts.dialog.showErrorBox(texts.dialog('startFailed'), String(error))
      app.exit(1)
    })

  async function showWindow(): Promise<void> {
    if (shell.window !== null) return raise(shell.window)
    const opened = await openWindow(windowNeeds)
    shell.window = opened
    guard(opened)
    recoverFromCrashes(opened, {
      dialog: parts.dialog,
      texts: () => texts,
      now: environment.now,
      quit: () => app.quit(),
      log,
    })
    opened.webContents.on('did-finish-load', () => {
      shell.isLoaded = true
      // After a crash or a reload the page finds its project again.
      if (shell.current !== null) {
        sendEvent(opened, { name: 'project.requested', payload: { handle: shell.current } })
      }
      void openRequested()
    })
    await loadInterface(opened)
  }

  async function openPath(path: string) {
    const opened = await service.openPath(path)
    if (opened.ok) noteRecentDocument(app, path, environment.platform)
    return opened
  }

  /** Opens the files the system asked for, once there is a page to show them in. */
  async function openRequested(): Promise<void> {
    if (!shell.isLoaded) return
    for (let path = requested.shift(); path !== undefined; path = requested.shift()) {
      const opened = await openPath(path)
      if (opened.ok) {
        shell.current = opened.value.handle
        sendEvent(shell.window, { name: 'project.requested', payload: { handle: opened.value.handle } })
      } else if (shell.window !== null) {
        await parts.dialog.showMessageBox(shell.window, {
          type: 'error',
          message: texts.dialog('openFailed', { file: basename(path) }),
          detail: texts.explain(opened.problem),
          buttons: [texts.dialog('ok')],
        })
      }
    }
  }

  async function applySettings(written: Settings): Promise<void> {
    settings = written
    parts.nativeTheme.themeSource = written.theme === 'contrast' ? 'system' : written.theme
    if (languageOf(written) !== texts.language) texts = await loadTexts(languageOf(written))
    app.setAboutPanelOptions({ applicationName: 'Muqabala', applicationVersion: app.getVersion() })
    await showMenu()
  }

  async function showMenu(): Promise<void> {
    const library = await service.handlers['library.list']({})
    parts.setMenu(
      createMenuTemplate({
        texts,
        keys: settings.keys,
        platform: environment.platform,
        isDevelopment: !app.isPackaged,
        recent: library.ok ? recentProjectsOf(library.value) : [],
        send: (command) => sendEvent(shell.window, { name: 'menu.command', payload: { command } }),
        openRecent: (handle) => sendEvent(shell.window, { name: 'project.requested', payload: { handle } }),
      }),
    )
  }
}
