import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addMention } from '#core/document/commands/add-mention.ts'
import { setGloss } from '#core/document/commands/edit-paragraph.ts'
import { excludeParagraphs, restoreParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { joinParagraphs } from '#core/document/commands/join-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import { unlinkParagraphs } from '#core/document/commands/unlink-paragraphs.ts'
import type { Result } from '#core/base/result.ts'
import { wholeWords } from '#core/text/word-edges.ts'
import { useStatus } from '../app/status.tsx'
import { useRun, useWorkbench } from '../app/workbench.tsx'
import type { AlignAction } from './align-state.ts'
import { selectedWords } from './selected-words.ts'

/** What the editor can do on the align screen, however it is asked for: by key, by pointer, from the palette. */
export interface AlignActions {
  /** Gives the paragraphs a claim to share: a new one, or the one named. */
  link(paragraphIds: readonly string[], claimId?: string): void
  unlink(paragraphIds: readonly string[]): void
  /** Makes a claim from the selected words; without any, from the paragraphs given. */
  claim(paragraphIds: readonly string[]): void
  /** Adds the selected words to a claim; without any, the paragraphs given. */
  addToClaim(claimId: string, paragraphIds: readonly string[]): void
  gloss(paragraphId: string, gloss: string): void
  /** Splits at the caret or at the start of the selected words. */
  splitAtCaret(): void
  join(paragraphId: string): boolean
  exclude(paragraphIds: readonly string[]): boolean
  restore(paragraphIds: readonly string[]): void
}

export function useAlignActions(dispatch: (action: AlignAction) => void): AlignActions {
  const { project } = useWorkbench()
  const run = useRun()
  const status = useStatus()
  const { t } = useTranslation('align')
  return useMemo((): AlignActions => {
    const nameOf = (claimId: string) =>
      `C${project.snapshot.claims.find((claim) => claim.id === claimId)?.number ?? ''}`
    const hold = (result: Result<{ claimId: string }>, sentence: 'linked' | 'claimMade') => {
      if (!result.ok) return
      dispatch({ type: 'holdClaim', claimId: result.value.claimId })
      dispatch({ type: 'select', paragraphIds: [] })
      status.say(t(sentence, { claim: nameOf(result.value.claimId) }))
    }
    const actions: AlignActions = {
      link(paragraphIds, claimId) {
        hold(run(linkParagraphs, { paragraphIds, claimId: claimId ?? null }), 'linked')
      },
      unlink(paragraphIds) {
        if (!run(unlinkParagraphs, { paragraphIds }).ok) return
        dispatch({ type: 'select', paragraphIds: [] })
        status.say(t('unlinked'))
      },
      claim(paragraphIds) {
        const words = selectedWholeWords()
        const spans = words === null ? wholeSpans(paragraphIds) : [words]
        hold(run(addClaim, { text: '', spans }), 'claimMade')
      },
      addToClaim(claimId, paragraphIds) {
        const words = selectedWholeWords()
        if (words === null) return actions.link(paragraphIds, claimId)
        if (run(addMention, { claimId, ...words }).ok) status.say(t('linked', { claim: nameOf(claimId) }))
      },
      gloss(paragraphId, gloss) {
        run(setGloss, { paragraphId, gloss })
      },
      splitAtCaret() {
        const caret = selectedWords()
        if (caret === null) status.say(t('splitNeedsCaret'))
        else run(splitParagraph, { paragraphId: caret.paragraphId, at: caret.from })
      },
      join: (paragraphId) => run(joinParagraphs, { paragraphId }).ok,
      exclude: (paragraphIds) => run(excludeParagraphs, { paragraphIds, reason: 'editor' }).ok,
      restore(paragraphIds) {
        run(restoreParagraphs, { paragraphIds })
      },
    }
    return actions

    /** What the pointer took of a word stands for the word. */
    function selectedWholeWords() {
      const words = selectedWords()
      if (words === null || words.from === words.to) return null
      const text = project.snapshot.reports
        .flatMap((report) => report.paragraphs)
        .find((paragraph) => paragraph.id === words.paragraphId)?.text
      return text === undefined ? null : { ...words, ...wholeWords(text, words) }
    }

    function wholeSpans(paragraphIds: readonly string[]) {
      const wanted = new Set(paragraphIds)
      return project.snapshot.reports
        .flatMap((report) => report.paragraphs)
        .filter((paragraph) => wanted.has(paragraph.id))
        .map((paragraph) => ({ paragraphId: paragraph.id, from: 0, to: paragraph.text.length }))
    }
  }, [project, run, status, dispatch, t])
}
