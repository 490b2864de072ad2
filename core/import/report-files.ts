/** Ends of the names of files that can hold a report. */
export const reportExtensions = [
  'txt',
  'text',
  'html',
  'htm',
  'xhtml',
  'mht',
  'mhtml',
  'docx',
  'odt',
  'rtf',
  'pdf',
] as const

/** A folder with more is no folder of one event's reports. */
export const mostFolderFiles = 100

/**
 * Whether a file found in a folder is taken for a report, by its path from that folder with `/` between names. Hidden files
 * are none, nor is what browsers keep beside a page they save.
 */
export function isReportFile(path: string): boolean {
  const names = path.split('/')
  const name = names.at(-1)?.toLowerCase() ?? ''
  const isHidden = names.some((one) => one.startsWith('.') || one.startsWith('~$'))
  const isBesidePage = names.slice(0, -1).some((folder) => /[_.](?:files|fichiers|dateien|archivos)$/i.test(folder))
  return !isHidden && !isBesidePage && reportExtensions.some((extension) => name.endsWith(`.${extension}`))
}
