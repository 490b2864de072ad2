import type { Claim, Mention, Report, Snapshot } from '../document/snapshot.ts'
import { nameSpellingsOf } from './name-spellings.ts'

/**
 * The project with the names of outlets, agencies and sources spelled as its table of names has them; what reports print stays. The
 * same object where nothing is spelled otherwise.
 */
export function spellNamesIn(snapshot: Snapshot): Snapshot {
  const names = nameSpellingsOf(snapshot.terms)
  const isOdd = (text: string) => names.find(text).length > 0
  const spelledReport = (report: Report): Report =>
    isOdd(report.outletEnglish) ? { ...report, outletEnglish: names.spell(report.outletEnglish) } : report
  const spelledMention = (mention: Mention): Mention => {
    const { agency, source, voice } = mention.attribution
    if (!isOdd(agency) && !isOdd(source)) return mention
    return { ...mention, attribution: { agency: names.spell(agency), source: names.spell(source), voice } }
  }
  const spelledClaim = (claim: Claim): Claim => {
    const mentions = sharing(claim.mentions, spelledMention)
    return mentions === claim.mentions ? claim : { ...claim, mentions }
  }
  const reports = sharing(snapshot.reports, spelledReport)
  const claims = sharing(snapshot.claims, spelledClaim)
  return reports === snapshot.reports && claims === snapshot.claims ? snapshot : { ...snapshot, reports, claims }
}

function sharing<Value>(values: readonly Value[], change: (value: Value) => Value): readonly Value[] {
  const changed = values.map(change)
  return changed.every((value, index) => value === values[index]) ? values : changed
}
