import type { Vocabulary } from '../align/vocabulary.ts'
import type { Claim } from '../document/snapshot.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { besideTerms, contextTerms, countedTerms, dualFigures } from './counted.ts'
import { figureOf, ordinalOf, isSameCurrency, relateFigures, type Figure, type FigureRelation } from './figures.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'
import { findVague } from './vague-counts.ts'
import { within } from './reading.ts'
import { groupLinked } from './linked-groups.ts'

/** A figure where a statement has it. */
interface Stated {
  readonly figure: Figure
  readonly statement: Statement
  readonly side: ClaimSide
}

/** Two stated figures that are about the same thing. */
interface Compared {
  readonly a: Stated
  readonly b: Stated
  readonly relation: FigureRelation | 'parts' | 'currencies' | 'vague'
}

/**
 * Numbers, percentages, sums and lengths of time that disagree within a claim. Figures are compared where nothing else in the two
 * statements could be meant: the same unit once on either side, or the same thing counted.
 */
export function figureFindings(claim: Claim, sides: readonly ClaimSide[], vocabulary: Vocabulary): readonly Finding[] {
  const stated = (side: ClaimSide, statement: Statement): readonly Stated[] =>
    figuresIn(statement).map((figure) => ({ figure, statement, side }))
  const compared = pairsOf(sides).flatMap(([a, b]) =>
    a.statements.flatMap((one) =>
      b.statements.flatMap((other) => {
        const [figuresA, figuresB] = withDuals(stated(a, one), stated(b, other), [a, one], [b, other], vocabulary)
        return compareStated(figuresA, figuresB)
      }),
    ),
  )
  const vague = pairsOf(sides).flatMap(([a, b]) => compareVague(a, b))
  return groupLinked([...compared, ...vague], keyOf)
    .map((group, index, groups) => {
      const dimension = group[0]?.a.figure.dimension ?? ''
      const earlier = groups.slice(0, index).filter((other) => other[0]?.a.figure.dimension === dimension).length
      return findingOf(claim, sides, group, earlier === 0 ? dimension : `${dimension} ${earlier + 1}`)
    })
    .filter((finding) => finding !== null)
}

function keyOf({ figure, statement }: Stated): string {
  return `${statement.paragraph.id} ${figure.from}`
}

