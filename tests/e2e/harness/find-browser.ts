import sparticuz from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A Chromium to test with: the one that `MUQABALA_CHROMIUM` names, an installed one, or the headless one that npm brought. */
export async function findBrowser(): Promise<string> {
  const named = process.env['MUQABALA_CHROMIUM']
  const installed = [...(named === undefined ? [] : [named]), ...places()].find((place) => existsSync(place))
  return installed ?? (await sparticuz.executablePath())
}

/**
 * How the browser is started. Not with the package's own arguments: they switch web security off, which is part of what we test.
 * The resolver rule keeps every name out of reach, whatever the machine's network.
 */
export const browserArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

function places(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
  ])
}
