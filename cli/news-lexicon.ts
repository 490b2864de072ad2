import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NewsLexicon } from '#core/compare/reading.ts'
import { readNewsLexicon } from '#platform/lexicon/read-vocabulary.ts'

let read: Promise<NewsLexicon> | null = null

/** The built-in lexicon, read when first asked for: beside the bundled command, or in the checkout. */
export function newsLexicon(): Promise<NewsLexicon> {
  read ??= readNewsLexicon(lexiconFolder())
  return read
}

function lexiconFolder(): string {
  const bundled = join(import.meta.dirname, 'lexicon')
  return existsSync(bundled) ? bundled : join(import.meta.dirname, '../core/lexicon')
}
