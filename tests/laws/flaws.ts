import type { Snapshot } from '#core/document/snapshot.ts'

/** What is wrong with a snapshot; nothing ever should be. */
export function findFlaws(snapshot: Snapshot): string[] {
  const paragraphs = new Map(snapshot.reports.flatMap((report) => report.paragraphs.map((p) => [p.id, { report, p }])))
  const flaws: string[] = []
  const numbers = snapshot.claims.map((claim) => claim.number)
  if (new Set(numbers).size !== numbers.length) flaws.push('two claims share a number')
  for (const report of snapshot.reports) {
    const kept = report.paragraphs.filter((paragraph) => paragraph.exclusion === null)
    if (kept.some((paragraph, index) => paragraph.number !== index + 1)) flaws.push('paragraphs are misnumbered')
    if (report.paragraphs.some((paragraph) => paragraph.reportId !== report.id))
      flaws.push('paragraph in a wrong report')
  }
  for (const mention of snapshot.claims.flatMap((claim) => claim.mentions)) {
    const place = paragraphs.get(mention.paragraphId)
    if (!place) {
      flaws.push('a mention points at nothing')
      continue
    }
    if (mention.reportId !== place.report.id) flaws.push('a mention names a wrong report')
    if (!(0 <= mention.from && mention.from < mention.to && mention.to <= place.p.text.length)) {
      flaws.push('a mention lies outside its paragraph')
    }
    if (!mention.isToCheck && place.p.text.slice(mention.from, mention.to) !== mention.quote) {
      flaws.push('a mention is off its words and not flagged')
    }
  }
  return flaws
}
