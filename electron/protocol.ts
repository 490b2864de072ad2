import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { appHost, appScheme, isAddressOf, printHost } from './address.ts'
import type { ElectronParts, SessionPart } from './parts.ts'
import { contentSecurityPolicy } from '#platform/interface/content-security-policy.ts'
import { answerHeaders } from './security/answer-headers.ts'
import { printSecurityPolicy } from './security/print-security-policy.ts'
import { interfaceMediaTypes } from '#platform/interface/media-types.ts'

export interface ServedFile {
  readonly path: string
  readonly mediaType: string
}

/** URL path → built file. What is not in it is not served: no path is ever put together from a request. */
export type Manifest = ReadonlyMap<string, ServedFile>

/**
 * Our scheme, as secure as https. Call it once, before the app is ready. No service workers, no CORS with other schemes, and the
 * content security policy holds.
 */
export function registerScheme(protocol: ElectronParts['protocol']): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Lists the built interface once, at the start. Links and kinds of file that are not in the table above are left out.
 * Walks by itself because a recursive `readdir` does not see into an asar archive in every version of Electron.
 */
export async function listBuiltFiles(folder: string): Promise<Manifest> {
  const manifest = new Map<string, ServedFile>()
  const walk = async (at: string, urlPath: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) await walk(path, `${urlPath}${entry.name}/`)
      const mediaType = interfaceMediaTypes[extname(entry.name)]
      if (entry.isFile() && mediaType !== undefined) manifest.set(`${urlPath}${entry.name}`, { path, mediaType })
    }
  }
  await walk(folder, '/')
  if (!manifest.has('/index.html')) throw new Error(`no built interface in ${folder}`)
  return manifest
}

/** Serves the manifest as `app://muqabala/…` on a session. */
export function serveInterface(session: SessionPart, manifest: Manifest): void {
  session.protocol.handle(appScheme, (request) => answerFromManifest(manifest, request))
}

/** GET and HEAD of a file in the manifest; a refusal for everything else, and the same one whatever lies on the disk. */
export async function answerFromManifest(
  manifest: Manifest,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  if (!isAddressOf(appHost, request.url)) return refusal(404)
  const file = manifest.get(new URL(request.url).pathname)
  if (file === undefined) return refusal(404)
  const body = request.method === 'GET' ? new Uint8Array(await readFile(file.path)) : null
  return new Response(body, { headers: headersOf(file.mediaType, contentSecurityPolicy) })
}

/** Serves the pages waiting to be printed, as `app://print/…` on a session of their own. */
export function servePrintPage(session: SessionPart, readHtml: (address: string) => string | null): void {
  session.protocol.handle(appScheme, (request) => {
    const html = request.method === 'GET' && isAddressOf(printHost, request.url) ? readHtml(request.url) : null
    if (html === null) return refusal(404)
    return new Response(html, { headers: headersOf('text/html; charset=utf-8', printSecurityPolicy) })
  })
}

function headersOf(mediaType: string, policy: string): Record<string, string> {
  return { ...answerHeaders, 'Content-Type': mediaType, 'Content-Security-Policy': policy }
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: { ...answerHeaders, 'Content-Security-Policy': "default-src 'none'" } })
}
