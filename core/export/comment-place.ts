import { outletName } from '../document/outlet-name.ts'
import type { Comment, Report, Snapshot } from '../document/snapshot.ts'
import { englishInstant } from '../text/english-date.ts'
import { numberOf } from './facing.ts'
import type { DateStyle } from './options.ts'

/** What a comment is about, in the terms an export prints: "C3", "Erem News, ¶ 2"; null when that is not there. */
export function commentPlace({ target: { kind, id } }: Comment, { reports, claims }: Snapshot): string | null {
  const nameOf = (report: Report) => outletName(report, reports)
  const paragraphName = (paragraphId: string) => {
    for (const report of reports) {
      const paragraph = report.paragraphs.find((one) => one.id === paragraphId)
      if (paragraph) return `${nameOf(report)}, ${numberOf(paragraph)}`
    }
    return null
  }
  switch (kind) {
    case 'summary':
      return 'the summary'
    case 'report': {
      const report = reports.find((one) => one.id === id)
      return report ? nameOf(report) : null
    }
    case 'paragraph':
      return paragraphName(id)
    case 'claim': {
      const claim = claims.find((one) => one.id === id)
      return claim ? `C${claim.number}` : null
    }
    case 'mention': {
      for (const claim of claims) {
        const mention = claim.mentions.find((one) => one.id === id)
        const place = mention ? paragraphName(mention.paragraphId) : null
        if (place !== null) return `C${claim.number} in ${place}`
      }
      return null
    }
  }
}

/** When a comment was written; the words themselves where a project has something else than an instant. */
export function commentDate({ writtenAt }: Comment, dates: DateStyle): string {
  return Number.isNaN(Date.parse(writtenAt)) ? writtenAt : englishInstant(writtenAt, dates)
}
