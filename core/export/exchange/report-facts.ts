import type { Mention, Report } from '../../document/snapshot.ts'

/** What an exchange format says about a report besides its words, under names of its own; what is not known is left out. */
export function reportFacts(report: Report): readonly (readonly [name: string, value: string])[] {
  const facts = [
    ['outlet', report.outlet],
    ['outlet-english', report.outletEnglish],
    ['headline', report.headline],
    ['printed-date', report.printedDate],
    ['date', report.date ?? ''],
    ['date-confirmed', report.date === null ? '' : report.isDateConfirmed ? 'yes' : 'no'],
    ['calendar', report.calendar],
    ['url', report.url],
  ] as const
  return facts.filter(([, value]) => value !== '')
}

/** What it says about a mention besides its words and its claim; what is as it is by itself is left out. */
export function mentionFacts(mention: Mention): readonly (readonly [name: string, value: string])[] {
  const { stance, attribution, gloss, isToCheck } = mention
  const facts = [
    ['stance', stance],
    ['voice', attribution.voice],
    ['agency', attribution.agency],
    ['source', attribution.source],
    ['gloss', gloss],
    ['to-check', isToCheck ? 'yes' : ''],
  ] as const
  return facts.filter(([, value]) => value !== '')
}
