import { foldText } from '../text/fold.ts'
import { contentOf, type Block } from './segment.ts'

/** What can be told of a block without understanding it. Lengths are UTF-16 code units. */
export interface LineShape {
  /** The text after a list marker. */
  readonly content: string
  readonly isBulleted: boolean
  readonly isAfterBlank: boolean
  readonly words: number
  /** Ends like a sentence: with a full stop, closing marks after it allowed; an ellipsis is none. */
  readonly isSentence: boolean
  /** Long enough, or enough of a sentence, to be a paragraph of a story. */
  readonly isStory: boolean
  /** Folded letters alone, without spaces, so that lost joiners do not matter; empty for a long line. */
  readonly letters: string
}

/** Nothing longer is looked up among phrases. */
export const LONGEST_PHRASE_LINE = 220

const STORY_LENGTH = 180
const STORY_WORDS = 6

export function lineShape(block: Block): LineShape {
  const content = contentOf(block)
  const words = content.length > 1000 ? 200 : content.split(/\s+/).length
  const isSentence = /(?<![.…])[.۔][»”“"'’)\]\s\u200b-\u200f]*$/.test(content.slice(-12))
  const leadsOn = /[:،,]$/.test(content)
  return {
    content,
    isBulleted: block.marker !== '',
    isAfterBlank: block.isAfterBlank,
    words,
    isSentence,
    isStory: content.length >= STORY_LENGTH || (words >= STORY_WORDS && (isSentence || (leadsOn && words >= 9))),
    letters: content.length > LONGEST_PHRASE_LINE ? '' : lettersOf(content),
  }
}

/** The folded letters of a text and nothing else. */
export function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}]+/gu, '')
}

/** A line that says only when: date, clock time, "2 hours ago". */
export function isTimeLine({ content, words }: LineShape): boolean {
  if (words > 9 || content.length > 80) return false
  const folded = foldText(content)
  return (
    /\d{1,2}:\d{2}/.test(folded) ||
    /^\d+ (?:ساعت|دقیقه|روز|ساعه|دقیقه|hours?|minutes?|days?) ?(?:پیش|قبل|ago)?$/u.test(folded)
  )
}

/** A line of numbers and signs alone: votes, counts. */
export function isNumberLine({ content, letters }: LineShape): boolean {
  return letters === '' && content.length <= 20 && /\p{Nd}/u.test(content)
}
