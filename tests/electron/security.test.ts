import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#platform/interface/content-security-policy.ts'
import { printSecurityPolicy } from '../../electron/security/print-security-policy.ts'
import { isPermitted, refusalReason } from '../../electron/security/permissions.ts'
import type { Permission } from '../../electron/parts.ts'
import { createEvent } from './events.ts'
import { startOnStandIn } from './started-shell.ts'

const permissions: readonly Permission[] = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'media',
  'midi',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'usb',
  'window-management',
  'unknown',
]

const foreignAddresses = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'http://localhost/',
  'ws://example.org/socket',
  'wss://example.org/socket',
  'file:///etc/passwd',
  'ftp://example.org/',
  'chrome://settings',
  'view-source:app://muqabala/index.html',
  'app://other/index.html',
  'app://muqabala.example.org/index.html',
  'app://muqabala@example.org/',
  'app://user:password@muqabala/index.html',
  'app://muqabala:8080/index.html',
  'blob:https://example.org/0f0f',
  'filesystem:app://muqabala/temporary/a',
  'javascript:alert(1)',
  'App2://muqabala/',
  'not an address',
  '',
]

describe('content security policy', () => {
  it('is exactly this', () => {
    expect({ interface: contentSecurityPolicy, print: printSecurityPolicy }).toEqual({
      interface:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
        "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src blob:; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; object-src 'none'",
      print:
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; sandbox",
    })
  })

  it('lets no script be made of text', () => {
    const scripts = contentSecurityPolicy.split('; ').filter((directive) => directive.startsWith('script-src'))
    expect(scripts).toEqual(["script-src 'self'"])
  })
})

describe('network', () => {
  it('every request for another address is cancelled, whoever makes it', async () => {
    const { electron, window } = await startOnStandIn()
    const sessions = [electron.sessions.get(''), window().webContents.session]
    const passed = foreignAddresses.filter((address) =>
      sessions.some((session) => session?.isCancelled(address) !== true),
    )
    expect(passed).toEqual([])
  })

  it('our own files and what is already in the page pass', async () => {
    const { electron } = await startOnStandIn()
    const own = [
      'app://muqabala/index.html',
      'app://muqabala/assets/x.js?worker',
      'blob:app://muqabala/0f0f',
      'data:image/png;base64,AA',
    ]
    expect(own.filter((address) => electron.sessions.get('')?.isCancelled(address))).toEqual([])
  })

  it('the developer tools load in a checkout and not in the product', async () => {
    const tools = 'devtools://devtools/bundled/devtools_app.html'
    const product = await startOnStandIn({ isPackaged: true })
    const checkout = await startOnStandIn({ isPackaged: false })
    expect([product, checkout].map(({ electron }) => electron.sessions.get('')?.isCancelled(tools))).toEqual([
      true,
      false,
    ])
  })

  it('names resolve to nothing, downloads stop, certificates and passwords are refused, dictionaries are not fetched', async () => {
    const { electron } = await startOnStandIn()
    const session = electron.sessions.get('')
    const download = createEvent()
    session?.events.emit('will-download', download)
    const certificate = createEvent()
    const trusted: boolean[] = []
    electron.app.emit('certificate-error', certificate, {}, 'https://example.org', 'net::ERR', {}, (isTrusted) =>
      trusted.push(isTrusted),
    )
    const login = createEvent()
    electron.app.emit('login', login)
    const client = createEvent()
    let chosen: unknown = 'not asked'
    electron.app.emit('select-client-certificate', client, {}, 'https://example.org', [{}], () => (chosen = 'none'))
    const verdicts: number[] = []
    session?.verify?.({}, (verdict) => verdicts.push(verdict))
    expect({
      resolver: electron.did.filter((line) => line.startsWith('switch host-resolver-rules')),
      download: download.isPrevented(),
      certificate: [certificate.isPrevented(), trusted],
      login: login.isPrevented(),
      client: [client.isPrevented(), chosen],
      verdicts,
      spelling: session?.isSpellChecked,
    }).toEqual({
      resolver: ['switch host-resolver-rules MAP * ~NOTFOUND'],
      download: true,
      certificate: [true, [false]],
      login: true,
      client: [true, 'none'],
      verdicts: [-2],
      spelling: false,
    })
  })
})

