import type { MouseEvent, PointerEvent } from 'react'
import type { TFunction } from 'i18next'
import type { MentionMark } from '#core/document/mention-marks.ts'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Language } from '#core/document/records.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import type { RowClaimHandlers } from '../claims/use-claim-tools.tsx'
import type { Format } from '../i18n/format.ts'
import type { RowToolHandlers } from '../paragraphs/use-paragraph-tools.tsx'
import type { RowSuggestions } from '../suggest/row-suggestions.ts'
import type { Side } from './align-state.ts'

/** What a row of a pane asks for when it is pressed, pointed at or written in. */
export interface ParagraphRowHandlers {
  readonly onStand: (side: Side, rowId: string) => void
  readonly onPress: (side: Side, paragraph: Paragraph, event: MouseEvent) => void
  readonly onHover: (paragraphId: string | null) => void
  readonly onChip: (claimId: string) => void
  readonly onKeep: (paragraphId: string) => void
  readonly onGloss: (paragraphId: string, gloss: string | null) => void
  readonly onDragStart: (side: Side, paragraphId: string, event: PointerEvent) => void
}

/** What a row and what stands beside it are drawn from. */
export interface ParagraphRowProps {
  readonly side: Side
  readonly paragraph: Paragraph
  readonly language: Language
  readonly links: ParagraphLinks
  readonly isTabStop: boolean
  readonly isSelected: boolean
  /** From one, where not all rows of the pane are on the page. */
  readonly rowIndex: number | null
  /** The claim in hand is made here. */
  readonly isHeld: boolean
  /** That claim, where its marks are shown: other rows are not drawn again for another one. */
  readonly heldClaimId: string | null
  readonly isGlossing: boolean
  /** Said only once anything is aligned: before that, everything is only here. */
  readonly saysOnlyHere: boolean
  readonly handlers: ParagraphRowHandlers
  /** Its text is open for writing, with the caret there. */
  readonly correctAt: number | 'end' | null
  readonly isOriginalShown: boolean
  readonly isGlossShown: boolean
  readonly toolHandlers: RowToolHandlers
  readonly suggestions: RowSuggestions | null
  /** Under review: in the light. */
  readonly isLit: boolean
  readonly onReview: (key: string) => void
  /** Its mentions, to be told apart; null where the keyboard does not stand. */
  readonly marks: readonly MentionMark[] | null
  readonly openComments: number
  readonly claimHandlers: RowClaimHandlers
  /** Of the pane: a row does not ask for words of its own. */
  readonly t: TFunction<['align', 'paragraphs', 'queue', 'claims']>
  readonly format: Format
}
