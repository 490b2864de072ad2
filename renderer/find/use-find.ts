import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { createFinder, nothingFound, type Hit } from '#core/document/find.ts'
import type { Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useFromProject } from '../app/workbench.tsx'
import type { FindSession } from './find-session.ts'
import { stepFrom } from './step-from.ts'

export interface Find {
  readonly session: FindSession
  /** What is looked through; null while it is closed, when nothing is drawn again for any letter or command. */
  readonly snapshot: Snapshot | null
  /** Opens, or asks again with words that were selected. */
  readonly open: (selected: string) => void
  readonly close: () => void
  readonly setWords: (words: string) => void
  readonly setWholeWords: (wholeWords: boolean) => void
  readonly setAsTyped: (asTyped: boolean) => void
  /** Where the words stand in a state of the project, as asked for now. */
  readonly look: (snapshot: Snapshot) => readonly Hit[]
  readonly step: (by: 1 | -1) => void
  readonly visit: (hit: Hit) => void
}

interface FindNeeds {
  readonly project: Project
  /** Where stepping begins: the group of the screen one is on. */
  readonly isFirst: (hit: Hit) => boolean
  /** Brings an occurrence into view; the keyboard stays where it is. */
  readonly onVisit: (hit: Hit) => void
}

/** Finding in the whole project. Looking again after a keystroke or an edit never holds up typing. */
export function useFind({ project, isFirst, onVisit }: FindNeeds): Find {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [wholeWords, setWholeWords] = useState(false)
  const [asTyped, setAsTyped] = useState(false)
  const [visited, setVisited] = useState<{ readonly key: string; readonly count: number } | null>(null)
  const [finder] = useState(createFinder)
  const snapshot = useFromProject(project, () => (isOpen ? project.snapshot : null))
  const [latest, sought] = [useDeferredValue(snapshot), useDeferredValue(words)]
  const found = useMemo(
    () => (isOpen && latest !== null ? finder(latest, sought, { wholeWords, asTyped }) : nothingFound),
    [isOpen, finder, latest, sought, wholeWords, asTyped],
  )
  const here = useMemo(() => found.hits.find(({ key }) => key === visited?.key) ?? null, [found, visited])
  const visits = visited?.count ?? 0
  const session = useMemo(
    (): FindSession => ({ isOpen, words, wholeWords, asTyped, found, isLooking: sought !== words, here, visits }),
    [isOpen, words, wholeWords, asTyped, found, sought, here, visits],
  )
  const visit = useCallback(
    (hit: Hit) => {
      setVisited((before) => ({ key: hit.key, count: (before?.count ?? 0) + 1 }))
      onVisit(hit)
    },
    [onVisit],
  )
  const look = (now: Snapshot) => finder(now, words, { wholeWords, asTyped }).hits
  return {
    session,
    snapshot,
    open(selected) {
      setOpen(true)
      if (selected !== '') setWords(selected)
    },
    close: () => setOpen(false),
    setWords(next) {
      setWords(next)
      setVisited(null)
    },
    setWholeWords,
    setAsTyped,
    look,
    step(by) {
      // What is on the list may be a keystroke behind; the step is from what is typed.
      const hits = look(project.snapshot)
      const from = hits.find(({ key }) => key === visited?.key) ?? null
      const hit = stepFrom(hits, from, by, isFirst)
      if (hit !== null) visit(hit)
    },
    visit,
  }
}