describe('permissions', () => {
  it('each is refused when checked and when asked for, with its reason in the log', async () => {
    const { electron, log } = await startOnStandIn()
    const session = electron.sessions.get('')
    const outcomes = permissions.map((permission) => [
      session?.isPermittedOnCheck(permission),
      session?.isPermittedOnRequest(permission),
      log.includes(`permission refused: ${permission}: ${refusalReason(permission)}`),
    ])
    expect(outcomes).toEqual(permissions.map(() => [false, false, true]))
    expect(permissions.filter((permission) => refusalReason(permission).length < 10)).toEqual([])
  })

  it('one that nobody has heard of is refused', () => {
    expect(['teleport', 'constructor', '__proto__', ''].map(isPermitted)).toEqual([false, false, false, false])
  })

  it('devices, screens and peers are out of reach', async () => {
    const { electron, window } = await startOnStandIn()
    const session = electron.sessions.get('')
    const chosen: unknown[] = []
    const choose = (choice?: unknown): void => {
      chosen.push(choice)
    }
    const usb = createEvent()
    session?.events.emit('select-usb-device', usb, {}, choose)
    const hid = createEvent()
    session?.events.emit('select-hid-device', hid, {}, choose)
    const serial = createEvent()
    session?.events.emit('select-serial-port', serial, [{}], {}, choose)
    const bluetooth = createEvent()
    window().webContents.events.emit('select-bluetooth-device', bluetooth, [{}], choose)
    session?.display?.({}, choose)
    expect({
      prevented: [usb, hid, serial, bluetooth].map((event) => event.isPrevented()),
      chosen,
      device: session?.device?.(),
      peers: window().webContents.webRtcPolicy,
    }).toEqual({
      prevented: [true, true, true, true],
      chosen: [undefined, undefined, '', '', null],
      device: false,
      peers: 'disable_non_proxied_udp',
    })
  })
})

describe('navigation', () => {
  it('neither the page nor a frame in it goes anywhere else', async () => {
    const { window } = await startOnStandIn()
    const { webContents } = window()
    const pageAddresses = [...foreignAddresses, 'app://muqabala/other.html', 'blob:app://muqabala/0f0f']
    expect({
      page: pageAddresses.filter((address) => webContents.navigates('will-navigate', address)),
      frames: foreignAddresses.filter((address) => webContents.navigates('will-frame-navigate', address)),
    }).toEqual({ page: [], frames: [] })
  })

  it('previews may show what the page made, and a reload stays where it is; a redirect leads nowhere', async () => {
    const { window } = await startOnStandIn()
    const { webContents } = window()
    expect([
      webContents.navigates('will-frame-navigate', 'blob:app://muqabala/0f0f'),
      webContents.navigates('will-frame-navigate', 'about:srcdoc'),
      webContents.navigates('will-navigate', 'app://muqabala/index.html'),
      webContents.navigates('will-redirect', 'app://muqabala/index.html'),
    ]).toEqual([true, true, true, false])
  })

  it('no window opens, no webview attaches', async () => {
    const { window } = await startOnStandIn()
    const webview = createEvent()
    window().webContents.events.emit('will-attach-webview', webview)
    expect([
      window().webContents.openWindow('https://example.org'),
      window().webContents.openWindow('app://muqabala/index.html'),
      window().webContents.openWindow('about:blank'),
      webview.isPrevented(),
    ]).toEqual(['deny', 'deny', 'deny', true])
  })
})

describe('the window', () => {
  it('is sandboxed, isolated and without Node, and has no developer tools in the product', async () => {
    const { window, folder } = await startOnStandIn()
    expect(window().options.webPreferences).toEqual({
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
      devTools: false,
      preload: `${folder}/preload.cjs`,
    })
  })

  it('the whole process is sandboxed before it is ready, and the scheme is secure', async () => {
    const { electron } = await startOnStandIn()
    expect({ first: electron.did[0], schemes: electron.schemes }).toEqual({
      first: 'sandbox',
      schemes: [
        { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
      ],
    })
  })
})
