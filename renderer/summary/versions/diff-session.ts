import { editor } from '../monaco.ts'
import { columnOf, loadDraftFace, paper } from '../paper.ts'
import { followTheme } from '../theme.ts'

/** Monaco's side-by-side diff on two states of the summary, read-only. */
export interface DiffSession {
  show(before: string, after: string): void
  setWords(words: { readonly before: string; readonly after: string }): void
  goToChange(direction: 'next' | 'previous'): void
  dispose(): void
}

/** Null when it is no longer wanted by the time it could be opened. `onChanges` is told how many stretches differ. */
export async function openDiff(
  box: HTMLElement,
  wanted: AbortSignal,
  onChanges: (count: number) => void,
): Promise<DiffSession | null> {
  const fontFamily = await loadDraftFace(box)
  if (wanted.aborted) return null
  const stopTheme = followTheme()
  const original = editor.createModel('', 'plaintext')
  const modified = editor.createModel('', 'plaintext')
  const view = editor.createDiffEditor(box, {
    ...paper,
    fontFamily,
    wordWrapColumn: columnOf(fontFamily),
    lineDecorationsWidth: 24,
    readOnly: true,
    domReadOnly: true,
    originalEditable: false,
    ignoreTrimWhitespace: false,
    renderOverviewRuler: false,
    // The words themselves are underlined, solid and dashed.
    renderIndicators: false,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
    diffWordWrap: 'on',
    hideUnchangedRegions: { enabled: false },
  })
  view.setModel({ original, modified })
  const following = view.onDidUpdateDiff(() => onChanges(view.getLineChanges()?.length ?? 0))
  return {
    show(before, after) {
      original.setValue(before)
      modified.setValue(after)
    },
    setWords({ before, after }) {
      view.getOriginalEditor().updateOptions({ ariaLabel: before })
      view.getModifiedEditor().updateOptions({ ariaLabel: after })
    },
    goToChange: (direction) => view.goToDiff(direction),
    dispose() {
      for (const part of [following, view, original, modified]) part.dispose()
      stopTheme()
    },
  }
}
