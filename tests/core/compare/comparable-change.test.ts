import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween } from '#core/compare/comparable-change.ts'
import { setMentionGloss } from '#core/document/commands/edit-mention.ts'
import { setGloss } from '#core/document/commands/edit-paragraph.ts'
import { projectOf } from './small-project.ts'

describe('what changed, told to another process', () => {
  it('gives there what it is here, and leaves what did not change the same object', () => {
    const project = projectOf([
      { language: 'fa', text: 'سه نفر کشته شدند.' },
      { language: 'ar', text: 'قتل ثلاثة أشخاص.' },
    ])
    const before = project.snapshot
    const there = applyChange(null, structuredClone(changeBetween(null, before)))
    const paragraphId = before.reports[0]?.paragraphs[0]?.id ?? ''
    project.run(setGloss, { paragraphId, gloss: 'Three were killed.' })
    const now = project.snapshot
    const change = structuredClone(changeBetween(before, now))
    const thereNow = applyChange(there, change)
    const { meta, reports, claims } = now
    expect(thereNow).toEqual({ meta, reports, claims })
    expect([thereNow.reports[1] === there.reports[1], thereNow.claims[0] === there.claims[0]]).toEqual([true, true])
    expect(change.reports[1]).toBe(reports[1]?.id)
  })

  it('sends nothing of a claim that did not change, and the whole of one that did', () => {
    const project = projectOf([{ language: 'fa', text: 'سه نفر کشته شدند.' }])
    const before = project.snapshot
    expect(changeBetween(before, before).claims).toEqual([before.claims[0]?.id])
    project.run(setMentionGloss, { mentionId: before.claims[0]?.mentions[0]?.id ?? '', gloss: 'Three died.' })
    expect(changeBetween(before, project.snapshot).claims).toEqual(project.snapshot.claims)
  })
})
