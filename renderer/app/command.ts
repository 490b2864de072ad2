import { commandTable, type CommandId, type ListedCommand, type TitleKey } from './command-table.ts'

/** What a screen gives to a command while it offers it. */
export interface Offer {
  /** Whether it can run now; taken as yes. */
  readonly isEnabled?: boolean
  /** Where it is called something else just now. */
  readonly titleKey?: TitleKey
  /** Where this shell cannot give it the keys of the table. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** Something the editor can do by key, by palette and by native menu, under one name. */
export interface Command extends ListedCommand, Offer {
  readonly titleKey: TitleKey
  readonly keys?: readonly string[]
}

export function commandOf(id: CommandId, offer: Offer): Command {
  return { id, ...commandTable[id], ...offer }
}
