import { appScheme, isAddressOf, printHost } from './address.ts'
import type { ElectronParts, PrintToPDFOptions, SessionPart } from './parts.ts'
import { servePrintPage } from './protocol.ts'
import { lockSession } from './security/lock-session.ts'
import { lockedPreferences } from './window.ts'

/** A page as PDF bytes. Rejects when the page could not be laid out. */
export type PrintPdf = (html: string) => Promise<Uint8Array>

/** Without the prefix `persist:` a session lives in memory only. */
const printPartition = 'print'

const pdfOptions: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/**
 * Prints in a hidden, sandboxed window with scripts off, in a session that has nothing but the page. The page is served under our scheme
 * because Chromium cuts `data:` addresses at 2 MB.
 */
export function createPdfPrinter(parts: ElectronParts, log: (line: string) => void): PrintPdf {
  const pages = new Map<string, string>()
  let prepared: SessionPart | null = null
  let printed = 0

  const prepare = (session: SessionPart): void => {
    if (prepared === session) return
    prepared = session
    lockSession(session, {
      isAllowed: (address) => isAddressOf(printHost, address) || address.startsWith('data:'),
      log,
    })
    servePrintPage(session, (address) => pages.get(address) ?? null)
  }

  return async (html) => {
    printed += 1
    const address = `${appScheme}://${printHost}/${printed}.html`
    const window = parts.createWindow({
      show: false,
      webPreferences: { ...lockedPreferences, javascript: false, partition: printPartition, devTools: false },
    })
    try {
      prepare(window.webContents.session)
      pages.set(address, html)
      await window.loadURL(address)
      return await window.webContents.printToPDF(pdfOptions)
    } finally {
      pages.delete(address)
      window.destroy()
    }
  }
}
