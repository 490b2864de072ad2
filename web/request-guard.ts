import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a request must show, besides coming from this machine. */
export interface Guard {
  /** `127.0.0.1:41234`, as this start is reached. */
  readonly authority: string
  readonly token: string
}

/** A refusal: an HTTP status and one plain line for whoever looks at the network tab. */
export interface Refusal {
  readonly status: 401 | 403 | 421
  readonly reason: string
}

/**
 * Whether a request for a file of the interface may be answered. The files are no secret, so no token is asked;
 * a foreign `Host` means a name was rebound to the loopback address, a foreign `Origin` that another site asks.
 */
export function refuseFile(guard: Guard, headers: IncomingHttpHeaders): Refusal | null {
  if (headers.host !== guard.authority) return { status: 421, reason: 'This host is not served here.' }
  if (headers.origin !== undefined && headers.origin !== `http://${guard.authority}`) return anotherSite
  return null
}

/** Whether a call or the event stream may be answered: from our own page only, and with the token of this start. */
export function refuseCall(guard: Guard, headers: IncomingHttpHeaders): Refusal | null {
  const refusal = refuseFile(guard, headers)
  if (refusal !== null) return refusal
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return anotherSite
  if (!isSameSecret(headers.authorization ?? '', `Bearer ${guard.token}`)) {
    return { status: 401, reason: 'The token of this start is missing or wrong: open the printed address.' }
  }
  return null
}

const anotherSite: Refusal = { status: 403, reason: 'Other sites may not ask here.' }

function isSameSecret(given: string, expected: string): boolean {
  const givenBytes = Buffer.from(given)
  const expectedBytes = Buffer.from(expected)
  return givenBytes.length === expectedBytes.length && timingSafeEqual(givenBytes, expectedBytes)
}
