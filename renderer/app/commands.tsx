import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Listen } from '../host/client.ts'
import { commandOf, type Command, type Offer } from './command.ts'
import { listedCommands, type CommandId, type ListedCommand } from './command-table.ts'
import { isField } from './is-field.ts'
import { editField } from './edit-field.ts'
import { keysOf, KeyOverridesProvider, needsPlace, singleKeysActAt, type KeyOverrides } from './key-overrides.ts'
import { hasMod, isSingleKey, isStroke, readKeyPress } from './keys.ts'
import { useSettings } from './settings.tsx'

/** The commands of whatever is on screen. The latest registered wins where two claim one key. */
export interface CommandRegistry {
  register(read: () => Command): () => void
  /** The editor's own keys hold from now on. */
  choose(choices: KeyChoices): void
  /** Those on screen, as the table orders them. */
  inOrder(): readonly Command[]
  /** Every command, on screen or not, with the keys it came with in this shell. */
  known(): readonly ListedCommand[]
  /** Every command, on screen or not, with the keys it has now. */
  sheet(): readonly ListedCommand[]
  /** False when there is no such command now, or it cannot run. */
  runById(id: string): boolean
  runByKey(event: KeyboardEvent): boolean
}

/** What the editor decided about keys. */
export interface KeyChoices {
  readonly overrides: KeyOverrides
  readonly usesSingleKeys: boolean
}

export function createCommandRegistry(): CommandRegistry {
  let choices: KeyChoices = { overrides: {}, usesSingleKeys: true }
  const readers = new Set<() => Command>()
  const withOwnKeys = <Listed extends ListedCommand>(command: Listed): Listed => {
    const { overrides, usesSingleKeys } = choices
    const keys = keysOf(command, overrides)
    return { ...command, keys: usesSingleKeys ? keys : keys.filter((stroke) => !isSingleKey(stroke)) }
  }
  const commands = () => [...readers].map((read) => withOwnKeys(read()))
  const latestFirst = () => commands().reverse()
  const run = (found: Command | undefined) => {
    found?.run()
    return found !== undefined
  }
  const known = (): readonly ListedCommand[] => {
    const offered = new Map(Array.from(readers, (read) => read()).map((command) => [command.id, command]))
    return listedCommands.map((listed) => offered.get(listed.id) ?? listed)
  }
  return {
    register(read) {
      readers.add(read)
      return () => readers.delete(read)
    },
    choose(next) {
      choices = next
    },
    inOrder: () => inTableOrder(commands()),
    known,
    sheet: () => known().map(withOwnKeys),
    runById: (id) => run(latestFirst().find((command) => command.id === id && command.isEnabled !== false)),
    runByKey(event) {
      const isTyping = isField(event.target)
      const press = readKeyPress(event)
      const actsHere = singleKeysActAt(event.target)
      return run(
        latestFirst().find(
          (command) =>
            command.isEnabled !== false &&
            command.keys?.some(
              (keys) =>
                isStroke(keys, press) &&
                (!isTyping || (command.inFields ?? hasMod(keys))) &&
                (actsHere || !needsPlace(keys)),
            ) === true,
        ),
      )
    },
  }
}

function inTableOrder(commands: readonly Command[]): readonly Command[] {
  return listedCommands.flatMap(({ id }) => commands.filter((command) => command.id === id))
}

const CommandContext = createContext<CommandRegistry | null>(null)

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(CommandContext)
  if (registry === null) throw new Error('useCommand outside CommandProvider')
  return registry
}

/** Offers a command for as long as the component is on screen. */
export function useCommand(id: CommandId, offer: Offer): void {
  const registry = useCommandRegistry()
  const latest = useRef(offer)
  useLayoutEffect(() => {
    latest.current = offer
  })
  useLayoutEffect(() => registry.register(() => commandOf(id, latest.current)), [registry, id])
}

/** Listens to the keyboard and to the native menu on behalf of every command inside. */
export function CommandProvider({ listen, children }: { readonly listen: Listen; readonly children: ReactNode }) {
  const { settings } = useSettings()
  const { keys: overrides, usesSingleKeys } = settings
  const [registry] = useState(createCommandRegistry)
  useLayoutEffect(() => registry.choose({ overrides, usesSingleKeys }), [registry, overrides, usesSingleKeys])
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return
      if (!registry.runByKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Lists and editors keep some of Control's keys to themselves, so ours are looked for before they see them.
    const onModKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) onKeyDown(event)
    }
    document.addEventListener('keydown', onModKeyDown, { capture: true })
    document.addEventListener('keydown', onKeyDown)
    const stopMenu = listen('menu.command', ({ command }) => {
      if (!undoInField(command)) registry.runById(command)
    })
    return () => {
      document.removeEventListener('keydown', onModKeyDown, { capture: true })
      document.removeEventListener('keydown', onKeyDown)
      stopMenu()
    }
  }, [registry, listen])
  return (
    <CommandContext value={registry}>
      <KeyOverridesProvider value={overrides}>{children}</KeyOverridesProvider>
    </CommandContext>
  )
}

/** The native menu takes Undo's keys before a field sees them: what was typed there is taken back there. */
function undoInField(command: string): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
  if (field.closest('[data-typing]') !== null || (command !== 'edit.undo' && command !== 'edit.redo')) return false
  return editField(command === 'edit.undo' ? 'undo' : 'redo')
}

/** Dialogs and menus have the keyboard to themselves. */
function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}
