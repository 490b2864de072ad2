import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import * as v from 'valibot'

const goldSchema = v.object({
  claims: v.array(v.object({ text: v.string(), mentions: v.array(v.object({ quote: v.string() })) })),
  alignments: v.array(v.strictTuple([v.string(), v.string(), v.string(), v.string()])),
})

/** A claim a careful editor makes, by the rows of the two panes that make it, counted from 0 with folds. */
export interface GoldClaim {
  readonly text: string
  readonly a: readonly number[]
  readonly b: readonly number[]
}

export interface GoldRows {
  readonly claims: readonly GoldClaim[]
  /** Pairs of rows that share a claim. */
  readonly alignments: readonly (readonly [number, number])[]
}

/** What an event's gold says, in rows of the page as it stands: nothing split, nothing joined, no fold open. */
export async function readGoldRows(page: Page, event: string): Promise<GoldRows> {
  const file = join(import.meta.dirname, '../../../fixtures/events', event, 'gold.json')
  const gold = v.parse(goldSchema, JSON.parse(await readFile(file, 'utf8')))
  const [inA, inB] = [await rowTexts(page, 'a'), await rowTexts(page, 'b')]
  const placesIn = (rows: readonly string[], quotes: readonly string[]) =>
    [...new Set(quotes.map((quote) => rows.findIndex((text) => text.includes(quote))))]
      .filter((row) => row !== -1)
      .toSorted((x, y) => x - y)
  return {
    claims: gold.claims.map(({ text, mentions }) => {
      const quotes = mentions.map(({ quote }) => quote)
      return { text, a: placesIn(inA, quotes), b: placesIn(inB, quotes) }
    }),
    alignments: gold.alignments.map(([, quoteA, , quoteB]) => [
      inA.findIndex((text) => text.includes(quoteA)),
      inB.findIndex((text) => text.includes(quoteB)),
    ]),
  }
}

/** The stored text of each row, empty for folds. */
function rowTexts(page: Page, side: string): Promise<string[]> {
  return page
    .locator(`[data-pane=${side}] [data-row]`)
    .evaluateAll((rows) => rows.map((row) => row.querySelector('[data-paragraph-text]')?.textContent ?? ''))
}
