import { describe, expect, it } from 'vitest'
import { createBridge, type RendererPart } from '../../electron/bridge.ts'

describe('what the page sees of Electron', () => {
  it('is two functions', () => {
    expect(Object.keys(createBridge(createRenderer().renderer))).toEqual(['call', 'on'])
  })

  it('calls go over one channel, whatever the page names', async () => {
    const { renderer, invoked } = createRenderer()
    const reply = await createBridge(renderer).call('muqabala:event', { handle: 'x' })
    expect([reply, invoked]).toEqual(['reply', [['muqabala:call', 'muqabala:event', { handle: 'x' }]]])
  })

  it('events reach those who listen, without Electron’s event object, until they stop', () => {
    const { renderer, send } = createRenderer()
    const heard: unknown[][] = []
    const stop = createBridge(renderer).on('menu.command', (...given: unknown[]) => heard.push(given))
    send('menu.command', { command: 'edit.undo' })
    send('project.takenOver', { handle: 'other' })
    stop()
    send('menu.command', { command: 'edit.redo' })
    expect(heard).toEqual([[{ command: 'edit.undo' }]])
  })

  it('what came before anybody listened is delivered first, once', () => {
    const { renderer, send } = createRenderer()
    const bridge = createBridge(renderer)
    send('project.requested', { handle: 'first' })
    send('menu.command', { command: 'edit.undo' })
    const heard: unknown[] = []
    bridge.on('project.requested', (payload: unknown) => heard.push(payload))
    bridge.on('project.requested', (payload: unknown) => heard.push(payload))
    expect(heard).toEqual([{ handle: 'first' }])
  })

  it('keeps no more than a handful for a page that never listens', () => {
    const { renderer, send } = createRenderer()
    const bridge = createBridge(renderer)
    for (let count = 0; count < 1000; count += 1) send('menu.command', { command: `c${count}` })
    const heard: unknown[] = []
    bridge.on('menu.command', (payload: unknown) => heard.push(payload))
    expect(heard).toHaveLength(32)
  })

  it.each(['', 'ipc-message', '__proto__', 'constructor', 7, null, undefined, {}])(
    'listening for %j throws',
    (event) => {
      const bridge = createBridge(createRenderer().renderer)
      expect(() => bridge.on(event, () => undefined)).toThrow('no such event')
    },
  )

  it('a listener that is no function throws, and so does no event that is none', () => {
    const { renderer, send } = createRenderer()
    const bridge = createBridge(renderer)
    expect(() => bridge.on('menu.command', 'alert(1)')).toThrow('no function')
    expect(() => send(7, {})).not.toThrow()
    expect(() => send('__proto__', {})).not.toThrow()
  })
})

function createRenderer() {
  const listeners: ((event: unknown, ...sent: unknown[]) => void)[] = []
  const invoked: unknown[][] = []
  const renderer: RendererPart = {
    invoke: (channel, ...sent) => {
      invoked.push([channel, ...sent])
      return Promise.resolve('reply')
    },
    on: (_channel, listener) => listeners.push(listener),
  }
  const send = (...sent: unknown[]): void => {
    for (const listener of listeners) listener({ sender: 'Electron’s own' }, ...sent)
  }
  return { renderer, invoked, send }
}
