/** Where the interface lives inside the shell. No other address is ever loaded into a window. */
export const appScheme = 'app'
export const appHost = 'muqabala'
export const appOrigin = `${appScheme}://${appHost}`
export const appEntry = `${appOrigin}/index.html`

/** The host of the hidden pages that are printed to a PDF; served in a session of their own. */
export const printHost = 'print'

/** Whether an address lies on a host of our own scheme, with nothing unusual about its authority. */
export function isAddressOf(host: string, address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  return url.protocol === `${appScheme}:` && url.host === host && url.username === '' && url.password === ''
}

/** Whether a `blob:` address was made by our own page. */
export function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isAddressOf(appHost, address.slice('blob:'.length))
}
