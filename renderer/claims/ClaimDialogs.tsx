import type { ClaimDialogProps, ClaimQuestion } from './claim-question.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { RenumberAllDialog } from './RenumberAllDialog.tsx'
import { RenumberDialog } from './RenumberDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

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
