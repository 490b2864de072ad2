import { Command, InvalidArgumentError, Option } from 'commander'
import * as v from 'valibot'
import { calendarSchema } from '#core/document/records.ts'
import {
  defaultExportChoices,
  digitsSchema,
  exportFormats,
  exportParts,
  paperSchema,
  type ExportPart,
} from '#core/export/choices.ts'
import manifest from '../package.json' with { type: 'json' }
import type { AlignCommandOptions } from './align-command.ts'
import type { ExitCode } from './exit-codes.ts'
import { findingKinds, type FindingKind } from '#core/compare/finding.ts'
import type { CompareCommandOptions } from './compare-command.ts'
import type { ExportCommandOptions } from './export-command.ts'
import { comparisonFormats } from './export-format.ts'
import type { ImportOptions } from './import-command.ts'
import { cliLanguages } from './language.ts'
import type { MergeOptions } from './merge-command.ts'
import type { Terminal } from './terminal.ts'
import type { TermsOptions } from './terms-command.ts'

/** A PDF is printed from the page, in the workbench. */
const madeFormats = exportFormats.filter((format) => format !== 'pdf')

/**
 * The command line as commander knows it. `ended` is told the exit code of the command that ran. What a command needs is loaded
 * when it runs: help and complaints come at once.
 */
export function createProgram(terminal: Terminal, ended: (code: ExitCode) => void): Command {
  const { say } = terminal.texts
  const titles = new Map([
    ['Usage:', say('help.usage')],
    ['Options:', say('help.options')],
    ['Global Options:', say('help.options')],
    ['Commands:', say('help.commands')],
    ['Arguments:', say('help.arguments')],
  ])
  const prepare = (command: Command) =>
    command
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => titles.get(title) ?? title,
        optionDescription: describeOption,
        showGlobalOptions: true,
      })
      .configureOutput({ writeErr: () => undefined })
      .helpOption('-h, --help', say('option.help'))

  const program = prepare(new Command('muqabala'))
    .description(say('help.program'))
    .usage(say('help.programUsage'))
    .helpCommand(false)
    .version(manifest.version, '-V, --version', say('option.version'))
    .addOption(new Option('--lang <language>', say('option.lang')).choices(cliLanguages))
    .addHelpText('afterAll', `\n${say('help.exitCodes')}`)

  prepare(program.command('import'))
    .description(say('help.import'))
    .argument('<files...>', say('argument.files'))
    .requiredOption('-o, --output <file>', say('option.projectOutput'))
    .option('--title <title>', say('option.title'))
    .option('--date <date>', say('option.date'), parseDate)
    .option('--force', say('option.force'), false)
    .option('--json', say('option.json'), false)
    .action(async (files: string[], options: ImportOptions) => {
      const { runImport } = await import('./import-command.ts')
      ended(await runImport(terminal, files, options))
    })

  prepare(program.command('align'))
    .description(say('help.align'))
    .argument('<files...>', say('argument.reports'))
    .option('--html <file>', say('option.page'))
    .option('--force', say('option.force'), false)
    .option('--json', say('option.json'), false)
    .option('--scores', say('option.scores'), false)
    .option('--threshold <confidence>', say('option.threshold'), parseConfidence, 0.4)
    .action(async (files: string[], options: AlignCommandOptions) => {
      const { runAlign } = await import('./align-command.ts')
      ended(await runAlign(terminal, files, options))
    })

  prepare(program.command('compare'))
    .description(say('help.compare'))
    .argument('<project>', say('argument.project'))
    .option('-o, --output <file>', say('option.comparisonOutput'))
    .addOption(new Option('--format <format>', say('option.format')).choices(comparisonFormats))
    .addOption(new Option('--versions', say('option.versions')).conflicts(['output', 'format']))
    .option('--kinds <kinds>', say('option.kinds', { kinds: findingKinds.join(', ') }), parseKinds)
    .option('--undated', say('option.undated'), false)
    .option('--force', say('option.force'), false)
    .option('--json', say('option.json'), false)
    .action(async (project: string, options: CompareCommandOptions) => {
      const { runCompare } = await import('./compare-command.ts')
      ended(await runCompare(terminal, project, options))
    })

  const { parts, calendar, digits, paper } = defaultExportChoices
  prepare(program.command('export'))
    .description(say('help.export'))
    .argument('<project>', say('argument.project'))
    .requiredOption('-o, --output <file>', say('option.exportOutput'))
    .addOption(new Option('--format <format>', say('option.format')).choices(madeFormats))
    .option('--parts <parts>', say('option.parts'), parseParts, parts)
    .option('--outlets <outlets>', say('option.outlets'), parseNames)
    .option('--no-glosses', say('option.noGlosses'))
    .addOption(
      new Option('--calendar <calendar>', say('option.calendar')).choices(calendarSchema.options).default(calendar),
    )
    .addOption(new Option('--digits <digits>', say('option.digits')).choices(digitsSchema.options).default(digits))
    .option('--no-bom', say('option.noBom'))
    .addOption(new Option('--paper <paper>', say('option.paper')).choices(paperSchema.options).default(paper))
    .option('--undated', say('option.undated'), false)
    .option('--force', say('option.force'), false)
    .action(async (project: string, options: ExportCommandOptions) => {
      const { runExport } = await import('./export-command.ts')
      ended(await runExport(terminal, project, options))
    })

  prepare(program.command('terms'))
    .description(say('help.terms'))
    .argument('<project>', say('argument.project'))
    .requiredOption('-o, --output <file>', say('option.termsOutput'))
    .option('--take <file>', say('option.take'))
    .option('--force', say('option.force'), false)
    .action(async (project: string, options: TermsOptions) => {
      const { runTerms } = await import('./terms-command.ts')
      ended(await runTerms(terminal, project, options))
    })

  prepare(program.command('merge'))
    .description(say('help.merge'))
    .argument('<copyA>', say('argument.project'))
    .argument('<copyB>', say('argument.otherCopy'))
    .requiredOption('-o, --output <file>', say('option.mergeOutput'))
    .option('--force', say('option.force'), false)
    .action(async (copyA: string, copyB: string, options: MergeOptions) => {
      const { runMerge } = await import('./merge-command.ts')
      ended(await runMerge(terminal, [copyA, copyB], options))
    })

  prepare(program.command('check'))
    .description(say('help.check'))
    .argument('<project>', say('argument.project'))
    .option('--json', say('option.json'), false)
    .action(async (project: string, { json }: { readonly json: boolean }) => {
      const { runCheck } = await import('./check-command.ts')
      ended(await runCheck(terminal, project, json))
    })

  return program
}

