import { creditsOf, isAnonymous, isSameSource, leadCredit, type Credit } from '../../compare/credits.ts'
import { enumerate } from '../../text/english-lists.ts'
import type { Span } from '../../base/span.ts'
import { claimIdsOf, claimNumbers, placeOfMention, type CitedClaim } from './cited.ts'
import type { LintFix, LintReason, SentenceFinding } from './finding.ts'
import { outletNamed, type OutletPlace } from './outlets.ts'
import type { Rule, RuleContext } from './rule.ts'
import { sourcesSaid } from './sources-said.ts'

/** On whose word a sentence stands: kept, dropped, put to another, or made more certain than the reports dare. */
export const attributionRule: Rule = ({ text, where }, cited, context) => {
  if (cited.length === 0 || where !== 'text') return []
  const outlets = context.outletsIn(text)
  const wrong = wrongOutlets(text, outlets, cited, context)
  const isTold = outlets.length > 0 || telling.test(text)
  return [
    ...wrong,
    ...cited.flatMap((one) => (isTold ? overstated(text, one) : untold(text, one, context))),
    ...wrongSources(text, outlets, cited),
  ]
}

/** Words that put a sentence to somebody, or say that it is disputed. */
const telling =
  /\b(?:sa(?:y|ys|id)|according to|told|reports?|reported(?:ly)?|writes?|wrote|quot\w+|cit(?:es|ed|ing)|claim\w*|alleg\w+|accus\w+|den(?:y|ies|ied)|insist\w*|maintain\w*|argu\w+|contend\w*|calls?|called|announce\w*|state(?:s|d)|spe(?:ak|aks|oke)|puts?|count(?:s|ed)?|estimat\w+|demand\w*|expect\w*|hop(?:es|ed)|threaten\w*|apparently|disput\w+|reject\w*|by (?:one|its|his|her|their|the) (?:own )?(?:\w+ )?account|confirm\w*|admit\w*|acknowledg\w*|reveal\w*|show(?:s|ed)|prov(?:es|ed)|suggest\w*|account|version|part(?:s|ed)? (?:again )?(?:over|on)|differ\w*|disagree\w*|for the (?:one|other))\b/i

