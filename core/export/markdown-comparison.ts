import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import type { Snapshot } from '../document/snapshot.ts'
import { comparisonGroups, type Comparison, type ComparisonRow, type ComparisonSide } from './comparison-rows.ts'
import { isolatedPieces } from './isolated-pieces.ts'
import { heading, joined, listElement, original, paragraph, words } from './markdown-nodes.ts'

/** The differences by claim: what differs, then each report's words. */
export function comparisonParts(snapshot: Snapshot, comparison: Comparison): readonly BlockContent[] {
  return comparisonGroups(snapshot, comparison).flatMap(({ claim, rows }) => [
    heading(3, claim === null ? 'Outside the claims' : `C${claim.number} ${claim.text}`.trim()),
    { type: 'list' as const, ordered: false, spread: false, children: rows.map(element) },
  ])
}

function element({ judged, kind, severity, sentence, sides, topic }: ComparisonRow): ListItem {
  const { verdict, isOutdated } = judged
  const judgement =
    verdict?.judgement === 'confirmed' && !isOutdated
      ? [words(' (confirmed)')]
      : isOutdated
        ? [words(' (words changed since it was judged)')]
        : []
  const about = topic === null ? [] : [words(` [${topic}]`)]
  const note = verdict === null || verdict.note === '' ? [] : [paragraph(words('Note: '), original(verdict.note))]
  return listElement(
    paragraph(
      { type: 'strong', children: [words(kind)] },
      words(` (${severity}): `),
      ...isolatedPieces(sentence).map(({ text, isIsolated }) => (isIsolated ? original(text) : words(text))),
      ...about,
      ...judgement,
    ),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: sides.map((side) => listElement(paragraph(...sideWords(side)))),
    },
    ...note,
  )
}

function sideWords({ outlet, paragraphs, quotes, read, credit }: ComparisonSide): readonly PhrasingContent[] {
  const place = paragraphs
    .map(({ number }) => (number === null ? 'in a paragraph set aside' : `¶ ${number}`))
    .join(', ')
  const quoted = quotes.flatMap(({ words: quote }, index) =>
    index === 0 ? [original(quote)] : [words(' … '), original(quote)],
  )
  return [
    original(outlet),
    words(` ${place}: `),
    ...quoted,
    ...(credit.length === 0 ? [] : [words(' ← '), ...joined(credit)]),
    ...(read === '' ? [] : [words(` (${read})`)]),
  ]
}
