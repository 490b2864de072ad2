import { appHost, isAddressOf, isOwnBlob, printHost } from '../address.ts'
import type { ContentsPart, Navigation } from '../parts.ts'

/**
 * Holds a page where it is: it navigates nowhere, opens no window, attaches no webview, picks no device and talks to no peer.
 * Registered for every page Electron makes, whoever makes it.
 */
export function lockContents(contents: ContentsPart, log: (line: string) => void): void {
  const refuse = (navigation: Navigation): void => {
    navigation.preventDefault()
    log(`navigation refused: ${navigation.url.slice(0, 200)}`)
  }
  contents.on('will-navigate', (navigation) => {
    // A reload from the developer's menu navigates to the page itself.
    if (navigation.url !== contents.mainFrame.url || !isOwnPage(navigation.url)) refuse(navigation)
  })
  contents.on('will-frame-navigate', (navigation) => {
    if (!isOwnPage(navigation.url) && !isOwnBlob(navigation.url) && navigation.url !== 'about:srcdoc')
      refuse(navigation)
  })
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault()
    callback('')
  })
  contents.setWindowOpenHandler(({ url }) => {
    log(`window refused: ${url.slice(0, 200)}`)
    return { action: 'deny' }
  })
  // WebRTC opens UDP sockets that no request handler sees; without a proxy this policy leaves it none.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function isOwnPage(address: string): boolean {
  return isAddressOf(appHost, address) || isAddressOf(printHost, address)
}
