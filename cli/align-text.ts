import type { ParagraphSuggestion } from '#core/align/align.ts'
import { shownConfidence } from '#core/align/confidence.ts'
import { isolated } from '#core/export/shown-text.ts'
import { shownEvidence, wordsAt, type AlignedPair, type AlignedReports, type ReadFile } from './aligned-reports.ts'
import { sideBySide, wrap } from './columns.ts'
import type { Texts } from './texts.ts'

const columns = { width: 48, height: 3 } as const
const mostEvidence = 8

/** The suggestions to be read in a terminal: paragraph by paragraph, the sentences side by side, then what speaks for them. */
export function alignmentText({ files, pairs, candidates }: AlignedReports, texts: Texts): string {
  const { say } = texts
  const blocks = [
    files.map((file) => fileLine(file, texts)).join('\n'),
    ...pairs.map((pair) => pairText(pair, files, texts)),
    ...(candidates.length === 0 ? [] : [say('align.candidates', { count: candidates.length })]),
    ...candidates.map(({ sentences, confidence }) => {
      const lines = sentences.flatMap(({ report, paragraph, ...span }) => {
        const file = files[report]
        const place = say('align.place', { file: file?.path ?? '', paragraph: paragraph + 1 })
        const words = wrap(wordsAt(file, paragraph, span), 2 * columns.width, columns.height)
        return [`  ${place}`, ...words.map((line) => `    ${isolated(line)}`)]
      })
      return [say('align.candidate', { confidence: shownConfidence(confidence) }), ...lines].join('\n')
    }),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What the file was taken for, and what was left out of it. */
export function fileLine({ path, draft, paragraphs }: ReadFile, { say }: Texts): string {
  const setAside = draft.paragraphs.length - paragraphs.length
  const facts = [
    say(`language.${draft.language}`),
    ...(draft.outlet === '' ? [] : [say('import.outlet', { outlet: draft.outlet })]),
    say('import.paragraphs', { count: paragraphs.length }),
    ...(setAside === 0 ? [] : [say('import.setAside', { count: setAside })]),
  ]
  return `${say('about', { file: path })} ${facts.join(say('listSeparator'))}`
}

function pairText({ reportA, reportB, suggestions }: AlignedPair, files: readonly ReadFile[], texts: Texts): string {
  const [fileA, fileB] = [files[reportA], files[reportB]]
  if (!fileA || !fileB) return ''
  const count = suggestions.paragraphs.length
  const head = texts.say('align.pair', { a: fileA.path, b: fileB.path, count })
  return [head, ...suggestions.paragraphs.map((one) => suggestionText(one, fileA, fileB, texts))].join('\n\n')
}

function suggestionText(
  { paragraphA, paragraphB, confidence, sentences }: ParagraphSuggestion,
  fileA: ReadFile,
  fileB: ReadFile,
  { say }: Texts,
): string {
  const [textA, textB] = [fileA.paragraphs[paragraphA] ?? '', fileB.paragraphs[paragraphB] ?? '']
  const head = say('align.match', {
    a: paragraphA + 1,
    b: paragraphB + 1,
    confidence: shownConfidence(confidence),
  })
  const blocks = sentences.map(({ a, b, evidence }) => {
    const words = shownEvidence(textA, textB, evidence)
      .slice(0, mostEvidence)
      .map((match) => {
        const both = `${isolated(match.a)} = ${isolated(match.b)}`
        return match.english === '' ? both : `${both} (${isolated(match.english)})`
      })
    const facing = sideBySide(textA.slice(a.from, a.to), textB.slice(b.from, b.to), columns.width, columns.height)
    const because = words.length === 0 ? [] : [`${say('align.evidence')} ${words.join(say('listSeparator'))}`]
    return [...facing, ...because].map((line) => `  ${line}`).join('\n')
  })
  return [head, ...blocks].join('\n')
}
