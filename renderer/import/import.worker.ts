import { expose } from 'comlink'
import { importFile } from '#core/import/import-file.ts'

export type ImportInWorker = typeof importFile

expose(importFile)
