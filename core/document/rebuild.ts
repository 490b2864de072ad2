import * as v from 'valibot'
import { success, type Result } from '../base/result.ts'
import { command } from './command.ts'
import { createProject, openProject, type Project, type ProjectOptions } from './project.ts'
import {
  claimSchema,
  commentSchema,
  draftPassageSchema,
  lintSwitchSchema,
  mentionSchema,
  paragraphSchema,
  rejectionSchema,
  reportSchema,
  summaryVersionSchema,
  termSchema,
  verdictSchema,
} from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { anchorOfSpan } from './summary-anchor.ts'

/**
 * A project made anew from its readable copy, with the same ids: what is left when the Yjs document itself is lost. The
 * history is gone, so the result cannot be merged with copies of the original.
 */
export function rebuildProject(snapshot: Snapshot, options: ProjectOptions): Result<Project> {
  const { projectId, title } = snapshot.meta
  // Another client than the one that goes on: a Yjs client must not meet its own updates as somebody else's.
  const clientId = (options.clientId + 1) % 2 ** 32
  const rebuilt = createProject({ ...options, clientId, projectId, title })
  rebuilt.run(restore, snapshot)
  const state = rebuilt.encode()
  rebuilt.close()
  // Opened afresh, so that nobody can undo the project itself.
  return openProject({ ...options, state })
}

/** The schemas drop what a snapshot derives, such as a paragraph's number. */
const restore = command('restore', (draft, snapshot: Snapshot) => {
  draft.meta.update(snapshot.meta)
  for (const report of snapshot.reports) {
    draft.reports.add(report.id, v.parse(reportSchema, report))
    for (const paragraph of report.paragraphs) draft.paragraphs.add(paragraph.id, v.parse(paragraphSchema, paragraph))
  }
  for (const claim of snapshot.claims) {
    draft.claims.add(claim.id, v.parse(claimSchema, claim))
    for (const mention of claim.mentions) draft.mentions.add(mention.id, v.parse(mentionSchema, mention))
  }
  for (const rejection of snapshot.rejections) draft.rejections.add(rejection.id, v.parse(rejectionSchema, rejection))
  draft.summary.insert(0, snapshot.summary)
  for (const { span, ...comment } of snapshot.comments) {
    // The letters are other letters in the new document: the words are held on to anew.
    const anchor = span === undefined ? {} : { anchor: anchorOfSpan(draft.summary, span) }
    draft.comments.add(comment.id, { ...v.parse(commentSchema, comment), ...anchor })
  }
  for (const term of snapshot.terms) draft.terms.add(term.id, v.parse(termSchema, term))
  for (const verdict of snapshot.verdicts) draft.verdicts.add(verdict.id, v.parse(verdictSchema, verdict))
  for (const passage of snapshot.draftPassages) {
    draft.draftPassages.add(passage.id, v.parse(draftPassageSchema, passage))
  }
  for (const one of snapshot.lintSwitches) draft.lintSwitches.add(one.id, v.parse(lintSwitchSchema, one))
  for (const version of snapshot.summaryVersions) {
    draft.summaryVersions.add(version.id, v.parse(summaryVersionSchema, version))
  }
  return success(null)
})
