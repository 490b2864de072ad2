import * as v from 'valibot'
import * as Y from 'yjs'
import { metaSchema, type Meta } from './records.ts'
import { openTable, type Table } from './table.ts'

/** What a command works on: the document's tables, open for writing. */
export interface Draft {
  readonly reports: Table<'reports'>
  readonly paragraphs: Table<'paragraphs'>
  readonly claims: Table<'claims'>
  readonly mentions: Table<'mentions'>
  readonly rejections: Table<'rejections'>
  readonly comments: Table<'comments'>
  readonly terms: Table<'terms'>
  readonly verdicts: Table<'verdicts'>
  readonly draftPassages: Table<'draftPassages'>
  readonly lintSwitches: Table<'lintSwitches'>
  readonly summaryVersions: Table<'summaryVersions'>
  readonly meta: { get(): Meta; update(fields: Partial<Meta>): void }
  readonly summary: Y.Text
  /** A fresh id, from the source the document was given. */
  newId(): string
}

export function openDraft(doc: Y.Doc, newId: () => string): Draft {
  const meta: Y.Map<unknown> = doc.getMap('meta')
  return {
    reports: openTable(doc, 'reports'),
    paragraphs: openTable(doc, 'paragraphs'),
    claims: openTable(doc, 'claims'),
    mentions: openTable(doc, 'mentions'),
    rejections: openTable(doc, 'rejections'),
    comments: openTable(doc, 'comments'),
    terms: openTable(doc, 'terms'),
    verdicts: openTable(doc, 'verdicts'),
    draftPassages: openTable(doc, 'draftPassages'),
    lintSwitches: openTable(doc, 'lintSwitches'),
    summaryVersions: openTable(doc, 'summaryVersions'),
    meta: {
      get: () => parseMeta(meta),
      update(fields) {
        for (const [field, value] of Object.entries(fields)) {
          if (meta.get(field) !== value) meta.set(field, value)
        }
      },
    },
    summary: doc.getText('summary'),
    newId,
  }
}

const lenientMeta = v.object({
  projectId: v.fallback(metaSchema.entries.projectId, 'unknown'),
  schemaVersion: v.fallback(metaSchema.entries.schemaVersion, 1),
  title: v.fallback(metaSchema.entries.title, ''),
  eventDate: v.fallback(metaSchema.entries.eventDate, null),
  lastClaimNumber: v.fallback(metaSchema.entries.lastClaimNumber, 0),
})

/** The project's own fields; one that does not parse reads as its empty value, so that the rest stays usable. */
function parseMeta(meta: Y.Map<unknown>): Meta {
  return v.parse(lenientMeta, meta.toJSON())
}

/** Whether the document says of itself that it is a project. */
export function hasMeta(doc: Y.Doc): boolean {
  return v.is(metaSchema, doc.getMap('meta').toJSON())
}
