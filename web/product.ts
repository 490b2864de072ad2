import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { HostEvent } from '#core/host/event-stream.ts'
import { findFolders } from '#platform/folders.ts'
import { createService, type Service } from '#platform/service/service.ts'

const repository = join(import.meta.dirname, '..')

/** The service on this user's own folders, with the clock and ids of this machine. */
export function createProductService(emit: (event: HostEvent) => void): Service {
  return createService({
    folders: findFolders(process.env, process.platform),
    now: () => new Date(),
    newId: randomUUID,
    emit,
    samplePath: join(repository, 'fixtures/sample.muqabala'),
  })
}

/** The built interface. */
export const rendererFolder = join(repository, 'dist/renderer')

/** As `package.json` says. */
export async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
  return v.parse(v.object({ version: v.string() }), manifest).version
}
