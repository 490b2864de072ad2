import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importHtml } from '#core/import/html/import-html.ts'
import { sites } from './pages/sites.ts'
import { around, stories } from './pages/stories.ts'

const cases = sites.flatMap((site) => stories.map((story) => ({ site, story, name: `${site.name}, ${story.outlet}` })))

const totals = { kept: 0, keptRightly: 0, story: 0 }

describe.each(cases)('$name', ({ site, story }) => {
  const draft = read(site.page(story))
  const kept = draft.paragraphs.filter(({ exclusion }) => exclusion === null)
  const ofStory = [story.headline, story.lead, ...story.paragraphs]

  it('keeps the story, in order, and sets the rest aside', () => {
    const words = around[story.language]
    const allowed = [...ofStory, words.caption]
    const strange = kept
      .filter(({ text, role }) => role !== 'byline' && !allowed.includes(text))
      .map(({ text }) => text)
    totals.kept += kept.length
    totals.keptRightly += kept.length - strange.length
    totals.story += ofStory.length
    expect(kept.map(({ text }) => text).filter((text) => ofStory.includes(text))).toEqual(ofStory)
    expect(strange).toEqual([])
  })

  it('finds headline, language, date and what the page states', () => {
    const states = new Set(site.states)
    expect({
      headline: draft.headline,
      role: kept.find(({ role }) => role === 'headline')?.text,
      language: draft.language,
      date: draft.date.candidates[0],
      outlet: states.has('outlet') ? draft.outlet : story.outlet,
      byline: states.has('byline') ? draft.byline : story.author,
      url: draft.url,
    }).toEqual({
      headline: story.headline,
      role: story.headline,
      language: story.language,
      date: story.date,
      outlet: story.outlet,
      byline: story.author,
      url: states.has('url') ? story.url : '',
    })
  })
})

it('prints the figures', () => {
  console.log(
    `kept ${totals.kept} lines of ${cases.length} pages, ${totals.kept - totals.keptRightly} of them not of the story; the stories have ${totals.story}`,
  )
  expect(totals.story).toBeGreaterThan(200)
})

function read(html: string): ReportDraft {
  const result = importHtml({ fileName: 'page.html', bytes: new TextEncoder().encode(html) })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
