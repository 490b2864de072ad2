import { basename } from 'node:path'
import { alignmentJson } from './align-json.ts'
import { alignmentPage } from './align-page.ts'
import { alignmentText } from './align-text.ts'
import { alignFiles, readFileOf, suggestionCount, type ReadFile } from './aligned-reports.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readBytes, writeBytes } from './files.ts'
import { importBeside } from './import-beside.ts'
import { newsLexicon } from './news-lexicon.ts'
import { complainOf, complainOfUsage, type Terminal } from './terminal.ts'

export interface AlignCommandOptions {
  /** A file to write as a page; then the suggestions themselves are not printed. */
  readonly html?: string
  readonly json: boolean
  /** With JSON: every sentence pair that was weighed, with its features. */
  readonly scores: boolean
  readonly force: boolean
  /** Suggestions below are left out, 0 to 1. */
  readonly threshold: number
}

/** `muqabala align`: what reports seem to say alike, noise left out. Reads text files; writes no project. */
export async function runAlign(
  terminal: Terminal,
  paths: readonly string[],
  { html, json, scores, force, threshold }: AlignCommandOptions,
): Promise<ExitCode> {
  if (paths.length < 2) return complainOfUsage(terminal, 'usage.twoFiles')
  const files: ReadFile[] = []
  let failed: ExitCode = exitCodes.done
  for (const path of paths) {
    const bytes = await readBytes(path)
    const read = bytes.ok ? await importBeside({ fileName: basename(path), bytes: bytes.value }) : bytes
    if (read.ok) files.push(...read.value.reports.map((draft) => readFileOf(path, draft)))
    else failed = await complainOf(terminal, path, read.problem)
  }
  if (failed !== exitCodes.done) return failed

  const aligned = alignFiles(files, (await newsLexicon()).vocabulary, {
    threshold,
    inspect: json && scores,
  })
  if (html !== undefined) {
    const written = await writeBytes(terminal, html, Buffer.from(alignmentPage(aligned, terminal.texts)), force)
    if (written !== exitCodes.done) return written
  }
  if (json) await terminal.print(alignmentJson(aligned))
  else if (html === undefined) await terminal.print(alignmentText(aligned, terminal.texts))
  else {
    const count = suggestionCount(aligned.pairs)
    await terminal.print(`${terminal.texts.say('align.written', { file: html, count })}\n`)
  }
  return exitCodes.done
}
