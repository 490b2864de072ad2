import './style/fonts.css'
import './style/tokens.css'
import './style/forced-colors.css'
import './style/base.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { defaultSettings } from '#core/host/contract.ts'
import { App } from './app/App.tsx'
import { CommandProvider } from './app/commands.tsx'
import { CrashGuard } from './app/CrashGuard.tsx'
import { NoHost } from './app/NoHost.tsx'
import { SettingsProvider } from './app/settings.tsx'
import { StatusProvider } from './app/status.tsx'
import { applyTheme } from './app/theme.ts'
import { connect } from './host/connect.ts'
import { startTranslations } from './i18n/i18n.ts'
import { LanguageProvider } from './i18n/LanguageProvider.tsx'
import { languageOf } from './i18n/languages.ts'

async function start(): Promise<void> {
  const root = createRoot(element('root'))
  const connection = connect()
  const described = await connection?.client.host['host.describe']({})
  if (connection === null || described?.ok !== true) {
    applyTheme('system')
    await startTranslations(languageOf(navigator.language))
    root.render(<NoHost hasKey={connection !== null} />)
    return
  }
  const { host, listen } = connection.client
  const read = await host['settings.read']({})
  const settings = read.ok ? read.value : defaultSettings
  applyTheme(settings.theme)()
  await startTranslations(settings.language ?? languageOf(described.value.locale))
  root.render(
    <StrictMode>
      <LanguageProvider>
        <CrashGuard>
          <StatusProvider>
            <SettingsProvider host={host} initial={settings} locale={described.value.locale}>
              <CommandProvider listen={listen}>
                <App host={host} listen={listen} description={described.value} openFirst={connection.project} />
              </CommandProvider>
            </SettingsProvider>
          </StatusProvider>
        </CrashGuard>
      </LanguageProvider>
    </StrictMode>,
  )
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found
}

void start()
