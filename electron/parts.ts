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

/** A listener as the shell registers it. Electron's own overloads, one interface an event, cannot be picked. */
type On<Events> = <Name extends keyof Events>(event: Name, listener: Events[Name]) => unknown

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
  'will-navigate': (navigation: Navigation) => void
  'will-frame-navigate': (navigation: Navigation) => void
  'will-redirect': (navigation: Navigation) => void
  'will-attach-webview': (event: Preventable) => void
  'will-prevent-unload': (event: Preventable) => void
  'did-finish-load': () => void
  'render-process-gone': (event: Preventable, details: { readonly reason: string }) => void
  'select-bluetooth-device': (
    event: Preventable,
    devices: readonly unknown[],
    callback: (deviceId: string) => void,
  ) => void
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
  'ready-to-show': () => void
  close: (event: Preventable) => void
  closed: () => void
  resize: () => void
  move: () => void
  maximize: () => void
  unmaximize: () => void
  'session-end': () => void
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
  'will-download': (event: Preventable) => void
  'select-usb-device': (event: Preventable, details: unknown, callback: (deviceId?: string) => void) => void
  'select-hid-device': (event: Preventable, details: unknown, callback: (deviceId?: string) => void) => void
  'select-serial-port': (
    event: Preventable,
    ports: readonly unknown[],
    contents: unknown,
    callback: (portId: string) => void,
  ) => void
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
  activate: () => void
  'before-quit': () => void
  'will-quit': (event: Preventable) => void
  'window-all-closed': () => void
  'open-file': (event: Preventable, path: string) => void
  'second-instance': (event: Preventable, argv: string[], workingDirectory: string) => void
  'web-contents-created': (event: Preventable, contents: ContentsPart) => void
  'certificate-error': (
    event: Preventable,
    contents: unknown,
    url: string,
    error: string,
    certificate: unknown,
    callback: (isTrusted: boolean) => void,
  ) => void
  'select-client-certificate': (
    event: Preventable,
    contents: unknown,
    url: string,
    certificates: readonly unknown[],
    callback: () => void,
  ) => void
  login: (event: Preventable) => void
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
