import { startTransition, useEffect, useState } from 'react'
import { useWorkbench } from '../app/workbench.tsx'
import type { ReadSummary } from './preview-parser.worker.ts'
import PreviewParser from './preview-parser.worker.ts?worker'

/**
 * The parsed summary, as soon as it is read; null until the first time. A worker reads one text at a time and always the
 * newest. Between two readings of a long text there is a pause in proportion, because taking over the tree also costs time
 * at the keyboard: a short summary is followed letter by letter, one of 20,000 words about twice a second.
 */
export function useReadSummary(): ReadSummary | null {
  const { project } = useWorkbench()
  const [read, setRead] = useState<ReadSummary | null>(null)

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
    worker.onmessage = ({ data }: MessageEvent<ReadSummary>) => {
      startTransition(() => {
        setRead(data)
      })
      timer = setTimeout(askAgain, (performance.now() - startedAt) * pausePerReading)
    }
    let source: string | null = null
    const follow = () => {
      const { summary } = project.snapshot
      if (summary === source) return
      source = summary
      ask(summary)
    }
    follow()
    const stop = project.subscribe(follow)
    return () => {
      stop()
      clearTimeout(timer)
      worker.terminate()
    }
  }, [project])

  return read
}

/** Length of the pause, in readings. */
const pausePerReading = 3
