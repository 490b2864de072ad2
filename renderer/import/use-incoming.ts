import { useCallback, useEffect, useRef, useState } from 'react'
import type { PickedFile } from '#core/host/contract.ts'
import { withDraft, withReading, type EditedDraft, type Incoming } from './drafts.ts'
import { readDraft } from './read-draft.ts'

/** A file as it came, by a dialog, by dropping or by pasting. */
export interface ArrivedFile extends PickedFile {
  readonly isPasted?: boolean
}

export interface IncomingFiles {
  readonly incoming: readonly Incoming[]
  readonly add: (files: readonly ArrivedFile[]) => void
  readonly remove: (id: string) => void
  readonly edit: (id: string, change: (edited: EditedDraft) => EditedDraft) => void
}

/**
 * The files on their way in; each is read as soon as it comes. `near` is a day the event is known to be near, ISO, against
 * which dates without a year are read.
 */
export function useIncoming(first: readonly ArrivedFile[], near: string | null): IncomingFiles {
  const [incoming, setIncoming] = useState<readonly Incoming[]>(() => first.map(startReading))
  const started = useRef(new Map<string, AbortController>())

  useEffect(() => {
    for (const { id, fileName, bytes, reading } of incoming) {
      if (started.current.has(id) || reading.kind !== 'underWay') continue
      const stop = new AbortController()
      started.current.set(id, stop)
      void readDraft(fileName, bytes, near, stop.signal).then((read) =>
        setIncoming((known) => withReading(known, id, read)),
      )
    }
  }, [incoming, near])

  // Whoever leaves the import waits for nothing any more.
  useEffect(() => {
    const all = started.current
    return () => {
      for (const stop of all.values()) stop.abort()
      all.clear()
    }
  }, [])

  return {
    incoming,
    add: useCallback((files) => setIncoming((known) => [...known, ...files.map(startReading)]), []),
    remove: useCallback((id) => {
      started.current.get(id)?.abort()
      setIncoming((known) => known.filter((file) => file.id !== id))
    }, []),
    edit: useCallback((id, change) => setIncoming((known) => withDraft(known, id, change)), []),
  }
}

function startReading({ fileName, bytes, isPasted = false }: ArrivedFile): Incoming {
  return { id: crypto.randomUUID(), fileName, bytes, isPasted, reading: { kind: 'underWay' } }
}
