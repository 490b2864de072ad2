import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importBeside } from '../../cli/import-beside.ts'
import { repository } from './run-command.ts'

const documents = join(repository, 'fixtures/documents')
const read = async (fileName: string, patienceMs?: number) =>
  importBeside({ fileName, bytes: new Uint8Array(await readFile(join(documents, fileName))) }, patienceMs)

it('reads a document beside the command', async () => {
  expect(await read('libreoffice.fa.rtf')).toMatchObject({ ok: true, value: { reports: [{ language: 'fa' }] } })
})

it('gives up a file that takes longer than it may', async () => {
  expect(await read('libreoffice.fa.pdf', 1)).toMatchObject({
    ok: false,
    problem: { code: 'importTookTooLong', parameters: { fileName: 'libreoffice.fa.pdf', seconds: 1 } },
  })
})
