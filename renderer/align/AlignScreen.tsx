/** Stands here until its engineer has built it. */
export function AlignScreen() {
  return <main />
}
