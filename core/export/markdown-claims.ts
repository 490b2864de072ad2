import type { Table, TableRow } from 'mdast'
import type { Claim, Snapshot } from '../document/snapshot.ts'
import { joined, original, row, words } from './markdown-nodes.ts'
import { mentionSource } from './mention-source.ts'

/** All claims, one row for each place that makes them; a claim's number and words stand in its first row. */
export function claimsTable(snapshot: Snapshot): Table {
  const head = ['Claim', 'Statement', 'Outlet', 'Place', 'Words', 'Attribution', 'Manner']
  return {
    type: 'table',
    align: head.map(() => null),
    children: [
      row(...head.map((text) => [words(text)])),
      ...snapshot.claims.flatMap((claim) => claimRows(claim, snapshot)),
    ],
  }
}

function claimRows(claim: Claim, snapshot: Snapshot): TableRow[] {
  const statement = claim.status === 'checked' ? `${claim.text} (checked)` : claim.text
  const first = [[words(`C${claim.number}`)], [words(statement)]]
  const rows = claim.mentions.flatMap((mention) => {
    const source = mentionSource(mention, snapshot)
    if (!source) return []
    return [
      [
        [original(source.outlet)],
        [words(source.place)],
        [original(mention.quote), ...(mention.gloss === '' ? [] : [words(' — '), original(mention.gloss)])],
        joined(source.chain.slice(1)),
        [words(mention.isToCheck ? `${source.manner}; to check` : source.manner)],
      ],
    ]
  })
  if (rows.length === 0) return [row(...first, [words('no report yet')], [], [], [], [])]
  return rows.map((cells, index) => row(...(index === 0 ? first : [[], []]), ...cells))
}
