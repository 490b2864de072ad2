import type { Finding, FindingSide } from '../compare/finding.ts'
import { outletName } from '../document/outlet-name.ts'
import type { Claim, Report, Snapshot } from '../document/snapshot.ts'

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
    return report === undefined ? [] : [{ side, report, outlet: outletName(report, reports) }]
  })
  return `${sentenceOf(finding, statement, claim, sides)}. [${cited.join('; ')}]`
}

interface NamedSide {
  readonly side: FindingSide
  readonly report: Report
  readonly outlet: string
}

function sentenceOf(finding: Finding, statement: string, claim: Claim, sides: readonly NamedSide[]): string {
  const told = sides.map((told) => `${told.outlet} ${predicateOf(finding, told, claim)}`)
  if (finding.kind === 'onlyIn') return `${sides[0]?.outlet ?? ''} alone reports: ${statement}`
  return `${statement}: ${told.join('; ')}`
}

const stances = {
  asserts: 'says so',
  assertsInPart: 'says part of it',
  differs: 'says otherwise',
  denies: 'denies it',
} as const

function predicateOf({ kind }: Finding, { side, report }: NamedSide, claim: Claim): string {
  const { values, places } = side
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
      if (mention?.gloss) return `has “${mention.gloss.replace(/[.!?]+$/, '')}”`
      return typeof values['term'] === 'string' ? `speaks of “${values['term']}”` : hasWords(side, report, claim)
  }
}

/** Without a gloss the words themselves, for the editor to put into English; not where they are all it says. */
function hasWords({ places }: FindingSide, { paragraphs }: Report, { mentions }: Claim): string {
  const [place] = places
  const paragraph = paragraphs.find(({ id }) => id === place?.paragraphId)
  const mention = mentions.find(({ id }) => id === place?.mentionId)
  const isPart = mention === undefined || mention.to - mention.from > (place?.to ?? 0) - (place?.from ?? 0)
  if (place?.text !== 'stored' || paragraph === undefined || !isPart) return 'words it its own way'
  return `has “${paragraph.text.slice(place.from, place.to)}”`
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
