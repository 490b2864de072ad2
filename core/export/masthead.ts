import type { Report, Snapshot } from '../document/snapshot.ts'
import { draftPassages } from '../summary/draft/draft-passages.ts'
import type { Block, Heading, Summary } from '../summary/tree.ts'
import { englishDate } from '../text/english-date.ts'
import type { DateStyle } from './options.ts'
import { withoutFootnotes } from './notes.ts'
import { outletName } from '../document/outlet-name.ts'
import { count, enumerate } from '../text/english-lists.ts'

/** What stands above an export: the summary's own first heading, or the project's title where it has none. */
export interface Masthead {
  readonly heading: Heading | null
  readonly title: string
  /** "Saturday 5 March 2022 · from two reports: Independent Persian and Erem News"; passages nobody edited since they were laid out are told. */
  readonly byline: string
  /** The summary below its heading, footnotes taken out. */
  readonly blocks: readonly Block[]
}

export function readMasthead(snapshot: Snapshot, summary: Summary | null, dates: DateStyle): Masthead {
  const blocks = withoutFootnotes(summary?.blocks ?? [])
  const first = blocks[0]
  const text = first?.kind === 'heading' ? first.sentences.map((sentence) => sentence.text).join(' ') : ''
  const heading = first?.kind === 'heading' && first.level === 1 && text !== '' ? first : null
  const { meta, reports } = snapshot
  const date = meta.eventDate === null ? [] : [englishDate(meta.eventDate, dates)]
  const outlets = reports.map((report) => outletName(report, reports))
  const drafts = summary === null ? 0 : draftPassages(summary, snapshot).length
  const unedited = drafts === 0 ? [] : [`draft: ${count(drafts, 'passage', 'passages')} not edited yet`]
  const from = `from ${count(reports.length, 'report', 'reports')}${reports.length > 0 ? `: ${enumerate(outlets)}` : ''}`
  return {
    heading,
    title: heading ? text : meta.title,
    byline: [...date, from, ...unedited].join(' · '),
    blocks: heading ? blocks.slice(1) : blocks,
  }
}

/** A report's date in English; says when nobody has confirmed it. Null when it has none. */
export function reportDate(report: Report, dates: DateStyle): string | null {
  if (report.date === null) return null
  return `${englishDate(report.date, dates)}${report.isDateConfirmed ? '' : ' (not confirmed)'}`
}
