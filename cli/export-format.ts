export const exportFormats = ['html', 'md'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The format that a file's name asks for; null when it asks for none we write. */
export function formatOf(fileName: string): ExportFormat | null {
  if (/\.html?$/i.test(fileName)) return 'html'
  return /\.(md|markdown)$/i.test(fileName) ? 'md' : null
}

export const comparisonFormats = ['html', 'md', 'csv'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** The same for a comparison, which is a table too. */
export function comparisonFormatOf(fileName: string): ComparisonFormat | null {
  return /\.csv$/i.test(fileName) ? 'csv' : formatOf(fileName)
}
