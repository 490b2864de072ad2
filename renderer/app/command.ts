import type { ParseKeys } from 'i18next'

/** The translation files that commands have their names in. */
export const titleNamespaces = [
  'commands',
  'align',
  'claims',
  'summary',
  'paragraphs',
  'queue',
  'reports',
  'differences',
] as const

/** Names in the translation files: `commands:undo`, `align:link`, … */
export type TitleKey = ParseKeys<typeof titleNamespaces>

/** Under which heading the shortcut sheet lists it. */
export type CommandGroup = (typeof commandGroups)[number]
export const commandGroups = [
  'align',
  'queue',
  'paragraphs',
  'claims',
  'differences',
  'summary',
  'project',
  'view',
] as const

/** Something the editor can do by key, by palette and by native menu, under one name. */
export interface Command {
  /** Stable: the native menu sends it. */
  readonly id: string
  readonly titleKey: TitleKey
  readonly group?: CommandGroup
  /** Any of these; the first is shown. See `keys.ts`. */
  readonly keys?: readonly string[]
  /** The command whose keys it shares, the editor's own included: the same thing done elsewhere. */
  readonly sameKeysAs?: string
  /** Whether it can run now; taken as yes. */
  readonly isEnabled?: boolean
  /** Whether its keys work while typing in a field; taken as yes for those with Mod. */
  readonly inFields?: boolean
  /** Left out of the palette: moves that only make sense from where one is. */
  readonly isKeyOnly?: boolean
  readonly run: () => void
}
