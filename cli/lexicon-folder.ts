import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the lexicon's files are: beside the bundled command, or in the checkout. */
export function lexiconFolder(): string {
  const bundled = join(import.meta.dirname, 'lexicon')
  return existsSync(bundled) ? bundled : join(import.meta.dirname, '../core/lexicon')
}