/** Without commander's own English remarks on choices and defaults. */
function describeOption({ description, argChoices = [] }: Option): string {
  return argChoices.length === 0 ? description : `${description}: ${argChoices.join(', ')}`
}

function parseDate(date: string): string {
  const isDate = v.is(v.pipe(v.string(), v.isoDate()), date) && !Number.isNaN(Date.parse(date))
  const isReal = isDate && new Date(date).toISOString().startsWith(date)
  if (!isReal) throw new InvalidArgumentError('')
  return date
}

function parseConfidence(text: string): number {
  const confidence = /^[01]?(?:\.\d+)?$/.test(text) && text !== '' ? Number(text) : Number.NaN
  if (!(confidence >= 0 && confidence <= 1)) throw new InvalidArgumentError('')
  return confidence
}

function parseKinds(list: string): readonly FindingKind[] {
  return list.split(',').map((name) => {
    const kind = findingKinds.find((one) => one === name.trim())
    if (kind === undefined) throw new InvalidArgumentError('')
    return kind
  })
}

/** Names with commas between them, of any script's keyboard. */
function parseNames(list: string): readonly string[] {
  return list
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function parseParts(list: string): readonly ExportPart[] {
  return list.split(',').map((name) => {
    const part = exportParts.find((one) => one === name.trim())
    if (part === undefined) throw new InvalidArgumentError('')
    return part
  })
}
