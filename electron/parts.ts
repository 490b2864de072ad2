import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  MessageBoxReturnValue,
  NativeTheme,
  OpenDialogOptions,
  OpenDialogReturnValue,
  PrintToPDFOptions,
  Protocol,
  Rectangle,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Session,
  WebContents,
  WebFrameMain,
} from 'electron'

/**
 * The slice of the `electron` module that this shell uses, and all of it. Everything but `main.ts` and `preload.ts` works on these types,
 * so that it runs in plain Node against a stand-in. Whatever is picked here is Electron's own declaration; what is
 * written out is written out because the original drags in classes that only a running Electron can make.
 */

/** Event name → what its listeners are given. */
export type EventTable<Events> = { readonly [Name in keyof Events]: readonly unknown[] }

/** Registering a listener. Electron's own overloads, one for each event, cannot be picked. */
export type On<Events extends EventTable<Events>> = <Name extends keyof Events>(
  event: Name,
  listener: (...given: Events[Name]) => void,
) => unknown

export interface Preventable {
  preventDefault(): void
}

export interface FramePart extends Pick<WebFrameMain, 'url' | 'origin'> {
  readonly parent: unknown
}

/** The sender of a call; `senderFrame` is null when the frame has gone since. */
export interface InvokeEvent {
  readonly sender: Pick<IpcMainInvokeEvent['sender'], 'id'>
  readonly senderFrame: FramePart | null
}

export interface Navigation extends Preventable {
  readonly url: string
}

export interface ContentsEvents {
  'will-navigate': [navigation: Navigation]
  'will-frame-navigate': [navigation: Navigation]
  'will-redirect': [navigation: Navigation]
  'will-attach-webview': [event: Preventable]
  'will-prevent-unload': [event: Preventable]
  'did-finish-load': []
  'render-process-gone': [event: Preventable, details: { readonly reason: string }]
  'select-bluetooth-device': [event: Preventable, devices: readonly unknown[], callback: (deviceId: string) => void]
}

export interface ContentsPart extends Pick<
  WebContents,
  'id' | 'send' | 'isDestroyed' | 'reload' | 'setWebRTCIPHandlingPolicy'
> {
  readonly on: On<ContentsEvents>
  readonly mainFrame: FramePart
  readonly session: SessionPart
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void
  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>
}

export interface WindowEvents {
  'ready-to-show': []
  close: [event: Preventable]
  closed: []
  'session-end': []
}

export interface WindowPart extends Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'id'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'setBackgroundColor'
  | 'show'
> {
  readonly on: On<WindowEvents>
  readonly webContents: ContentsPart
}

export interface SessionEvents {
  'will-download': [event: Preventable]
  'select-usb-device': [event: Preventable, details: unknown, callback: (deviceId?: string) => void]
  'select-hid-device': [event: Preventable, details: unknown, callback: (deviceId?: string) => void]
  'select-serial-port': [
    event: Preventable,
    ports: readonly unknown[],
    contents: unknown,
    callback: (portId: string) => void,
  ]
}

export type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1]

export interface SessionPart extends Pick<Session, 'setSpellCheckerEnabled'> {
  readonly on: On<SessionEvents>
  readonly protocol: Pick<Protocol, 'handle'>
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, callback: (response: { cancel: boolean }) => void) => void,
    ): void
  }
  setPermissionCheckHandler(handler: (contents: unknown, permission: Permission) => boolean): void
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: Permission, callback: (isGranted: boolean) => void) => void,
  ): void
  setDevicePermissionHandler(handler: () => boolean): void
  setDisplayMediaRequestHandler(handler: (request: unknown, callback: (streams: null) => void) => void): void
  setCertificateVerifyProc(proc: (request: unknown, callback: (verdict: number) => void) => void): void
}

export interface AppEvents {
  activate: []
  'before-quit': []
  'will-quit': [event: Preventable]
  'window-all-closed': []
  'open-file': [event: Preventable, path: string]
  'second-instance': [event: Preventable, argv: string[], workingDirectory: string]
  'web-contents-created': [event: Preventable, contents: ContentsPart]
  'certificate-error': [
    event: Preventable,
    contents: unknown,
    url: string,
    error: string,
    certificate: unknown,
    callback: (isTrusted: boolean) => void,
  ]
  'select-client-certificate': [
    event: Preventable,
    contents: unknown,
    url: string,
    certificates: readonly unknown[],
    callback: () => void,
  ]
  login: [event: Preventable]
}

export interface AppPart extends Pick<
  App,
  | 'addRecentDocument'
  | 'configureHostResolver'
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'whenReady'
> {
  readonly on: On<AppEvents>
  readonly commandLine: Pick<App['commandLine'], 'appendSwitch'>
}

/** Native dialogs over one window, so that they cannot be lost behind it. */
export interface DialogPart {
  showOpenDialog(window: WindowPart, options: OpenDialogOptions): Promise<Pick<OpenDialogReturnValue, 'filePaths'>>
  showSaveDialog(window: WindowPart, options: SaveDialogOptions): Promise<Pick<SaveDialogReturnValue, 'filePath'>>
  /** Works without a window, and before the app is ready. */
  showErrorBox(title: string, content: string): void
  showMessageBox(window: WindowPart, options: MessageBoxOptions): Promise<Pick<MessageBoxReturnValue, 'response'>>
}

export type DisplayPart = Pick<Display, 'id' | 'workArea'>
export type {
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OpenDialogOptions,
  PrintToPDFOptions,
  Rectangle,
  SaveDialogOptions,
}

export interface ElectronParts {
  readonly app: AppPart
  readonly dialog: DialogPart
  readonly ipcMain: {
    handle(channel: string, listener: (event: InvokeEvent, ...sent: unknown[]) => Promise<unknown>): void
  }
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors' | 'themeSource'> & {
    on(event: 'updated', listener: () => void): unknown
  }
  readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>
  readonly screen: { getAllDisplays(): readonly DisplayPart[] }
  createWindow(options: BrowserWindowConstructorOptions): WindowPart
  defaultSession(): SessionPart
  setMenu(template: readonly MenuItemConstructorOptions[]): void
}
