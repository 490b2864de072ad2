import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import type { Anchors } from './html-anchors.ts'
import { joined, markup, originalText, typedText, type Markup } from './html-template.ts'
import { mentionSource, type MentionSource } from './mention-source.ts'

/** All claims as a table: a body for each claim, a row for each place that makes it. */
export function claimsTable(snapshot: Snapshot, anchors: Anchors): Markup {
  const heads = ['Claim', 'Outlet', 'Place', 'Words', 'Attribution'].map((head) => markup`<th scope="col">${head}</th>`)
  return markup`<section class="claims" aria-labelledby="claims">
<h2 id="claims">Claims</h2>
<div class="wide" role="region" aria-label="Table of claims" tabindex="0">
<table>
<thead><tr>${heads}</tr></thead>
${snapshot.claims.map((claim) => claimBody(claim, snapshot, anchors))}</table>
</div>
</section>
`
}

function claimBody(claim: Claim, snapshot: Snapshot, anchors: Anchors): Markup {
  const sources = claim.mentions.flatMap((mention) => {
    const source = mentionSource(mention, snapshot)
    return source ? [{ mention, source }] : []
  })
  const checked = claim.status === 'checked' ? markup` <span class="quiet">checked</span>` : null
  const head = markup`<th scope="rowgroup" rowspan="${Math.max(sources.length, 1)}"><span class="claim">C${claim.number}</span> ${claim.text}${checked}</th>`
  const rows = sources.map(
    ({ mention, source }, index) =>
      markup`<tr>${index === 0 ? head : null}${mentionCells(mention, source, anchors)}</tr>\n`,
  )
  return markup`<tbody id="${anchors.claim(claim.number)}">
${rows.length > 0 ? rows : markup`<tr>${head}<td colspan="4" class="quiet">no report yet</td></tr>\n`}</tbody>
`
}

function mentionCells(mention: Mention, source: MentionSource, anchors: Anchors): Markup {
  const { report, outlet, place, chain, manner } = source
  const beyondOutlet = chain.slice(1).map(typedText)
  const attribution = beyondOutlet.length === 0 ? null : markup`${joined(beyondOutlet, ' ← ')}<br>`
  const gloss = mention.gloss === '' ? null : markup`<p class="gloss">${mention.gloss}</p>`
  const check = mention.isToCheck ? markup`<br><span class="check">to check</span>` : null
  return markup`<td>${typedText(outlet)}</td><td class="place">${anchors.linkTo(mention.paragraphId, place)}</td><td class="words">${originalText(mention.quote, report.language)}${gloss}</td><td>${attribution}${manner}${check}</td>`
}
