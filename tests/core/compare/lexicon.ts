import { join } from 'node:path'
import { readNewsLexicon } from '#platform/lexicon/read-vocabulary.ts'

/** The built-in lexicon, as the differences are found by it. */
export const lexicon = await readNewsLexicon(join(import.meta.dirname, '../../../core/lexicon'))
