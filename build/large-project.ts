import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { createProject, type Project } from '#core/document/project.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import { importText } from '#core/import/import-text.ts'
import { packState } from '#platform/service/pack-state.ts'
import { root } from './root.ts'

export interface LargeProject {
  /** Of each of the two reports. */
  readonly paragraphs: number
  readonly claims: number
  /** Of the summary. */
  readonly words: number
}

/**
 * A project of any size out of the fixtures' own reports, the same at every run: a Persian and an Arabic report, claims that
 * run mostly in order, some of words and some of whole paragraphs, one in five far across; a summary that cites them.
 */
export async function buildLargeProject({ paragraphs, claims, words }: LargeProject): Promise<Uint8Array<ArrayBuffer>> {
  let count = 0
  const newId = () => `large-${String(++count).padStart(6, '0')}`
  const project = createProject({ projectId: 'large-event', title: 'A large event', clientId: 1, newId })
  for (const language of ['fa', 'ar'] as const) await addLargeReport(project, language, paragraphs)
  const [a = [], b = []] = project.snapshot.reports.map((report) => report.paragraphs)
  for (let claim = 0; claim < claims; claim += 1) {
    const place = (claim * paragraphs) / claims
    const away = claim % 5 === 0 ? ((claim * 37) % paragraphs) - paragraphs / 2 : ((claim * 7) % 9) - 4
    const text = `Claim ${claim + 1}: officials said talks went on without agreement.`
    const spans = [spanIn(a, place, claim), spanIn(b, place + away, claim + 1)]
    succeed(project.run(addClaim, { text, spans }))
  }
  succeed(project.run(editSummary, { from: 0, to: 0, text: summaryOf(words, claims) }))
  const identity = { projectId: 'large-event', generation: 1, savedAt: '2026-11-21T12:00:00.000Z' }
  return (await packState(project, { ...identity, sources: [] })).bytes
}

/** The paragraphs of a Persian and an Arabic report of that length, as text alone. */
export async function largeTexts(language: 'fa' | 'ar', count: number): Promise<readonly string[]> {
  const texts = await eventTexts(language)
  return Array.from({ length: count }, (_, place) => {
    const round = Math.floor(place / texts.length)
    // Every paragraph its own: a renderer that draws one text twice would be let off lightly.
    return `${texts[place % texts.length] ?? ''}${round === 0 ? '' : ` (${round})`}`
  })
}

async function addLargeReport(project: Project, language: 'fa' | 'ar', count: number): Promise<void> {
  const texts = await largeTexts(language, count)
  const report = {
    language,
    outlet: language === 'fa' ? 'کرانه آنلاین' : 'المرسى نيوز',
    outletEnglish: language === 'fa' ? 'Karaneh Online' : 'Al-Marsa News',
    headline: '',
    printedDate: '',
    date: '2025-10-31',
    calendar: language === 'fa' ? ('persian' as const) : ('gregory' as const),
    isDateConfirmed: true,
    url: '',
    source: null,
  }
  const paragraphs = texts.map((text) => ({ role: 'body' as const, text, exclusion: null }))
  succeed(project.run(addReport, { report, paragraphs }))
}

/** What the fixtures' outlets wrote in one language, noise left out. */
async function eventTexts(language: 'fa' | 'ar'): Promise<readonly string[]> {
  const folder = join(root, 'fixtures/events')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(`.${language}.txt`)).sort()
  const texts = []
  for (const fileName of files) {
    const bytes = new Uint8Array(await readFile(join(folder, fileName)))
    const draft = succeed(importText({ fileName, bytes, near: null }))
    texts.push(...draft.paragraphs.filter(({ exclusion }) => exclusion === null).map(({ text }) => text))
  }
  return texts
}

function spanIn(paragraphs: readonly Paragraph[], place: number, turn: number) {
  const at = Math.max(0, Math.min(Math.floor(place), paragraphs.length - 1))
  const { id: paragraphId, text } = paragraphs[at] ?? { id: '', text: '' }
  const half = text.indexOf(' ', Math.floor(text.length / 2))
  if (turn % 3 !== 0 || half === -1) return { paragraphId, from: 0, to: text.length }
  return turn % 2 === 0 ? { paragraphId, from: 0, to: half } : { paragraphId, from: half + 1, to: text.length }
}

function summaryOf(words: number, claims: number): string {
  const sentence = (at: number) =>
    `The two outlets agree that officials met on Friday and part over what was said. [@C${(at % claims) + 1}]`
  const sentences = Array.from({ length: Math.ceil(words / 16) }, (_, at) => sentence(at))
  const paragraphs = []
  for (let at = 0; at < sentences.length; at += 6) paragraphs.push(sentences.slice(at, at + 6).join(' '))
  return paragraphs.join('\n\n')
}

function succeed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.parameters)}`)
  return result.value
}
