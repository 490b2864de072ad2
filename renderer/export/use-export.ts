import { useEffect, useRef, useState } from 'react'
import type { Result } from '#core/base/result.ts'
import type { HostDescription } from '#core/host/contract.ts'
import { exportFileName, formatTraits } from '#core/export/formats.ts'
import type { Host } from '#core/host/handlers.ts'
import { writeExport } from '../host/files.ts'
import type { ExportRequest } from './export.worker.ts'
import { printPage } from './print-page.ts'
import { startMaker, type StartedMaker } from './start-maker.ts'

/**
 * How far an export is, or how it ended. `answered.result` holds null when the editor chose no place for it; `handedOver` to the
 * browser's print dialog, what became of it there is not known.
 */
export type ExportState =
  | { readonly kind: 'resting' | 'comparing' | 'writing' | 'cancelled' | 'broken' | 'handedOver' }
  | { readonly kind: 'answered'; readonly result: Result<{ readonly fileName: string } | null> }

export interface Exporting {
  readonly state: ExportState
  readonly start: (prepare: () => Promise<ExportRequest>) => void
  readonly cancel: () => void
}

/** Makes and writes one file at a time, beside the page, until it is done or cancelled. Cancelled, nothing is written. */
export function useExport(host: Host, description: HostDescription): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'resting' })
  /** The export that is running; what an earlier one still answers counts for nothing. */
  const current = useRef<StartedMaker | null>(null)
  const stop = () => {
    current.current?.end()
    current.current = null
  }
  useEffect(() => stop, [])

  const run = async (maker: StartedMaker, prepare: () => Promise<ExportRequest>) => {
    const isCurrent = () => current.current === maker
    const tell = (next: ExportState) => {
      if (isCurrent()) setState(next)
    }
    try {
      tell({ kind: 'comparing' })
      const request = await prepare()
      if (!isCurrent()) return
      tell({ kind: 'writing' })
      const bytes = await maker.make(request)
      if (!isCurrent()) return
      if (request.choices.format === 'pdf' && !description.printsPdf) {
        await printPage(bytes, request.snapshot.meta.title)
        tell({ kind: 'handedOver' })
      } else {
        tell({ kind: 'answered', result: await handOver(host, description, request, bytes) })
      }
    } catch {
      tell({ kind: 'broken' })
    } finally {
      if (isCurrent()) stop()
    }
  }
  return {
    state,
    start(prepare) {
      stop()
      const maker = startMaker()
      current.current = maker
      void run(maker, prepare)
    },
    cancel() {
      stop()
      setState({ kind: 'cancelled' })
    },
  }
}

function handOver(
  host: Host,
  description: HostDescription,
  { snapshot, choices: { format } }: ExportRequest,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<{ readonly fileName: string } | null>> {
  const fileName = exportFileName(snapshot.meta.title, format)
  if (format === 'pdf') return host['export.printPdf']({ fileName, html: new TextDecoder().decode(bytes) })
  return writeExport(host, description, { fileName, mediaType: formatTraits[format].mediaType, bytes })
}