function figuresIn({ reading, span }: Statement): readonly Figure[] {
  return (
    within(reading.quantities, span)
      .map((quantity) => figureOf(quantity, reading.text) ?? ordinalOf(quantity))
      .filter((figure) => figure !== null)
      // «شاهین ۷»: part of a name.
      .filter(({ dimension, to }) => dimension !== 'count' || !/^[»”"]/.test(reading.text.slice(to)))
  )
}

type Holder = readonly [side: ClaimSide, statement: Statement]

/** A dual counts where the other side has a small number and this side has none. */
function withDuals(
  a: readonly Stated[],
  b: readonly Stated[],
  [sideA, statementA]: Holder,
  [sideB, statementB]: Holder,
  vocabulary: Vocabulary,
): readonly [readonly Stated[], readonly Stated[]] {
  const counts = (all: readonly Stated[]) => all.filter(({ figure }) => figure.dimension === 'count')
  const duals = (side: ClaimSide, statement: Statement, others: readonly Stated[]) => {
    const [only, ...more] = counts(others)
    if (only === undefined || more.length > 0 || only.figure.high > 20) return []
    return dualFigures(statement.reading, statement.span, vocabulary).map((figure) => ({ figure, statement, side }))
  }
  if (counts(a).length === 0) return [[...a, ...duals(sideA, statementA, b)], b]
  if (counts(b).length === 0) return [a, [...b, ...duals(sideB, statementB, a)]]
  return [a, b]
}

function compareStated(a: readonly Stated[], b: readonly Stated[]): readonly Compared[] {
  const dimensions = new Set(a.map(({ figure }) => figure.dimension))
  return [...dimensions].flatMap((dimension) => {
    const [ofA, ofB] = [a, b].map((all) => all.filter(({ figure }) => figure.dimension === dimension))
    return ofA === undefined || ofB === undefined ? [] : compareDimension(ofA, ofB)
  })
}

function compareDimension(a: readonly Stated[], b: readonly Stated[]): readonly Compared[] {
  if (a[0]?.figure.dimension === 'ordinal') return compareOrdinals(a, b)
  const compared: Compared[] = []
  const [restA, restB] = [[...a], [...b]]
  for (const one of a) {
    const same = restB.find((other) => isComparable(one, other) && relateFigures(one.figure, other.figure) === 'same')
    if (same === undefined) continue
    compared.push({ a: one, b: same, relation: 'same' })
    restA.splice(restA.indexOf(one), 1)
    restB.splice(restB.indexOf(same), 1)
  }
  const [lastA, lastB] = [restA[0], restB[0]]
  if (lastA === undefined || lastB === undefined) return compared
  const isNarrow = !lastA.statement.isWide && !lastB.statement.isWide
  if (restA.length === 1 && restB.length === 1) {
    const isOnly = isNarrow && a.length === 1 && b.length === 1
    const isLike = isNear(lastA, lastB) && (sharesNoun(lastA, lastB) || (isNarrow && sharesContext(lastA, lastB)))
    if (isOnly || isLike) compared.push(compare(lastA, lastB))
  } else if (isNarrow && (restA.length === 1 || restB.length === 1) && isSum(restA, restB)) {
    for (const one of restA) for (const other of restB) compared.push({ a: one, b: other, relation: 'parts' })
  } else {
    for (const one of restA) {
      const others = restB.filter((other) => isNear(one, other) && sharesNoun(one, other))
      const [other] = others
      const isUnique = others.length === 1 && restA.filter((rival) => other && sharesNoun(rival, other)).length === 1
      if (other !== undefined && isUnique && sharesContext(one, other)) compared.push(compare(one, other))
    }
  }
  return compared
}

/** «طبقه دوم» against «الطابق الثالث»: the place of one thing, told once on either side. */
function compareOrdinals(a: readonly Stated[], b: readonly Stated[]): readonly Compared[] {
  return a.flatMap((one) => {
    const nouns = besideTerms(one.statement.reading, one.figure)
    const alike = (other: Stated) => [...besideTerms(other.statement.reading, other.figure)].some((id) => nouns.has(id))
    const others = b.filter(alike)
    const [other] = others
    return other === undefined || others.length > 1 || a.filter(alike).length > 1 ? [] : [compare(one, other)]
  })
}

/** Where several things are counted, figures far apart count two of them: nine dead, twelve thousand in camps. */
function isNear({ figure: a }: Stated, { figure: b }: Stated): boolean {
  return Math.max(a.high, b.high) <= 3 * Math.min(a.low, b.low)
}

function isComparable(a: Stated, b: Stated): boolean {
  return a.figure.dimension !== 'money' || isSameCurrency(a.figure, b.figure)
}

function compare(a: Stated, b: Stated): Compared {
  return { a, b, relation: isComparable(a, b) ? relateFigures(a.figure, b.figure) : 'currencies' }
}

function isSum(a: readonly Stated[], b: readonly Stated[]): boolean {
  const sum = (all: readonly Stated[]) => all.reduce((total, { figure }) => total + figure.low, 0)
  return Math.abs(sum(a) - sum(b)) <= 0.001 * sum(a)
}

function sharesNoun(a: Stated, b: Stated): boolean {
  if (a.figure.unit === 'person' && b.figure.unit === 'person') return sharesContext(a, b)
  const nouns = countedTerms(b.statement.reading, b.figure)
  return [...countedTerms(a.statement.reading, a.figure)].some((id) => nouns.has(id))
}

function sharesContext(a: Stated, b: Stated): boolean {
  const terms = contextTerms(b.statement.reading, b.figure)
  return [...contextTerms(a.statement.reading, a.figure)].some((id) => terms.has(id))
}

/** "Several workers" against "23 workers". */
function compareVague(a: ClaimSide, b: ClaimSide): readonly Compared[] {
  const holders = (side: ClaimSide) => side.statements.map((statement) => ({ side, statement }))
  const orders = [[holders(a), holders(b)] as const, [holders(b), holders(a)] as const]
  return orders.flatMap(([vague, exact]) =>
    vague.flatMap((one) => {
      if (figuresIn(one.statement).some(({ dimension }) => dimension === 'count')) return []
      const quantifiers = findVague(one.statement.reading, one.statement.span)
      return exact.flatMap((other) => {
        const counts = figuresIn(other.statement).filter(({ dimension }) => dimension === 'count')
        return quantifiers.flatMap((quantifier): Compared[] => {
          const figure: Figure = {
            ...quantifier,
            dimension: 'count',
            low: 0,
            high: 0,
            bound: 'about',
            value: 0,
            unit: '',
          }
          const match = counts.find((count) => sharesNoun({ ...one, figure }, { ...other, figure: count }))
          return match === undefined
            ? []
            : [{ a: { ...one, figure }, b: { ...other, figure: match }, relation: 'vague' }]
        })
      })
    }),
  )
}

/** The gravest first. */
const relations = ['contradicts', 'parts', 'looser', 'rough', 'currencies', 'vague'] as const

function findingOf(
  claim: Claim,
  sides: readonly ClaimSide[],
  group: readonly Compared[],
  subject: string,
): Finding | null {
  const relation = relations.find((one) => group.some((compared) => compared.relation === one))
  if (relation === undefined) return null
  const stated = new Map(group.flatMap(({ a, b }) => [a, b]).map((one) => [keyOf(one), one]))
  const reason: FindingReason = `figure.${relation}`
  const involved = sides.flatMap(({ report }) => {
    const own = [...stated.values()].filter(({ side }) => side.report.id === report.id)
    const [first] = own
    if (first === undefined) return []
    const { value, unit, bound } = first.figure
    const values = relation === 'vague' && value === 0 ? {} : { value, unit, bound }
    return [{ reportId: report.id, places: own.map(({ figure, statement }) => placeIn(statement, figure)), values }]
  })
  const words = [...stated.values()].map(({ figure, statement }) => `${figure.bound} ${wordsAt(statement, figure)}`)
  const isGrave = relation !== 'contradicts' || group.some((compared) => isFarApart(compared))
  return makeFinding({
    reason,
    subject,
    claimIds: [claim.id],
    sides: involved,
    words,
    ...(isGrave ? {} : { severity: 'medium' }),
  })
}

/** People, and anything a tenth apart or more. */
function isFarApart({ a, b, relation }: Compared): boolean {
  if (relation !== 'contradicts') return false
  const [low, high] = [Math.min(a.figure.low, b.figure.low), Math.max(a.figure.high, b.figure.high)]
  return a.figure.dimension === 'count' || high - low >= 0.1 * high
}
