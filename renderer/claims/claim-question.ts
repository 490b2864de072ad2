import type { Claim, Snapshot } from '#core/document/snapshot.ts'

/** What is being asked about a claim. */
export type ClaimQuestion = 'renumber' | 'renumberAll' | 'merge' | 'split'

/** What every such question is put with. */
export interface ClaimDialogProps {
  readonly claim: Claim
  readonly snapshot: Snapshot
  readonly onClose: () => void
  /** Another claim is to be taken in hand. */
  readonly onHold: (claimId: string) => void
}
