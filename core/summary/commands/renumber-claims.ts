import { failure, success } from '../../base/result.ts'
import { settleNumbers } from '../../document/claim-numbers.ts'
import { command } from '../../document/command.ts'
import { citedClaims } from '../citations.ts'
import { parseSummary } from '../parse-summary.ts'
import { moveCitations } from './move-citations.ts'

export interface RenumberClaims {
  /** The claims that get another number; those not named keep theirs. */
  readonly numbers: readonly { readonly claimId: string; readonly number: number }[]
}

/** As many digits as a citation can have. */
const HIGHEST = 999_999_999

/**
 * Gives claims other numbers, and every citation in the summary follows its claim. Refused when two claims would share a number,
 * and when the summary still cites that number for a claim that is gone: the citation would come to mean another.
 */
export const renumberClaims = command('renumberClaims', (draft, { numbers }: RenumberClaims) => {
  if (numbers.some(({ claimId }) => !draft.claims.get(claimId))) return failure('claimMissing')
  if (numbers.some(({ number }) => !Number.isInteger(number) || number < 1 || number > HIGHEST)) {
    return failure('claimNumberInvalid')
  }
  const present = settleNumbers(draft)
  const wanted = new Map([...present, ...numbers.map(({ claimId, number }): [string, number] => [claimId, number])])
  if (new Set(wanted.values()).size < wanted.size) return failure('claimNumberTaken')
  const known = new Set(present.values())
  const orphans = citedClaims(parseSummary(draft.summary.toJSON())).filter((number) => !known.has(number))
  const orphan = orphans.find((number) => [...wanted.values()].includes(number))
  if (orphan !== undefined) return failure('claimNumberCited', { number: orphan })

  for (const [claimId, number] of wanted) draft.claims.update(claimId, { number })
  draft.meta.update({ lastClaimNumber: Math.max(draft.meta.get().lastClaimNumber, ...wanted.values()) })
  const moves = new Map(Array.from(present, ([claimId, number]) => [number, wanted.get(claimId) ?? number]))
  return success({ citations: moveCitations(draft, moves) })
})
