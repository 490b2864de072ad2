import type { Text } from 'yjs'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import type { NameOffer, OfferedName } from '#core/lexicon/name-offers.ts'
import { offerSelectedInText } from '../find/selected-in-text.ts'
import { bindText } from './binding.ts'
import { showCitations, type CitationCard } from './citation-card.ts'
import { pickClaims } from './claim-picker.ts'
import { markFound, type FindMarks } from './find-marks.ts'
import { markFindings, type LintMarks } from './lint/lint-marks.ts'
import { markText } from './marks.ts'
import { editor } from './monaco.ts'
import { pickNames } from './name-picker.ts'
import { columnOf, loadDraftFace, measure, paper } from './paper.ts'
import type { Picker } from './pick-from-list.ts'
import { followTheme } from './theme.ts'

/** One Monaco editor on the summary and everything that goes with it. */
export interface EditorSession {
  readonly view: editor.IStandaloneCodeEditor
  readonly picker: Picker<Claim>
  readonly namePicker: Picker<NameOffer>
  readonly card: CitationCard
  readonly found: FindMarks
  readonly linted: LintMarks
  /** The element that has the keyboard while one writes. */
  readonly readTextbox: () => Element | null
  setSnapshot(snapshot: Snapshot): void
  /** The names that are offered while one writes, in the order in which they are offered. */
  setNames(names: readonly OfferedName[]): void
  /** What screen readers call it, and what stands where nothing is written yet. */
  setWords(words: { readonly label: string; readonly placeholder: string }): void
  dispose(): void
}

export interface SessionOptions {
  readonly text: Text
  readonly typingOrigin: unknown
  readonly isReadOnly: boolean
  readonly snapshot: Snapshot
}

/**
 * Opens the editor in a box of the page; null when it is no longer wanted by the time it could. The drafting face must be
 * there before: Monaco measures letters when it is created, and again only when told to.
 */
export async function openEditor(
  box: HTMLElement,
  wanted: AbortSignal,
  options: SessionOptions,
): Promise<EditorSession | null> {
  const fontFamily = await loadDraftFace(box)
  if (wanted.aborted) return null

  const stopTheme = followTheme()
  const model = editor.createModel('', 'plaintext')
  const view = editor.create(box, {
    ...paper,
    model,
    fontFamily,
    wordWrapColumn: columnOf(fontFamily),
    readOnly: options.isReadOnly,
    domReadOnly: options.isReadOnly,
  })
  const fitMargin = ({ width }: { readonly width: number }) => {
    const margin = width < measure.narrowBelow ? measure.marginNarrow : measure.marginWide
    if (view.getOption(editor.EditorOption.lineDecorationsWidth) !== margin) {
      view.updateOptions({ lineDecorationsWidth: margin })
    }
  }
  fitMargin(view.getLayoutInfo())
  const fitting = view.onDidLayoutChange(fitMargin)

  let { snapshot } = options
  const unbind = bindText(options.text, model, {
    origin: options.typingOrigin,
    isReadOnly: options.isReadOnly,
    onUndo(offset) {
      const position = model.getPositionAt(offset)
      view.setPosition(position)
      view.revealPositionInCenterIfOutsideViewport(position)
    },
  })
  const readTextbox = () => box.querySelector('[role="textbox"]')
  // Monaco leaves this unsaid.
  if (options.isReadOnly) readTextbox()?.setAttribute('aria-readonly', 'true')
  const place = places.get(options.text)
  if (place !== undefined) view.restoreViewState(place)
  // Whoever came here by key finds the keyboard in the text; a pressed button keeps it.
  if (document.activeElement === document.body) view.focus()
  const marks = markText(model, snapshot)
  const picker = pickClaims(view, () => snapshot.claims)
  let names: readonly OfferedName[] = []
  const namePicker = pickNames(view, () => names)
  const card = showCitations(view)
  const stopOffering = offerSelectedInText(() => {
    const selection = view.getSelection()
    return selection === null || !view.hasTextFocus() ? null : model.getValueInRange(selection)
  })

  return {
    view,
    picker,
    namePicker,
    card,
    found: markFound(model),
    linted: markFindings(model),
    readTextbox,
    setSnapshot(next) {
      snapshot = next
      marks.setSnapshot(next)
    },
    setNames(next) {
      names = next
    },
    setWords({ label, placeholder }) {
      view.updateOptions({ ariaLabel: label, placeholder })
    },
    dispose() {
      const left = view.saveViewState()
      if (left !== null) places.set(options.text, left)
      for (const part of [picker, namePicker, card, marks, fitting, view]) part.dispose()
      stopOffering()
      unbind()
      model.dispose()
      stopTheme()
    },
  }
}

/** Caret and scroll of each text, for coming back from another screen. */
const places = new WeakMap<Text, editor.ICodeEditorViewState>()
