import type { Snapshot } from '../document/snapshot.ts'
import { comparisonGroups, type Comparison, type ComparisonRow, type ComparisonSide } from './comparison-rows.ts'
import type { Anchors } from './html-anchors.ts'
import { joined, markup, originalText, typedText, type Markup } from './html-template.ts'
import { isolatedPieces } from './isolated-pieces.ts'

/** The differences as a table: a body for each claim, a row for each side of each finding. */
export function comparisonSection(snapshot: Snapshot, comparison: Comparison, anchors: Anchors): Markup {
  const heads = ['Difference', 'Outlet', 'Place', 'Words', 'Read as'].map(
    (head) => markup`<th scope="col">${head}</th>`,
  )
  const bodies = comparisonGroups(snapshot, comparison).map(
    ({ claim, rows }) => markup`<tbody>
<tr><th scope="rowgroup" colspan="5">${claim === null ? 'Outside the claims' : markup`<span class="claim">C${claim.number}</span> ${claim.text}`}</th></tr>
${rows.flatMap((row) => rowsOf(row, anchors))}</tbody>
`,
  )
  return markup`<section class="claims" aria-labelledby="differences">
<h2 id="differences">Differences</h2>
<div class="wide" role="region" aria-label="Table of differences" tabindex="0">
<table>
<thead><tr>${heads}</tr></thead>
${bodies}</table>
</div>
</section>
`
}

function rowsOf(row: ComparisonRow, anchors: Anchors): readonly Markup[] {
  const { kind, severity, sentence, sides, topic, judged } = row
  const { verdict, isOutdated } = judged
  const about = topic === null ? null : markup` <span class="quiet">${topic}</span>`
  const confirmed =
    verdict?.judgement === 'confirmed' && !isOutdated ? markup` <span class="quiet">confirmed</span>` : null
  const outdated = isOutdated ? markup` <span class="check">words changed since it was judged</span>` : null
  const note = verdict === null || verdict.note === '' ? null : markup`<p class="gloss">${typedText(verdict.note)}</p>`
  const head = markup`<th scope="row" rowspan="${sides.length}"><strong>${kind}</strong> <span class="quiet">${severity}</span><br>${isolatedPieces(sentence).map(({ text, isIsolated }) => (isIsolated ? typedText(text) : text))}${about}${confirmed}${outdated}${note}</th>`
  return sides.map((side, index) => markup`<tr>${index === 0 ? head : null}${cells(side, anchors)}</tr>\n`)
}

function cells({ outlet, paragraphs, quotes, read, credit }: ComparisonSide, anchors: Anchors): Markup {
  const places = paragraphs.map(({ id, number }) => anchors.linkTo(id, number === null ? 'set aside' : `¶ ${number}`))
  const words = quotes.map(({ words: quote, language }) => originalText(quote, language))
  return markup`<td>${typedText(outlet)}</td><td class="place">${joined(places, ', ')}</td><td class="words">${words}</td><td>${joined([...credit.map(typedText), ...(read === '' ? [] : [read])], ' · ')}</td>`
}
