/** Stands here until its engineer has built it. */
export function SummaryScreen() {
  return <main />
}
