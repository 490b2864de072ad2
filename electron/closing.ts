import type { Problem } from '#core/base/problem.ts'
import type { DialogPart, WindowPart } from './parts.ts'
import type { UnsavedProject, WorkbenchService } from './service.ts'
import type { DialogText, Texts } from './texts.ts'

export type SaveChoice = 'tryAgain' | 'keepBoth' | 'keepInJournal' | 'stay'
export type FlushChoice = 'tryAgain' | 'quitAnyway' | 'stay'

/** The editor's answers, however they are asked for. */
export interface ClosingQuestions {
  saveFailed(project: UnsavedProject, problem: Problem): Promise<SaveChoice>
  flushFailed(problem: Problem): Promise<FlushChoice>
}

/**
 * Brings all open work to rest before the window goes. What is unsaved is saved; what cannot be saved stays in the journal if the
 * editor says so, and the journal is then flushed and checked. Answers false when the editor wants to stay.
 */
export async function settleWork(service: WorkbenchService, questions: ClosingQuestions): Promise<boolean> {
  let restsInJournal = false
  for (const project of service.unsaved()) {
    const outcome = await saveOrDecide(project, service, questions)
    if (outcome === 'stay') return false
    restsInJournal ||= outcome === 'keepInJournal'
  }
  return !restsInJournal || (await flushOrDecide(service, questions))
}

async function saveOrDecide(
  project: UnsavedProject,
  { handlers }: WorkbenchService,
  questions: ClosingQuestions,
): Promise<'saved' | 'keepInJournal' | 'stay'> {
  const { handle } = project
  const save = () => handlers['project.save']({ handle })
  const saveBeside = () => handlers['project.saveBeside']({ handle })
  let saved = await save()
  while (!saved.ok) {
    const choice = await questions.saveFailed(project, saved.problem)
    if (choice === 'stay' || choice === 'keepInJournal') return choice
    saved = choice === 'keepBoth' ? await saveBeside() : await save()
  }
  return 'saved'
}

/** Whether the editor may go: the journal holds everything, or the editor knows that it does not. */
async function flushOrDecide(service: WorkbenchService, questions: ClosingQuestions): Promise<boolean> {
  let flushed = await service.flushAll()
  while (!flushed.ok) {
    const choice = await questions.flushFailed(flushed.problem)
    if (choice !== 'tryAgain') return choice === 'quitAnyway'
    flushed = await service.flushAll()
  }
  return true
}

/** The questions as native message boxes over the window. Escape and the box's own close button mean staying. */
export function askWithDialogs(
  dialog: DialogPart,
  texts: () => Texts,
  window: () => WindowPart | null,
): ClosingQuestions {
  const ask = async <Choice extends DialogText>(
    message: string,
    detail: string,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Promise<Choice> => {
    const over = window()
    if (over === null) return otherwise
    const { response } = await dialog.showMessageBox(over, {
      type: 'warning',
      message,
      detail,
      buttons: choices.map((choice) => texts().dialog(choice)),
      defaultId: 0,
      cancelId: choices.indexOf(otherwise),
      noLink: true,
    })
    return choices[response] ?? otherwise
  }
  return {
    saveFailed: (project, problem) =>
      ask<SaveChoice>(
        texts().dialog('saveFailed', { project: nameOf(project) }),
        `${texts().explain(problem)}\n\n${texts().dialog('saveFailedKept')}`,
        [problem.code === 'fileChangedOutside' ? 'keepBoth' : 'tryAgain', 'keepInJournal', 'stay'],
        'stay',
      ),
    flushFailed: (problem) =>
      ask<FlushChoice>(
        texts().dialog('journalFailed'),
        `${texts().explain(problem)}\n\n${texts().dialog('journalFailedDetail')}`,
        ['tryAgain', 'quitAnyway', 'stay'],
        'stay',
      ),
  }
}

function nameOf({ title, fileName }: UnsavedProject): string {
  return title === '' ? fileName : title
}
