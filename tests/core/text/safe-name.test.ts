import { describe, expect, it } from 'vitest'
import { safeName } from '#core/text/safe-name.ts'

describe('a title as a file name', () => {
  it.each([
    ['keeps Persian with its zero-width non-joiners', 'گفت‌وگوهای کاراکاس', 'گفت‌وگوهای کاراکاس'],
    ['keeps Arabic and Persian digits', 'زيارة ٢٠٢٢ ۱۴۰۱', 'زيارة ٢٠٢٢ ۱۴۰۱'],
    ['drops what could lead out of the folder', '../../etc/passwd', 'etc passwd'],
    ['drops what Windows refuses', 'a<b>c:d"e|f?g*h\\i', 'a b c d e f g h i'],
    ['drops bidi overrides, marks and isolates', 'gepj\u202egpj.exe\u2066x\u200f', 'gepj gpj.exe x'],
    ['drops control characters and line breaks', 'a\u0000b\nc\u007f', 'a b c'],
    ['drops dots and spaces Windows would drop itself', ' . report. . ', 'report'],
    ['does not name a Windows device', 'CON', '_CON'],
    ['does not name a Windows device with an extension', 'lpt1.txt', '_lpt1.txt'],
    ['leaves words that only begin like one', 'Console', 'Console'],
    ['has a name for nothing', ' \u202e/ ', 'project'],
    ['writes one letter in one way', 'e\u0301', '\u00e9'],
  ])('%s', (_, title, name) => {
    expect(safeName(title)).toBe(name)
  })

  it('is cut between whole graphemes to what a file system takes', () => {
    expect(safeName('گ'.repeat(300), 21)).toBe('گ'.repeat(10))
    expect(safeName('👨‍👩‍👧'.repeat(3), 40)).toBe('👨‍👩‍👧'.repeat(2))
    expect(Buffer.byteLength(safeName('م'.repeat(500)))).toBeLessThanOrEqual(180)
  })
})
