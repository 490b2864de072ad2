import { useEffect, useState } from 'react'
import type { LibraryEntry } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { useStatus } from '../app/status.tsx'
import { useArrivals } from '../import/use-arrivals.tsx'
import type { ArrivedFile } from '../import/use-incoming.ts'
import { StartScreen, type StartScreenProps } from './StartScreen.tsx'

export interface StartFlowProps extends Omit<StartScreenProps, 'entries' | 'onForget'> {
  readonly host: Host
  readonly onArrive: (files: readonly ArrivedFile[]) => void
}

/** The start screen with the list the host keeps. */
export function StartFlow({ host, onArrive, ...screen }: StartFlowProps) {
  const { sayProblem } = useStatus()
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null)
  const overlay = useArrivals(onArrive)

  useEffect(() => {
    let isCurrent = true
    void host['library.list']({}).then((listed) => {
      if (!isCurrent) return
      setEntries(listed.ok ? listed.value : [])
      if (!listed.ok) sayProblem(listed.problem)
    })
    return () => {
      isCurrent = false
    }
  }, [host, sayProblem])

  const forget = ({ handle }: LibraryEntry) => {
    void host['library.forget']({ handle }).then((forgotten) => {
      if (forgotten.ok) setEntries((known) => known?.filter((entry) => entry.handle !== handle) ?? null)
      else sayProblem(forgotten.problem)
    })
  }
  return (
    <>
      <StartScreen {...screen} entries={entries} onForget={forget} />
      {overlay}
    </>
  )
}
