import { randomInt, randomUUID } from 'node:crypto'
import type { Result } from '#core/base/result.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { openProject, type Project } from '#core/document/project.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import type { Service } from '#platform/service/service.ts'
import { valueOf } from './result.ts'

/** What the interface does with a project: edits its own copy and sends every update to the host. */
export interface Page {
  readonly project: Project
  /** Runs a command. Resolves when the host has taken its updates in. */
  run(command: (project: Project) => Result<unknown>): Promise<void>
  /** Adds words to the end of the summary. */
  write(words: string): Promise<void>
}

export function openPage(service: Service, opened: OpenedProject): Page {
  const options = { state: opened.state, clientId: randomInt(2 ** 32), newId: randomUUID }
  const project = valueOf(openProject(options))
  async function run(command: (project: Project) => Result<unknown>): Promise<void> {
    const updates: Uint8Array<ArrayBuffer>[] = []
    const stop = project.onUpdate((update) => updates.push(new Uint8Array(update)))
    valueOf(command(project))
    stop()
    for (const update of updates) valueOf(await service.handlers['project.append']({ handle: opened.handle, update }))
  }
  return {
    project,
    run,
    write: (text) =>
      run(() => {
        const end = project.snapshot.summary.length
        return project.run(editSummary, { from: end, to: end, text })
      }),
  }
}

/** The summary of a project as the host gave it. */
export function summaryOf(opened: OpenedProject): string {
  return valueOf(openProject({ state: opened.state, clientId: randomInt(2 ** 32), newId: randomUUID })).snapshot.summary
}
