import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createVocabulary, type Vocabulary } from '#core/align/vocabulary.ts'
import { loadLexicon, type LexiconFile } from '#core/lexicon/load.ts'
import { loadNames } from '#core/lexicon/names.ts'

/** The built-in lexicon and names, from the folder that holds `concepts/` and `names/`. */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  const [concepts, names] = await Promise.all([readFiles(join(folder, 'concepts')), readFiles(join(folder, 'names'))])
  return createVocabulary(loadLexicon(concepts).concepts, loadNames(names))
}

/** The tab-separated files of a folder, in the order of their names. */
export async function readFiles(folder: string): Promise<readonly LexiconFile[]> {
  const found = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  return Promise.all(found.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}
