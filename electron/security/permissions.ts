import type { Permission } from '../parts.ts'

/**
 * Every permission Electron knows and why the interface goes without it. One that Electron adds does not compile until it has its
 * line here; one that Chromium adds at run time is refused all the same. Nothing is granted today.
 */
const reasons: Readonly<Record<Permission, string>> = {
  ar: 'no scene is shown',
  'automatic-fullscreen': 'full screen is the native menu’s, by the editor’s own hand',
  'background-fetch': 'nothing is fetched',
  'background-sync': 'nothing is synchronised',
  'captured-surface-control': 'no screen is captured',
  'clipboard-read':
    'pasting is the keyboard’s and the menu’s, which need no permission; nothing reads the clipboard by itself',
  'clipboard-sanitized-write': 'copying is the keyboard’s and the menu’s, which need no permission',
  'deprecated-sync-clipboard-read': 'as clipboard-read',
  'display-capture': 'sources under embargo may be on screen',
  fileSystem: 'files come through the host’s dialogs; paths never reach the page',
  fullscreen: 'full screen is the native menu’s',
  geolocation: 'where the editor sits is nobody’s business',
  'geolocation-approximate': 'as geolocation',
  'hand-tracking': 'no scene is shown',
  hid: 'no device is used',
  'idle-detection': 'the editor is not watched',
  keyboardLock: 'system keys stay the system’s',
  'local-fonts': 'every face is bundled, and the list of installed ones identifies a machine',
  'local-network': 'no network at all',
  'local-network-access': 'no network at all',
  'loopback-network': 'no network at all',
  media: 'no camera and no microphone',
  mediaKeySystem: 'nothing protected is played',
  midi: 'no device is used',
  midiSysex: 'no device is used',
  nfc: 'no device is used',
  notifications: 'saving is shown where it happens, not announced',
  openExternal: 'no link leaves the workbench by itself',
  'payment-handler': 'nothing is sold',
  'periodic-background-sync': 'nothing is synchronised',
  'persistent-storage': 'projects are files; the page keeps nothing worth protecting',
  pointerLock: 'the pointer stays the editor’s',
  'screen-wake-lock': 'reading does not need it',
  sensors: 'no sensor is read',
  serial: 'no device is used',
  'smart-card': 'no device is used',
  'speaker-selection': 'nothing is played',
  'storage-access': 'there is no other site',
  'system-wake-lock': 'nothing runs for hours',
  'top-level-storage-access': 'there is no other site',
  usb: 'no device is used',
  vr: 'no scene is shown',
  'web-app-installation': 'it is installed already',
  'web-printing': 'printing goes through the host',
  'window-management': 'one window, placed by the editor',
  unknown: 'what has no name gets no leave',
}

/** A permission that is ever needed goes here, with its reason beside it, and out of the table above. */
const granted: ReadonlySet<string> = new Set()

/** Whether the page may; asked for every check and every request. */
export function isPermitted(permission: string): boolean {
  return granted.has(permission)
}

/** Why not, for the log. */
export function refusalReason(permission: Permission): string {
  return Object.hasOwn(reasons, permission) ? reasons[permission] : 'not known to this version'
}
