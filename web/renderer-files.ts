import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'

/** A built file of the interface. */
interface RendererFile {
  readonly path: string
  readonly length: number
  readonly mediaType: string
  /** Whether its name holds a hash of its contents, so that a browser may keep it. */
  readonly isHashed: boolean
}

/** URL path → file, listed once at the start. A path that is not a key is not served, so no path can climb out. */
export type RendererFiles = ReadonlyMap<string, RendererFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Lists the built interface. Files of a kind that is not in the table are left out. Throws when the folder is missing. */
export async function listRendererFiles(folder: string): Promise<RendererFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, RendererFile>()
  for (const entry of entries) {
    const mediaType = mediaTypes[extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const urlPath = `/${relative(folder, path).split(sep).join('/')}`
    const { size } = await stat(path)
    files.set(urlPath, { path, length: size, mediaType, isHashed: urlPath.startsWith('/assets/') })
  }
  const page = files.get('/index.html')
  if (page === undefined) throw new Error(`no built interface in ${folder}`)
  files.set('/', page)
  return files
}

/** Sends one file of the list; answers whether there was one. */
export function sendRendererFile(
  files: RendererFiles,
  urlPath: string,
  isHead: boolean,
  response: ServerResponse,
): boolean {
  const file = files.get(urlPath)
  if (file === undefined) return false
  response.writeHead(200, {
    'Content-Type': file.mediaType,
    'Content-Length': file.length,
    'Cache-Control': file.isHashed ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  if (isHead) {
    response.end()
    return true
  }
  const stream = createReadStream(file.path)
  // The head is gone already: cutting the connection is the one honest answer to a file that vanished meanwhile.
  stream.on('error', () => response.destroy())
  stream.pipe(response)
  return true
}
