import { directions, type ShellLanguage } from './language.ts'
import type { AppPart } from './parts.ts'

/**
 * Lets native menus and dialogs run from right to left in Persian and Arabic. Chromium decides that once, when it starts: a change of
 * language shows in the words at once and in the direction at the next start. macOS goes by the system's language alone.
 */
export function setMenuDirection(app: AppPart, language: ShellLanguage): void {
  app.commandLine.appendSwitch('force-ui-direction', directions[language])
}
