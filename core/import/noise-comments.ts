import { isNumberLine, isTimeLine, lettersOf, type LineShape } from './line-shape.ts'

const COMMENT_SIGNAL_WINDOW = 12
const SHORT_REST = 6

/** Votes, times of posting, reply links; or so little left that nothing else can follow. */
export function isCommentSection(shapes: readonly LineShape[], start: number): boolean {
  const window = shapes.slice(start, start + COMMENT_SIGNAL_WINDOW)
  const signals = window.filter((shape) => isNumberLine(shape) || isTimeLine(shape) || isReaction(shape)).length
  if (signals >= 2 || (signals === 1 && shapes.length - start <= COMMENT_SIGNAL_WINDOW)) return true
  return shapes.length - start <= SHORT_REST && !window.some(({ content }) => content.length > 300)
}

const reactions = new Set(
  [
    'پاسخ',
    'پاسخ دادن',
    'پاسخ به این نظر',
    'گزارش تخلف',
    'پسندیدم',
    'ناشناس',
    'رد',
    'الرد',
    'الرد على',
    'إعجاب',
    'إبلاغ',
    'زائر',
    'reply',
    'report',
    'like',
    'upvote',
  ].map(lettersOf),
)

export function isReaction(shape: LineShape | undefined): boolean {
  return shape !== undefined && shape.words <= 4 && reactions.has(shape.letters)
}
