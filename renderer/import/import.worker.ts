import { expose } from 'comlink'
import { importReport } from '#core/import/import-report.ts'

export type ImportInWorker = typeof importReport

expose(importReport)
