/** Whether what has the focus is being typed into: a field, or an editor that says it is one. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"], [data-typing]') !== null)
  )
}
