import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '#core/base/result.ts'
import type { HostDescription, LibraryEntry, OpenedProject } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import type { Listen } from '../host/client.ts'
import { pickProject, pickReports, projectSuffix } from '../host/files.ts'
import type { ArrivedFile } from '../import/use-incoming.ts'
import { StartFlow } from '../start/StartFlow.tsx'
import { useCommand } from './commands.tsx'
import { loadImportFlow } from './load-import-flow.ts'
import { ProjectScreen } from './ProjectScreen.tsx'
import { openSession, type Session } from './session.ts'
import { StatusLine, useStatus } from './status.tsx'

const ImportFlow = lazy(loadImportFlow)
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const SettingsDialog = lazy(async () => ({ default: (await import('../settings/SettingsDialog.tsx')).SettingsDialog }))
const KeysDialog = lazy(async () => ({ default: (await import('../settings/KeysDialog.tsx')).KeysDialog }))
const HelpDialog = lazy(async () => ({ default: (await import('../help/HelpDialog.tsx')).HelpDialog }))

export interface AppProps {
  readonly host: Host
  readonly listen: Listen
  readonly description: HostDescription
  /** The handle of the project to open at once. */
  readonly openFirst: string | null
}

type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'import'; readonly first: readonly ArrivedFile[] }
  | { readonly kind: 'project'; readonly session: Session; readonly first: readonly ArrivedFile[] | null }

type Overlay = 'palette' | 'settings' | 'help' | 'keys'

/** The whole interface: the start screen, an import on its way to a new project, or one open project. */
export function App({ host, listen, description, openFirst }: AppProps) {
  const { t } = useTranslation('commands')
  const { say, sayProblem } = useStatus()
  const [screen, setScreen] = useState<Screen>({ kind: 'start' })
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const session = screen.kind === 'project' ? screen.session : null

  /** Leaves the open project, if any; false when something in it must be decided first. */
  const leave = async (): Promise<boolean> => session === null || (await session.close())

  const hold = useCallback(
    (opened: OpenedProject): Session | null => {
      const held = openSession(opened, {
        host,
        listen,
        clientId: crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
        newId: () => crypto.randomUUID(),
      })
      if (held.ok) return held.value
      sayProblem(held.problem)
      return null
    },
    [host, listen, sayProblem],
  )
  const open = async (ask: () => Promise<Result<OpenedProject | null>>) => {
    const opened = await ask()
    if (!opened.ok) {
      sayProblem(opened.problem)
      return
    }
    if (opened.value === null || opened.value.handle === session?.handle || !(await leave())) return
    const next = hold(opened.value)
    if (next === null) return
    say(null)
    setScreen({ kind: 'project', session: next, first: null })
  }
  const openHandle = (handle: string) => open(() => host['project.open']({ handle }))
  const create = async (title: string): Promise<Session | null> => {
    const created = await host['project.create']({ title })
    if (created.ok) return hold(created.value)
    sayProblem(created.problem)
    return null
  }

  /** Files from anywhere: a project is opened, reports are imported, into the open project where there is one. */
  const receive = (files: readonly ArrivedFile[]) => {
    const project = files.find(({ fileName }) => fileName.toLowerCase().endsWith(projectSuffix))
    if (project !== undefined) {
      void open(() => host['project.adopt']({ fileName: project.fileName, bytes: project.bytes }))
    } else if (files.length > 0) {
      setScreen(session === null ? { kind: 'import', first: files } : { kind: 'project', session, first: files })
    }
  }
  const importReports = () => {
    void pickReports(host, description).then((picked) => {
      if (picked.ok) receive(picked.value)
      else sayProblem(picked.problem)
    })
  }
  const startNew = () => {
    void leave().then((hasLeft) => {
      if (hasLeft) setScreen({ kind: 'import', first: [] })
    })
  }
  const openPicked = () => void open(() => pickProject(host, description))
  const openSample = () => void open(() => host['project.sample']({}))

  // What the host asks for: the project named on the command line, then files opened from the desktop.
  const openAsked = useRef(openHandle)
  useEffect(() => {
    openAsked.current = openHandle
  })
  useEffect(() => {
    if (openFirst !== null) void openAsked.current(openFirst)
    return listen('project.requested', ({ handle }) => void openAsked.current(handle))
  }, [openFirst, listen])

  // Read ahead while the editor looks around, so that dropped files are met at once.
  useEffect(() => {
    // Ahead of need only: what cannot be fetched now is asked for again, and missed aloud, when it is wanted.
    const idle = requestIdleCallback(() => void loadImportFlow().catch(() => undefined))
    return () => cancelIdleCallback(idle)
  }, [])

  // A browser keeps Ctrl+N to itself.
  const newKeys = description.shell === 'browser' ? 'Alt+N' : 'Mod+N'
  const canBegin = screen.kind !== 'import'
  useCommand('project.new', { keys: [newKeys], run: startNew })
  useCommand('project.open', { run: openPicked })
  useCommand('project.sample', { run: openSample })
  useCommand('report.import', { isEnabled: canBegin, run: importReports })
  useCommand('view.palette', { run: () => setOverlay('palette') })
  useCommand('settings.open', { run: () => setOverlay('settings') })
  useCommand('settings.keys', { run: () => setOverlay('keys') })
  useCommand('view.shortcuts', { run: () => setOverlay('help') })
  useCommand('help.open', { run: () => setOverlay('help') })

  return (
    <>
      {screen.kind === 'start' ? (
        <StartFlow
          host={host}
          actions={[
            { id: 'new', label: t('newProject'), command: 'project.new', keys: newKeys, run: startNew },
            { id: 'open', label: t('open'), command: 'project.open', run: openPicked },
            { id: 'import', label: t('import'), command: 'report.import', run: importReports },
            { id: 'sample', label: t('openSample'), run: openSample },
          ]}
          onOpen={(entry: LibraryEntry) => void openHandle(entry.handle)}
          onArrive={receive}
          onSettings={() => setOverlay('settings')}
          onHelp={() => setOverlay('help')}
        />
      ) : null}
      {screen.kind === 'import' ? (
        <Suspense>
          <ImportFlow
            host={host}
            description={description}
            session={null}
            first={screen.first}
            onDone={(created) => setScreen({ kind: 'project', session: created, first: null })}
            onCreate={create}
            onCancel={() => setScreen({ kind: 'start' })}
          />
        </Suspense>
      ) : null}
      {screen.kind === 'project' ? (
        <ProjectScreen
          key={screen.session.handle}
          host={host}
          description={description}
          session={screen.session}
          first={screen.first}
          onFirstTaken={() => setScreen({ ...screen, first: null })}
          onArrive={receive}
          onPalette={() => setOverlay('palette')}
          onLeave={() => {
            void leave().then((hasLeft) => {
              if (hasLeft) setScreen({ kind: 'start' })
            })
          }}
        />
      ) : null}
      <StatusLine />
      <Suspense>
        {overlay === 'palette' ? <Palette onClose={() => setOverlay(null)} /> : null}
        {overlay === 'settings' ? (
          <SettingsDialog onClose={() => setOverlay(null)} onKeys={() => setOverlay('keys')} />
        ) : null}
        {overlay === 'keys' ? <KeysDialog onClose={() => setOverlay(null)} /> : null}
        {overlay === 'help' ? <HelpDialog version={description.version} onClose={() => setOverlay(null)} /> : null}
      </Suspense>
    </>
  )
}
