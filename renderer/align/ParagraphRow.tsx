import { memo, type MouseEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Language } from '#core/document/records.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import { CorrectText } from '../paragraphs/CorrectText.tsx'
import { Original } from '../paragraphs/Original.tsx'
import type { RowToolHandlers } from '../paragraphs/use-paragraph-tools.tsx'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { glossAttribute } from '../find/use-find-highlight.ts'
import { useFormat } from '../i18n/use-format.ts'
import type { RowSuggestions } from '../suggest/row-suggestions.ts'
import { SuggestionChip } from '../suggest/SuggestionChip.tsx'
import type { Side } from './align-state.ts'
import { Gloss } from './Gloss.tsx'
import css from './ParagraphRow.module.css'
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
  readonly isPartner: boolean
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
}

/** A paragraph: its stored text in one text node, its number and claims beside the gutter. */
export const ParagraphRow = memo(function ParagraphRow(props: ParagraphRowProps) {
  const { side, paragraph, language, links, handlers, toolHandlers } = props
  const { t } = useTranslation(['align', 'paragraphs', 'queue'])
  const format = useFormat()
  const isExcluded = paragraph.exclusion !== null
  const number = paragraph.number === null ? null : format.number(paragraph.number)
  const textClass = classes(css['text'], css[paragraph.role], isExcluded && css['excluded'])
  const name =
    number === null
      ? t('align:excludedParagraph')
      : t('align:paragraph', { number, role: t(`align:role.${paragraph.role}`) })
  return (
    <div
      role="row"
      className={classes(css['row'], css[side], props.isSelected && css['selected'], props.isPartner && css['partner'])}
      data-row={paragraph.id}
      data-held={links.claims.some(({ claim }) => claim.id === props.heldClaimId) || undefined}
      aria-selected={props.isSelected}
      aria-label={`${name}. ${links.isAligned ? t('align:aligned') : props.suggestions ? t('queue:suggested') : t('align:onlyHere')}`}
      aria-current={props.isLit || undefined}
      data-lit={props.isLit || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      onFocus={() => handlers.onStand(side, paragraph.id)}
      onClick={(event) => handlers.onPress(side, paragraph, event)}
      onContextMenu={(event) => {
        // With words selected, or in a field, the browser's own menu copies them.
        if (document.getSelection()?.isCollapsed === false || props.correctAt !== null) return
        event.preventDefault()
        toolHandlers.onMenu(paragraph.id)
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
        {isExcluded ? (
          <Button variant="link" onPress={() => handlers.onKeep(paragraph.id)} excludeFromTabOrder>
            {t('align:keep')}
          </Button>
        ) : (
          <>
            <span
              className={css['number']}
              title={t('align:dragToLink')}
              onPointerDown={(event) => handlers.onDragStart(side, paragraph.id, event)}
            >
              {number}
            </span>
            {links.claims.map(({ claim, kind }) => (
              <Chip
                key={claim.id}
                kind={kind}
                label={t('align:chipLabel', {
                  claim: `C${claim.number}`,
                  text: claim.text || t('align:claimWithoutText'),
                })}
                onPress={() => handlers.onChip(claim.id)}
                excludeFromTabOrder
              >
                {`C${claim.number}`}
              </Chip>
            ))}
            {paragraph.original === null ? null : (
              <IconButton
                icon="original"
                label={t('paragraphs:original.show')}
                keys="O"
                isOn={props.isOriginalShown}
                excludeFromTabOrder
                className={css['corrected']}
                onPress={() => toolHandlers.onOriginal(paragraph.id)}
              />
            )}
            {props.suggestions === null ? null : (
              <SuggestionChip suggestions={props.suggestions} onPress={props.onReview} />
            )}
            {props.saysOnlyHere && links.claims.length === 0 && props.suggestions === null && isContent(paragraph) ? (
              <span className={css['only']}>{t('align:onlyHere')}</span>
            ) : null}
          </>
        )}
      </div>
    </div>
  )
})

/** Headlines, headings and captions without a claim are no omission of the other outlet's. */
function isContent({ role }: Paragraph): boolean {
  return role === 'body' || role === 'listItem' || role === 'quotation'
}
