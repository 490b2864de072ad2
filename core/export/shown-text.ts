import { isolate } from '../text/bidi.ts'

const statefulBidiControls = /[\u202a-\u202e\u2066-\u2069]/g
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/**
 * Stored text as an export shows it. Embeddings, overrides and isolates are shown by name, `‹U+202E›`, and not obeyed: inside a
 * field they would turn the order of letters, unbalanced they would reach beyond it. Other control characters are shown too.
 * Line ends of any kind become `\n`. Everything else, joiners and left-to-right marks included, is as stored.
 */
export function showText(stored: string): string {
  return stored
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(statefulBidiControls, nameOfControl)
    .replace(controls, nameOfControl)
}

/** Stored text of unknown direction for a plain-text export: shown, on one line, between FSI and PDI. */
export function isolated(stored: string): string {
  return isolate(oneLine(stored))
}

/** Stored text shown on one line. */
export function oneLine(stored: string): string {
  return showText(stored).replace(/\s*\n\s*/g, ' ')
}

/** A character by its number, `‹U+202E›`, where it cannot stand itself. */
export function nameOfControl(control: string): string {
  return `‹U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
}
