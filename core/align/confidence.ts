/** Below it nothing is suggested. */
export const leastConfidence = 0.4

/** From here on suggestions are as good as sure; what “accept all above” begins with. */
export const sureConfidence = 0.9

/** As it is shown: two decimals, never rounded up, so that what reads 0.90 is 0.9 or more. */
export function shownConfidence(confidence: number): number {
  // 0.29 × 100 is 28.999…: a hair is added before cutting.
  return Math.floor(confidence * 100 + 1e-9) / 100
}

/**
 * Of a hundred links suggested this surely, how many hold: counted by tenths in the fourfold validation of
 * `npm run train:align`, which prints the same table. Where outlets write for themselves rather than from one agency, fewer do.
 */
export function holdingInHundred(confidence: number): number {
  const tenth = Math.max(0, Math.min(9, Math.floor(confidence * 10 + 1e-9)))
  return holding[tenth] ?? 0
}

/** By tenths of confidence, from 0.0–0.1 to 0.9–1.0. */
const holding = [1, 13, 24, 39, 45, 60, 64, 78, 84, 99] as const

/** Confidence in one word. */
export type ConfidenceBand = 'sure' | 'likely' | 'possible'

export function confidenceBand(confidence: number): ConfidenceBand {
  if (confidence >= sureConfidence) return 'sure'
  return confidence >= 0.7 ? 'likely' : 'possible'
}
