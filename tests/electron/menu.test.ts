import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import ar from '../../locales/ar/menu.json' with { type: 'json' }
import en from '../../locales/en/menu.json' with { type: 'json' }
import fa from '../../locales/fa/menu.json' with { type: 'json' }
import { defaultSettings } from '#core/host/contract.ts'
import { languages } from '../../electron/language.ts'
import { menuCommands } from '../../electron/menu-commands.ts'
import { createMenuTemplate, type MenuNeeds } from '../../electron/menu.ts'
import type { MenuItemConstructorOptions } from '../../electron/parts.ts'
import { loadTexts } from '../../electron/texts.ts'
import { startOnStandIn } from './started-shell.ts'

const platforms = ['linux', 'win32', 'darwin'] as const

describe('menu templates', () => {
  it.each(languages)('%s: every line has words of its language, on every system', async (language) => {
    for (const platform of platforms) {
      const lines = linesOf(createMenuTemplate(await needsFor({ language, platform })))
      const texts: string[] = lines.map(({ label }) => label ?? '')
      expect(texts.filter((label) => label === '' || /^\w+\.\w+/.test(label))).toEqual([])
      const latin = texts.filter((label) =>
        /[A-Za-z]{2}/.test(label.replace('Muqabala', '').replace(/^\u2068.*\u2069$/, '')),
      )
      expect(language === 'en' ? [] : latin).toEqual([])
    }
  })

  it('English, on Linux, reads as it should', async () => {
    const template = createMenuTemplate(await needsFor({ platform: 'linux' }))
    expect(template.map(outline)).toEqual([
      [
        '&File',
        'New project CmdOrCtrl+N',
        'Open project… CmdOrCtrl+O',
        ['Open recent', '\u2068Strait && dam\u2069'],
        'Open the sample project',
        '-',
        'Import reports… CmdOrCtrl+I',
        'Export… CmdOrCtrl+E',
        '-',
        'Save CmdOrCtrl+S',
        'Close project CmdOrCtrl+W',
        '-',
        'Settings… CmdOrCtrl+,',
        '-',
        'Quit Muqabala',
      ],
      [
        '&Edit',
        'Undo CmdOrCtrl+Z',
        'Redo CmdOrCtrl+Shift+Z',
        '-',
        'Cut',
        'Copy',
        'Paste',
        'Select all',
        '-',
        'Find in all reports… CmdOrCtrl+F',
      ],
      [
        '&View',
        'Align CmdOrCtrl+1',
        'Differences CmdOrCtrl+2',
        'Summary CmdOrCtrl+3',
        '-',
        'Search or command… CmdOrCtrl+K',
        '-',
        'Zoom in',
        'Zoom out',
        'Actual size',
        'Full screen',
      ],
      ['&Help', 'Muqabala help F1', 'Keyboard shortcuts', '-', 'About Muqabala'],
    ])
  })

  it('every command of the table has exactly one line on every system, and no key is taken twice', async () => {
    for (const platform of platforms) {
      const lines = linesOf(createMenuTemplate(await needsFor({ platform })))
      const keys = lines.flatMap(({ accelerator }) => accelerator ?? [])
      expect({
        commands: lines.flatMap(({ id }) => id ?? []).sort(),
        keys: keys.filter((key, index) => keys.indexOf(key) !== index),
      }).toEqual({ commands: [...menuCommands].sort(), keys: [] })
    }
  })

  it('the interface registers every command that can be chosen, and none that cannot', async () => {
    const renderer = join(import.meta.dirname, '../../renderer')
    const files = (await readdir(renderer, { recursive: true })).filter((name) => /\.tsx?$/.test(name))
    const sources = await Promise.all(files.map((name) => readFile(join(renderer, name), 'utf8')))
    const registered = new Set(
      sources.flatMap((source) => [...source.matchAll(/\buseCommand\(\s*'([\w.]+)'/g)].map(([, id]) => id)),
    )
    const lines = linesOf(createMenuTemplate(await needsFor({}))).filter(({ id }) => id !== undefined)
    expect(lines.filter(({ id, enabled }) => registered.has(id) !== enabled)).toEqual([])
  })

  it('developer tools are offered in a checkout only', async () => {
    const rolesIn = async (isDevelopment: boolean) =>
      linesOf(createMenuTemplate(await needsFor({ isDevelopment }))).flatMap(({ role }) => role ?? [])
    expect((await rolesIn(false)).filter((role) => ['reload', 'toggleDevTools', 'forceReload'].includes(role))).toEqual(
      [],
    )
    expect(await rolesIn(true)).toContain('toggleDevTools')
  })

  it('shows the editor’s own keys, none where there is none, and never takes a letter from typing', async () => {
    const keys = { 'view.palette': ['Mod+Shift+P'], 'find.open': [], 'project.save': ['S'], 'view.shortcuts': ['F4'] }
    const lines = linesOf(createMenuTemplate(await needsFor({ keys })))
    const acceleratorsOf = (id: string) => lines.filter((line) => line.id === id).map(({ accelerator }) => accelerator)
    expect(Object.keys(keys).map((id) => acceleratorsOf(id))).toEqual([
      ['CmdOrCtrl+Shift+P'],
      [undefined],
      [undefined],
      ['F4'],
    ])
  })

  it('the three languages have the same keys and none is empty', () => {
    const shape = (texts: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
      Object.entries(texts).map(([group, lines]) => [group, Object.keys(lines)])
    expect([shape(fa), shape(ar)]).toEqual([shape(en), shape(en)])
    const all = [en, fa, ar].flatMap((texts) => Object.values(texts).flatMap((lines) => Object.values(lines)))
    expect(all.filter((text: string) => text.trim() === '')).toEqual([])
  })

  it('blanks in sentences are the same in the three languages', () => {
    const blanks = (texts: typeof en) =>
      Object.values(texts.dialogs).map((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))
    expect([blanks(fa), blanks(ar)]).toEqual([blanks(en), blanks(en)])
  })
})

describe('the native menu at work', () => {
  it('each line sends its command to the page', async () => {
    const { electron, window } = await startOnStandIn()
    const lines = linesOf(electron.menus.at(-1) ?? [])
    for (const id of menuCommands) click(lines.find((line) => line.id === id))
    expect(window().webContents.sent).toEqual(
      menuCommands.map((command) => ['muqabala:event', 'menu.command', { command }]),
    )
  })

  it('recent projects are newest first, without those that are gone; one is asked for by its handle', async () => {
    const { electron, window } = await startOnStandIn()
    const recent = linesOf(electron.menus.at(-1) ?? []).filter(({ label }) => label?.startsWith('\u2068'))
    click(recent[1])
    expect({ labels: recent.map(({ label }) => label), sent: window().webContents.sent }).toEqual({
      labels: ['\u2068event.muqabala\u2069', '\u2068Older && wiser\u2069'],
      sent: [['muqabala:event', 'project.requested', { handle: 'older-0001' }]],
    })
  })

  it('speaks the language of the settings, else of the system, and changes with it at once', async () => {
    const { electron } = await startOnStandIn({ languages: ['de-DE', 'fa-IR', 'en-GB'] })
    const first = electron.menus.at(-1)?.[0]?.label
    const direction = electron.did.filter((line) => line.includes('force-ui-direction'))
    const count = electron.menus.length
    await electron.call('settings.write', {
      ...defaultSettings,
      language: 'ar',
      theme: 'dark',
    })
    await expect.poll(() => electron.menus.length).toBeGreaterThan(count)
    expect({
      first,
      direction,
      then: electron.menus.at(-1)?.[0]?.label,
      theme: electron.parts.nativeTheme.themeSource,
    }).toEqual({
      first: fa.menus.file,
      direction: ['switch force-ui-direction rtl'],
      then: ar.menus.file,
      theme: 'dark',
    })
  })
})

async function needsFor(
  change: Partial<Omit<MenuNeeds, 'texts'>> & { readonly language?: (typeof languages)[number] },
): Promise<MenuNeeds> {
  return {
    texts: await loadTexts(change.language ?? 'en'),
    platform: 'linux',
    isDevelopment: false,
    recent: [{ handle: 'handle-0001', title: 'Strait & dam' }],
    keys: {},
    send: () => undefined,
    openRecent: () => undefined,
    ...change,
  }
}

/** All lines with words, at any depth. */
function linesOf(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((line) => [
    ...(line.type === 'separator' ? [] : [line]),
    ...(Array.isArray(line.submenu) ? linesOf(line.submenu) : []),
  ])
}

type Outline = string | readonly Outline[]

function outline(line: MenuItemConstructorOptions): Outline {
  if (line.type === 'separator') return '-'
  if (Array.isArray(line.submenu)) return [line.label ?? '', ...line.submenu.map(outline)]
  return [line.label, line.accelerator].filter((part) => part !== undefined).join(' ')
}

/** Electron gives the line, the window and the key event; ours look at none of them. */
function click(line: MenuItemConstructorOptions | undefined): void {
  const listener: ((...given: never[]) => void) | undefined = line?.click
  if (listener === undefined) throw new Error('no such line')
  listener()
}