/** A sentence that names an outlet which has none of its claims. */
function wrongOutlets(
  text: string,
  outlets: readonly OutletPlace[],
  cited: readonly CitedClaim[],
  { snapshot: { reports } }: RuleContext,
): readonly SentenceFinding[] {
  if (/\b(?:not|none|neither|nor|nothing|unlike|without|never|silent|omit\w*)\b|n[’']t\b/i.test(text)) return []
  const makers = new Set(cited.flatMap(({ mentions }) => mentions.map(({ reportId }) => reportId)))
  const names = [...makers].map((id) => outletNamed(id, reports))
  return outlets
    .filter(({ reportId }) => !makers.has(reportId))
    .map(({ from, to, reportId }) => ({
      reason: 'attribution.outlet',
      span: { from, to },
      claimIds: claimIdsOf(cited),
      places: cited.flatMap(({ mentions }) => mentions.map(placeOfMention)),
      values: {
        outlet: outletNamed(reportId, reports),
        claims: claimNumbers(cited.map(({ claim }) => claim)),
        outlets: enumerate(names),
      },
      fixes: names.map((name) => ({ kind: 'change' as const, to: name, edits: [{ from, to, text: name }] })),
      words: names,
      severity: 'odds',
    }))
}

/** What each cited report says for the claim, and on whose word. */
function creditsFor({ statements }: CitedClaim, polarity: 'for' | 'against'): readonly Credit[] {
  const byReport = Map.groupBy(statements, ({ report }) => report)
  return [...byReport].flatMap(([report, own]) => leadCredit(creditsOf({ report, statements: own }), polarity) ?? [])
}

/** Told as fact: what nobody reports as one, or what a report speaks against. */
function untold(text: string, one: CitedClaim, { snapshot: { reports } }: RuleContext): readonly SentenceFinding[] {
  const credits = creditsFor(one, 'for')
  const isNobodysFact = ({ voice, standing }: Credit) => voice === 'alleged' || standing === 'anonymous'
  const end = text.trimEnd().search(/[.!]?$/)
  const span = sentenceSpan(text)
  if (credits.length > 0 && credits.every(isNobodysFact)) {
    const sources = [
      ...new Set(credits.flatMap(({ source, agency }) => [source || agency].filter((name) => name !== ''))),
    ]
    const [first = ''] = sources
    return [
      {
        ...findingOf('attribution.dropped', span, one),
        values: { claims: claimNumbers([one.claim]), sources: enumerate(sources) },
        fixes: first === '' || !/\p{Script=Latin}/u.test(first) ? [] : [attribute(first, end)],
      },
    ]
  }
  const isDisputed = one.mentions.some(({ stance }) => stance === 'denies')
  if (!isDisputed) return []
  const makers = credits.map(({ statement }) => outletNamed(statement.mention.reportId, reports))
  const [first = ''] = makers
  return [
    {
      ...findingOf('attribution.disputed', span, one),
      values: { claims: claimNumbers([one.claim]), sources: enumerate(makers) },
      fixes: first === '' ? [] : [attribute(first, end)],
    },
  ]
}

function attribute(source: string, at: number): LintFix {
  const words = `, according to ${source}`
  return { kind: 'attribute', to: words.slice(2), edits: [{ from: at, to: at, text: words }] }
}

const factive = /\b(?:confirm|admit|acknowledg|reveal|show|prov|establish|demonstrat)\w*\b/i
const plain = /\b(?:said|says|say|told|stated|states|announced)\b/i
const distant =
  /\b(?:claim|alleg|accus|insist|maintain|contend|argu|purport|so-called|reportedly|den(?:y|ies|ied)|disput|reject|speak)\w*/i

/** "Confirmed" for what the report keeps at a distance; "said" for what it calls a claim. */
function overstated(text: string, one: CitedClaim): readonly SentenceFinding[] {
  const credits = creditsFor(one, 'for')
  if (credits.length === 0 || distant.test(text)) return []
  const isAlleged = credits.every(({ voice }) => voice === 'alleged')
  const isKept = credits.every(({ voice }) => voice === 'alleged' || voice === 'denied')
  const verb = (isKept ? factive.exec(text) : null) ?? (isAlleged ? plain.exec(text) : null)
  if (verb === null) return []
  const said = verb[0]
  const to = said.endsWith('s') ? 'claims' : /ed$|said|told/.test(said) ? 'claimed' : 'claim'
  const span = { from: verb.index, to: verb.index + said.length }
  return [
    {
      ...findingOf('attribution.distance', span, one),
      values: { said, claims: claimNumbers([one.claim]) },
      // "Told the paper" takes another sentence.
      fixes: /^told$/i.test(said) ? [] : [{ kind: 'distance', to, edits: [{ ...span, text: to }] }],
    },
  ]
}

/** Somebody named as the source whom no cited report names. */
function wrongSources(
  text: string,
  outlets: readonly OutletPlace[],
  cited: readonly CitedClaim[],
): readonly SentenceFinding[] {
  const credits = cited.flatMap((one) => [...one.statements].flatMap(({ mention }) => mention.attribution))
  const known = [...new Set(credits.flatMap(({ agency, source }) => [agency, source]).filter((name) => name !== ''))]
  if (known.length === 0) return []
  return sourcesSaid(text)
    .filter(({ from, to }) => outlets.every((outlet) => outlet.to <= from || to <= outlet.from))
    .filter(({ who }) => !isAnonymous(who) && !known.some((source) => isSameSource(who, source)))
    .map(({ from, to, who }) => ({
      reason: 'attribution.source',
      span: { from, to },
      claimIds: claimIdsOf(cited),
      places: cited.flatMap(({ mentions }) => mentions.map(placeOfMention)),
      values: { said: who, claims: claimNumbers(cited.map(({ claim }) => claim)), sources: enumerate(known) },
      fixes: known.map((name) => ({ kind: 'change' as const, to: name, edits: [{ from, to, text: name }] })),
      words: known,
    }))
}

function findingOf(reason: LintReason, span: Span, { claim, mentions }: CitedClaim): SentenceFinding {
  return {
    reason,
    span,
    subject: `C${claim.number}`,
    claimIds: [claim.id],
    places: mentions.map(placeOfMention),
    words: mentions.map(({ quote }) => quote),
  }
}

function sentenceSpan(text: string): Span {
  return { from: text.length - text.trimStart().length, to: text.trimEnd().length }
}
