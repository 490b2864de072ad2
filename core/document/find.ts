import type { Span } from '../base/span.ts'
import { findIn, needleOf, type FindOptions, type Needle } from '../text/find.ts'
import { fold, type Fold } from '../text/fold.ts'
import type { Snapshot } from './snapshot.ts'

/** Where a text of the project stands. */
export type FindPlace =
  | { readonly kind: 'paragraph'; readonly paragraphId: string; readonly reportId: string }
  | { readonly kind: 'gloss'; readonly paragraphId: string; readonly reportId: string }
  | {
      readonly kind: 'mentionGloss'
      readonly claimId: string
      readonly mentionId: string
      readonly paragraphId: string
    }
  | { readonly kind: 'claim' | 'claimNote'; readonly claimId: string }
  | { readonly kind: 'comment'; readonly commentId: string }
  | { readonly kind: 'summary' }

/** One occurrence: the words of `span` in a stored text. */
export interface Hit {
  /** The same for the same words in the same place. */
  readonly key: string
  readonly place: FindPlace
  readonly text: string
  readonly span: Span
}

/** The occurrences of one report, or of all claims, glosses, comments, or the summary. */
export interface HitGroup {
  readonly key: string
  readonly kind: 'report' | 'glosses' | 'claims' | 'comments' | 'summary'
  /** Of a report's group. */
  readonly reportId: string | null
  readonly hits: readonly Hit[]
}

export interface Found {
  /** Those with hits: reports in the editor's order, then glosses, claims, comments, the summary. */
  readonly groups: readonly HitGroup[]
  /** All hits, in the order of the groups. */
  readonly hits: readonly Hit[]
}

export const nothingFound: Found = { groups: [], hits: [] }

export interface ProjectFindOptions extends FindOptions {
  /** Only where every letter, sign and space is the same. */
  readonly asTyped?: boolean
}

/** Finds words in every text of a project, excluded paragraphs included. Keeps the folds of texts it has read. */
export function createFinder(): (snapshot: Snapshot, words: string, options?: ProjectFindOptions) => Found {
  const folds = new Map<string, Fold>()
  const foldOf = (text: string): Fold => {
    const known = folds.get(text) ?? fold(text)
    folds.set(text, known)
    return known
  }
  return (snapshot, words, options) => {
    const needle = needleOf(words, options)
    if (needle === null) return nothingFound
    const places = placesOf(snapshot)
    // Texts that are gone would gather for as long as the editor works.
    if (folds.size > mostFolds(places)) folds.clear()
    const isMeant = (hit: Hit) =>
      options?.asTyped !== true || hit.text.slice(hit.span.from, hit.span.to) === words.trim()
    const groups = places
      .map(({ texts, ...group }): HitGroup => ({ ...group, hits: hitsIn(texts, needle, foldOf).filter(isMeant) }))
      .filter(({ hits }) => hits.length > 0)
    return { groups, hits: groups.flatMap(({ hits }) => hits) }
  }
}

interface PlacedText {
  readonly place: FindPlace
  readonly text: string
}

interface PlacedGroup extends Omit<HitGroup, 'hits'> {
  readonly texts: readonly PlacedText[]
}

/** Every text that can be found, in the order it is found in. */
function placesOf({ reports, claims, comments, summary }: Snapshot): readonly PlacedGroup[] {
  const ofParagraphs = (kind: 'paragraph' | 'gloss', field: 'text' | 'gloss', of: typeof reports) =>
    of.flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph): PlacedText => {
        const { id, reportId } = paragraph
        return { place: { kind, paragraphId: id, reportId }, text: paragraph[field] }
      }),
    )
  const group = (kind: Exclude<HitGroup['kind'], 'report'>, texts: readonly PlacedText[]): PlacedGroup => ({
    key: kind,
    kind,
    reportId: null,
    texts,
  })
  return [
    ...reports.map((report): PlacedGroup => ({
      key: `report ${report.id}`,
      kind: 'report',
      reportId: report.id,
      texts: ofParagraphs('paragraph', 'text', [report]),
    })),
    group('glosses', [
      ...ofParagraphs('gloss', 'gloss', reports),
      ...claims.flatMap(({ id: claimId, mentions }) =>
        mentions.map(({ id: mentionId, paragraphId, gloss }): PlacedText => ({
          place: { kind: 'mentionGloss', claimId, mentionId, paragraphId },
          text: gloss,
        })),
      ),
    ]),
    group(
      'claims',
      claims.flatMap(({ id: claimId, text, note }): PlacedText[] => [
        { place: { kind: 'claim', claimId }, text },
        { place: { kind: 'claimNote', claimId }, text: note },
      ]),
    ),
    group(
      'comments',
      comments.map(({ id: commentId, text }): PlacedText => ({ place: { kind: 'comment', commentId }, text })),
    ),
    group('summary', [{ place: { kind: 'summary' }, text: summary }]),
  ]
}

function mostFolds(places: readonly PlacedGroup[]): number {
  return 1_000 + 2 * places.reduce((count, { texts }) => count + texts.length, 0)
}

function hitsIn(texts: readonly PlacedText[], needle: Needle, foldOf: (text: string) => Fold): readonly Hit[] {
  return texts.flatMap(({ place, text }) =>
    text === ''
      ? []
      : findIn(foldOf(text), needle).map((span) => ({ key: `${keyOf(place)} ${span.from}`, place, text, span })),
  )
}

function keyOf(place: FindPlace): string {
  switch (place.kind) {
    case 'paragraph':
    case 'gloss':
      return `${place.kind} ${place.paragraphId}`
    case 'mentionGloss':
      return `${place.kind} ${place.mentionId}`
    case 'claim':
    case 'claimNote':
      return `${place.kind} ${place.claimId}`
    case 'comment':
      return `${place.kind} ${place.commentId}`
    case 'summary':
      return place.kind
  }
}
