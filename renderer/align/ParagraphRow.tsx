import { memo, type MouseEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Language } from '#core/document/records.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { useFormat } from '../i18n/use-format.ts'
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
}

/** A paragraph: its stored text in one text node, its number and claims beside the gutter. */
export const ParagraphRow = memo(function ParagraphRow(props: ParagraphRowProps) {
  const { side, paragraph, language, links, handlers } = props
  const { t } = useTranslation('align')
  const format = useFormat()
  const isExcluded = paragraph.exclusion !== null
  const number = paragraph.number === null ? null : format.number(paragraph.number)
  const name = number === null ? t('excludedParagraph') : t('paragraph', { number, role: t(`role.${paragraph.role}`) })
  return (
    <div
      role="row"
      className={classes(css['row'], css[side], props.isSelected && css['selected'], props.isPartner && css['partner'])}
      data-row={paragraph.id}
      data-held={links.claims.some(({ claim }) => claim.id === props.heldClaimId) || undefined}
      aria-selected={props.isSelected}
      aria-label={`${name}. ${links.isAligned ? t('aligned') : t('onlyHere')}`}
      tabIndex={props.isTabStop ? 0 : -1}
      onFocus={() => handlers.onStand(side, paragraph.id)}
      onClick={(event) => handlers.onPress(side, paragraph, event)}
      onPointerEnter={() => handlers.onHover(paragraph.id)}
      onPointerLeave={() => handlers.onHover(null)}
    >
      <div role="gridcell" className={css['words']}>
        <p
          className={classes(css['text'], css[paragraph.role], isExcluded && css['excluded'])}
          lang={language}
          dir={directionOf(language)}
          {...{ [textAttribute]: paragraph.id }}
        >
          {paragraph.text}
        </p>
        {props.isGlossing ? (
          <Gloss gloss={paragraph.gloss} onDone={(gloss) => handlers.onGloss(paragraph.id, gloss)} />
        ) : paragraph.gloss === '' ? null : (
          <p className={css['gloss']} lang="en" dir="ltr">
            {paragraph.gloss}
          </p>
        )}
      </div>
      <div role="gridcell" className={css['mark']}>
        {isExcluded ? (
          <Button variant="link" onPress={() => handlers.onKeep(paragraph.id)} excludeFromTabOrder>
            {t('keep')}
          </Button>
        ) : (
          <>
            <span
              className={css['number']}
              title={t('dragToLink')}
              onPointerDown={(event) => handlers.onDragStart(side, paragraph.id, event)}
            >
              {number}
            </span>
            {links.claims.map(({ claim, kind }) => (
              <Chip
                key={claim.id}
                kind={kind}
                label={t('chipLabel', { claim: `C${claim.number}`, text: claim.text || t('claimWithoutText') })}
                onPress={() => handlers.onChip(claim.id)}
                excludeFromTabOrder
              >
                {`C${claim.number}`}
              </Chip>
            ))}
            {props.saysOnlyHere && links.claims.length === 0 && isContent(paragraph) ? (
              <span className={css['only']}>{t('onlyHere')}</span>
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
