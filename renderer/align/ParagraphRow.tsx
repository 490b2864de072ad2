import { memo } from 'react'
import type { Paragraph } from '#core/document/snapshot.ts'
import { MentionMarks } from '../claims/MentionMarks.tsx'
import { CorrectText } from '../paragraphs/CorrectText.tsx'
import { Original } from '../paragraphs/Original.tsx'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { glossAttribute } from '../find/use-find-highlight.ts'
import { Gloss } from './Gloss.tsx'
import type { ParagraphRowProps } from './paragraph-row.ts'
import css from './ParagraphRow.module.css'
import { RowMark } from './RowMark.tsx'
import { textAttribute } from './selected-words.ts'

/** A paragraph: its stored text in one text node, its number and claims beside the gutter. */
export const ParagraphRow = memo(function ParagraphRow(props: ParagraphRowProps) {
  const { side, paragraph, language, links, handlers, toolHandlers, marks, claimHandlers, t } = props
  const isExcluded = paragraph.exclusion !== null
  const number = paragraph.number === null ? null : props.format.number(paragraph.number)
  const textClass = classes(
    css['text'],
    css[paragraph.role],
    ownListMark.test(paragraph.text) && css['ownMark'],
    isExcluded && css['excluded'],
  )
  return (
    <div
      role="row"
      className={classes(css['row'], css[side], props.isSelected && css['selected'])}
      data-row={paragraph.id}
      data-held={props.isHeld || undefined}
      aria-selected={props.isSelected}
      aria-rowindex={props.rowIndex ?? undefined}
      aria-label={nameOf(paragraph, number, standingOf(links.isAligned, props.suggestions !== null, t), t)}
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
        <RowMark {...props} number={number} />
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

/** A list item pasted with its dash or bullet needs no second one from us. */
const ownListMark = /^\s*(?:[-–—•·*▪◦]|[\d٠-٩۰-۹]+[.)-])\s/
