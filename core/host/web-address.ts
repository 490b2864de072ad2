/**
 * Where the browser shell answers, and the address it prints.
 *
 * The token of a start is in the address's fragment, which browsers never send: it is in no request line, log or referrer.
 * The page takes it out of its address bar, keeps it for its tab (`sessionStorage`, so that a reload works) and sends it as
 * `Authorization: Bearer <token>` with every call. A cookie would go to every other port of 127.0.0.1 as well.
 */

/** POST, an encoded call; answers an encoded reply with status 200. Any other status: the host refused or is not there. */
export const callPath = '/call'

/** GET; answers the event stream, which stays open. */
export const eventsPath = '/events'

/** What the fragment of the printed address says. */
export interface WebAddress {
  readonly token: string
  /** The project to open first, as asked for on the command line. */
  readonly project: string | null
}

/** The fragment of a printed address, with its `#`. */
export function formatFragment(address: WebAddress): string {
  const project = address.project === null ? '' : `&project=${address.project}`
  return `#token=${address.token}${project}`
}

/** Reads `location.hash`; null when it holds no well-formed token. A malformed project is left out. */
export function parseFragment(hash: string): WebAddress | null {
  const fields = new Map(hash.slice(1).split('&').map(splitField))
  const token = fields.get('token')
  const project = fields.get('project')
  if (token === undefined || !wordPattern.test(token)) return null
  return { token, project: project !== undefined && wordPattern.test(project) ? project : null }
}

const wordPattern = /^[A-Za-z0-9_-]{8,64}$/

function splitField(field: string): readonly [string, string] {
  const equals = field.indexOf('=')
  return equals < 0 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)]
}
