import type { ListedCommand } from '../app/command-table.ts'
import { keyCaps } from '../app/keys.ts'

/** Keys pressed for a command that cannot simply have them. */
export type KeyQuestion =
  | { readonly kind: 'reserved'; readonly stroke: string }
  | { readonly kind: 'taken'; readonly stroke: string; readonly by: readonly ListedCommand[] }

/** Keys as one would say them: `Ctrl + Shift + K`. */
export function keysInWords(stroke: string): string {
  return keyCaps(stroke).join(' + ')
}
