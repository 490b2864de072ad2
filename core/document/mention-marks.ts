import type { ParagraphClaim } from './paragraph-links.ts'
import type { Claim, Mention } from './snapshot.ts'

/** How a mention is told from others of the same paragraph: the colour of its claim and the line its words are underlined on. */
export interface MentionMark {
  readonly claim: Claim
  readonly mention: Mention
  /** 1 to 6, by the order of the paragraph's claims; a seventh begins again. */
  readonly hue: number
  /** 0 for the line nearest to the words; mentions that overlap lie on different ones, as far as there are lines. */
  readonly lane: number
  /** It covers the whole paragraph: its spine says so, and underlining it all would say nothing. */
  readonly isWhole: boolean
}

export const hueCount = 6
export const laneCount = 3

/** The marks of a paragraph's mentions, in the order of their words. A mention within another lies nearer to the words. */
export function mentionMarks(claims: readonly ParagraphClaim[], textLength: number): readonly MentionMark[] {
  const marks = claims.flatMap(({ claim, mentions }, place) =>
    mentions.map((mention): MentionMark => ({
      claim,
      mention,
      hue: (place % hueCount) + 1,
      lane: 0,
      isWhole: mention.from === 0 && mention.to === textLength,
    })),
  )
  const placed: MentionMark[] = []
  for (const mark of marks.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const beside = mark.isWhole ? [] : placed.filter((other) => !other.isWhole && overlap(mark, other))
    const lanes = new Set(beside.map((other) => other.lane))
    const free = Array.from({ length: laneCount }, (_, lane) => lane).find((lane) => !lanes.has(lane))
    placed.push({ ...mark, lane: free ?? laneCount - 1 })
  }
  return placed.toSorted((a, b) => a.mention.from - b.mention.from || lengthOf(b) - lengthOf(a))
}

/** The marks over one place of the text, the shortest first. Only whole paragraphs there give none: nothing of them is to be seen. */
export function marksAt(marks: readonly MentionMark[], offset: number): readonly MentionMark[] {
  const found = marks.filter(({ mention }) => mention.from <= offset && offset <= mention.to)
  return found.every(({ isWhole }) => isWhole) ? [] : found.toSorted((a, b) => lengthOf(a) - lengthOf(b))
}

function lengthOf({ mention }: MentionMark): number {
  return mention.to - mention.from
}

function overlap({ mention: a }: MentionMark, { mention: b }: MentionMark): boolean {
  return a.from < b.to && b.from < a.to
}
