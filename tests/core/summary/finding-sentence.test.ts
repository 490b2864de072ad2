import { expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingSentence } from '#core/summary/finding-sentence.ts'
import { puttableFindings } from '#core/summary/puttable-findings.ts'
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

it('gives the words that differ where nobody has glossed them, and a loaded term in English', () => {
  const { snapshot } = projectOf([
    { language: 'fa', text: 'نام هاشم رفاعی در فهرست است.' },
    { language: 'ar', text: 'وفي القائمة حازم الرفاعي.' },
  ])
  const [name] = compare(snapshot, lexicon).filter(({ kind }) => kind === 'name')
  if (name === undefined) throw new Error('two names nearly alike are a finding')
  expect(findingSentence(name, snapshot)).toBe('A claim: Outlet 1 has “هاشم رفاعی”; Outlet 2 has “حازم الرفاعي”. [@C1]')
  const loaded = projectOf([
    { language: 'fa', text: 'تهاجم روسیه به اوکراین ادامه دارد.' },
    { language: 'ar', text: 'تستمر العملية الروسية في أوكرانيا.' },
  ]).snapshot
  const sentences = compare(loaded, lexicon)
    .filter(({ reason }) => reason === 'wording.loaded')
    .map((finding) => findingSentence(finding, loaded))
  expect(sentences).toContain('A claim: Outlet 1 speaks of “invasion”; Outlet 2 words it its own way. [@C1]')
})

it('says nothing of what no claim makes', () => {
  const { snapshot } = projectOf([{ language: 'fa', text: 'باران بارید.' }])
  const finding = { kind: 'onlyIn', reason: 'onlyIn.paragraph', severity: 'low', id: '', basis: '' } as const
  expect(findingSentence({ ...finding, claimIds: [], sides: [], values: {} }, snapshot)).toBeNull()
})

it('are offered to the text with those first that are about claims it cites, and without those nothing can be said of', () => {
  const { snapshot } = projectOf([
    { language: 'fa', text: 'دست‌کم ۶۱ نفر کشته شدند.' },
    { language: 'ar', text: 'قتل 40 شخصاً.' },
  ])
  const [figure] = compare(snapshot, lexicon).filter(({ kind }) => kind === 'figure')
  if (figure === undefined) throw new Error('two tolls are a finding')
  const findings = [{ ...figure, claimIds: [] }, figure]
  const offered = (cited: readonly number[]) => {
    const { cited: ofCited, others } = puttableFindings(findings, new Set(cited), snapshot)
    return [ofCited, others].map((list) => list.map(({ finding }) => finding))
  }
  expect([offered([1]), offered([2])]).toEqual([
    [[figure], []],
    [[], [figure]],
  ])
})
