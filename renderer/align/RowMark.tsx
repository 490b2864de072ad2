import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import type { Paragraph } from '#core/document/snapshot.ts'
import { SuggestionChip } from '../suggest/SuggestionChip.tsx'
import css from './ParagraphRow.module.css'
import type { ParagraphRowProps } from './paragraph-row.ts'

export interface RowMarkProps extends ParagraphRowProps {
  /** The paragraph's, in the digits of the interface; null when it is set aside. */
  readonly number: string | null
}

/** What stands beside a paragraph's text, toward the gutter: its number, its claims, its tools. */
export function RowMark(props: RowMarkProps) {
  const { side, paragraph, links, number, handlers, toolHandlers, marks, t } = props
  const isCrowded = new Set(marks?.map((mark) => mark.claim.id)).size > 1
  const isExcluded = paragraph.exclusion !== null
  return isExcluded ? (
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
          hue={isCrowded ? marks?.find((mark) => mark.claim.id === claim.id)?.hue : undefined}
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
      {props.openComments === 0 ? null : (
        <IconButton
          icon="note"
          label={t('claims:comments.open', { count: props.openComments })}
          command="claims.comment"
          excludeFromTabOrder
          className={css['comments']}
          onPress={() => props.claimHandlers.onComments(paragraph.id)}
        />
      )}
      {paragraph.original === null ? null : (
        <IconButton
          icon="original"
          label={t('paragraphs:original.show')}
          command="paragraph.original"
          isOn={props.isOriginalShown}
          excludeFromTabOrder
          className={css['corrected']}
          onPress={() => toolHandlers.onOriginal(paragraph.id)}
        />
      )}
      {props.suggestions === null ? null : <SuggestionChip suggestions={props.suggestions} onPress={props.onReview} />}
      {props.saysOnlyHere && links.claims.length === 0 && props.suggestions === null && isContent(paragraph) ? (
        <span className={css['only']}>{t('align:onlyHere')}</span>
      ) : null}
    </>
  )
}

/** Headlines, headings and captions without a claim are no omission of the other outlet's. */
function isContent({ role }: Paragraph): boolean {
  return role === 'body' || role === 'listItem' || role === 'quotation'
}
