/** What browsers still offer of their old editing commands: nothing newer reaches a field's own history. */
interface FieldEditing {
  execCommand(command: string, hasDialog?: boolean, value?: string): boolean
}

/** Edits the field that has the keyboard as its own keys would, so that its own undo knows of it. False where it cannot be. */
export function editField(command: 'undo' | 'redo' | 'insertText', text?: string): boolean {
  const editing: FieldEditing = document
  return editing.execCommand(command, false, text)
}
