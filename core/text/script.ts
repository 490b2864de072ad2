/** How the letters of a text are shared out among scripts, each 0…1; all zero when it has no letters. */
export interface ScriptShares {
  readonly arabic: number
  readonly latin: number
  readonly other: number
  /** Letters counted, in code points. */
  readonly letters: number
}

/** Counts letters only: digits, punctuation and marks belong to no script. */
export function scriptShares(text: string): ScriptShares {
  const letters = countMatches(text, /\p{L}/gu)
  if (letters === 0) return { arabic: 0, latin: 0, other: 0, letters }
  const arabic = countMatches(text, /(?=\p{L})\p{Script=Arabic}/gu)
  const latin = countMatches(text, /(?=\p{L})\p{Script=Latin}/gu)
  return {
    arabic: arabic / letters,
    latin: latin / letters,
    other: (letters - arabic - latin) / letters,
    letters,
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) count += 1
  return count
}
