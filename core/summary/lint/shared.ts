import type { Span } from '../../base/span.ts'
import { enumerate } from '../../text/english-lists.ts'
import { claimNumbers, placeOfMention, type CitedClaim } from './cited.ts'
import type { LintFix, SentenceFinding } from './finding.ts'
import { outletNamed } from './outlets.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Sentences that say several outlets have something, citing a claim that fewer of them make. */
export const sharedRule: Rule = ({ text }, cited, context) => {
  const said = sharedBy(text, context.snapshot.reports.length)
  // “Each outlet gives only its own.”
  if (said === null || /\bits own\b/i.test(text)) return []
  // "Both tell of it, but Barid counts fewer": the sentence itself says how they part.
  const isParted =
    /\b(?:but|while|whereas|although|though|differ\w*|disagree\w*|part\b|unlike|yet|only|own|alone)\b/i.test(text)
  return cited.flatMap((one): SentenceFinding[] => {
    const makers = reportsOf(one, (stance) => stance === 'asserts' || stance === 'assertsInPart')
    const others = reportsOf(one, (stance) => stance === 'differs' || stance === 'denies').filter(
      (id) => !makers.includes(id),
    )
    if (makers.length >= said.count || (isParted && makers.length + others.length >= said.count)) return []
    // The sentence cites the other language's mentions apart: [@C3 fa; @C3 ar].
    const everywhere = cited.filter(({ claim }) => claim === one.claim)
    if (new Set(everywhere.flatMap((each) => reportsOf(each, () => true))).size > makers.length + others.length)
      return []
    const isDisputed = makers.length + others.length >= said.count
    return [findingOf(one, said, makers, isDisputed, text, context)]
  })
}

interface Said extends Span {
  /** How many outlets are said to have it. */
  readonly count: number
}

const noun =
  '(?:outlets?|reports|accounts|newspapers|papers|sites|stories|media|sources|articles|agencies|publications|channels)'
const telling =
  '(?:report|say|add|note|carry|mention|describe|agree|put|give|confirm|write|quote|tell|count|cite|state|speak|place|date|name|have it|record|attribute|trace)'
const patterns: readonly { readonly pattern: RegExp; readonly count: (words: string) => number | 'all' }[] = [
  { pattern: new RegExp(`\\bboth(?: of)?(?: the)?(?: two)? (?:\\p{L}+ )?${noun}\\b`, 'iu'), count: () => 2 },
  { pattern: new RegExp(`\\bboth(?= ${telling}\\b)`, 'iu'), count: () => 2 },
  {
    pattern: new RegExp(`\\ball (?<number>two|three|four|five|six)(?: of)?(?: the)? (?:${noun}|${telling})\\b`, 'iu'),
    count: (words) =>
      ['two', 'three', 'four', 'five', 'six'].findIndex((word) => words.toLowerCase().includes(` ${word}`)) + 2,
  },
  { pattern: new RegExp(`\\b(?:all|every|each)(?: of)?(?: the)? ${noun}\\b`, 'iu'), count: () => 'all' },
  {
    pattern: new RegExp(`\\bthe (?:two |three |four )?${noun} (?:all |both )?(?:agree|concur)\\b`, 'iu'),
    count: () => 'all',
  },
  { pattern: /\b(?:is|are|was|were) (?:reported|confirmed|told|given|shared) by (?:both|all)\b/iu, count: () => 'all' },
  { pattern: /\b(?:common to|shared by) (?:both|all)\b/iu, count: () => 'all' },
]

function sharedBy(text: string, reports: number): Said | null {
  for (const { pattern, count } of patterns) {
    const found = pattern.exec(text)
    if (found === null || /\b(?:neither|not|nor)\s*$/i.test(text.slice(0, found.index))) continue
    const said = count(found[0])
    return { from: found.index, to: found.index + found[0].length, count: said === 'all' ? Math.max(2, reports) : said }
  }
  return null
}

function reportsOf({ mentions }: CitedClaim, isMeant: (stance: string) => boolean): readonly string[] {
  return [...new Set(mentions.filter(({ stance }) => isMeant(stance)).map(({ reportId }) => reportId))]
}

function findingOf(
  one: CitedClaim,
  said: Said,
  makers: readonly string[],
  isDisputed: boolean,
  text: string,
  { snapshot: { reports } }: RuleContext,
): SentenceFinding {
  const names = makers.map((id) => outletNamed(id, reports))
  return {
    reason: isDisputed
      ? 'shared.differs'
      : names.length === 0
        ? 'shared.none'
        : names.length === 1
          ? 'shared.alone'
          : 'shared.some',
    span: { from: said.from, to: said.to },
    subject: `C${one.claim.number}`,
    claimIds: [one.claim.id],
    places: one.mentions.map(placeOfMention),
    values: {
      said: text.slice(said.from, said.to),
      claims: claimNumbers([one.claim]),
      outlets: enumerate(names),
    },
    fixes: names.length === 1 ? nameOutlet(names[0] ?? '', said, text) : [],
    words: one.mentions.map(({ quote }) => quote),
  }
}

/** "Both outlets report" → "Sepidar reports". Only where the verb stands beside: elsewhere the sentence must be written anew. */
function nameOutlet(outlet: string, { from, to }: Span, text: string): readonly LintFix[] {
  const verb = /^ (?<verb>\p{Ll}+)\b/u.exec(text.slice(to))?.groups?.['verb']
  if (
    verb === undefined ||
    !new RegExp(`^${telling}$`, 'u').test(verb) ||
    /\b(?:is|are|was|were|by)\b/.test(text.slice(from, to))
  )
    return []
  const ending = /(?:s|sh|ch|x)$/.test(verb) ? 'es' : /[^aeiou]y$/.test(verb) ? 'ies' : 's'
  const said = `${outlet} ${ending === 'ies' ? verb.slice(0, -1) : verb}${ending}`
  return [{ kind: 'nameOutlet', to: outlet, edits: [{ from, to: to + 1 + verb.length, text: said }] }]
}
