import type { ParseKeys } from 'i18next'

/** The translation files that commands have their names in. */
export const titleNamespaces = [
  'commands',
  'align',
  'claims',
  'summary',
  'paragraphs',
  'queue',
  'reports',
  'differences',
] as const

/** Names in the translation files: `commands:undo`, `align:link`, … */
export type TitleKey = ParseKeys<typeof titleNamespaces>

/** Under which heading the shortcut sheet lists it. */
export type CommandGroup = (typeof commandGroups)[number]
export const commandGroups = [
  'align',
  'queue',
  'paragraphs',
  'claims',
  'differences',
  'summary',
  'import',
  'project',
  'view',
] as const

/** What is known of a command before any screen offers it. */
export interface CommandWords {
  readonly titleKey: TitleKey
  readonly group: CommandGroup
  /** Any of these; the first is shown. See `keys.ts`. */
  readonly keys?: readonly string[]
  /** The command whose keys it shares, the editor's own included: the same thing done elsewhere. */
  readonly sameKeysAs?: string
  /** Whether its keys work while typing in a field; taken as yes for those with Mod. */
  readonly inFields?: boolean
  /** Left out of the palette: moves that only make sense from where one is. */
  readonly isKeyOnly?: boolean
}

/** Every command of the workbench by its stable id, which the native menu sends and the settings keep. */
export const commandTable = {
  'align.link': { titleKey: 'align:command.link', group: 'align', keys: ['L'] },
  'align.addToClaim': { titleKey: 'align:command.addToClaim', group: 'align', keys: ['Shift+L'] },
  'align.unlink': { titleKey: 'align:command.unlink', group: 'align', keys: ['U'] },
  'align.claim': { titleKey: 'align:command.claim', group: 'align', keys: ['C'] },
  'align.writeClaim': { titleKey: 'align:command.writeClaim', group: 'align', keys: ['W'] },
  'align.gloss': { titleKey: 'align:command.gloss', group: 'align', keys: ['G'] },
  'align.split': { titleKey: 'align:command.split', group: 'align', keys: ['S'] },
  'align.join': { titleKey: 'align:command.join', group: 'align', keys: ['J'] },
  'align.exclude': { titleKey: 'align:command.exclude', group: 'align', keys: ['E'] },
  'align.previousOpen': { titleKey: 'align:command.previousOpen', group: 'align', keys: ['['] },
  'align.nextOpen': { titleKey: 'align:command.nextOpen', group: 'align', keys: [']'] },
  'align.clear': { titleKey: 'align:command.clear', group: 'align', keys: ['Escape'] },
  'align.linkedScrolling': { titleKey: 'align:command.linkedScrolling', group: 'align', keys: ['Shift+S'] },
  'queue.review': { titleKey: 'queue:command.review', group: 'queue', keys: ['Q'] },
  'queue.accept': { titleKey: 'queue:command.accept', group: 'queue', keys: ['Enter'] },
  'queue.reject': { titleKey: 'queue:command.reject', group: 'queue', keys: ['Backspace', 'Delete'] },
  'queue.next': { titleKey: 'queue:command.next', group: 'queue', keys: ['ArrowDown'] },
  'queue.previous': { titleKey: 'queue:command.previous', group: 'queue', keys: ['ArrowUp'] },
  'queue.take': { titleKey: 'queue:command.take', group: 'queue', keys: ['M'] },
  'queue.write': { titleKey: 'queue:command.write', group: 'queue', keys: ['W'] },
  'queue.leave': { titleKey: 'queue:command.leave', group: 'queue', keys: ['Escape'] },
  'paragraph.correct': { titleKey: 'paragraphs:command.correct', group: 'paragraphs', keys: ['T'] },
  'paragraph.original': { titleKey: 'paragraphs:command.original', group: 'paragraphs', keys: ['O'] },
  'paragraph.revert': { titleKey: 'paragraphs:command.revert', group: 'paragraphs' },
  'paragraph.words': { titleKey: 'paragraphs:command.words', group: 'paragraphs', keys: ['D'] },
  'paragraph.role': { titleKey: 'paragraphs:command.role', group: 'paragraphs', keys: ['R'] },
  'paragraph.reason': { titleKey: 'paragraphs:command.reason', group: 'paragraphs', keys: ['Shift+E'] },
  'paragraph.menu': {
    titleKey: 'paragraphs:command.menu',
    group: 'paragraphs',
    keys: ['Shift+F10', 'ContextMenu'],
    isKeyOnly: true,
  },
  'paragraph.glosses': { titleKey: 'paragraphs:command.showGlosses', group: 'paragraphs', keys: ['Shift+G'] },
  'paragraph.joiners': { titleKey: 'paragraphs:command.joiners', group: 'paragraphs', keys: ['H'] },
  'paragraph.checks': { titleKey: 'paragraphs:command.checks', group: 'paragraphs', keys: ['K'] },
  'claims.takeHints': { titleKey: 'claims:command.takeHints', group: 'claims', keys: ['A'] },
  'claims.check': { titleKey: 'claims:command.check', group: 'claims', keys: ['Shift+C'] },
  'claims.comment': { titleKey: 'claims:command.comment', group: 'claims', keys: ['N'] },
  'claims.commentClaim': { titleKey: 'claims:command.commentClaim', group: 'claims', keys: ['Shift+N'] },
  'claims.renumber': { titleKey: 'claims:command.renumber', group: 'claims' },
  'claims.renumberAll': { titleKey: 'claims:command.renumberAll', group: 'claims' },
  'claims.merge': { titleKey: 'claims:command.merge', group: 'claims', keys: ['M'] },
  'claims.split': { titleKey: 'claims:command.split', group: 'claims', keys: ['Shift+M'] },
  'claims.moveUp': { titleKey: 'claims:command.moveUp', group: 'claims', keys: ['Alt+ArrowUp'] },
  'claims.moveDown': { titleKey: 'claims:command.moveDown', group: 'claims', keys: ['Alt+ArrowDown'] },
  'claims.remove': { titleKey: 'claims:command.remove', group: 'claims' },
  'claims.startBack': { titleKey: 'claims:command.startBack', group: 'claims', keys: ['<'] },
  'claims.startOn': { titleKey: 'claims:command.startOn', group: 'claims', keys: ['>'] },
  'claims.endBack': { titleKey: 'claims:command.endBack', group: 'claims', keys: [','] },
  'claims.endOn': { titleKey: 'claims:command.endOn', group: 'claims', keys: ['.'] },
  'differences.confirm': { titleKey: 'differences:command.confirm', group: 'differences', keys: ['C'] },
  'differences.dismiss': { titleKey: 'differences:command.dismiss', group: 'differences', keys: ['D'] },
  'differences.reopen': { titleKey: 'differences:command.reopen', group: 'differences', keys: ['R'] },
  'differences.send': { titleKey: 'differences:command.send', group: 'differences', keys: ['S'] },
  'differences.note': { titleKey: 'differences:command.note', group: 'differences', keys: ['N'] },
  'differences.previous': { titleKey: 'differences:command.previous', group: 'differences', keys: ['['] },
  'differences.next': { titleKey: 'differences:command.next', group: 'differences', keys: [']'] },
  'differences.showInAlign': { titleKey: 'differences:command.showInAlign', group: 'differences' },
  'differences.overview': { titleKey: 'differences:command.overview', group: 'differences', keys: ['O'] },
  'summary.paragraphSources': { titleKey: 'summary:showParagraphSources', group: 'summary', keys: ['Mod+Shift+Enter'] },
  'summary.insertName': { titleKey: 'commands:insertName', group: 'summary', keys: ['Mod+Alt+N'] },
  // Where the first of them switches between keyboards, there is the other.
  'summary.offerName': { titleKey: 'commands:offerName', group: 'summary', keys: ['Mod+Space', 'Alt+/'] },
  'summary.preview': { titleKey: 'summary:togglePanel', group: 'summary' },
  'summary.versions': { titleKey: 'commands:versions', group: 'summary' },
  'summary.compare': { titleKey: 'commands:compareVersions', group: 'summary', keys: ['Mod+D'] },
  'summary.sources': { titleKey: 'summary:showSources', group: 'summary', keys: ['Mod+Enter'] },
  'lint.next': { titleKey: 'summary:nextFinding', group: 'summary', keys: ['F8'], inFields: true },
  'lint.previous': { titleKey: 'summary:previousFinding', group: 'summary', keys: ['Shift+F8'], inFields: true },
  'lint.mend': { titleKey: 'summary:mendFinding', group: 'summary', keys: ['Mod+.'] },
  'lint.letStandEverywhere': { titleKey: 'summary:addToMine', group: 'summary' },
  'lint.letStandHere': { titleKey: 'summary:addToProject', group: 'summary' },
  'summary.comment': { titleKey: 'commands:commentOnWords', group: 'summary', keys: ['Mod+Alt+M', 'N'] },
  'summary.draft': { titleKey: 'commands:draft', group: 'summary' },
  'summary.nextDraft': { titleKey: 'commands:nextDraft', group: 'summary' },
  'summary.keepDraft': { titleKey: 'commands:keepDraft', group: 'summary', keys: ['Alt+Enter'], inFields: true },
  'versions.next': { titleKey: 'commands:nextChange', group: 'summary', keys: ['F7'], inFields: true },
  'versions.previous': { titleKey: 'commands:previousChange', group: 'summary', keys: ['Shift+F7'], inFields: true },
  'import.add': { titleKey: 'commands:addReports', group: 'import', keys: ['Mod+Enter'] },
  'import.keep': { titleKey: 'commands:keepBlock', group: 'import', keys: ['K'] },
  'import.paste': { titleKey: 'commands:pasteReport', group: 'import', sameKeysAs: 'report.paste' },
  'import.cancel': { titleKey: 'commands:cancelImport', group: 'import', keys: ['Escape'], isKeyOnly: true },
  'project.new': { titleKey: 'commands:newProject', group: 'project', keys: ['Mod+N'] },
  'project.open': { titleKey: 'commands:open', group: 'project', keys: ['Mod+O'] },
  'project.sample': { titleKey: 'commands:openSample', group: 'project' },
  'report.import': { titleKey: 'commands:import', group: 'project', keys: ['Mod+I'] },
  rename: { titleKey: 'commands:rename', group: 'project', keys: ['F2'] },
  'project.save': { titleKey: 'commands:save', group: 'project', keys: ['Mod+S'] },
  'project.close': { titleKey: 'commands:closeProject', group: 'project' },
  'export.open': { titleKey: 'commands:export', group: 'project', keys: ['Mod+E'] },
  'names.open': { titleKey: 'commands:names', group: 'project' },
  'edit.undo': { titleKey: 'commands:undo', group: 'project', keys: ['Mod+Z'], inFields: false },
  'edit.redo': { titleKey: 'commands:redo', group: 'project', keys: ['Mod+Shift+Z', 'Mod+Y'], inFields: false },
  'report.paste': { titleKey: 'commands:pasteReport', group: 'project' },
  findRecent: { titleKey: 'commands:findRecent', group: 'project', keys: ['Mod+P'] },
  'report.about': { titleKey: 'reports:command.about', group: 'project' },
  'report.replace': { titleKey: 'reports:command.replace', group: 'project' },
  'report.changes': { titleKey: 'reports:command.changes', group: 'project' },
  'report.earlier': { titleKey: 'reports:command.earlier', group: 'project' },
  'report.remove': { titleKey: 'reports:command.remove', group: 'project' },
  'report.manage': { titleKey: 'reports:command.manage', group: 'project', keys: ['Shift+R'] },
  'find.open': { titleKey: 'commands:find', group: 'project', keys: ['Mod+F', 'F'] },
  'find.replace': { titleKey: 'commands:replace', group: 'project', keys: ['Mod+H', 'Mod+Alt+F'] },
  'find.next': { titleKey: 'commands:findNext', group: 'project', keys: ['F3', 'Mod+G'], inFields: true },
  'find.previous': {
    titleKey: 'commands:findPrevious',
    group: 'project',
    keys: ['Shift+F3', 'Mod+Shift+G'],
    inFields: true,
  },
  'view.largerText': { titleKey: 'commands:largerText', group: 'view', keys: ['+', 'Mod+Alt+='] },
  'view.smallerText': { titleKey: 'commands:smallerText', group: 'view', keys: ['-', 'Mod+Alt+-'] },
  'view.resetText': { titleKey: 'commands:resetText', group: 'view', keys: ['0'] },
  'view.palette': { titleKey: 'commands:palette', group: 'view', keys: ['Mod+K'], isKeyOnly: true },
  'settings.open': { titleKey: 'commands:settings', group: 'view', keys: ['Mod+,'] },
  'settings.keys': { titleKey: 'commands:changeKeys', group: 'view' },
  'view.shortcuts': { titleKey: 'commands:shortcuts', group: 'view', keys: ['?', 'F1'] },
  'help.open': { titleKey: 'commands:shortcuts', group: 'view', isKeyOnly: true },
  'view.align': { titleKey: 'commands:showAlign', group: 'view', keys: ['Mod+1'] },
  'view.differences': { titleKey: 'commands:showDifferences', group: 'view', keys: ['Mod+2'] },
  'view.summary': { titleKey: 'commands:showSummary', group: 'view', keys: ['Mod+3'] },
  'summary.undo': {
    titleKey: 'commands:undo',
    group: 'view',
    keys: ['Mod+Z'],
    sameKeysAs: 'edit.undo',
    inFields: true,
    isKeyOnly: true,
  },
  'summary.redo': {
    titleKey: 'commands:redo',
    group: 'view',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    sameKeysAs: 'edit.redo',
    inFields: true,
    isKeyOnly: true,
  },
} as const satisfies Readonly<Record<string, CommandWords>>

export type CommandId = keyof typeof commandTable

/** A command as every screen may know it. */
export interface ListedCommand extends CommandWords {
  readonly id: CommandId
}

/** The table in its own order, which is that of the headings. */
export const listedCommands: readonly ListedCommand[] = Object.entries<CommandWords>(commandTable).flatMap(
  ([id, words]) => (isCommandId(id) ? [{ ...words, id }] : []),
)

function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(commandTable, id)
}

export function wordsOf(id: CommandId): CommandWords {
  return commandTable[id]
}

/** Whether an editor may give it keys: not where it is another's under the same keys, nor where no key belongs. */
export function canHaveKeys({ sameKeysAs, isKeyOnly, keys }: CommandWords): boolean {
  return sameKeysAs === undefined && (isKeyOnly !== true || keys !== undefined)
}
