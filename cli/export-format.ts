import { formatOf } from '#core/export/formats.ts'

export const comparisonFormats = ['html', 'md', 'csv'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** The format for a comparison that a file's name asks for; null when it asks for none we write. */
export function comparisonFormatOf(fileName: string): ComparisonFormat | null {
  if (/\.csv$/i.test(fileName)) return 'csv'
  const format = formatOf(fileName)
  return comparisonFormats.find((one) => one === format) ?? null
}
