import type { Claim, Mention, Snapshot } from '#core/document/snapshot.ts'
import { outletName } from '#core/document/outlet-name.ts'
import { formatCitation, type CitedLanguage } from '#core/summary/citation.ts'
import { citeClaim, type LineEdit } from '../completion.ts'

/** What is put into the text: a claim's citation, one outlet's telling of it with the citation of its language, or a whole sentence. */
export type Cited = { readonly claim: Claim; readonly mention: Mention | null } | { readonly sentence: string }

/** How it is written where it is put. A claim goes into brackets that are there already, like one picked after an `@`. */
export function citeAt(line: string, at: number, cited: Cited, snapshot: Snapshot): LineEdit {
  if ('sentence' in cited) return putSentence(line, at, cited.sentence)
  const { claim, mention } = cited
  if (mention === null) return citeClaim(line, { from: at, to: at }, claim.number)
  return putSentence(line, at, tellingOf(claim, mention, snapshot))
}

/** Behind the sentence it was let go in, with room on both sides. */
function putSentence(line: string, where: number, sentence: string): LineEdit {
  const at = isBetweenSentences.test(line.slice(0, where)) ? where : endOfSentence(line, where)
  const before = /\S$/u.test(line.slice(0, at)) ? ' ' : ''
  const after = /^\S/u.test(line.slice(at)) ? ' ' : ''
  const text = `${before}${sentence}${after}`
  return { from: at, to: at, text, caret: at + text.length }
}

const citations = String.raw`(?:\s*\[@[^\[\]]*\])*`
const isBetweenSentences = new RegExp(String.raw`(?:^|[.!?…][”"’)]*${citations})\s*$`, 'u')
const sentenceEnd = new RegExp(String.raw`[.!?…][”"’)]*${citations}(?=\s|$)`, 'gu')

/** Offset behind the sentence around an offset, its citations included. */
function endOfSentence(line: string, at: number): number {
  const ends = Array.from(line.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length)
  return ends.find((end) => end >= at) ?? line.length
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
