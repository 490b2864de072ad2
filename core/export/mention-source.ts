import type { Mention, Report, Snapshot } from '../document/snapshot.ts'
import { outletName } from '../document/outlet-name.ts'
import { nativeOutletName, stanceWords, voiceWords } from './words.ts'

/** Where a mention stands and on whose word, in the terms an export prints. */
export interface MentionSource {
  readonly report: Report
  readonly outlet: string
  /** The outlet's name in its own language, where it is another. */
  readonly nativeOutlet: string | null
  /** "¶ 3", or that the paragraph was set aside. */
  readonly place: string
  /** The chain outlet ← agency ← source, missing links left out: the outlet alone where it speaks for itself. */
  readonly chain: readonly string[]
  /** "asserts, quoted". */
  readonly manner: string
}

/** Looks up what an export says about a mention; null for one whose report is gone. */
export function mentionSource(mention: Mention, { reports }: Snapshot): MentionSource | null {
  const report = reports.find(({ id }) => id === mention.reportId)
  if (!report) return null
  const number = report.paragraphs.find(({ id }) => id === mention.paragraphId)?.number ?? null
  const outlet = outletName(report, reports)
  const { agency, source, voice } = mention.attribution
  return {
    report,
    outlet,
    nativeOutlet: nativeOutletName(report),
    place: number === null ? 'in a paragraph set aside' : `¶ ${number}`,
    chain: [outlet, agency, source].filter((link) => link !== ''),
    manner: `${stanceWords[mention.stance]}, ${voiceWords[voice]}`,
  }
}
