import { createContext, useContext } from 'react'
import { wordsOf, type CommandGroup, type CommandId, type CommandWords } from './command-table.ts'
import { isSingleKey } from './keys.ts'

/** The editor's own keys by the id of a command; an empty list takes its keys away. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>

interface Keyed extends Pick<CommandWords, 'keys' | 'group' | 'sameKeysAs'> {
  readonly id: string
}

/** The keys a command has now. */
export function keysOf(command: Keyed, overrides: KeyOverrides): readonly string[] {
  return overrides[command.sameKeysAs ?? command.id] ?? command.keys ?? []
}

/** The other commands that already answer to a stroke where this one would: on the same screen, or anywhere. */
export function conflictsOf<Known extends Keyed>(
  stroke: string,
  command: Keyed,
  known: readonly Known[],
  overrides: KeyOverrides,
): readonly Known[] {
  return known.filter(
    (other) =>
      other.id !== command.id &&
      other.sameKeysAs === undefined &&
      (screenOf(other) === screenOf(command) || screenOf(other) === null || screenOf(command) === null) &&
      keysOf(other, overrides).includes(stroke),
  )
}

/** Strokes that belong to the browser, to fields, or to moving about, and are never given to a command. */
export function isReserved(stroke: string): boolean {
  return reserved.has(stroke)
}

/** Giving a stroke to a command, and taking it from those that had it. */
export function withKeys(
  overrides: KeyOverrides,
  command: Keyed,
  stroke: string | null,
  losing: readonly Keyed[],
): KeyOverrides {
  const next = new Map(Object.entries(overrides))
  for (const other of losing) {
    next.set(
      other.id,
      keysOf(other, overrides).filter((keys) => keys !== stroke),
    )
  }
  next.set(command.id, stroke === null ? [] : [stroke])
  return Object.fromEntries(next)
}

/** Without what the editor chose for one command. */
export function withoutKeys(overrides: KeyOverrides, id: string): KeyOverrides {
  return Object.fromEntries(Object.entries(overrides).filter(([other]) => other !== id))
}

/** Whether a single letter or sign may act here: on the screen that reads them, never where a list or menu searches by letters, unless it says it does not. */
export function singleKeysActAt(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return true
  const place = target.closest('[data-single-keys], [role="listbox"], [role="menu"]')
  return place?.hasAttribute('data-single-keys') === true
}

/** Whether a stroke is one that `singleKeysActAt` decides on: a letter or digit without Control or Alt. Signs such as ? act everywhere. */
export function needsPlace(stroke: string): boolean {
  return isSingleKey(stroke) && /[A-Z0-9]$/.test(stroke)
}

const KeyOverridesContext = createContext<KeyOverrides>({})
export const KeyOverridesProvider = KeyOverridesContext

/** The stroke to show for a command: the editor's own, or else the one given, or that of the table. Null when it has none. */
export function useShownKeys({
  command,
  keys,
}: {
  readonly command?: CommandId | undefined
  readonly keys?: string | undefined
}): string | null {
  const overrides = useContext(KeyOverridesContext)
  const own = command === undefined ? undefined : overrides[command]
  const given = keys ?? (command === undefined ? undefined : wordsOf(command).keys?.[0])
  return (own === undefined ? given : own[0]) ?? null
}

const screens: Readonly<Partial<Record<CommandGroup, string>>> = {
  align: 'align',
  queue: 'align',
  paragraphs: 'align',
  claims: 'align',
  differences: 'differences',
  summary: 'summary',
  import: 'import',
}

function screenOf({ group }: Keyed): string | null {
  return screens[group] ?? null
}

const reserved: ReadonlySet<string> = new Set([
  ...['Tab', 'Shift+Tab', 'Space', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  // Editing text.
  ...['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Backspace'],
  // Browsers keep these to themselves.
  ...['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W', 'Mod+Tab', 'Mod+R', 'Mod+Q'],
])
