import { appHost, isAddressOf, isOwnBlob } from '../address.ts'
import type { SessionPart } from '../parts.ts'
import { isPermitted, refusalReason } from './permissions.ts'

export interface SessionRules {
  /** Whether an address may be loaded. */
  isAllowed(address: string): boolean
  log(line: string): void
}

/** Chromium's network service: -2 fails the connection whatever it thinks of the certificate itself. */
const refuseCertificate = -2

/**
 * Takes everything from a session that a page on it could use to reach out: network, permissions, devices, screen capture,
 * downloads, and the spell checker, which would fetch dictionaries.
 */
export function lockSession(session: SessionPart, rules: SessionRules): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const isAllowed = rules.isAllowed(details.url)
    if (!isAllowed) rules.log(`request cancelled: ${addressWithoutQuery(details.url)}`)
    callback({ cancel: !isAllowed })
  })
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission))
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    const isGranted = isPermitted(permission)
    if (!isGranted) rules.log(`permission refused: ${permission}: ${refusalReason(permission)}`)
    callback(isGranted)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.setCertificateVerifyProc((_request, callback) => callback(refuseCertificate))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.on('select-usb-device', (event, _details, callback) => {
    event.preventDefault()
    callback()
  })
  session.on('select-hid-device', (event, _details, callback) => {
    event.preventDefault()
    callback()
  })
  session.on('select-serial-port', (event, _ports, _contents, callback) => {
    event.preventDefault()
    callback('')
  })
}

/**
 * What the workbench's own session may load: our scheme, and what is already in the page (`blob:` of our own, `data:`).
 * The developer tools are pages of Chromium's own and only open in a checkout.
 */
export function isWorkbenchRequest(address: string, isDevelopment: boolean): boolean {
  if (isAddressOf(appHost, address) || isOwnBlob(address) || address.startsWith('data:')) return true
  return isDevelopment && address.startsWith('devtools://')
}

function addressWithoutQuery(address: string): string {
  return address.slice(0, 200).split(/[?#]/, 1)[0] ?? ''
}
