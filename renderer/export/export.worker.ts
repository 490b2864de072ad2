import { expose, transfer } from 'comlink'
import type { Finding } from '#core/compare/finding.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { ExportChoices } from '#core/export/choices.ts'
import { makeDocument, makePreview, optionsOf } from '#core/export/make-document.ts'
import type { ExportOptions } from '#core/export/options.ts'
import { englishFindingWords } from './english-words.ts'
import { printFaces } from './print-faces.ts'

/** All that a document is made of. */
export interface ExportRequest {
  /** As selected: without the reports and glosses that are not wanted. */
  readonly snapshot: Snapshot
  readonly choices: ExportChoices
  /** ISO 8601 instant. */
  readonly generatedAt: string
  /** Null where differences are not wanted. */
  readonly findings: readonly Finding[] | null
}

const maker = {
  /** The bytes of the file; of a PDF the page it is printed from. */
  async make(request: ExportRequest): Promise<Uint8Array<ArrayBuffer>> {
    const { snapshot, choices } = request
    const format = choices.format === 'pdf' ? 'html' : choices.format
    const bytes = await makeDocument(snapshot, format, await optionsFor(request))
    return transfer(bytes, [bytes.buffer])
  },
  /** What it will look like, as an HTML page. */
  async preview(request: ExportRequest): Promise<string> {
    return makePreview(request.snapshot, request.choices.format, await optionsFor(request))
  },
} as const

export type Maker = typeof maker

expose(maker)

async function optionsFor({ choices, findings, generatedAt }: ExportRequest): Promise<ExportOptions> {
  const { calendar, digits, format } = choices
  const comparison = findings === null ? null : { findings, words: await englishFindingWords({ calendar, digits }) }
  const options = optionsOf(choices, generatedAt, comparison)
  return format === 'pdf' ? { ...options, faces: await printFaces() } : options
}
