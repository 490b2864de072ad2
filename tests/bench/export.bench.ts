import { expect, test } from 'vitest'
import { openProject } from '#core/document/project.ts'
import { exportFormats } from '#core/export/choices.ts'
import { makeDocument } from '#core/export/make-document.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { buildLargeProject } from '../../build/large-project.ts'
import { valueOf } from '../platform/result.ts'

/** Budget (design §10): 1,000 claims to DOCX under 2 s. Two reports of 500 paragraphs, a summary of 5,000 words that cites the claims. */
const bytes = await buildLargeProject({ paragraphs: 500, claims: 1000, words: 5000 })
const { document } = valueOf(await unpackProject(bytes))
const { snapshot } = valueOf(openProject({ state: document, clientId: 1, newId: () => 'unused' }))

// Every format several times over: longer than a test may take.
test('1,000 claims', { timeout: 600_000 }, async ({ bench }) => {
  // A PDF is printed by the host; differences are of the comparison, which has a bench of its own.
  const formats = exportFormats.filter((format) => format !== 'pdf' && format !== 'differencesCsv')
  await bench.compare(
    ...formats.map((format) =>
      bench(format, async () => {
        expect((await makeDocument(snapshot, format, defaultExportOptions)).length).toBeGreaterThan(10_000)
      }),
    ),
    { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
  )
})
