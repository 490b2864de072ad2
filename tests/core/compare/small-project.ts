import { compare } from '#core/compare/compare.ts'
import type { Finding, FindingSide } from '#core/compare/finding.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { setAttribution, setMentionGloss, setStance } from '#core/document/commands/edit-mention.ts'
import { createProject, type Project } from '#core/document/project.ts'
import type { Attribution, Language, Role, Stance } from '#core/document/records.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { countingIds } from '../../laws/editing.ts'
import { lexicon } from './lexicon.ts'

/** What one report says to the claim: its paragraph, of which the words between ⟦ and ⟧ make the mention, or all of it. */
export interface Said {
  readonly language: Language
  readonly text: string
  readonly stance?: Stance
  readonly attribution?: Partial<Attribution>
  readonly gloss?: string
  readonly role?: Role
  /** ISO; the day the report was written. */
  readonly date?: string
}

/** A project of one claim that each report makes once. */
export function projectOf(said: readonly Said[]): Project {
  const project = createProject({ projectId: 'small', title: '', clientId: 1, newId: countingIds('s') })
  const spans = said.map(({ language, text, role = 'body', date = '2025-10-31' }, index) => {
    const [before = '', marked = '', after = ''] = text.includes('⟦') ? text.split(/[⟦⟧]/) : ['', text, '']
    const paragraphs = [{ role, text: before + marked + after, exclusion: null }]
    const outlet = `Outlet ${index + 1}`
    project.run(addReport, { report: { ...emptyReport, language, outlet, outletEnglish: outlet, date }, paragraphs })
    const paragraphId = project.snapshot.reports.at(-1)?.paragraphs[0]?.id ?? ''
    return { paragraphId, from: before.length, to: before.length + marked.length }
  })
  project.run(addClaim, { text: 'A claim.', spans })
  project.snapshot.claims[0]?.mentions.forEach((mention, index) => {
    const { stance = 'asserts', attribution = {}, gloss = '' } = said[index] ?? {}
    const mentionId = mention.id
    project.run(setStance, { mentionId, stance })
    project.run(setMentionGloss, { mentionId, gloss })
    project.run(setAttribution, { mentionId, attribution: { agency: '', source: '', voice: 'stated', ...attribution } })
  })
  return project
}

/** A report of which nothing is known. */
export const emptyReport = {
  headline: '',
  printedDate: '',
  calendar: 'gregory',
  isDateConfirmed: true,
  url: '',
  source: null,
} as const

export function findingsOf(...said: readonly Said[]): readonly Finding[] {
  return compare(projectOf(said).snapshot, lexicon)
}

/** The reasons of the findings of some kinds, in order. */
export function reasonsOf(kinds: readonly Finding['kind'][], ...said: readonly Said[]): readonly string[] {
  return findingsOf(...said)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ reason }) => reason)
}

/** The words a side of a finding rests on. */
export function wordsOf({ places }: FindingSide, { reports, claims }: Snapshot): readonly string[] {
  const paragraphs = reports.flatMap((report) => report.paragraphs)
  const mentions = claims.flatMap((claim) => claim.mentions)
  return places.map(({ paragraphId, mentionId, from, to, text }) => {
    const paragraph = paragraphs.find(({ id }) => id === paragraphId)
    const gloss = mentions.find(({ id }) => id === mentionId)?.gloss ?? paragraph?.gloss
    return ((text === 'stored' ? paragraph?.text : gloss) ?? '').slice(from, to)
  })
}

/** What a Persian report says, and an Arabic one. */
export const fa = (text: string, more: Partial<Said> = {}): Said => ({ language: 'fa', text, ...more })
export const ar = (text: string, more: Partial<Said> = {}): Said => ({ language: 'ar', text, ...more })
