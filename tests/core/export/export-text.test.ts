import { describe, expect, it } from 'vitest'
import { exportText } from '#core/export/export-text.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { bidiControls } from '#core/text/bidi.ts'
import { claimOf, mentionOf, reportOf, snapshotOf, visit } from './snapshots.ts'

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe('a plain-text export', () => {
  it('is the summary with notes by number, the claims, and what stands on one level together', async () => {
    await expect(
      exportText(visit, { ...defaultExportOptions, generatedAt: '2022-03-07T14:02:30.000Z' }),
    ).toMatchFileSnapshot('golden/visit.txt')
  })

  it('sets every original on lines of its own, isolated, and closes every isolate', () => {
    const lines = exportText(visit, defaultExportOptions).split('\n')
    const withArabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line))
    const outside = withArabic.filter((line) => /\p{Script=Arabic}/u.test(line.replace(/\u2068[^\u2069]*\u2069/g, '')))
    expect([withArabic.length > 20, outside]).toEqual([true, []])
    expect(
      lines.flatMap((line) => bidiControls(line)).filter(({ isClosed, kind }) => !isClosed && kind !== 'pop'),
    ).toEqual([])
  })

  it('keeps lists, quotations and the line ends of originals, and shows controls by name', () => {
    const snapshot = snapshotOf({
      reports: [reportOf('A', ['یک\u202e\nدو'])],
      claims: [claimOf(1, 'One.', [mentionOf('A1', { quote: 'یک\nدو' })])],
      summary: '# T\n\n- a [@C1]\n  - b\n\n3. c\n4. d\n\n> q',
    })
    const text = exportText(snapshot, { ...defaultExportOptions, parts: ['summary', 'reports'] })
    expect(plain(text)).toContain(
      'T\n\nSaturday 5 March 2022 · from one report: A\n\n\n- a [1]\n\n  - b\n\n3. c\n\n4. d\n\n    q\n',
    )
    expect(text).toContain('\u2068یک\u2069\n\u2068دو\u2069')
    expect(text).toContain('\u2068یک‹U+202E›\u2069\n\u2068دو\u2069')
  })
})
