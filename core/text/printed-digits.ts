/** Digits within a run, and their value. Offsets are within the run. */
interface DigitPart {
  readonly from: number
  readonly to: number
  readonly value: number
}

interface RunContext {
  /** Printed in Persian digits, where a slash is a decimal mark. */
  readonly isPersian: boolean
  /** The text that follows. */
  readonly after: string
}

/**
 * Reads a run of ASCII digits with separators between them as one number, or as the several it is when it is none
 * (31.10.2025). Groups of three are thousands, whatever parts them, but for one dot or ٫ before a scale word or after
 * zero; a slash is a decimal mark in Persian, ½ and its like elsewhere.
 */
export function readDigitRun(run: string, context: RunContext): DigitPart[] {
  const value = /^\d+$/.test(run) ? Number(run) : (readGrouped(run, context) ?? readDecimal(run, context))
  if (value !== null) return [{ from: 0, to: run.length, value }]
  return Array.from(run.matchAll(/\d+/g), (part) => ({
    from: part.index,
    to: part.index + part[0].length,
    value: Number(part[0]),
  }))
}

const grouped =
  /^(?<whole>[1-9]\d{0,2}(?<mark>[.,٫٬،'’\u00a0\u2007\u2009\u202f])\d{3}(?:\k<mark>\d{3})*)(?:[.,٫/](?<decimals>\d{1,6}))?$/

function readGrouped(run: string, { after }: RunContext): number | null {
  const groups = grouped.exec(run)?.groups
  if (groups === undefined) return null
  const { whole = '', mark = '', decimals } = groups
  const hasOneMark = whole.indexOf(mark) === whole.lastIndexOf(mark)
  if (decimals === undefined && hasOneMark) {
    if (mark === '٫' && !whole.endsWith('000')) return null
    if (mark === '.' && measureAfter.test(after)) return null
  }
  // Another mark than the one between thousands begins the decimals; the same one would have been a group.
  if (decimals !== undefined && run.charAt(whole.length) === mark) return null
  return Number(`${whole.replace(/\D/g, '')}.${decimals ?? '0'}`)
}

function readDecimal(run: string, { isPersian, after }: RunContext): number | null {
  const match = /^(?<whole>\d{1,15})(?<mark>[.,٫٬،/])(?<decimals>\d{1,9})$/.exec(run)
  const { whole = '', mark = '', decimals = '' } = match?.groups ?? {}
  if (match === null) return null
  const value = Number(`${whole}.${decimals}`)
  if (mark === '/') {
    if (isPersian || measureAfter.test(after)) return decimals.length <= 2 ? value : null
    return /^(?:1\/[2-5]|2\/3|3\/4)$/.test(run) ? Number(whole) / Number(decimals) : null
  }
  // A comma between two numbers of a list has no space after it now and then.
  if (mark === '،') return decimals.length <= 2 && measureAfter.test(after) ? value : null
  if (mark === ',') return decimals.length <= 2 ? value : null
  return value
}

/** What is only counted in decimals as often as not: percent, scales. */
const measureAfter =
  /^[\s\u200c\u200f]*(?:[%٪]|درصد|في الم|بالم|م?[يی]?ل[يی]?[يی]ون|م[يی]?ل[يی]ار|ملايين|تر[يی]?ل[يی]ون|bn|million|billion|trillion|percent|per cent)/u
