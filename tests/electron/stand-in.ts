import type {
  AppEvents,
  DisplayPart,
  ElectronParts,
  InvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OpenDialogOptions,
  SaveDialogOptions,
} from '../../electron/parts.ts'
import { createEvent, createEvents } from './events.ts'
import { StandInSession } from './stand-in-session.ts'
import { StandInWindow } from './stand-in-window.ts'

/** Electron in plain Node: keeps what the shell registers, lets tests raise what Electron would raise, and does nothing by itself. */

export interface StandIn {
  readonly parts: ElectronParts
  readonly app: ReturnType<typeof createEvents<AppEvents>>
  /** Everything the shell did to the app, in order. */
  readonly did: string[]
  readonly windows: StandInWindow[]
  readonly sessions: Map<string, StandInSession>
  readonly menus: (readonly MenuItemConstructorOptions[])[]
  readonly schemes: unknown[]
  readonly errors: string[]
  /** Asked questions, and the answers to give next; the last answer stays. */
  readonly asked: MessageBoxOptions[]
  readonly opened: OpenDialogOptions[]
  readonly saved: SaveDialogOptions[]
  readonly answers: { message: number[]; open: string[][]; save: string[] }
  displays: readonly DisplayPart[]
  /** What windows print. */
  pdf: () => Promise<Uint8Array>
  /** Calls over the shell's channel as a page would, from our own window unless told. */
  call(name: unknown, request: unknown, event?: InvokeEvent): Promise<unknown>
  /** What our own page sends its calls from. */
  sender(): InvokeEvent
}

export interface StandInOptions {
  readonly userData: string
  readonly isFirst?: boolean
  readonly isPackaged?: boolean
  readonly languages?: readonly string[]
}

export function createStandIn({ userData, isFirst, isPackaged, languages }: StandInOptions): StandIn {
  const app = createEvents<AppEvents>()
  const theme = createEvents<{ updated: [] }>()
  const channels = new Map<string, (event: InvokeEvent, ...sent: unknown[]) => Promise<unknown>>()
  const defaultSession = new StandInSession()
  const did: string[] = []
  const note =
    (name: string) =>
    (...given: unknown[]): void => {
      did.push([name, ...given.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' '))
    }
  const standIn: StandIn = {
    app,
    did,
    windows: [],
    sessions: new Map([['', defaultSession]]),
    menus: [],
    schemes: [],
    errors: [],
    asked: [],
    opened: [],
    saved: [],
    answers: { message: [], open: [], save: [] },
    pdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
    displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    sender: () => {
      const window = standIn.windows[0]
      if (window === undefined) throw new Error('no window')
      return { sender: window.webContents, senderFrame: window.webContents.mainFrame }
    },
    call: (name, request, event = standIn.sender()) => {
      const [listener] = channels.values()
      if (listener === undefined) throw new Error('no channel')
      return listener(event, name, request)
    },
    parts: {
      app: {
        on: app.on,
        isPackaged: isPackaged ?? true,
        commandLine: { appendSwitch: note('switch') },
        addRecentDocument: note('recent'),
        configureHostResolver: note('resolver'),
        enableSandbox: note('sandbox'),
        exit: note('exit'),
        getPath: (name) => `${userData}/${name}`,
        getPreferredSystemLanguages: () => [...(languages ?? ['en-GB'])],
        getVersion: () => '0.1.0',
        quit: note('quit'),
        requestSingleInstanceLock: () => isFirst ?? true,
        setAboutPanelOptions: note('about'),
        setAppUserModelId: note('id'),
        whenReady: () => Promise.resolve(),
      },
      dialog: {
        showErrorBox: (title) => standIn.errors.push(title),
        showMessageBox: (_window, options) => {
          standIn.asked.push(options)
          return Promise.resolve({ response: standIn.answers.message.shift() ?? options.cancelId ?? 0 })
        },
        showOpenDialog: (_window, options) => {
          standIn.opened.push(options)
          return Promise.resolve({ filePaths: standIn.answers.open.shift() ?? [] })
        },
        showSaveDialog: (_window, options) => {
          standIn.saved.push(options)
          return Promise.resolve({ filePath: standIn.answers.save.shift() ?? '' })
        },
      },
      ipcMain: {
        handle: (channel, listener) => {
          if (channels.has(channel)) throw new Error('Attempted to register a second handler')
          channels.set(channel, listener)
        },
      },
      nativeTheme: { shouldUseDarkColors: false, themeSource: 'system', on: theme.on },
      protocol: { registerSchemesAsPrivileged: (schemes) => standIn.schemes.push(...schemes) },
      screen: { getAllDisplays: () => standIn.displays },
      createWindow: (options) => {
        const partition = options.webPreferences?.partition ?? ''
        const session = standIn.sessions.get(partition) ?? new StandInSession()
        standIn.sessions.set(partition, session)
        const window = new StandInWindow(options, session)
        window.webContents.pdf = () => standIn.pdf()
        standIn.windows.push(window)
        app.emit('web-contents-created', createEvent(), window.webContents)
        return window
      },
      defaultSession: () => defaultSession,
      setMenu: (template) => standIn.menus.push(template),
    },
  }
  return standIn
}
