import type { AppPart } from '../parts.ts'

/** Chromium switches, each with what it closes. They work only before the app is ready. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name and no literal address resolves, in Chromium's own services either.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Features that would talk to a server or to the local network by themselves.
  ['disable-features', 'MediaRouter,DialMediaRouteProvider,OptimizationHints,AutofillServerCommunication'],
]

/** Closes what is open by default in the whole process. Call it before the app is ready. */
export function hardenApp(app: AppPart): void {
  app.enableSandbox()
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault()
    callback()
  })
  app.on('login', (event) => event.preventDefault())
}

/** As `hardenApp`, for what exists only once the app is ready. */
export function hardenResolver(app: AppPart): void {
  app.configureHostResolver({
    enableBuiltInResolver: false,
    secureDnsMode: 'off',
    enableAdditionalDnsQueryTypes: false,
  })
}
