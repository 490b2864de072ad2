import type { Attribution } from '../../document/records.ts'
import type { Claim, Snapshot } from '../../document/snapshot.ts'
import { canGoOn, capitalised, ended, withoutFullStop } from './literal.ts'
import type { Pen } from './pen.ts'
import { sidesOf, type Side } from './sides.ts'
import { denying, telling } from './telling.ts'

/** A claim with everybody who makes or contests it: one sentence a side, each with its citation. */
export function tellClaim(claim: Claim, snapshot: Pick<Snapshot, 'reports'>, pen: Pen): readonly string[] {
  const sides = sidesOf(claim, snapshot)
  const statement = pen.statement(claim)
  const cited = (sentence: string) => ended(sentence) + pen.cite(claim)
  if (sides.length === 0) {
    const said = withoutFullStop(statement)
    return [claim.text.trim() === '' ? cited(said) : cited(`${said} ${pen.gap('no report makes this claim')}`)]
  }
  const choruses = chorusesOf(sides)
  const agreeing = choruses.filter(({ lead }) => lead.stance === 'asserts')
  const others = choruses.filter(({ lead }) => lead.stance !== 'asserts')
  return [...agreeing, ...others].map((chorus, index) => {
    const tell = chorus.lead.stance === 'asserts' ? agreement : contest
    const checks = chorus.sides.map((side) => checkOf(side, pen)).join('')
    return tell(chorus, statement, index === 0, pen) + checks + pen.cite(claim)
  })
}

/** A statement and who says it: “S, Erem News reported.”, or where it is more than a sentence “Erem News reported: S”. */
export function stated(statement: string, teller: string): string {
  return canGoOn(statement)
    ? ended(`${withoutFullStop(statement)}, ${teller}`)
    : `${capitalised(teller)}: ${ended(statement)}`
}

/** What has to be looked at before a side can be relied on. */
export function checkOf({ isToCheck, paragraph }: Side, pen: Pen): string {
  return isToCheck ? ` ${pen.gap(`to be checked: ${placeOf(paragraph)}`)}` : ''
}

/** Where the words are that the editor has yet to put into English. */
export function placeOf(paragraph: number | null): string {
  return paragraph === null ? 'a paragraph set aside' : `¶ ${paragraph}`
}

/** Reports that take one stance on the same word, and so say it together. */
interface Chorus {
  /** The first of them; what it has to say is what all say. */
  readonly lead: Side
  readonly sides: readonly Side[]
}

/** A gloss is one report's own words: who has one, and does more than assert, speaks alone. */
function chorusesOf(sides: readonly Side[]): readonly Chorus[] {
  const together = Map.groupBy(sides, ({ report, stance, attribution, gloss }) =>
    JSON.stringify([
      stance,
      attribution,
      stance === 'asserts' || (gloss === '' && stance === 'denies') ? '' : report.id,
    ]),
  )
  return [...together.values()].flatMap((group): Chorus[] => {
    const [lead] = group
    return lead === undefined ? [] : [{ lead, sides: group }]
  })
}

function agreement({ lead, sides }: Chorus, statement: string, isFirst: boolean, pen: Pen): string {
  const reports = sides.map(({ report }) => report)
  const who = pen.subject(reports)
  const verb = isFirst ? 'reported' : 'reported the same'
  const how = telling(`${verb}${pen.on(reports)}`, pen.attribution(lead, statement))
  return isFirst ? stated(statement, `${who} ${how}`) : ended(`${capitalised(who)} ${how}`)
}

/** A side that does not simply assert. `isFirst`: no sentence before said what it is about. */
function contest({ lead, sides }: Chorus, statement: string, isFirst: boolean, pen: Pen): string {
  const reports = sides.map(({ report }) => report)
  const who = capitalised(pen.subject(reports))
  const gloss = pen.words(lead.gloss)
  const told = `${who} ${manner(lead, pen.attribution(lead, lead.gloss), pen.on(reports), isFirst)}`
  if (isFirst) return `${told}: ${ended(statement)}${gloss === '' ? '' : ` [${bare(gloss)}]`}`
  if (gloss !== '') return `${told}: ${ended(gloss)}`
  return lead.stance === 'denies'
    ? ended(told)
    : ended(`${told} ${pen.gap(`what it says: ${placeOf(lead.paragraph)}`)}`)
}

function manner({ stance }: Side, attribution: Attribution, on: string, isFirst: boolean): string {
  const what = isFirst ? 'the following' : 'this'
  switch (stance) {
    case 'asserts':
      return telling(`reported${on}`, attribution)
    case 'assertsInPart':
      return telling(`reported part of ${what}${on}`, attribution)
    case 'differs':
      return telling(`gave a different account${isFirst ? ` of ${what}` : ''}${on}`, attribution)
    case 'denies':
      return denying(attribution, on, isFirst ? what : '')
  }
}

/** Without brackets of its own, for words that are put in brackets. */
function bare(text: string): string {
  return text.replaceAll(/[[\]]/g, '')
}
