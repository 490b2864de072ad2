import { describe, expect, it } from 'vitest'
import { attributionHints, takeHints } from '../../../renderer/claims/attribution-hints.ts'

const text = 'یک منبع آگاه به رویترز گفت گفت‌وگوها بی‌نتیجه ماند.'
const report = { language: 'fa', outlet: 'رادیو پیوند', outletEnglish: 'Radio Peyvand' } as const
const untold = {
  from: 0,
  to: text.length,
  stance: 'asserts',
  attribution: { agency: '', source: '', voice: 'stated' },
} as const

describe('hints for a mention', () => {
  it('are what the text says and the editor has not said', () => {
    const kinds = (mention: Parameters<typeof attributionHints>[0]) =>
      attributionHints(mention, { text }, report).map(({ kind, value }) => `${kind} ${value}`)
    expect(kinds(untold)).toEqual(['agency Reuters', 'source an informed source', 'voice quoted'])
    expect(kinds({ ...untold, attribution: { agency: 'AFP', source: '', voice: 'alleged' } })).toEqual([
      'source an informed source',
    ])
    expect(attributionHints(untold, { text }, { ...report, outlet: 'رویترز' })).not.toContainEqual(
      expect.objectContaining({ kind: 'agency' }),
    )
  })

  it('fill only their own fields when they are taken over', () => {
    const hints = attributionHints(untold, { text }, report)
    expect(takeHints(untold, hints)).toEqual({
      stance: 'asserts',
      attribution: { agency: 'Reuters', source: 'an informed source', voice: 'quoted' },
    })
    expect(takeHints(untold, hints.slice(2))).toEqual({
      stance: 'asserts',
      attribution: { agency: '', source: '', voice: 'quoted' },
    })
  })
})
