import { useCallback, useRef, useState, type ReactNode } from 'react'
import type { Hit } from '#core/document/find.ts'
import { selectedWords, textAttribute } from '../align/selected-words.ts'
import { useCommand } from '../app/commands.tsx'
import { useWorkbench } from '../app/workbench.tsx'
import { FindPanel } from './FindPanel.tsx'
import { FindProvider } from './find-session.ts'
import { readSelectedInText } from './selected-in-text.ts'
import { useFind } from './use-find.ts'
import { useReplace } from './use-replace.ts'

export interface FindAreaProps {
  readonly isFirst: (hit: Hit) => boolean
  /** The summary is on screen, where what is found can be replaced. */
  readonly isWriting: boolean
  /** Brings an occurrence into view; the keyboard goes there only when it should. */
  readonly onGo: (hit: Hit, takesKeyboard: boolean) => void
  readonly children: ReactNode
}

/** The work, and Find beside it: its commands, its panel, and what the screens inside paint. */
export function FindArea({ isFirst, isWriting, onGo, children }: FindAreaProps) {
  const [asked, setAsked] = useState(0)
  const cameFrom = useRef<HTMLElement | null>(null)
  const { project, isReadOnly } = useWorkbench()
  const find = useFind({ project, isFirst, onVisit: useCallback((hit) => onGo(hit, false), [onGo]) })
  const { session } = find
  const [isReplacing, setReplacing] = useState(false)
  const replace = useReplace(find)
  const canReplace = isWriting && !isReadOnly
  const canStep = session.isOpen && session.words !== ''

  const open = () => {
    const focused = document.activeElement
    if (!session.isOpen) cameFrom.current = focused instanceof HTMLElement ? focused : null
    find.open(session.isOpen && focused instanceof HTMLInputElement ? '' : wordsInHand())
    setAsked(asked + 1)
  }
  const leave = () => {
    const { here } = session
    find.close()
    if (here === null) cameFrom.current?.focus()
    else onGo(here, true)
  }

  useCommand('find.open', {
    run: () => {
      setReplacing(false)
      open()
    },
  })
  useCommand('find.replace', {
    isEnabled: canReplace,
    run: () => {
      setReplacing(true)
      open()
    },
  })
  useCommand('find.next', { isEnabled: canStep, run: () => find.step(1) })
  useCommand('find.previous', { isEnabled: canStep, run: () => find.step(-1) })
  return (
    <FindProvider value={session}>
      {children}
      {find.snapshot === null ? null : (
        <FindPanel
          find={find}
          replace={isReplacing && canReplace ? replace : null}
          snapshot={find.snapshot}
          asked={asked}
          onLeave={leave}
        />
      )}
    </FindProvider>
  )
}

/** Words longer than this were selected for something else. */
const longestWords = 80

function wordsInHand(): string {
  const selected = readSelectedInText() ?? readSelectedInReport()
  return selected.length > longestWords || selected.includes('\n') ? '' : selected
}

function readSelectedInReport(): string {
  const words = selectedWords()
  if (words === null) return ''
  const text = document.querySelector(`[${textAttribute}="${CSS.escape(words.paragraphId)}"]`)?.textContent ?? ''
  return text.slice(words.from, words.to)
}
