/** Two heights, one on each of two pages, that belong together. */
export interface Joint {
  readonly a: number
  readonly b: number
}

/**
 * Joints that lead from both tops to both ends: those given that lie between, in order. Whatever would lead backwards, or past what can
 * be scrolled on one of the pages, is left out, so that every height of one page has one of the other and the way back is the same.
 */
export function jointsBetween(joints: readonly Joint[], end: Joint): readonly Joint[] {
  const kept: Joint[] = [{ a: 0, b: 0 }]
  for (const joint of joints) {
    const last = kept.at(-1) ?? { a: 0, b: 0 }
    if (joint.a > last.a && joint.b > last.b && joint.a < end.a && joint.b < end.b) kept.push(joint)
  }
  kept.push(end)
  return kept
}

/** The height on the other page: in proportion between the two joints around. */
export function acrossJoints(joints: readonly Joint[], from: 'a' | 'b', height: number): number {
  const to = from === 'a' ? 'b' : 'a'
  const after = joints.findIndex((joint) => joint[from] > height)
  const [upper, lower] = after <= 0 ? [joints.at(-1), joints.at(-1)] : [joints[after - 1], joints[after]]
  if (upper === undefined || lower === undefined) return 0
  const length = lower[from] - upper[from]
  return length === 0 ? lower[to] : upper[to] + ((height - upper[from]) / length) * (lower[to] - upper[to])
}
