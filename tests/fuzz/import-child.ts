import { parentPort } from 'node:worker_threads'
import { importReport } from '#core/import/import-report.ts'

// Answers every file with its outcome: `draft`, or the problem's code. What it throws ends it, and whoever started it sees that.
parentPort?.on('message', (bytes: Uint8Array) => {
  void importReport({ fileName: 'mutant', bytes }).then((result) => {
    parentPort?.postMessage(result.ok ? 'draft' : result.problem.code)
  })
})
