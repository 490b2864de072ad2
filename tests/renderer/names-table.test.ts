import { expect, it } from 'vitest'
import { emptyName, findEntries, isEmpty, latinDrafts, termOf, unlisted } from '../../renderer/names/names-table.ts'

const tehran = { ...emptyName, persian: 'تهران', arabic: 'طهران', english: 'Tehran', otherEnglish: 'Teheran' }
const found = { english: 'Tehran', persian: 'تهران | طهران', arabic: '', count: 3 }

it('finds an entry by any of its fields, in any orthography', () => {
  const entries = [{ id: 't', term: tehran }]
  expect(['teher', 'طهر', 'تهران ', 'x'].map((words) => findEntries(entries, words).length)).toEqual([1, 1, 1, 0])
})

it('offers no name again that the table has under any spelling or form', () => {
  expect(unlisted([found], [])).toEqual([found])
  expect(unlisted([found], [{ ...emptyName, english: 'Teheran' }])).toEqual([found])
  expect(unlisted([found], [{ ...emptyName, english: 'tehran' }])).toEqual([])
  expect(unlisted([found], [{ ...emptyName, arabic: 'طهران' }])).toEqual([])
})

it('takes a found name as the editor’s own table has it', () => {
  const mine = { ...tehran, english: 'Teheran', note: 'house style' }
  expect(termOf(found, [mine])).toBe(mine)
  expect(termOf(found, [])).toEqual({ ...emptyName, persian: 'تهران | طهران', english: 'Tehran' })
})

it('drafts the first form of each language in Latin letters', () => {
  expect(latinDrafts({ ...emptyName, persian: 'چالوان | چلوان', arabic: 'تشالوان' })).toEqual([
    { language: 'fa', exact: 'Chāl·vān', plain: 'Chal·van' },
    { language: 'ar', exact: 'T·shāl·wān', plain: 'T·shal·wan' },
  ])
})

it('knows an entry nobody wrote in', () => {
  expect([isEmpty({ ...emptyName, note: ' ' }), isEmpty({ ...emptyName, otherEnglish: 'x' })]).toEqual([true, false])
})
