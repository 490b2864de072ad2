import { expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingSentence } from '#core/summary/finding-sentence.ts'
import { lexicon } from '../compare/lexicon.ts'
import { projectOf } from '../compare/small-project.ts'

it('says who gives which figure, with the bound as it was read, and cites the claim', () => {
  const { snapshot } = projectOf([
    { language: 'fa', text: 'دست‌کم ۶۱ نفر کشته شدند.' },
    { language: 'ar', text: 'قتل 40 شخصاً.' },
  ])
  const [figure] = compare(snapshot, lexicon).filter(({ kind }) => kind === 'figure')
  if (figure === undefined) throw new Error('two tolls are a finding')
  expect(findingSentence(figure, snapshot)).toBe('A claim: Outlet 1 gives at least 61; Outlet 2 gives 40. [@C1]')
})

it('says nothing of what no claim makes', () => {
  const { snapshot } = projectOf([{ language: 'fa', text: 'باران بارید.' }])
  const finding = { kind: 'onlyIn', reason: 'onlyIn.paragraph', severity: 'low', id: '', basis: '' } as const
  expect(findingSentence({ ...finding, claimIds: [], sides: [], values: {} }, snapshot)).toBeNull()
})
