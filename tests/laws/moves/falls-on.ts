import type { Result } from '#core/base/result.ts'
import type { Project } from '#core/document/project.ts'

/** One deed of an imaginary editor; three numbers pick what it falls on. Null when there is nothing to fall on. */
export type EditorMove = (project: Project, a: number, b: number, c: number) => Result<unknown> | null

export function pick<Value>(values: readonly Value[], at: number): Value | undefined {
  return values[at % Math.max(1, values.length)]
}

export function cut(text: string, a: number, b: number): [from: number, to: number] {
  const from = a % Math.max(1, text.length)
  return [from, from + (b % (text.length - from)) + 1]
}

export function withText(project: Project, a: number, use: (id: string, text: string) => Result<unknown> | null) {
  const paragraphs = project.snapshot.reports.flatMap((report) => report.paragraphs)
  const paragraph = pick(paragraphs, a)
  return paragraph ? use(paragraph.id, paragraph.text) : null
}

export function withParagraphs(
  project: Project,
  a: number,
  b: number,
  use: (x: string, y: string) => Result<unknown> | null,
) {
  return withText(project, a, (x) => withText(project, b, (y) => use(x, y)))
}

export function withClaim(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const claim = pick(project.snapshot.claims, a)
  return claim ? use(claim.id) : null
}

export function withMention(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const mention = pick(
    project.snapshot.claims.flatMap((claim) => claim.mentions),
    a,
  )
  return mention ? use(mention.id) : null
}

export function withReport(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const report = pick(project.snapshot.reports, a)
  return report ? use(report.id) : null
}
