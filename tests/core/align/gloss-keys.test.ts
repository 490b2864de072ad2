import { expect, it } from 'vitest'
import { glossKeys } from '#core/align/gloss-keys.ts'

it.each([
  ['dangerous', 'risk, danger'],
  ['to educate', 'education, schooling'],
  ['need', 'requirement, needs'],
  ['identity', 'identities'],
])('brings “%s” and “%s” together', (a, b) => {
  expect(glossKeys(a).some((key) => glossKeys(b).includes(key))).toBe(true)
})

it('keeps apart what only begins alike, and brackets and small words out', () => {
  expect(glossKeys('common')).not.toEqual(glossKeys('to commit'))
  expect(glossKeys('to put out (a fire)')).toEqual([])
  expect(glossKeys('term of office (of a president)')).toEqual(['term', 'offic'])
})
