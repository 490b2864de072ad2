export const cliLanguages = ['en', 'fa', 'ar'] as const
export type CliLanguage = (typeof cliLanguages)[number]

export function isCliLanguage(name: string): name is CliLanguage {
  return cliLanguages.some((language) => language === name)
}

/**
 * The language to speak: the one `--lang` names, looked for before the arguments are parsed since the parser speaks too; else the
 * one of the environment as POSIX orders it; else English.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CliLanguage {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  const place = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const option = options[place]
  const asked = option === '--lang' ? options[place + 1] : option?.slice('--lang='.length)
  if (asked !== undefined && isCliLanguage(asked)) return asked
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  const language = locale?.split(/[_.@-]/)[0] ?? ''
  return isCliLanguage(language) ? language : 'en'
}
