import type { Claim } from '../document/snapshot.ts'
import type { Stance } from '../document/records.ts'
import { placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'

/**
 * Where one report makes a claim and another speaks against it, or makes only part of it. A report stands where its first statement
 * stands that it does not keep at a distance. `isExplained`: a figure, date or name already shows how they differ.
 */
export function stanceFindings(claim: Claim, sides: readonly ClaimSide[], isExplained: boolean): readonly Finding[] {
  const leads = sides.map((side) => ({ side, lead: leadOf(side) }))
  const stances = new Set(leads.map(({ lead }) => lead.mention.stance))
  const reason = reasonFor(stances, isExplained)
  if (reason === null) return []
  return [
    makeFinding({
      reason,
      subject: '',
      claimIds: [claim.id],
      sides: leads.map(({ side, lead }) => ({
        reportId: side.report.id,
        places: side.statements
          .filter(({ mention }) => mention.stance === lead.mention.stance)
          .map((statement) => placeIn(statement, statement.span)),
        values: { stance: lead.mention.stance },
      })),
      words: leads.map(({ lead }) => `${lead.mention.stance} ${wordsAt(lead, lead.span)}`),
    }),
  ]
}

function reasonFor(stances: ReadonlySet<Stance>, isExplained: boolean): FindingReason | null {
  if (stances.size < 2) return null
  if (stances.has('denies')) return 'stance.denies'
  if (isExplained) return null
  return stances.has('differs') ? 'stance.differs' : 'stance.inPart'
}

function leadOf({ statements }: ClaimSide): Statement {
  const own = statements.find(({ mention }) => mention.attribution.voice !== 'alleged')
  const [first] = statements
  if (first === undefined) throw new Error('a side without statements')
  return own ?? first
}
