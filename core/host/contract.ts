import * as v from 'valibot'
import { problemCodes } from '../base/problem.ts'
import { languageSchema, termSchema } from '../document/records.ts'
import { englishVarieties } from '../summary/spelling/variety.ts'
import { defaultExportChoices, exportChoicesSchema } from '../export/choices.ts'

/**
 * Every call the interface may make of its host, with the schemas of what goes in and what comes out. Both ends check both.
 * No path of the file system ever crosses this table: files are known by opaque handles and by names to show.
 */

const bytes = v.instance(Uint8Array)
const handle = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))
const fileName = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const instant = v.pipe(v.string(), v.isoTimestamp())
const nothing = v.strictObject({})

const reportSize = v.pipe(v.number(), v.integer(), v.minValue(14), v.maxValue(28))

export const settingsSchema = v.object({
  language: v.nullable(v.picklist(['en', 'fa', 'ar'])),
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  editorName: v.string(),
  reportSize,
  isScrollLinked: v.boolean(),
  /** By pane, in CSS pixels; null for `reportSize`. */
  paneSize: v.object({ a: v.nullable(reportSize), b: v.nullable(reportSize) }),
  density: v.picklist(['comfortable', 'compact']),
  /** The editor's own keys by the id of a command, as `Mod+Shift+K`; an empty list for none. */
  keys: v.record(v.string(), v.array(v.pipe(v.string(), v.maxLength(40)))),
  /** Whether letters and signs alone are keys; some screen readers and speech input need them. */
  usesSingleKeys: v.boolean(),
  /** Names and terms of the editor's own, for every project. */
  names: v.array(v.object({ ...termSchema.entries, id: v.pipe(v.string(), v.minLength(1)) })),
  /** Words that are words wherever this editor writes them. */
  words: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  /** Which English the summary's words are looked up in. */
  english: v.picklist(englishVarieties),
  /** What the export dialog was last told. */
  exports: exportChoicesSchema,
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  editorName: '',
  reportSize: 18,
  isScrollLinked: true,
  paneSize: { a: null, b: null },
  density: 'comfortable',
  keys: {},
  usesSingleKeys: true,
  names: [],
  words: [],
  english: 'either',
  exports: defaultExportChoices,
}

/** One paragraph of a strip: aligned, only here, excluded. */
export const stripMarkSchema = v.picklist(['aligned', 'only', 'excluded'])
export type StripMark = v.InferOutput<typeof stripMarkSchema>

export const libraryEntrySchema = v.object({
  handle,
  fileName,
  title: v.string(),
  eventDate: v.nullable(v.string()),
  reports: v.array(
    v.object({
      outlet: v.string(),
      outletEnglish: v.string(),
      language: languageSchema,
      strip: v.array(stripMarkSchema),
    }),
  ),
  claimCount: v.number(),
  openedAt: instant,
  isMissing: v.boolean(),
})
export type LibraryEntry = v.InferOutput<typeof libraryEntrySchema>

/** How a project came back when its file alone could not tell everything. */
export const recoverySchema = v.object({
  /** `journal`: the file was whole, later changes came from the journal; the others replaced a damaged or vanished file. */
  from: v.picklist(['journal', 'backup', 'readableCopy']),
  /** Journal records that were not yet in the file. */
  changes: v.number(),
  /** The name under which the damaged file was kept, beside the project. */
  keptAs: v.nullable(v.string()),
})
export type Recovery = v.InferOutput<typeof recoverySchema>

export const openedProjectSchema = v.object({
  handle,
  fileName,
  mode: v.picklist(['edit', 'readOnly']),
  /** The whole document as one Yjs update. */
  state: bytes,
  generation: v.number(),
  savedAt: v.nullable(instant),
  /** Changes the host holds that the project file does not have yet. */
  hasUnsavedChanges: v.boolean(),
  recovery: v.nullable(recoverySchema),
})
export type OpenedProject = v.InferOutput<typeof openedProjectSchema>

export const pickedFileSchema = v.object({ fileName, bytes })
export type PickedFile = v.InferOutput<typeof pickedFileSchema>

export const savedSchema = v.object({ generation: v.number(), savedAt: instant })
export type Saved = v.InferOutput<typeof savedSchema>

export const hostDescriptionSchema = v.object({
  shell: v.picklist(['electron', 'browser']),
  version: v.string(),
  /** BCP 47, of the operating system or browser. */
  locale: v.string(),
  /** `native`: the host shows file dialogs; `page`: the page picks and downloads by itself. */
  fileDialogs: v.picklist(['native', 'page']),
  printsPdf: v.boolean(),
})
export type HostDescription = v.InferOutput<typeof hostDescriptionSchema>

export const contract = {
  'host.describe': { request: nothing, reply: hostDescriptionSchema },

  'library.list': { request: nothing, reply: v.array(libraryEntrySchema) },
  'library.forget': { request: v.strictObject({ handle }), reply: nothing },

  'project.create': {
    request: v.strictObject({ title: v.pipe(v.string(), v.maxLength(200)) }),
    reply: openedProjectSchema,
  },
  /** Asks the editor with a native dialog; null when cancelled. */
  'project.pick': { request: nothing, reply: v.nullable(openedProjectSchema) },
  'project.open': { request: v.strictObject({ handle }), reply: openedProjectSchema },
  /** Keeps a project file given as bytes (dropped or picked in a page) as a new file of the projects folder and opens it. */
  'project.adopt': { request: v.strictObject({ fileName, bytes }), reply: openedProjectSchema },
  /** Opens a fresh copy of the sample project, or the one opened before. */
  'project.sample': { request: nothing, reply: openedProjectSchema },
  /** Turns a read-only project into an edited one; whoever had it before becomes read-only. */
  'project.takeOver': { request: v.strictObject({ handle }), reply: openedProjectSchema },
  /** Adds one Yjs update to the journal. Answers once it is accepted; it is on disk within 250 ms. */
  'project.append': { request: v.strictObject({ handle, update: bytes }), reply: v.object({ sequence: v.number() }) },
  /** Keeps an imported file's bytes for the project. */
  'project.addSource': {
    request: v.strictObject({ handle, fileName, bytes }),
    reply: v.object({ sha256: v.string() }),
  },
  /** The bytes of a kept source. */
  'project.readSource': { request: v.strictObject({ handle, sha256: v.string() }), reply: v.object({ bytes }) },
  /** Writes the project file anew from everything appended so far. */
  'project.save': { request: v.strictObject({ handle }), reply: savedSchema },
  /** As `project.save`, over a file that somebody else changed: theirs is kept beside ours under another name. */
  'project.saveBeside': {
    request: v.strictObject({ handle }),
    reply: v.object({ ...savedSchema.entries, keptAs: v.string() }),
  },
  /** Flushes the journal and lets go of the file. Does not save. */
  'project.close': { request: v.strictObject({ handle }), reply: nothing },

  /** Asks with a native dialog for reports to import; empty when cancelled. */
  'files.pick': { request: nothing, reply: v.array(pickedFileSchema) },
  /** Asks where to write an export; null when cancelled. */
  'export.write': {
    request: v.strictObject({ fileName, mediaType: v.string(), bytes }),
    reply: v.nullable(v.object({ fileName })),
  },
  /** Prints a self-contained HTML page to a PDF file; null when cancelled. */
  'export.printPdf': {
    request: v.strictObject({ fileName, html: v.string() }),
    reply: v.nullable(v.object({ fileName })),
  },

  'settings.read': { request: nothing, reply: settingsSchema },
  'settings.write': { request: settingsSchema, reply: nothing },
} as const

export type CallName = keyof typeof contract
export type RequestOf<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['request']>
export type ReplyOf<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['reply']>

/** What the host tells the interface unasked. */
export const hostEvents = {
  /** A menu line or its key: the id of a command of the interface. */
  'menu.command': v.strictObject({ command: v.pipe(v.string(), v.maxLength(64)) }),
  /** The operating system asks for a project file to be opened. */
  'project.requested': v.strictObject({ handle }),
  /** Another window took the project over; this one is read-only now. */
  'project.takenOver': v.strictObject({ handle }),
} as const

export type EventName = keyof typeof hostEvents
export type EventOf<Name extends EventName> = v.InferOutput<(typeof hostEvents)[Name]>

export const problemSchema = v.object({
  code: v.picklist(problemCodes),
  parameters: v.record(v.string(), v.union([v.string(), v.number()])),
})

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
