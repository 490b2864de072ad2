import { memo, type MouseEvent, type PointerEvent } from 'react'
import type { TFunction } from 'i18next'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Language } from '#core/document/records.ts'
import type { MentionMark } from '#core/document/mention-marks.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import { MentionMarks } from '../claims/MentionMarks.tsx'
import type { RowClaimHandlers } from '../claims/use-claim-tools.tsx'
import { CorrectText } from '../paragraphs/CorrectText.tsx'
import { Original } from '../paragraphs/Original.tsx'
import type { RowToolHandlers } from '../paragraphs/use-paragraph-tools.tsx'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { glossAttribute } from '../find/use-find-highlight.ts'
import type { Format } from '../i18n/format.ts'
import type { RowSuggestions } from '../suggest/row-suggestions.ts'
import type { Side } from './align-state.ts'
import { Gloss } from './Gloss.tsx'
import css from './ParagraphRow.module.css'
import { RowMark } from './RowMark.tsx'
import { textAttribute } from './selected-words.ts'

export interface ParagraphRowHandlers {
  readonly onStand: (side: Side, rowId: string) => void
  readonly onPress: (side: Side, paragraph: Paragraph, event: MouseEvent) => void
  readonly onHover: (paragraphId: string | null) => void
  readonly onChip: (claimId: string) => void
  readonly onKeep: (paragraphId: string) => void
  readonly onGloss: (paragraphId: string, gloss: string | null) => void
  readonly onDragStart: (side: Side, paragraphId: string, event: PointerEvent) => void
}

export interface ParagraphRowProps {
  readonly side: Side
  readonly paragraph: Paragraph
  readonly language: Language
  readonly links: ParagraphLinks
  readonly isTabStop: boolean
  readonly isSelected: boolean
  /** Whether it is drawn with what stands beside its text. */
  readonly isNear: boolean
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
  /** Of the pane: a row of a long report does not ask for words of its own. */
  readonly t: TFunction<['align', 'paragraphs', 'queue', 'claims']>
  readonly format: Format
}

/** A paragraph: its stored text in one text node, its number and claims beside the gutter. */
export const ParagraphRow = memo(function ParagraphRow(props: ParagraphRowProps) {
  const { side, paragraph, language, links, handlers, toolHandlers, marks, claimHandlers, t } = props
  const isExcluded = paragraph.exclusion !== null
  const number = paragraph.number === null ? null : props.format.number(paragraph.number)
  const textClass = classes(css['text'], css[paragraph.role], isExcluded && css['excluded'])
  const isNear = props.isNear || props.isTabStop
  return (
    <div
      role="row"
      className={classes(css['row'], css[side], props.isSelected && css['selected'])}
      data-row={paragraph.id}
      data-held={links.claims.some(({ claim }) => claim.id === props.heldClaimId) || undefined}
      aria-selected={props.isSelected}
      {...(isNear
        ? { 'aria-label': nameOf(paragraph, number, standingOf(links.isAligned, props.suggestions !== null, t), t) }
        : {})}
      aria-current={props.isLit || undefined}
      data-lit={props.isLit || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      onFocus={() => handlers.onStand(side, paragraph.id)}
      onClick={(event) => handlers.onPress(side, paragraph, event)}
      onContextMenu={(event) => {
        // With words selected, or in a field, the browser's own menu copies them.
        if (document.getSelection()?.isCollapsed === false || props.correctAt !== null) return
        event.preventDefault()
        toolHandlers.onMenu(paragraph.id, { x: event.clientX, y: event.clientY })
      }}
      onPointerEnter={() => handlers.onHover(paragraph.id)}
      onPointerLeave={() => handlers.onHover(null)}
    >
      <div role="gridcell" className={css['words']}>
        {props.correctAt === null ? (
          <p className={textClass} lang={language} dir={directionOf(language)} {...{ [textAttribute]: paragraph.id }}>
            {paragraph.text}
          </p>
        ) : (
          <CorrectText
            text={paragraph.text}
            language={language}
            at={props.correctAt === 'end' ? null : props.correctAt}
            textClass={textClass}
            onDone={(text) => toolHandlers.onCorrect(paragraph.id, text)}
          />
        )}
        {marks === null || props.correctAt !== null ? null : (
          <MentionMarks
            paragraphId={paragraph.id}
            marks={marks}
            heldId={props.heldClaimId}
            onHold={claimHandlers.onHold}
            onMove={claimHandlers.onMove}
          />
        )}
        {props.isOriginalShown && paragraph.original !== null ? (
          <Original
            original={paragraph.original}
            text={paragraph.text}
            language={language}
            onRevert={() => toolHandlers.onRevert(paragraph)}
          />
        ) : null}
        {props.isGlossing ? (
          <Gloss gloss={paragraph.gloss} onDone={(gloss) => handlers.onGloss(paragraph.id, gloss)} />
        ) : paragraph.gloss === '' || !props.isGlossShown ? null : (
          <p className={css['gloss']} lang="en" dir="ltr" {...{ [glossAttribute]: paragraph.id }}>
            {paragraph.gloss}
          </p>
        )}
      </div>
      <div role="gridcell" className={css['mark']} data-mark="">
        {isNear ? <RowMark {...props} number={number} /> : null}
      </div>
    </div>
  )
})

function nameOf(paragraph: Paragraph, number: string | null, standing: string, t: ParagraphRowProps['t']): string {
  const name =
    number === null
      ? t('align:excludedParagraph')
      : t('align:paragraph', { number, role: t(`align:role.${paragraph.role}`) })
  return `${name}. ${standing}`
}

function standingOf(isAligned: boolean, isSuggested: boolean, t: ParagraphRowProps['t']): string {
  if (isAligned) return t('align:aligned')
  return isSuggested ? t('queue:suggested') : t('align:onlyHere')
}
