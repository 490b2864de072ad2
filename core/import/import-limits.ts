/** What a file may be and still be taken for a report. Megabytes are 2²⁰ bytes. */
export const importLimits = {
  /** Plain texts and pages. */
  textMegabytes: 16,
  /** Files that carry pictures with their text: PDF, Rich Text, web archives. */
  documentMegabytes: 64,
  pdfPages: 400,
} as const
