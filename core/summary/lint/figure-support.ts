import { isSameCurrency, relateFigures, type Figure } from '../../compare/figures.ts'
import { ordinal } from './english.ts'

/** "More than 60" may be said where reports say 61 or 75, not where they say 350. */
const boundReach = 1.25
/** A figure may be rounded by this share without saying so. */
const roundedShare = 0.01

/** Whether two figures measure the same thing, as far as their units tell. */
export function isComparable(said: Figure, stated: Figure): boolean {
  if (said.dimension === 'money' && stated.dimension === 'money') return isSameCurrency(said, stated)
  return said.dimension === stated.dimension
}

/**
 * Whether a report's figure is ground enough for what the summary says. Narrower than two reports agreeing: "61" is not said by "more
 * than 60", nor "75".
 */
export function isSaidBy(said: Figure, stated: Figure): boolean {
  // A report may leave out the unit that the sentence before it had, and count what another numbers.
  const isLoose =
    said.dimension === ordinal ||
    stated.dimension === ordinal ||
    [said, stated].some(({ unit, dimension }) => unit === '' && dimension === 'count')
  if (!isComparable(said, stated)) return isLoose && said.value === stated.value
  switch (said.bound) {
    case 'atLeast':
      return stated.high >= said.low && stated.low <= said.low * boundReach
    case 'atMost':
      return stated.low <= said.high && stated.high >= said.high / boundReach
    case 'about':
      return relateFigures({ ...said }, { ...stated, bound: 'exact' }) === 'same'
    case 'exact':
      return isSameFigure(said, stated)
  }
}

function isSameFigure(said: Figure, stated: Figure): boolean {
  if (said.low < said.high) return said.low === stated.low && said.high === stated.high
  if (said.low === stated.low || said.low === stated.high) return true
  const apart = Math.abs(said.low - stated.low) / Math.max(said.low, stated.low)
  return stated.low === stated.high && apart <= roundedShare && relateFigures(said, stated) === 'rough'
}

/** Whether a figure is the sum of two or three of the others: "73 in all" where reports say 61 and 12. */
export function isSum(said: Figure, all: readonly Figure[]): boolean {
  const values = [...new Set(all.filter((one) => isComparable(said, one)).map(({ low }) => low))]
  return values.some((a, i) =>
    values
      .slice(i + 1)
      .some((b, j) => a + b === said.low || values.slice(i + j + 2).some((c) => a + b + c === said.low)),
  )
}
