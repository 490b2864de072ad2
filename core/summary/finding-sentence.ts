import type { Finding, FindingSide } from '../compare/finding.ts'
import { outletName } from '../document/outlet-name.ts'
import type { Claim, Snapshot } from '../document/snapshot.ts'

/**
 * A finding as an English sentence for the summary, with its citation: what is claimed, and who says what. It is a beginning for the
 * editor to write on. Null for a finding about no claim, or about one without words: there is nothing to cite or to say.
 */
export function findingSentence(
  finding: Finding,
  { claims, reports }: Pick<Snapshot, 'claims' | 'reports'>,
): string | null {
  const claim = claims.find(({ id }) => id === finding.claimIds[0])
  const statement = claim?.text.trim().replace(/[.!?]+$/, '') ?? ''
  if (claim === undefined || statement === '') return null
  const cited = [...new Set(finding.claimIds)]
    .flatMap((id) => claims.find((one) => one.id === id) ?? [])
    .map(({ number }) => `@C${number}`)
  const sides = finding.sides.flatMap((side) => {
    const report = reports.find(({ id }) => id === side.reportId)
    return report === undefined ? [] : [{ side, outlet: outletName(report, reports) }]
  })
  return `${sentenceOf(finding, statement, claim, sides)}. [${cited.join('; ')}]`
}

interface NamedSide {
  readonly side: FindingSide
  readonly outlet: string
}

function sentenceOf(finding: Finding, statement: string, claim: Claim, sides: readonly NamedSide[]): string {
  const told = sides.map(({ side, outlet }) => `${outlet} ${predicateOf(finding, side, claim)}`)
  if (finding.kind === 'onlyIn') return `${sides[0]?.outlet ?? ''} alone reports: ${statement}`
  return `${statement}: ${told.join('; ')}`
}

const stances = {
  asserts: 'says so',
  assertsInPart: 'says part of it',
  differs: 'says otherwise',
  denies: 'denies it',
} as const

function predicateOf({ kind }: Finding, { values, places }: FindingSide, claim: Claim): string {
  const mention = claim.mentions.find(({ id }) => id === places[0]?.mentionId)
  const { agency = '', source = '' } = mention?.attribution ?? {}
  switch (kind) {
    case 'figure':
      return values['value'] === undefined ? 'gives no number' : `gives ${figureOf(values)}`
    case 'date':
      return `puts it ${[values['day'] === undefined ? '' : `on ${values['day']}`, clockOf(values['minutes'])].join(' ').trim()}`
    case 'attribution': {
      const from = [source, agency].filter((link) => link !== '').join(', by way of ')
      return from === '' ? 'says it in its own voice' : `has it from ${from}`
    }
    case 'stance':
      return stances[mention?.stance ?? 'asserts']
    case 'prominence':
      return values['isInHeadline'] === 1
        ? 'has it in the headline'
        : `has it ${values['position'] ?? 0} % into its text`
    case 'name':
    case 'wording':
    case 'order':
    case 'onlyIn':
      return mention?.gloss ? `has “${mention.gloss.replace(/[.!?]+$/, '')}”` : 'words it its own way'
  }
}

const bounds: Readonly<Record<string, string>> = { atLeast: 'at least ', atMost: 'at most ', about: 'about ' }

function figureOf({ value = '', unit = '', bound = '' }: FindingSide['values']): string {
  const after = unit === '%' ? ' per cent' : /^[A-Z]{3}$/.test(String(unit)) ? ` ${unit}` : ''
  return `${bounds[String(bound)] ?? ''}${value}${after}`
}

function clockOf(minutes: string | number | undefined): string {
  if (minutes === undefined) return ''
  const [hours, rest] = [Math.floor(Number(minutes) / 60), Number(minutes) % 60]
  return `at ${hours}:${String(rest).padStart(2, '0')}`
}
