import { expect, it } from 'vitest'
import { citeAt } from '../../../renderer/summary/claims/cited.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../../core/export/snapshots.ts'

const told = mentionOf('Karaneh1', { gloss: 'three guards died.' })
const claim = claimOf(3, 'Three were killed.', [told, mentionOf('Marsa1')])
const event = snapshotOf({
  reports: [reportOf('Karaneh', ['متن']), reportOf('Marsa', ['نص'], { language: 'ar' })],
  claims: [claim],
})

const write = (line: string, at: number, mention = claim.mentions.at(-1) ?? null) => {
  const { from, to, text } = citeAt(line, at, { claim, mention }, event)
  return line.slice(0, from) + text + line.slice(to)
}

it('puts a claim as its citation, into brackets that are there already', () => {
  expect(citeAt('Killed.', 7, { claim, mention: null }, event).text).toBe(' [@C3]')
  expect(citeAt('Killed. [@C1]', 12, { claim, mention: null }, event).text).toBe('; @C3')
})

it('puts an outlet’s telling with the citation of its language: its gloss, or else what the claim states', () => {
  expect(write('It is quiet.', 12, told)).toBe('It is quiet. Karaneh: three guards died. [@C3 fa]')
  expect(write('', 0)).toBe('Marsa: Three were killed. [@C3 ar]')
})

it('puts a sentence behind the one it was let go in, never into it', () => {
  const put = (text: string) => {
    const at = text.indexOf('|')
    const line = text.replace('|', '')
    const edit = citeAt(line, at, { sentence: 'It rained. [@C3]' }, event)
    return line.slice(0, edit.from) + edit.text + line.slice(edit.to)
  }
  expect(put('')).toBe('It rained. [@C3]')
  expect(put('It rose by 2.3 per| cent. [@C1] It is late.')).toBe(
    'It rose by 2.3 per cent. [@C1] It rained. [@C3] It is late.',
  )
  expect(put('It rose. [@C1]| It is late.')).toBe('It rose. [@C1] It rained. [@C3] It is late.')
  expect(put('It rose. [@C1] |It is late')).toBe('It rose. [@C1] It rained. [@C3] It is late')
  expect(put('It is l|ate')).toBe('It is late It rained. [@C3]')
})
