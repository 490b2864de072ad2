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
  /** The folded text; empty for a long line. */
  readonly folded: string
  /** Folded letters alone, without spaces, so that lost joiners do not matter; empty for a long line. */
  readonly letters: string
}

/** A longer line is a paragraph of a story and nothing else; its words are not looked at, unless they speak of rights. */
const LONGEST_READ_LINE = 250
const MOST_READ_WORDS = 22
const LONGEST_IMPRINT = 1000
const imprintCue = /©|حقوق|rights|copyright/i

/** A sentence has at least so many words; many outlets leave out the full stop, but no title is as long as these. */
const SENTENCE_WORDS = 6
const UNSTOPPED_WORDS = 16
const UNSTOPPED_LENGTH = 120
const BULLETED_LENGTH = 180

export function lineShape(block: Block): LineShape {
  const content = contentOf(block)
  const words = content.length > LONGEST_IMPRINT ? LONGEST_IMPRINT / 5 : content.split(/\s+/).length
  const isLong =
    (content.length > LONGEST_READ_LINE || words > MOST_READ_WORDS) &&
    !(content.length <= LONGEST_IMPRINT && imprintCue.test(content))
  const folded = isLong ? '' : foldText(content)
  const isSentence = /(?<![.…])[.۔][»”“"'’)\]\s\u200b-\u200f]*$/.test(content.slice(-12))
  const leadsOn = /[:،,]$/.test(content)
  const isBulleted = block.marker !== '' || block.isListItem === true
  const isLongUnstopped = isBulleted
    ? content.length >= BULLETED_LENGTH
    : words >= UNSTOPPED_WORDS || content.length >= UNSTOPPED_LENGTH
  return {
    content,
    isBulleted,
    isAfterBlank: block.isAfterBlank,
    words,
    isSentence,
    isStory: isLongUnstopped || (words >= SENTENCE_WORDS && (isSentence || (leadsOn && words >= 9))),
    folded,
    letters: lettersOfFolded(folded),
  }
}

/** Whether the paragraphs of a text mostly end in full stops. Where they do not, a line without one says little. */
export function isPunctuated(shapes: readonly LineShape[]): boolean {
  const stories = shapes.filter(({ isStory, isBulleted }) => isStory && !isBulleted)
  return stories.filter(({ isSentence }) => isSentence).length * 2 >= stories.length
}

/** The folded letters of a text and nothing else. */
export function lettersOf(text: string): string {
  return lettersOfFolded(foldText(text))
}

function lettersOfFolded(folded: string): string {
  return folded.replace(/[^\p{L}]+/gu, '')
}

/** A line that says only when: date, clock time, "2 hours ago". */
export function isTimeLine({ content, words, folded }: LineShape): boolean {
  if (words > 9 || content.length > 80) return false
  return (
    /\d{1,2}:\d{2}/.test(folded) ||
    /^\d+ (?:ساعت|دقیقه|روز|ساعه|دقیقه|hours?|minutes?|days?) ?(?:پیش|قبل|ago)?$/u.test(folded)
  )
}

/** A line of numbers and signs alone: votes, counts. */
export function isNumberLine({ content, letters }: LineShape): boolean {
  return letters === '' && content.length <= 20 && /\p{Nd}/u.test(content)
}
