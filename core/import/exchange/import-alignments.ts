import { failure, type Result } from '../../base/result.ts'
import { decode } from '../decode.ts'
import type { ImportedFile } from '../import-text.ts'
import type { FileDraft } from './alignment-draft.ts'
import type { AlignmentFormat } from './alignment-format.ts'
import { draftOfUnits } from './draft-of-units.ts'
import { readPairsTable } from './pairs-table.ts'
import { readProjectJson } from './project-json.ts'
import { readTmx } from './tmx.ts'
import { readXliff } from './xliff.ts'

/** Makes drafts of the reports in an exchange file, with the claims that align them. Never throws for what a file holds. */
export function importAlignments({ fileName, bytes }: ImportedFile, format: AlignmentFormat): Result<FileDraft> {
  const named = <Value>(result: Result<Value>): Result<Value> =>
    result.ok ? result : failure(result.problem.code, { ...result.problem.parameters, fileName })
  if (format === 'tmx' || format === 'xliff') {
    const read = named(format === 'tmx' ? readTmx(bytes) : readXliff(bytes))
    if (!read.ok) return read
    const { units, tree } = read.value
    return draftOfUnits({ fileName, units, encoding: tree.encoding, undecodable: tree.undecodable })
  }
  const decoded = named(decode(bytes))
  if (!decoded.ok) return decoded
  const { text, encoding, undecodable } = decoded.value
  if (format === 'json') return readProjectJson(fileName, text)
  return draftOfUnits({ fileName, units: readPairsTable(text), encoding, undecodable })
}
