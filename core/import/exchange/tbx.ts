import { failure, success, type Result } from '../../base/result.ts'
import type { TermRecord } from '../../document/records.ts'
import { childrenOf, isTree, readTree, textOf, type XmlTree } from './xml-tree.ts'

/**
 * Reads TBX of 2019 in both its styles (`<termNote type="…">` and `<basic:…>`) and of 2008 (`martif`). Of each concept the Persian, Arabic and
 * English terms; English ones that are deprecated or superseded are spellings not to be used.
 */
export function readTbx(bytes: Uint8Array): Result<readonly TermRecord[]> {
  const tree = readTree(bytes, 'TBX')
  if (!tree.ok) return tree
  const { root } = tree.value
  if (root.name !== 'tbx' && root.name !== 'martif') {
    return failure('importFormatUnsupported', { format: root.name.slice(0, 20).toUpperCase() })
  }
  const bodies = childrenOf(root, 'text').flatMap((text) => childrenOf(text, 'body'))
  return success(bodies.flatMap((body) => childrenOf(body, 'conceptEntry', 'termEntry').map(termOf)))
}

function termOf(entry: XmlTree): TermRecord {
  const sections = childrenOf(entry, 'langSec', 'langSet').map((section) => ({
    language: (section.attributes['xml:lang'] ?? '').toLowerCase().split(/[-_]/)[0] ?? '',
    terms: childrenOf(section, 'termSec', 'tig', 'ntig').map((one) => {
      const inner = childrenOf(one, 'termGrp')[0] ?? one
      return {
        form: childrenOf(inner, 'term').map(textOf).join('').trim().replace(/\s+/g, ' '),
        status: category(inner, 'administrativeStatus') + category(inner, 'normativeAuthorization'),
        partOfSpeech: category(inner, 'partOfSpeech'),
      }
    }),
  }))
  const formsOf = (...languages: readonly string[]) =>
    sections
      .filter(({ language }) => languages.includes(language))
      .flatMap(({ terms }) => terms.filter(({ form }) => form !== ''))
  const english = formsOf('en', 'eng')
  const isRefused = ({ status }: { readonly status: string }) => /deprecated|superseded/i.test(status)
  const wanted = english.filter((term) => !isRefused(term))
  const chosen = wanted.find(({ status }) => /preferred/i.test(status)) ?? wanted[0]
  const isName =
    category(entry, 'subjectField') === 'names' ||
    sections.some(({ terms }) => terms.some(({ partOfSpeech }) => /^proper\s?noun$/i.test(partOfSpeech)))
  // A bar parts forms in our table: within one it would make two of it.
  const joined = (terms: readonly { readonly form: string }[]) =>
    terms.map(({ form }) => form.replaceAll('|', '/')).join('|')
  return {
    kind: isName ? 'name' : 'word',
    persian: joined(formsOf('fa', 'fas', 'per', 'pes', 'prs')),
    arabic: joined(formsOf('ar', 'ara', 'arb')),
    english: chosen?.form ?? '',
    otherEnglish: joined(english.filter(isRefused)),
    note: childrenOf(entry, 'note').map(textOf).join('\n'),
  }
}

/** The value of a data category, in whichever style it is written. */
function category(element: XmlTree, name: string): string {
  const found = element.children
    .filter(isTree)
    .find((child) => child.name === name || child.attributes['type'] === name)
  return found === undefined ? '' : textOf(found).trim()
}
