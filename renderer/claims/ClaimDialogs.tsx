import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { RenumberAllDialog } from './RenumberAllDialog.tsx'
import { RenumberDialog } from './RenumberDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

/** What is being asked about a claim. */
export type ClaimQuestion = 'renumber' | 'renumberAll' | 'merge' | 'split'

export interface ClaimDialogProps {
  readonly claim: Claim
  readonly snapshot: Snapshot
  readonly onClose: () => void
  /** Another claim is to be taken in hand. */
  readonly onHold: (claimId: string) => void
}

/** The questions about claims and citations; fetched when the first is asked, because they read the summary's Markdown. */
export function ClaimDialogs({ question, ...props }: ClaimDialogProps & { readonly question: ClaimQuestion }) {
  switch (question) {
    case 'renumber':
      return <RenumberDialog {...props} />
    case 'renumberAll':
      return <RenumberAllDialog {...props} />
    case 'merge':
      return <MergeDialog {...props} />
    case 'split':
      return <SplitDialog {...props} />
  }
}
