import { expect, it } from 'vitest'
import { resolveAnchor } from '#core/document/anchor.ts'

it('never ends past the text, though the words up to there are the quote', () => {
  const apart = { from: 5, to: 40, quote: 'رسید.' }
  expect(resolveAnchor('هیئت رسید.', apart)).toEqual({ from: 5, to: 10, isSound: true })
})
