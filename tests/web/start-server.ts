import { request, type IncomingHttpHeaders } from 'node:http'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parseFragment } from '#core/host/web-address.ts'
import { readRendererFiles, serveFrom } from '../../web/renderer-files.ts'
import { serveWorkbench, type Workbench, type WorkbenchOptions } from '../../web/workbench.ts'
import { createStandIn, type StandIn } from './stand-in-service.ts'

export interface Started {
  readonly workbench: Workbench
  readonly service: StandIn
  readonly token: string
  readonly reported: unknown[]
  /** Sends exactly what it is given: `fetch` would mend paths and refuse to forge headers. */
  readonly ask: (sent: Sent) => Promise<Answer>
}

export interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

/** A browser shell over the stand-in service and a tiny built interface, closed when the test ends. */
export async function startServer(options: Partial<WorkbenchOptions> = {}): Promise<Started> {
  const files = await readRendererFiles(await tinyInterface())
  const reported: unknown[] = []
  const services: StandIn[] = []
  const workbench = await serveWorkbench({
    createService: (emit) => {
      const service = createStandIn(emit)
      services.push(service)
      return service
    },
    serveFile: serveFrom(files),
    version: '0.0.0',
    locale: 'fa-IR',
    project: null,
    port: 0,
    report: (error) => reported.push(error),
    ...options,
  })
  const [service] = services
  const token = parseFragment(new URL(workbench.address).hash)?.token
  if (service === undefined || token === undefined) throw new Error('the shell makes a service and a token')
  onTestFinished(() => workbench.close())
  return { workbench, service, token, reported, ask: (sent) => ask(workbench.origin, sent) }
}

function ask(origin: string, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(origin, { method, path, headers }, (response) => {
      const pieces: Uint8Array[] = []
      response.on('data', (piece: Uint8Array) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: new Uint8Array(Buffer.concat(pieces)),
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function tinyInterface(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-interface-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const renderer = join(folder, 'renderer')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(renderer, 'index.html'), '<!doctype html><title>Muqabala</title>')
  await writeFile(join(renderer, 'assets', 'main-a1b2c3.js'), 'export {}')
  await writeFile(join(renderer, 'assets', 'notes.map'), '{}')
  return renderer
}
