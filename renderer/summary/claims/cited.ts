import type { Claim, Mention, Snapshot } from '#core/document/snapshot.ts'
import { outletName } from '#core/document/outlet-name.ts'
import { formatCitation, type CitedLanguage } from '#core/summary/citation.ts'
import { citeClaim, type LineEdit } from '../completion.ts'

/** What is put into the text: a claim's citation, or one outlet's telling of it with the citation of its language. */
export type Cited = { readonly claim: Claim; readonly mention: Mention | null }

/** How it is written where it is put. A claim goes into brackets that are there already, like one picked after an `@`. */
export function citeAt(line: string, at: number, { claim, mention }: Cited, snapshot: Snapshot): LineEdit {
  if (mention === null) return citeClaim(line, { from: at, to: at }, claim.number)
  const gap = /\S$/u.test(line.slice(0, at)) ? ' ' : ''
  const text = `${gap}${tellingOf(claim, mention, snapshot)}`
  return { from: at, to: at, text, caret: at + text.length }
}

/** “Karaneh Online: three were killed. [@C3 fa]” */
function tellingOf(claim: Claim, mention: Mention, { reports }: Snapshot): string {
  const report = reports.find(({ id }) => id === mention.reportId)
  const words = mention.gloss === '' ? claim.text : mention.gloss
  const citation = formatCitation([{ claimNumber: claim.number, language: citedLanguage(report?.language) }])
  return `${report === undefined ? '' : `${outletName(report, reports)}: `}${words} ${citation}`
}

function citedLanguage(language: string | undefined): CitedLanguage | null {
  return language === 'fa' || language === 'ar' || language === 'en' ? language : null
}
