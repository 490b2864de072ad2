import { useEffect, useState } from 'react'
import type { ExportRequest } from './export.worker.ts'
import { startMaker, type StartedMaker } from './start-maker.ts'

/** A click on the next choice comes sooner than that. */
const pauseMs = 120

export interface Preview {
  /** An HTML page; null until the first is made, and where nothing goes in. */
  readonly page: string | null
  /** `stale`: a newer one is being made. */
  readonly state: 'fresh' | 'stale' | 'failed'
}

type Prepare = () => Promise<ExportRequest>

/** The latest preview and what it was made of. */
interface Made {
  readonly of: Prepare | null
  readonly page: string | null
  readonly hasFailed: boolean
}

/** What the export will look like, made beside the page. It is made anew whenever `prepare` is another function; null for none. */
export function usePreview(prepare: Prepare | null): Preview {
  const [made, setMade] = useState<Made>({ of: null, page: null, hasFailed: false })
  const [keeper] = useState(keepMaker)
  useEffect(() => keeper.end, [keeper])
  useEffect(() => {
    if (prepare === null) return
    let isWanted = true
    const timer = setTimeout(() => {
      prepare()
        .then((request) => (isWanted ? keeper.maker().preview(request) : null))
        .then(
          (page) => {
            if (isWanted && page !== null) setMade({ of: prepare, page, hasFailed: false })
          },
          () => {
            if (isWanted) setMade(({ page }) => ({ of: prepare, page, hasFailed: true }))
          },
        )
    }, pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [keeper, prepare])
  if (prepare === null) return { page: null, state: 'fresh' }
  return { page: made.page, state: made.of !== prepare ? 'stale' : made.hasFailed ? 'failed' : 'fresh' }
}

/** One maker for all previews of a dialog, started for the first. */
function keepMaker(): { readonly maker: () => StartedMaker; readonly end: () => void } {
  let started: StartedMaker | null = null
  return {
    maker: () => (started ??= startMaker()),
    end() {
      started?.end()
      started = null
    },
  }
}
