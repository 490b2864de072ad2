import type { Snapshot } from '#core/document/snapshot.ts'
import { formatCitation } from '#core/summary/citation.ts'
import { findLooseEnds, type LooseEnd } from '#core/summary/find-loose-ends.ts'
import { mentionSource } from '#core/export/mention-source.ts'
import { unpackPart } from '#platform/project-file/part.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findInSummary, lintValues } from './lint-findings.ts'
import { readProject, type ReadProject } from './read-project.ts'
import { complainOf, type Terminal } from './terminal.ts'
import type { Texts, Values } from './texts.ts'

/** One thing `check` found: a sentence of `cli.json` under `check.` and its values, which are also what `--json` prints. */
interface Finding {
  readonly kind: LooseEnd['kind'] | 'sourceMissing' | 'lint'
  readonly values: Values
}

/** `muqabala check`: whether the file is whole, and what in it an editor should look at. Reads only. */
export async function runCheck(terminal: Terminal, path: string, isJson: boolean): Promise<ExitCode> {
  const project = await readProject(path)
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const { file, snapshot } = project.value
  for (const part of [file.readable, ...file.sources]) {
    const bytes = await unpackPart(part)
    if (!bytes.ok) return complainOf(terminal, path, bytes.problem)
  }
  const findings = await findAll(project.value)
  if (isJson) await terminal.print(asJson(path, project.value, findings))
  else await terminal.print(asText(path, snapshot, findings, terminal.texts))
  return findings.length === 0 ? exitCodes.done : exitCodes.findings
}

async function findAll({ file, snapshot }: ReadProject): Promise<readonly Finding[]> {
  const kept = new Set(file.sources.map(({ sha256 }) => sha256))
  const missing = snapshot.reports.flatMap(({ source }): Finding[] =>
    source === null || kept.has(source.sha256) ? [] : [{ kind: 'sourceMissing', values: { source: source.fileName } }],
  )
  const linted = (await findInSummary(snapshot)).map((finding): Finding => ({
    kind: 'lint',
    values: lintValues(finding, snapshot),
  }))
  return [...missing, ...findLooseEnds(snapshot).map((looseEnd) => describe(looseEnd, snapshot)), ...linted]
}

function describe(looseEnd: LooseEnd, snapshot: Snapshot): Finding {
  const { kind } = looseEnd
  switch (kind) {
    case 'mentionToCheck': {
      const { claim, mention } = looseEnd
      const outlet = mentionSource(mention, snapshot)?.outlet ?? ''
      const paragraphs = snapshot.reports.flatMap((report) => report.paragraphs)
      const paragraph = paragraphs.find(({ id }) => id === mention.paragraphId)?.number ?? '–'
      return { kind, values: { claim: `C${claim.number}`, outlet, paragraph, quote: mention.quote } }
    }
    case 'claimWithoutMention':
    case 'claimUncited':
      return { kind, values: { claim: `C${looseEnd.claim.number}`, text: looseEnd.claim.text } }
    case 'citationOfNothing':
    case 'citationWithoutMention':
      return { kind, values: { line: looseEnd.line, citation: formatCitation([looseEnd.reference]) } }
    case 'brokenCitation':
      return { kind, values: { line: looseEnd.line, citation: looseEnd.text } }
  }
}

function asText(
  path: string,
  { meta, reports, claims }: Snapshot,
  findings: readonly Finding[],
  { say }: Texts,
): string {
  const head = [
    say('check.project', { file: path, title: meta.title }),
    say('check.reports', { count: reports.length }),
    say('check.claims', { count: claims.length }),
  ]
  const lines = findings.map(({ kind, values }) =>
    kind === 'lint'
      ? say('check.lint', { ...values, sentence: say(`lint:reasons.${values['reason'] ?? ''}`, values) })
      : say(`check.${kind}`, values),
  )
  const end = findings.length === 0 ? say('check.clean') : say('check.findings', { count: findings.length })
  return `${[head.join(say('listSeparator')), ...lines, end].join('\n')}\n`
}

function asJson(path: string, { file, snapshot }: ReadProject, findings: readonly Finding[]): string {
  const { generation, savedAt } = file.manifest
  const facts = { project: path, title: snapshot.meta.title, generation, savedAt }
  const counts = { reports: snapshot.reports.length, claims: snapshot.claims.length }
  const listed = findings.map(({ kind, values }) => ({ kind, ...values }))
  return `${JSON.stringify({ ...facts, ...counts, findings: listed }, null, 2)}\n`
}
