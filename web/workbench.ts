import { randomBytes } from 'node:crypto'
import type { Result } from '#core/base/result.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { Handlers } from '#core/host/handlers.ts'
import { formatFragment } from '#core/host/web-address.ts'
import { createEventStreams } from './event-streams.ts'
import { createPageDialogs, type ShellCalls } from './page-dialogs.ts'
import { largestBody } from './read-body.ts'
import { contentSecurityPolicy } from '#platform/interface/content-security-policy.ts'
import { listenOnLoopback, type LoopbackServer, type ServeFile } from './server.ts'

/** What the browser shell needs of the platform's service. */
export interface WorkbenchService {
  readonly handlers: Omit<Handlers, keyof ShellCalls>
  /** Opens a project by its path, as the command line names it. */
  openPath(path: string): Promise<Result<OpenedProject>>
  /** Flushes every journal and lets go of every file. */
  closeAll(): Promise<void>
}

export interface WorkbenchOptions {
  readonly createService: (emit: (event: HostEvent) => void) => WorkbenchService
  readonly serveFile: ServeFile
  readonly version: string
  /** BCP 47. */
  readonly locale: string
  /** A project to open first: its path. */
  readonly project: string | null
  /** 0: any free port. */
  readonly port: number
  readonly report: (error: unknown) => void
  /** Another policy than the product's; for development only. */
  readonly contentSecurityPolicy?: string
  /** Another limit than the product's, in bytes. */
  readonly largestBody?: number
}

export interface Workbench {
  readonly server: LoopbackServer['server']
  readonly origin: string
  /** The address to open, with this start's token and the project asked for. */
  readonly address: string
  /** How opening the project asked for went; null when none was. */
  readonly opened: Result<OpenedProject> | null
  /** Answers the calls under way, flushes and lets go of every project. */
  close(): Promise<void>
}

/** Starts the browser shell. Rejects when the port is taken. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const events = createEventStreams()
  const service = options.createService(events.emit)
  const opened = options.project === null ? null : await service.openPath(options.project)
  const token = randomBytes(32).toString('base64url')
  const loopback = await listenOnLoopback({
    handlers: { ...service.handlers, ...createPageDialogs(options.version, options.locale) },
    events,
    serveFile: options.serveFile,
    token,
    contentSecurityPolicy: options.contentSecurityPolicy ?? contentSecurityPolicy,
    largestBody: options.largestBody ?? largestBody,
    port: options.port,
    report: options.report,
  })
  const project = opened?.ok === true ? opened.value.handle : null
  return {
    server: loopback.server,
    origin: loopback.origin,
    address: `${loopback.origin}/${formatFragment({ token, project })}`,
    opened,
    async close() {
      await loopback.close()
      await service.closeAll()
    },
  }
}
