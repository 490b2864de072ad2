import type { OutletName } from './outlet.ts'
import { lettersOf } from './line-shape.ts'
import { findOutletAt, findOutletNamed } from './outlets.ts'
import type { ReportDate } from './report-date.ts'
import type { Origin, Stated, StatedDate } from './stated-facts.ts'

/** The outlet by its address, else as the file states it, else as the text tells; an outlet of our table before an unknown one. */
export function outletOf(
  stated: Stated | null,
  url: string,
  fromText: () => OutletName,
): OutletName & { readonly origin: Origin } {
  const address = findOutletAt(url)
  if (address !== null) return { name: address.names[0] ?? '', english: address.english, origin: 'address' }
  if (stated === null) return { ...fromText(), origin: 'text' }
  const known = knownOutlet(stated.value)
  return { name: stated.value, english: known ?? '', origin: stated.origin }
}

/** Many sites name themselves where the author should be. Empty where they do. */
export function authorOf(stated: string, outletNames: readonly string[]): string {
  const letters = lettersOf(stated)
  const isOutlet = outletNames.some((name) => letters !== '' && lettersOf(name).startsWith(letters))
  const isAddress = /^www\.|\(www\.[^)]+\)/i.test(stated)
  return isOutlet || isAddress || knownOutlet(stated) !== null ? '' : stated
}

/** "Radio Farda | رادیو فردا" names an outlet twice. */
function knownOutlet(stated: string): string | null {
  for (const part of [stated, ...stated.split(/\s*[|–—-]\s*/)]) {
    const outlet = findOutletNamed(part)
    if (outlet !== null) return outlet.english
  }
  return null
}

/**
 * A date the text prints with the one the file states. Where both agree the date is certain; where they part, both are
 * candidates and the editor decides. A file's own statement of publication alone is certain.
 */
export function withStatedDate(
  { reading, remark }: ReportDate,
  stated: StatedDate | null,
): ReportDate & { readonly origin: Origin } {
  if (stated === null) return { reading, remark, origin: 'text' }
  const { candidates } = reading
  const doesAgree = candidates.includes(stated.value)
  const others = candidates.filter((iso) => iso !== stated.value)
  if (doesAgree || candidates.length === 0) {
    return {
      reading: {
        ...reading,
        printed: reading.printed,
        candidates: [stated.value, ...others],
        isCertain: stated.isPublication || (doesAgree && reading.isCertain),
      },
      // The year is no longer a guess.
      remark: null,
      origin: stated.origin,
    }
  }
  // A clock behind or ahead of the outlet's own moves a date by one day; what the report prints is what its readers saw.
  const isPrintBetter = reading.isCertain && !stated.isPublication
  return {
    reading: {
      ...reading,
      candidates: isPrintBetter ? [...candidates, stated.value] : [stated.value, ...candidates],
      isCertain: false,
    },
    remark,
    origin: isPrintBetter ? 'text' : stated.origin,
  }
}
