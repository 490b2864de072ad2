import { decode, encode } from '@msgpack/msgpack'
import * as v from 'valibot'
import { failure, type Result } from '../base/result.ts'
import type { CallName, ReplyOf, RequestOf } from './contract.ts'
import { parseReply } from './handlers.ts'

/**
 * One call and its reply as MessagePack, for hosts at the other end of a byte stream: bytes stay bytes and need no base64.
 * Decoding never throws, whatever the bytes; what the schemas of the contract ask is checked after it.
 */

/** The media type registered for MessagePack; no cross-site form or simple request can carry it. */
export const wireMediaType = 'application/vnd.msgpack'

export interface Call {
  readonly name: string
  readonly request: unknown
}

/** Longest list or map one message may announce: it is allocated before its entries are read. */
const longestList = 1_000_000

const callSchema = v.strictObject({ name: v.pipe(v.string(), v.maxLength(64)), request: v.unknown() })

export function encodeCall<Name extends CallName>(name: Name, request: RequestOf<Name>): Uint8Array<ArrayBuffer> {
  return encode({ name, request })
}

/** The call in the bytes, its request not yet checked: that is `serveCall`'s. Anything else is `badRequest`. */
export function decodeCall(bytes: Uint8Array): Result<Call> {
  const decoded = decodeValue(bytes)
  const parsed = decoded.ok ? v.safeParse(callSchema, decoded.value) : null
  return parsed?.success === true ? { ok: true, value: parsed.output } : failure('badRequest', { call: '' })
}

export function encodeReply(reply: Result<unknown>): Uint8Array<ArrayBuffer> {
  return encode(reply)
}

/** The reply to a call of that name, checked against the contract. Anything else is `badReply`. */
export function decodeReply<Name extends CallName>(name: Name, bytes: Uint8Array): Result<ReplyOf<Name>> {
  const decoded = decodeValue(bytes)
  return decoded.ok ? parseReply(name, decoded.value) : failure('badReply', { call: name })
}

function decodeValue(bytes: Uint8Array): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: decode(bytes, { maxArrayLength: longestList, maxMapLength: longestList }) }
  } catch {
    // The library throws several kinds of errors for bad bytes; the caller has one answer for all of them.
    return { ok: false }
  }
}
