import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { namesToOffer } from '#core/lexicon/name-offers.ts'
import { useCommand } from '../app/commands.tsx'
import { useSnapshotPart, useWorkbench } from '../app/workbench.tsx'
import type { AskLexicon } from '../lexicon/use-lexicon.ts'
import { useFoundNames } from '../names/use-found-names.ts'
import { useNamesTables } from '../names/use-names-tables.ts'
import type { EditorSession } from './editor-session.ts'

const InsertName = lazy(async () => ({ default: (await import('../names/InsertName.tsx')).InsertName }))

export interface NameToolsProps {
  readonly session: EditorSession
  /** The lexicon that reads the text. */
  readonly ask: AskLexicon
}

/** Writing names as the table spells them: offered while one is being typed, or looked for to stand at the caret or for the chosen words. */
export function NameTools({ session, ask }: NameToolsProps) {
  const { isReadOnly } = useWorkbench()
  const { view } = session
  useOfferedNames(session, ask)
  useCommand('summary.offerName', { isEnabled: !isReadOnly, run: () => void session.namePicker.ask() })
  const [looked, setLooked] = useState<string | null>(null)
  useCommand('summary.insertName', {
    isEnabled: !isReadOnly,
    run: () => {
      const selection = view.getSelection()
      setLooked(selection === null ? '' : (view.getModel()?.getValueInRange(selection) ?? ''))
    },
  })
  if (looked === null) return null
  return (
    <Suspense>
      <InsertName
        words={looked}
        onClose={() => setLooked(null)}
        onChoose={(english) => {
          // The dialog first: as long as it is there, it calls the keyboard back.
          flushSync(() => setLooked(null))
          const range = view.getSelection()
          if (range !== null) view.executeEdits('name', [{ range, text: english, forceMoveMarkers: true }])
          view.focus()
        }}
      />
    </Suspense>
  )
}

/** The project's names first, then the editor's own, then the outlets, then what the reports print and the lexicon knows. */
function useOfferedNames(session: EditorSession, ask: AskLexicon): void {
  const reports = useSnapshotPart((snapshot) => snapshot.reports)
  const { project, own } = useNamesTables()
  const found = useFoundNames(reports, ask)
  const names = useMemo(() => {
    const tables = [project, own].map(({ entries }) =>
      entries.map(({ term }) => term).filter(({ kind }) => kind === 'name'),
    )
    const outlets = reports.map(({ outlet, outletEnglish, language }) => ({
      english: outletEnglish,
      persian: language === 'fa' ? outlet : '',
      arabic: language === 'ar' ? outlet : '',
    }))
    return namesToOffer([...tables, outlets, found ?? []])
  }, [project, own, reports, found])
  useEffect(() => session.setNames(names), [session, names])
}
