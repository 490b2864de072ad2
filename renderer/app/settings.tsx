import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Settings } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { changeLanguage } from '../i18n/i18n.ts'
import { languageOf } from '../i18n/languages.ts'
import { paneSize } from './report-size.ts'
import { useStatus } from './status.tsx'
import { applyTheme } from './theme.ts'

interface SettingsAccess {
  readonly settings: Settings
  readonly change: (fields: Partial<Settings>) => void
}

const SettingsContext = createContext<SettingsAccess | null>(null)

/** The editor's settings and the way to change them; every change is kept by the host at once. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext)
  if (access === null) throw new Error('useSettings outside SettingsProvider')
  return access
}

interface SettingsProviderProps {
  readonly host: Host
  readonly initial: Settings
  /** BCP 47, of the system: the language where none is chosen. */
  readonly locale: string
  readonly children: ReactNode
}

export function SettingsProvider({ host, initial, locale, children }: SettingsProviderProps) {
  const [settings, setSettings] = useState(initial)
  const { sayProblem } = useStatus()

  useEffect(() => applyTheme(settings.theme), [settings.theme])
  useEffect(() => {
    void changeLanguage(settings.language ?? languageOf(locale))
  }, [settings.language, locale])
  useEffect(() => {
    document.documentElement.style.setProperty('--report-size', `${settings.reportSize}px`)
  }, [settings.reportSize])

  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--report-size-a', `${paneSize(settings, 'a')}px`)
    style.setProperty('--report-size-b', `${paneSize(settings, 'b')}px`)
    document.documentElement.dataset['density'] = settings.density
  }, [settings])

  const change = useCallback(
    (fields: Partial<Settings>) => {
      const next = { ...settings, ...fields }
      setSettings(next)
      void host['settings.write'](next).then((written) => {
        if (!written.ok) sayProblem(written.problem)
      })
    },
    [settings, host, sayProblem],
  )
  return <SettingsContext value={{ settings, change }}>{children}</SettingsContext>
}
