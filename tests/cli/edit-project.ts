import { readFile, writeFile } from 'node:fs/promises'
import type { Result } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { openProject, type Project } from '#core/document/project.ts'
import { unpackProject, type ProjectFile } from '#platform/project-file/unpack.ts'
import { packState } from '#platform/service/pack-state.ts'

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** A project file and the document in it. */
export async function openFile(
  path: string,
  clientId = 2_061_121,
): Promise<{ readonly file: ProjectFile; readonly project: Project }> {
  const file = valueOf(await unpackProject(new Uint8Array(await readFile(path))))
  let count = 0
  const newId = () => `added${String((count += 1))}`
  return { file, project: valueOf(openProject({ state: file.document, clientId, newId })) }
}

/** Saves a project file again with one claim shared, one made by nobody, one left out, and a summary that cites amiss. */
export async function loosen(path: string): Promise<void> {
  const { file, project } = await openFile(path)
  const [first, second] = project.snapshot.reports.map(({ paragraphs }) =>
    paragraphs.find(({ number }) => number === 1),
  )
  if (!first || !second) throw new Error('two reports with a paragraph each')
  const whole = ({ id, text }: { readonly id: string; readonly text: string }) => ({
    paragraphId: id,
    from: 0,
    to: text.length,
  })
  valueOf(project.run(addClaim, { text: 'The strike was suspended.', spans: [whole(first), whole(second)] }))
  valueOf(project.run(addClaim, { text: 'Nobody says this.', spans: [] }))
  valueOf(
    project.run(correctParagraph, {
      paragraphId: second.id,
      text: `${second.text.slice(0, 12)}x${second.text.slice(14)}`,
    }),
  )
  const summary = '# Strike\n\nIt was suspended. [@C1; @C7]\n\nSo they say. [@c1] [@C2] Nobody knows why.\n'
  valueOf(project.run(editSummary, { from: 0, to: 0, text: summary }))
  const { projectId, generation, savedAt } = file.manifest
  const { bytes } = await packState(project, { projectId, generation: generation + 1, savedAt, sources: [] })
  await writeFile(path, bytes)
}
