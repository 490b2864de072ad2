import type { CommanderError } from 'commander'

/** What is wrong with a command line: a sentence of `cli.json` and what it is about. */
export interface UsageError {
  readonly key: string
  readonly what: string
}

const keys: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.excessArguments': 'usage.tooMany',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.invalidArgument': 'usage.invalidArgument',
}

/** What commander objects to, for a sentence of our own: it speaks English only, but names the culprit in quotation marks. */
export function readUsageError({ code, message }: CommanderError): UsageError {
  const what = /'([^']*)'/.exec(message)?.[1] ?? ''
  return { key: keys[code] ?? 'usage.other', what }
}
