import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LexiconFile } from '../core/lexicon/load.ts'
import { root } from './root.ts'

const concepts = 'core/lexicon/concepts'

/** The concept files of the lexicon, in the order of their names. */
export async function readLexiconFiles(): Promise<readonly LexiconFile[]> {
  const names = (await readdir(join(root, concepts))).filter((name) => name.endsWith('.tsv')).sort()
  return Promise.all(
    names.map(async (name) => ({
      name: `${concepts}/${name}`,
      text: await readFile(join(root, concepts, name), 'utf8'),
    })),
  )
}
