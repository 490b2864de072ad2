import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from '#core/host/contract.ts'
import { formatOf } from '../../renderer/i18n/format.ts'
import { findRecents } from '../../renderer/start/recents.ts'

function entry(title: string, eventDate: string | null, outlets: readonly string[]): LibraryEntry {
  return {
    handle: title.replaceAll(' ', '-').padEnd(8, '-'),
    fileName: `${title}.muqabala`,
    title,
    eventDate,
    reports: outlets.map((outlet) => ({ outlet, outletEnglish: '', language: 'fa', strip: [] })),
    claimCount: 0,
    openedAt: '2026-11-21T10:00:00.000Z',
    isMissing: false,
  }
}

const caracas = entry('US visit to Caracas', '2022-03-05', ['ایندیپندنت فارسی', 'كاراكاس اليوم'])
const letters = entry('Letters asking for help', '2025-10-31', ['رادیو فردا'])
const undated = entry('Untitled', null, [])

describe('finding a recent project', () => {
  it.each([
    ['کاراکاس', [caracas]],
    ['راديو', [letters]],
    ['LETTERS help', [letters]],
    ['۱۴۰۰', [caracas]],
    ['1400', [caracas]],
    ['اسفند', [caracas]],
    ['2025-10', [letters]],
    ['October 2025', [letters]],
    ['  ', [caracas, letters, undated]],
    ['help Caracas', []],
  ])('“%s”', (words, expected) => {
    expect(findRecents([caracas, letters, undated], words, formatOf('en'))).toEqual(expected)
  })
})
