import { startTransition, useEffect, useRef, useState } from 'react'
import type { ReadSummary } from './preview-parser.worker.ts'
import PreviewParser from './preview-parser.worker.ts?worker'

/**
 * The parsed summary, as soon as it is read; null until the first time. A worker reads one text at a time and always the
 * newest, so that typing never waits for it and the preview is never further behind than one reading.
 */
export function useReadSummary(source: string): ReadSummary | null {
  const [read, setRead] = useState<ReadSummary | null>(null)
  const reader = useRef<((source: string) => void) | null>(null)

  useEffect(() => {
    const worker = new PreviewParser()
    let isBusy = false
    let waiting: string | null = null
    reader.current = (next) => {
      if (isBusy) {
        waiting = next
        return
      }
      isBusy = true
      worker.postMessage(next)
    }
    worker.onmessage = ({ data }: MessageEvent<ReadSummary>) => {
      isBusy = false
      startTransition(() => {
        setRead(data)
      })
      if (waiting !== null) reader.current?.(waiting)
      waiting = null
    }
    return () => {
      reader.current = null
      worker.terminate()
    }
  }, [])

  useEffect(() => {
    reader.current?.(source)
  }, [source])

  return read
}
