import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../app/commands.tsx'
import { useFindSession } from '../find/find-session.ts'
import { useWorkbench } from '../app/workbench.tsx'
import { CitationCardView } from './CitationCardView.tsx'
import { ClaimPickerView } from './ClaimPickerView.tsx'
import { NamePickerView } from './NamePickerView.tsx'
import { DraftTools } from './draft/DraftTools.tsx'
import { PutTools } from './claims/PutTools.tsx'
import { CommentTools } from './comments/CommentTools.tsx'
import css from './editor.module.css'
import { openEditor, type EditorSession } from './editor-session.ts'
import { LensTools } from './LensTools.tsx'
import type { ReadSummary } from './preview-parser.worker.ts'
import type { RevealedWords } from './revealed-words.ts'
import { TextScroll } from './scroll/TextScroll.tsx'
import type { Snapshot } from '#core/document/snapshot.ts'
import { revealSpan } from './find-marks.ts'
import { NameTools } from './NameTools.tsx'
import type { AskLexicon } from '../lexicon/use-lexicon.ts'
import { EditorWidget } from './EditorWidget.tsx'
import { useShownLint } from './lint/use-shown-lint.ts'
import type { ShownLint } from './lint/use-lint-walk.ts'

/** One origin for whatever is typed here, in whichever window of this page's life. */
const typing = Symbol('summary typing')

export interface SummaryEditorProps {
  readonly reveal: RevealedWords | null
  readonly lint: ShownLint
  /** The lexicon that reads the text. */
  readonly ask: AskLexicon
  /** The text as it was read last. */
  readonly read: ReadSummary | null
  readonly cited: Snapshot
  readonly onOpenInAlign: (paragraphId: string) => void
}

/** The summary as it is written: Monaco in its own left-to-right box, with what hangs over the text. */
export function SummaryEditor({ reveal, lint, ask, read, cited, onOpenInAlign }: SummaryEditorProps) {
  const { t } = useTranslation('summary')
  const { project, isReadOnly } = useWorkbench()
  const box = useRef<HTMLDivElement>(null)
  const [session, setSession] = useState<EditorSession | null>(null)

  useEffect(() => {
    if (box.current === null) return
    const leaving = new AbortController()
    project.trackTyping(typing)
    const opening = openEditor(box.current, leaving.signal, {
      text: project.summary,
      typingOrigin: typing,
      isReadOnly,
      snapshot: project.snapshot,
    })
    void opening.then((opened) => {
      if (!leaving.signal.aborted) setSession(opened)
    })
    return () => {
      leaving.abort()
      setSession(null)
      void opening.then((opened) => opened?.dispose())
    }
  }, [project, isReadOnly])

  useEffect(() => {
    session?.setSnapshot(project.snapshot)
    // Letters are followed in the text itself.
  }, [session, project, cited])

  useEffect(() => {
    session?.setWords({ label: t('editor'), placeholder: isReadOnly ? '' : t('placeholder') })
  }, [session, t, isReadOnly])

  useShownLint(session, lint)

  const { found, here } = useFindSession()
  useEffect(() => {
    const inText = found.hits.filter(({ place }) => place.kind === 'summary').map(({ span }) => span)
    session?.found.show(inText, here?.place.kind === 'summary' ? here.span : null)
  }, [session, found, here])
  useEffect(() => {
    if (session !== null && reveal !== null) revealSpan(session.view, reveal.span, reveal.takesKeyboard)
  }, [session, reveal])

  // The project's own commands leave these keys to fields; here they mean the whole project, the text included.
  useCommand('summary.undo', { isEnabled: !isReadOnly, run: () => void project.undo() })
  useCommand('summary.redo', { isEnabled: !isReadOnly, run: () => void project.redo() })
  useCommand('summary.sources', { isEnabled: session !== null, run: () => session?.card.showAtCaret() })

  return (
    <div ref={box} className={css['box']} dir="ltr" lang="en" data-typing>
      {session === null ? null : (
        <>
          <Hanging session={session} cited={cited} onOpenInAlign={onOpenInAlign} />
          <DraftTools session={session} />
          <NameTools session={session} ask={ask} />
          <CommentTools session={session} />
          <LensTools session={session} read={read} cited={cited} />
          <TextScroll view={session.view} />
          <PutTools view={session.view} />
        </>
      )}
    </div>
  )
}

interface HangingProps {
  readonly session: EditorSession
  readonly cited: Snapshot
  readonly onOpenInAlign: (paragraphId: string) => void
}

/** The list of claims or names while one is picked, else the sources of a citation. */
function Hanging({ session, cited, onOpenInAlign }: HangingProps) {
  const { view, picker, namePicker, card } = session
  const picking = useSyncExternalStore(picker.picking.subscribe, picker.picking.get)
  const naming = useSyncExternalStore(namePicker.picking.subscribe, namePicker.picking.get)
  const shown = useSyncExternalStore(card.shown.subscribe, card.shown.get)
  if (picking !== null) {
    return (
      <EditorWidget view={view} id="claims" lineNumber={picking.lineNumber} at={picking.from}>
        <ClaimPickerView
          picking={picking}
          snapshot={cited}
          readTextbox={session.readTextbox}
          onAccept={picker.accept}
        />
      </EditorWidget>
    )
  }
  if (naming !== null) {
    return (
      <EditorWidget view={view} id="names" lineNumber={naming.lineNumber} at={naming.from}>
        <NamePickerView picking={naming} readTextbox={session.readTextbox} onAccept={namePicker.accept} />
      </EditorWidget>
    )
  }
  if (shown === null) return null
  return (
    <EditorWidget
      view={view}
      id="sources"
      lineNumber={shown.range.startLineNumber}
      at={shown.range.startColumn - 1}
      takesKeyboard={shown.hasKeyboard}
    >
      <CitationCardView
        shown={shown}
        snapshot={cited}
        onOpen={(paragraphId) => {
          card.close()
          onOpenInAlign(paragraphId)
        }}
        onClose={card.close}
        onHold={card.holdOpen}
      />
    </EditorWidget>
  )
}
