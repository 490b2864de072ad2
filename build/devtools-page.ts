import * as v from 'valibot'

/**
 * One page of a running Chromium or Electron over the DevTools protocol. Playwright is not used for this: over a plain DevTools port it asks for
 * browser contexts, which Electron does not have.
 */
export interface DevtoolsPage {
  readonly url: string
  /** The value of an expression in the page, promises awaited; throws what it throws. */
  evaluate(expression: string): Promise<unknown>
  close(): void
}

const targetsSchema = v.array(
  v.object({ type: v.string(), url: v.string(), webSocketDebuggerUrl: v.optional(v.string()) }),
)

const answerSchema = v.object({
  id: v.number(),
  result: v.object({
    result: v.object({ value: v.optional(v.unknown()) }),
    exceptionDetails: v.optional(
      v.object({ text: v.string(), exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
    ),
  }),
})

/** The page whose address begins so; null while there is none. */
export async function findPage(port: number, address: string): Promise<DevtoolsPage | null> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`)
  const targets = v.parse(targetsSchema, await response.json())
  const target = targets.find(({ type, url }) => type === 'page' && url.startsWith(address))
  return target?.webSocketDebuggerUrl === undefined ? null : connect(target.url, target.webSocketDebuggerUrl)
}

async function connect(url: string, socketAddress: string): Promise<DevtoolsPage> {
  const socket = new WebSocket(socketAddress)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('the developer port does not answer')))
  })
  let lastId = 0
  return {
    url,
    close: () => socket.close(),
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        lastId += 1
        const id = lastId
        const listen = (message: { readonly data: unknown }): void => {
          const answer = v.safeParse(answerSchema, JSON.parse(String(message.data)))
          if (!answer.success || answer.output.id !== id) return
          socket.removeEventListener('message', listen)
          const { result, exceptionDetails } = answer.output.result
          if (exceptionDetails === undefined) resolve(result.value)
          else reject(new Error(exceptionDetails.exception?.description ?? exceptionDetails.text))
        }
        socket.addEventListener('message', listen)
        socket.addEventListener('close', () => reject(new Error('the window closed')), { once: true })
        const params = { expression, awaitPromise: true, returnByValue: true }
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
      }),
  }
}
