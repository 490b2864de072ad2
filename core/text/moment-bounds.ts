import { foldText } from './fold.ts'

/** Folded words before a moment that make it a rough one, at the end of what precedes it. */
export const boundMarks = new RegExp(
  `(?<!\\p{L})(?:${'حدود, حوالی, نزدیک, قرابة, نحو, حوالي, زهاء, قرب, about, around'
    .split(', ')
    .map(foldText)
    .join('|')})[ ]?$`,
  'u',
)
