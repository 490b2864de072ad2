/** The level at which an export sets a heading of the summary: its title is the only one of the first level. */
export function headingLevel(level: 1 | 2 | 3 | 4 | 5 | 6): 2 | 3 | 4 | 5 | 6 {
  return level === 1 ? 2 : level
}
