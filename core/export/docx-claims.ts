import type { Table, TableRow } from 'docx'
import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import type { Margin } from './docx-margin.ts'
import { cell, heads, row, shareOut, table } from './docx-tables.ts'
import { joinedRuns, originalParagraph, paragraph, typed, words } from './docx-text.ts'
import { mentionSource, type MentionSource } from './mention-source.ts'

/** All claims, one row for each place that makes them; the claim stands once, beside its rows. */
export function claimsTable(snapshot: Snapshot, width: number, margin: Margin): Table {
  const columns = shareOut(width, [29, 14, 8, 32, 17])
  const head = heads(columns, ['Claim', 'Outlet', 'Place', 'Words', 'Attribution'])
  return table(
    { columns },
    head,
    snapshot.claims.flatMap((claim) => claimRows(claim, snapshot, columns, margin)),
  )
}

function claimRows(claim: Claim, snapshot: Snapshot, columns: readonly number[], margin: Margin): readonly TableRow[] {
  const [first = 0, ...others] = columns
  const sources = claim.mentions.flatMap((mention) => {
    const source = mentionSource(mention, snapshot)
    return source ? [{ mention, source }] : []
  })
  const number = margin.mark('claim', claim.id, [words(`C${claim.number}`, { style: 'ClaimNumber' })])
  const checked = claim.status === 'checked' ? [words(' (checked)')] : []
  const statement = paragraph('TableText', [...number, words(' '), ...typed(claim.text), ...checked])
  if (sources.length === 0) {
    const rest = others.reduce((sum, width) => sum + width, 0)
    return [
      row([
        cell({ width: first }, [statement]),
        cell({ width: rest, columns: 4 }, [paragraph('Quiet', [words('no report yet')])]),
      ]),
    ]
  }
  return sources.map(({ mention, source }, index) =>
    row([
      ...(index === 0 ? [cell({ width: first, rows: sources.length }, [statement])] : []),
      ...mentionCells(mention, source, others, margin),
    ]),
  )
}

function mentionCells(mention: Mention, source: MentionSource, widths: readonly number[], margin: Margin) {
  const { report, outlet, place, chain, manner } = source
  const [outletWidth = 0, placeWidth = 0, wordsWidth = 0, sourceWidth = 0] = widths
  const beyondOutlet = chain.slice(1)
  return [
    cell({ width: outletWidth }, [paragraph('TableText', typed(outlet))]),
    cell({ width: placeWidth }, [paragraph('TableText', [words(place)])]),
    cell({ width: wordsWidth }, [
      originalParagraph(mention.quote, report.language, { wrap: (runs) => margin.mark('mention', mention.id, runs) }),
      ...(mention.gloss === '' ? [] : [paragraph('Gloss', typed(mention.gloss))]),
    ]),
    cell({ width: sourceWidth }, [
      ...(beyondOutlet.length === 0
        ? []
        : [
            paragraph(
              'TableText',
              joinedRuns(
                beyondOutlet.map((link) => typed(link)),
                ' ← ',
              ),
            ),
          ]),
      paragraph('TableText', [words(manner), ...(mention.isToCheck ? [words(' · to check', { style: 'Check' })] : [])]),
    ]),
  ]
}
