import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createVocabulary, type Vocabulary } from '#core/align/vocabulary.ts'
import type { NewsLexicon } from '#core/compare/reading.ts'
import { impliedByGloss } from '#core/lexicon/implied.ts'
import { loadLexicon, type LexiconFile } from '#core/lexicon/load.ts'
import { loadNames } from '#core/lexicon/names.ts'

/** The built-in lexicon and names, from the folder that holds `concepts/` and `names/`. */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  return (await readNewsLexicon(folder)).vocabulary
}

/** The same with what its loaded terms imply: what comparing reports needs. */
export async function readNewsLexicon(folder: string): Promise<NewsLexicon> {
  const [files, names] = await Promise.all([readFiles(join(folder, 'concepts')), readFiles(join(folder, 'names'))])
  const { concepts } = loadLexicon(files)
  return { vocabulary: createVocabulary(concepts, loadNames(names)), implied: impliedByGloss(concepts) }
}

/** The tab-separated files of a folder, in the order of their names. */
export async function readFiles(folder: string): Promise<readonly LexiconFile[]> {
  const found = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  return Promise.all(found.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}
