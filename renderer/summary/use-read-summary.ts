import { startTransition, useEffect, useRef, useState } from 'react'
import type { ReadSummary } from './preview-parser.worker.ts'
import PreviewParser from './preview-parser.worker.ts?worker'

/**
 * The parsed summary, as soon as it is read; null until the first time. A worker reads one text at a time and always the
 * newest. Between two readings of a long text there is a pause in proportion, because taking over the tree also costs time
 * at the keyboard: a short summary is followed letter by letter, one of 20,000 words about twice a second.
 */
export function useReadSummary(source: string): ReadSummary | null {
  const [read, setRead] = useState<ReadSummary | null>(null)
  const reader = useRef<((source: string) => void) | null>(null)

  useEffect(() => {
    const worker = new PreviewParser()
    let isBusy = false
    let waiting: string | null = null
    let startedAt = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = (next: string) => {
      if (isBusy) {
        waiting = next
        return
      }
      isBusy = true
      startedAt = performance.now()
      worker.postMessage(next)
    }
    const askAgain = () => {
      isBusy = false
      if (waiting !== null) ask(waiting)
      waiting = null
    }
    reader.current = ask
    worker.onmessage = ({ data }: MessageEvent<ReadSummary>) => {
      startTransition(() => {
        setRead(data)
      })
      timer = setTimeout(askAgain, (performance.now() - startedAt) * pausePerReading)
    }
    return () => {
      reader.current = null
      clearTimeout(timer)
      worker.terminate()
    }
  }, [])

  useEffect(() => {
    reader.current?.(source)
  }, [source])

  return read
}

/** Length of the pause, in readings. */
const pausePerReading = 3
