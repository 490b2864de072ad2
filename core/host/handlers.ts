import * as v from 'valibot'
import { failure, type Result } from '../base/result.ts'
import { contract, isCallName, problemSchema, type CallName, type ReplyOf, type RequestOf } from './contract.ts'

/** One function a call. What a host must bring to serve the interface. */
export type Handlers = {
  readonly [Name in CallName]: (request: RequestOf<Name>) => Promise<Result<ReplyOf<Name>>>
}

/** What the interface holds: the same functions, wherever they run. */
export type Host = Handlers

const replyEnvelope = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), problem: problemSchema }),
])

/**
 * Serves one call that came over a border: checks the name and the request, calls the handler, checks its reply.
 * Never throws for anything the other side sent; a handler's own bug does throw.
 */
export async function serveCall(handlers: Handlers, name: string, request: unknown): Promise<Result<unknown>> {
  if (!isCallName(name)) return failure('badRequest', { call: name.slice(0, 64) })
  return serve(handlers, name, request)
}

async function serve<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  request: unknown,
): Promise<Result<ReplyOf<Name>>> {
  const parsed = parseRequest(name, request)
  if (!parsed.ok) return parsed
  const result = await handlers[name](parsed.value)
  if (!result.ok) return result
  return v.is(contract[name].reply, result.value) ? result : failure('badReply', { call: name })
}

function parseRequest<Name extends CallName>(name: Name, request: unknown): Result<RequestOf<Name>> {
  const schema: v.GenericSchema<unknown, RequestOf<Name>> = contract[name].request
  const parsed = v.safeParse(schema, request)
  return parsed.success ? { ok: true, value: parsed.output } : failure('badRequest', { call: name })
}

/** Checks what came back over a border for one call. */
export function parseReply<Name extends CallName>(name: Name, reply: unknown): Result<ReplyOf<Name>> {
  const envelope = v.safeParse(replyEnvelope, reply)
  if (!envelope.success) return failure('badReply', { call: name })
  if (!envelope.output.ok) return envelope.output
  const schema: v.GenericSchema<unknown, ReplyOf<Name>> = contract[name].reply
  const parsed = v.safeParse(schema, envelope.output.value)
  return parsed.success ? { ok: true, value: parsed.output } : failure('badReply', { call: name })
}
