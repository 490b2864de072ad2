import type {
  BrowserWindowConstructorOptions,
  ContentsEvents,
  ContentsPart,
  WindowEvents,
  WindowPart,
} from '../../electron/parts.ts'
import { createEvent, createEvents } from './events.ts'
import type { StandInSession } from './stand-in-session.ts'

let lastId = 0

export class StandInContents implements ContentsPart {
  readonly events = createEvents<ContentsEvents>()
  readonly on = this.events.on
  readonly id = (lastId += 1)
  readonly mainFrame = { url: 'app://muqabala/index.html', origin: 'app://muqabala', parent: null }
  readonly sent: unknown[][] = []
  readonly session: StandInSession
  reloads = 0
  webRtcPolicy = 'default'
  isGone = false
  pdf: () => Promise<Uint8Array> = () => Promise.resolve(new Uint8Array())
  private openHandler: ((details: { readonly url: string }) => { action: 'deny' }) | null = null

  constructor(session: StandInSession) {
    this.session = session
  }
  send(channel: string, ...sent: unknown[]): void {
    this.sent.push([channel, ...sent])
  }
  isDestroyed(): boolean {
    return this.isGone
  }
  reload(): void {
    this.reloads += 1
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void {
    this.openHandler = handler
  }
  printToPDF(): Promise<Uint8Array> {
    return this.pdf()
  }
  openWindow(url: string): 'allow' | 'deny' {
    return this.openHandler?.({ url }).action ?? 'allow'
  }
  /** Whether the page gets away to another address. */
  navigates(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', url: string): boolean {
    const raised = createEvent()
    this.events.emit(event, { ...raised, url })
    return !raised.isPrevented()
  }
}

export class StandInWindow implements WindowPart {
  readonly events = createEvents<WindowEvents>()
  readonly on = this.events.on
  readonly id = (lastId += 1)
  readonly options: BrowserWindowConstructorOptions
  readonly webContents: StandInContents
  readonly loaded: string[] = []
  background = ''
  isShown = false
  isGone = false
  isLarge = false
  bounds = { x: 10, y: 20, width: 1200, height: 800 }

  constructor(options: BrowserWindowConstructorOptions, session: StandInSession) {
    this.options = options
    this.webContents = new StandInContents(session)
  }
  close(): void {
    if (this.isGone) return
    const event = createEvent()
    this.events.emit('close', event)
    if (!event.isPrevented()) this.destroy()
  }
  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    this.webContents.isGone = true
    this.events.emit('closed')
  }
  focus(): void {
    this.isShown = true
  }
  getNormalBounds() {
    return this.bounds
  }
  isDestroyed(): boolean {
    return this.isGone
  }
  isMaximized(): boolean {
    return this.isLarge
  }
  isMinimized(): boolean {
    return false
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    await this.webContents.session.fetch(url)
    this.webContents.events.emit('did-finish-load')
    this.events.emit('ready-to-show')
  }
  maximize(): void {
    this.isLarge = true
  }
  restore(): void {
    this.isShown = true
  }
  setBackgroundColor(color: string): void {
    this.background = color
  }
  show(): void {
    this.isShown = true
  }
}
