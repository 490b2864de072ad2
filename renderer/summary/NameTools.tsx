import { lazy, Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '../app/commands.tsx'
import { useWorkbench } from '../app/workbench.tsx'
import type { EditorSession } from './editor-session.ts'

const InsertName = lazy(async () => ({ default: (await import('../names/InsertName.tsx')).InsertName }))

/** Writing names as the table spells them: at the caret, or in place of the chosen words. */
export function NameTools({ session }: { readonly session: EditorSession }) {
  const { isReadOnly } = useWorkbench()
  const { view } = session
  const [looked, setLooked] = useState<string | null>(null)
  useCommand({
    id: 'summary.insertName',
    titleKey: 'commands:insertName',
    group: 'summary',
    keys: ['Mod+Alt+N'],
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
