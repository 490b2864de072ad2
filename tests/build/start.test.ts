import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'

const repository = join(import.meta.dirname, '../..')

async function start(words: readonly string[]) {
  const home = await mkdtemp(join(tmpdir(), 'muqabala-start-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const withoutScreen = { DISPLAY: '', WAYLAND_DISPLAY: '' }
  const child = spawn(process.execPath, [join(repository, 'build/start.ts'), ...words], {
    env: {
      ...process.env,
      ...withoutScreen,
      MUQABALA_DATA: join(home, 'data'),
      MUQABALA_PROJECTS: join(home, 'projects'),
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

describe('npm start', () => {
  it.runIf(process.platform === 'linux')(
    'says in one line why there is no window, serves the workbench and leaves when asked',
    async () => {
      const child = await start(['--no-open'])
      const ended = once(child, 'exit')
      const lines: string[] = []
      for await (const line of createInterface(child.stdout)) {
        lines.push(line)
        if (line.includes('Ctrl+C')) break
      }
      const address = /http:\S+/.exec(lines.join('\n'))?.[0] ?? ''
      const page = await (await fetch(address)).text()
      child.kill('SIGTERM')
      await ended
      expect(lines.map((line) => line.replace(address, '<address>'))).toEqual([
        'Electron cannot be started here (there is no screen to open a window on), so Muqabala opens in the browser instead.',
        'Muqabala is open at <address>',
        'Leave with Ctrl+C.',
      ])
      expect(page).toContain('<title>Muqabala</title>')
      expect(child.exitCode).toBe(0)
    },
    120_000,
  )

  it('says how it is used when it is asked for what it does not know', async () => {
    const child = await start(['--brwoser'])
    let words = ''
    child.stderr.on('data', (piece: Buffer) => (words += piece.toString()))
    await once(child, 'close')
    expect([child.exitCode, words.includes('--brwoser'), words.includes('[--browser]')]).toEqual([2, true, true])
  })
})
