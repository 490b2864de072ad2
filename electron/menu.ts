import type { Settings } from '#core/host/contract.ts'
import { acceleratorOf, comingCommands, menuLines, type MenuCommand } from './menu-commands.ts'
import type { MenuItemConstructorOptions } from './parts.ts'
import { isolate, type RoleName, type Texts } from './texts.ts'

export interface RecentProject {
  readonly handle: string
  readonly title: string
}

export interface MenuNeeds {
  readonly texts: Texts
  readonly platform: NodeJS.Platform
  readonly isDevelopment: boolean
  readonly recent: readonly RecentProject[]
  /** The editor's own keys by command. */
  readonly keys: Settings['keys']
  readonly send: (command: MenuCommand) => void
  readonly openRecent: (handle: string) => void
}

/** How many recent projects the menu lists; the start screen has them all. */
const longestRecent = 10

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The whole native menu in one language. A line of ours sends its command to the interface, which knows whether it applies
 * now; the rest are Electron's own roles under our words. Which way a menu runs is the system's, see `menu-direction.ts`.
 */
export function createMenuTemplate(needs: MenuNeeds): readonly MenuItemConstructorOptions[] {
  const { texts, platform, isDevelopment } = needs
  const isMac = platform === 'darwin'
  const line = (command: MenuCommand): MenuItemConstructorOptions => {
    const { name } = menuLines[command]
    const accelerator = acceleratorOf(command, needs.keys)
    return {
      id: command,
      label: texts.line(name),
      ...(accelerator === undefined ? {} : { accelerator }),
      enabled: !comingCommands.includes(command),
      click: () => needs.send(command),
    }
  }
  const role = (name: RoleName): MenuItemConstructorOptions => ({ role: name, label: texts.role(name) })

  const application: MenuItemConstructorOptions = {
    label: 'Muqabala',
    submenu: [
      role('about'),
      separator,
      line('settings.open'),
      separator,
      role('services'),
      separator,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      separator,
      role('quit'),
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: texts.menu('file'),
    submenu: [
      line('project.new'),
      line('project.open'),
      { label: texts.menu('recent'), submenu: recentLines(needs) },
      line('project.sample'),
      separator,
      line('report.import'),
      line('export.open'),
      separator,
      line('project.save'),
      line('project.close'),
      ...(isMac ? [] : [separator, line('settings.open'), separator, role('quit')]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: texts.menu('edit'),
    submenu: [
      line('edit.undo'),
      line('edit.redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      separator,
      line('find.open'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: texts.menu('view'),
    submenu: [
      line('view.align'),
      line('view.differences'),
      line('view.summary'),
      separator,
      line('view.palette'),
      separator,
      role('zoomIn'),
      role('zoomOut'),
      role('resetZoom'),
      role('togglefullscreen'),
      ...(isDevelopment ? [separator, role('reload'), role('toggleDevTools')] : []),
    ],
  }
  const window: MenuItemConstructorOptions = {
    label: texts.menu('window'),
    role: 'window',
    submenu: [role('minimize'), role('zoom'), separator, role('front'), role('close')].map((entry) =>
      // Close project has Cmd+W, as the tab of a browser has; the window takes the key next to it.
      entry.role === 'close' ? { ...entry, accelerator: 'CmdOrCtrl+Shift+W' } : entry,
    ),
  }
  const help: MenuItemConstructorOptions = {
    label: texts.menu('help'),
    role: 'help',
    submenu: [line('help.open'), line('view.shortcuts'), ...(isMac ? [] : [separator, role('about')])],
  }
  return isMac ? [application, file, edit, view, window, help] : [file, edit, view, help]
}

function recentLines({ recent, texts, openRecent }: MenuNeeds): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: texts.line('noRecent'), enabled: false }]
  return recent.slice(0, longestRecent).map(({ handle, title }) => ({
    // A single & would underline the letter after it and vanish.
    label: isolate(title.replaceAll('&', '&&')),
    click: () => openRecent(handle),
  }))
}
