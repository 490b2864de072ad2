import { editor, KeyCode, KeyMod, Range } from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/dnd/register'
import 'monaco-editor/features/placeholderText/register'
import 'monaco-editor/features/wordOperations/register'

/**
 * The only place that names Monaco's modules: its core and the features a writer needs. Its widgets (find, suggestions,
 * hover, menus) stay out, because they speak neither Persian nor Arabic and cannot set right-to-left text.
 */
globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }

/** Undo and redo belong to the project: Monaco lets these keys pass to whoever listens outside. */
editor.addKeybindingRules(
  [
    KeyMod.CtrlCmd | KeyCode.KeyZ,
    KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ,
    KeyMod.CtrlCmd | KeyCode.KeyY,
    KeyMod.CtrlCmd | KeyCode.KeyU,
  ].map((keybinding) => ({ keybinding, command: null })),
)

export { editor, KeyCode, Range }
export type { IPosition } from 'monaco-editor/editor'
