import { useTranslation } from 'react-i18next'
import { editClaim, moveClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import type { Claim, Paragraph, Snapshot } from '#core/document/snapshot.ts'
import type { Edge } from '#core/text/word-edges.ts'
import { useCommand } from '../app/commands.tsx'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import type { ClaimQuestion } from './claim-question.ts'

interface ClaimCommandInput {
  readonly snapshot: Snapshot
  /** The claim in hand. */
  readonly claim: Claim | null
  /** The paragraph the keyboard stands on. */
  readonly standing: Paragraph | null
  readonly onHold: (claimId: string | null) => void
  readonly onAsk: (question: ClaimQuestion) => void
  readonly onComment: (paragraphId: string) => void
  readonly onCommentClaim: () => void
  readonly onStepEdge: (edge: Edge, step: 1 | -1) => void
}

/** The commands on the claim in hand and on its mentions, with their keys. */
export function useClaimCommands(input: ClaimCommandInput): void {
  const { snapshot, claim, standing } = input
  const { t } = useTranslation('claims')
  const run = useRun()
  const status = useStatus()
  const isHeld = claim !== null
  const ask = (question: ClaimQuestion) => () => input.onAsk(question)

  const move = (step: 1 | -1) => {
    if (claim === null) return
    const { claims } = snapshot
    const place = claims.findIndex(({ id }) => id === claim.id)
    const name = `C${claim.number}`
    if (claims[place + step] === undefined) return status.say(t(step < 0 ? 'movedFirst' : 'movedLast', { claim: name }))
    const before = step < 0 ? claims[place - 1] : claims[place + 2]
    if (run(moveClaim, { claimId: claim.id, beforeClaimId: before?.id ?? null }).ok) {
      status.say(t('moved', { claim: name }))
    }
  }

  useCommand('claims.takeHints', {
    isEnabled: isHeld,
    run: () => {
      if (claim === null) return
      const paragraphId = standing?.id ?? null
      void import('./take-hinted.ts').then(({ takeHinted }) => takeHinted(claim, snapshot, paragraphId, run))
    },
  })
  useCommand('claims.check', {
    isEnabled: isHeld,
    run: () => {
      if (claim === null) return
      run(editClaim, { claimId: claim.id, fields: { status: claim.status === 'checked' ? 'open' : 'checked' } })
    },
  })
  useCommand('claims.comment', {
    isEnabled: standing !== null || isHeld,
    run: () => {
      // In the dock, N is about what is in hand there.
      const isInDock = document.activeElement?.closest('[data-dock]') != null
      if (isHeld && (isInDock || standing === null)) input.onCommentClaim()
      else if (standing !== null) input.onComment(standing.id)
    },
  })
  useCommand('claims.commentClaim', { isEnabled: isHeld, run: input.onCommentClaim })
  useCommand('claims.renumber', { isEnabled: isHeld, run: ask('renumber') })
  useCommand('claims.renumberAll', { isEnabled: isHeld, run: ask('renumberAll') })
  useCommand('claims.merge', { isEnabled: isHeld && snapshot.claims.length > 1, run: ask('merge') })
  useCommand('claims.split', { isEnabled: isHeld && claim.mentions.length > 1, run: ask('split') })
  useCommand('claims.moveUp', { isEnabled: isHeld, run: () => move(-1) })
  useCommand('claims.moveDown', { isEnabled: isHeld, run: () => move(1) })
  useCommand('claims.remove', {
    isEnabled: isHeld,
    run: () => {
      if (claim !== null) run(removeClaim, { claimId: claim.id })
    },
  })
  const canStep = isHeld && standing !== null
  useCommand('claims.startBack', { isEnabled: canStep, run: () => input.onStepEdge('start', -1) })
  useCommand('claims.startOn', { isEnabled: canStep, run: () => input.onStepEdge('start', 1) })
  useCommand('claims.endBack', { isEnabled: canStep, run: () => input.onStepEdge('end', -1) })
  useCommand('claims.endOn', { isEnabled: canStep, run: () => input.onStepEdge('end', 1) })
}
