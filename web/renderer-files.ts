import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { ServeFile } from './server.ts'
import { interfaceMediaTypes } from '#platform/interface/media-types.ts'

/** A built file of the interface, held in memory: a build that runs meanwhile cannot pull it away from an open tab. */
interface RendererFile {
  readonly bytes: Buffer
  readonly mediaType: string
  readonly cacheControl: string
}

/** URL path → file, read once at the start. A path that is not a key is not served, so no path can climb out. */
export type RendererFiles = ReadonlyMap<string, RendererFile>

/** Reads the built interface. Files of a kind that is not in the table are left out. Rejects when there is no page. */
export async function readRendererFiles(folder: string): Promise<RendererFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, RendererFile>()
  for (const entry of entries) {
    const mediaType = interfaceMediaTypes[extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const urlPath = `/${relative(folder, path).split(sep).join('/')}`
    // Names under assets/ hold a hash of the contents, so that a browser may keep them for good.
    const cacheControl = urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
    files.set(urlPath, { bytes: await readFile(path), mediaType, cacheControl })
  }
  const page = files.get('/index.html')
  if (page === undefined) throw new Error(`no built interface in ${folder}`)
  return files.set('/', page)
}

/** Serves the files of the list and nothing else. */
export function serveFrom(files: RendererFiles): ServeFile {
  return (urlPath, request, response) => {
    const file = files.get(urlPath)
    if (file === undefined) return false
    response.writeHead(200, {
      'Content-Type': file.mediaType,
      'Content-Length': file.bytes.length,
      'Cache-Control': file.cacheControl,
    })
    response.end(request.method === 'HEAD' ? undefined : file.bytes)
    return true
  }
}
